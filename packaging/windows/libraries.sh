#!/usr/bin/env bash
# packaging/windows/libraries.sh: the small libraries Bayan links beside Qt, built
# for Windows from their sources; prints their folder. Kept in the user's cache
# folder, where versions and options find it again.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=kept.sh
. "$here/kept.sh"

# make LIBRARY OPTION...
make() {
    local source=$tree/$1
    shift
    "$here/sources.sh" "${source##*/}" "$source" upstream &&
        cmake -S "$source" -B "$source/build" -G Ninja --toolchain "$here/mingw.cmake" \
            -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$folder" "$@" &&
        ninja -C "$source/build" &&
        cmake --install "$source/build" --strip
}

# The LGPL lets people exchange libqrencode, so it is a file of its own. yaml-cpp
# is for tests alone.
build() {
    make libmd4c-dev -DBUILD_SHARED_LIBS=OFF &&
        make libqrencode-dev -DBUILD_SHARED_LIBS=ON -DWITH_TOOLS=NO -DWITHOUT_PNG=YES &&
        make libyaml-cpp-dev -DBUILD_SHARED_LIBS=OFF -DYAML_CPP_BUILD_TOOLS=OFF \
            -DYAML_CPP_BUILD_TESTS=OFF
}

prepare() {
    tree=$(mktemp -d)
    trap 'rm -rf "$tree"' EXIT
}

versions=$(dpkg-query --show --showformat='${source:Package} ${source:Version}\n' \
    libmd4c-dev libqrencode-dev libyaml-cpp-dev g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev)
keep windows-libraries 'md4c, qrencode or yaml-cpp' < <(
    printf '%s\n' "$versions"
    declare -f make build
    cat "$here/mingw.cmake"
)
