# The readers together with the store and the program.
corridor_add_test(import/roundtrip LINKS corridor::import TIMEOUT 300)
