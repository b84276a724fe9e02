find_package(LibArchive 3.6 REQUIRED)
foreach(name IN ITEMS child workbook xls archive packedsheets html)
    corridor_add_test(import/${name} LINKS corridor::formats LibArchive::LibArchive)
    target_compile_definitions(tst_import_${name} PRIVATE CORRIDOR_READER="$<TARGET_FILE:corridor-reader>")
    add_dependencies(tst_import_${name} corridor-reader)
endforeach()

# The dashboard starts without the libraries that only its child needs.
if(TARGET corridor)
    add_test(NAME import.links
        COMMAND sh -c "readelf -d '$<TARGET_FILE:corridor>' >links.txt && grep -q NEEDED links.txt && ! grep -E 'NEEDED.*(archive|orcus|xml2|freexl|xlsxwriter)' links.txt")
    set_tests_properties(import.links PROPERTIES LABELS import TIMEOUT 30)
endif()
