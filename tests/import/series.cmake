corridor_add_test(import/series LINKS corridor::formats)
corridor_add_test(import/seriestrouble LINKS corridor::formats)
