# bayan_add_module(NAME SOURCES ... LINKS ...): one folder of app/, one static
# library bayan_NAME, one namespace bayan::NAME. LINKS are public.
function(bayan_add_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_library(bayan_${name} STATIC ${arg_SOURCES})
    target_include_directories(bayan_${name} PUBLIC ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../app)
    target_link_libraries(bayan_${name} PUBLIC ${arg_LINKS} PRIVATE bayan_options)
    bayan_precompile(bayan_${name})
endfunction()
