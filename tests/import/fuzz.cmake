# What tests/fuzz/run found once.
corridor_add_test(import/fuzzcorpus LINKS corridor::formats)
