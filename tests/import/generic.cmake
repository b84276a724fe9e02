corridor_add_test(import/tidy LINKS corridor::formats)
corridor_add_test(import/generic LINKS corridor::formats)
