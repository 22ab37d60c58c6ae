# Flags and definitions every target of the project is built with.
add_library(bayan_options INTERFACE)
target_compile_features(bayan_options INTERFACE cxx_std_20)
target_compile_definitions(bayan_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BAYAN_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(bayan_options INTERFACE /W4 /utf-8
        $<$<BOOL:${BAYAN_WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(bayan_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${BAYAN_WARNINGS_AS_ERRORS}>:-Werror>)
    if(BAYAN_SANITIZE)
        target_compile_options(bayan_options INTERFACE
            -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(bayan_options INTERFACE -fsanitize=address,undefined)
    endif()
endif()

# What is installed checks itself as Debian's own programs do, and holds no
# folder of the machine that built it.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(bayan_options INTERFACE
        -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.
        -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    target_link_options(bayan_options INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()

# A test's own code is quick enough as it is written: optimised, under the
# sanitizers above all, it takes half of the compiler's time.
add_library(bayan_test_options INTERFACE)
target_link_libraries(bayan_test_options INTERFACE bayan_options)
if(NOT MSVC)
    target_compile_options(bayan_test_options INTERFACE $<$<CONFIG:Debug>:-O0>)
endif()
# A program is compiled to lie anywhere in another way than a library is; headers
# that are compiled once for both have to be in one.
if(UNIX)
    target_compile_options(bayan_test_options INTERFACE -fPIC)
endif()

# A compiler cache where there is one: the three presets share most objects.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# A quicker linker where there is one: a debugging build links a hundred programs.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT MSVC)
    target_link_options(bayan_options INTERFACE -fuse-ld=mold)
endif()
