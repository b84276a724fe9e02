corridor_add_test(import/areas LINKS corridor::formats)
corridor_add_test(import/codes LINKS corridor::formats)
