# The headers most files include, read once a build rather than once a file:
# half the compile time. A build without them shows a file that forgets an include
# of its own.
option(BAYAN_PRECOMPILE_HEADERS "Compile Qt's common headers once" OFF)

function(bayan_make_precompiled name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;HEADERS")
    if(NOT BAYAN_PRECOMPILE_HEADERS)
        return()
    endif()
    file(CONFIGURE OUTPUT precompiled/${name}.cpp CONTENT "")
    add_library(bayan_precompiled_${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    set_target_properties(bayan_precompiled_${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(bayan_precompiled_${name} PRIVATE ${arg_LINKS})
    target_precompile_headers(bayan_precompiled_${name} PRIVATE ${arg_HEADERS})
endfunction()

# Lets a target use them: the larger set where it links Qt6::Widgets itself or
# through the module ui; a test those of its own options.
function(bayan_precompile target)
    if(NOT BAYAN_PRECOMPILE_HEADERS)
        return()
    endif()
    get_target_property(links ${target} LINK_LIBRARIES)
    set(name core)
    if("Qt6::Widgets" IN_LIST links OR "bayan_ui" IN_LIST links)
        set(name widgets)
    endif()
    if("bayan_test_options" IN_LIST links)
        string(APPEND name _tests)
    endif()
    target_precompile_headers(${target} REUSE_FROM bayan_precompiled_${name})
endfunction()
