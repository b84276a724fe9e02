corridor_add_test(import/jsonscan LINKS corridor::formats)
