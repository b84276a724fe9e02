corridor_add_test(import/sdmxreaders LINKS corridor::formats)
corridor_add_test(import/xmlscan LINKS corridor::formats)
