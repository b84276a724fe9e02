# The readers together with the store and the program.
corridor_add_test(import/importtexts LINKS corridor::import)
corridor_add_test(import/sha256 LINKS corridor::import)
corridor_add_test(import/roundtrip LINKS corridor::import TIMEOUT 300)
foreach(name IN ITEMS samples malformed)
    corridor_add_test(import/${name} LINKS corridor::import TIMEOUT 600)
    target_compile_definitions(tst_import_${name} PRIVATE CORRIDOR_PROGRAM="$<TARGET_FILE:corridor>"
        CORRIDOR_READER="$<TARGET_FILE:corridor-reader>")
    add_dependencies(tst_import_${name} corridor corridor-reader)
endforeach()
corridor_add_test(import/hostile LINKS corridor::import TIMEOUT 300)
