#!/usr/bin/env bash
# packaging/windows/build.sh [FOLDER]: builds Bayan for 64-bit Windows and makes
# its installer in build/windows, or in FOLDER; prints the file's name. The first
# time it builds Qt, which takes most of an hour; later a minute or two.
set -euo pipefail
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS # they are for this system's compiler

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
build=$root/build/windows
folder=${1:-$build}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

"$root/packaging/install-packages.sh" windows
qt=$("$here/qt.sh")
libraries=$("$here/libraries.sh")
# Texts are compiled, and words translated, by this system's programs.
"$root/packaging/build.sh" release bayan-content

export BAYAN_WINDOWS_LIBRARIES="$qt;$libraries"
BAYAN_HOST_CMAKE_DIR=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake
export BAYAN_HOST_CMAKE_DIR
# A build made with another Qt is of no use.
if [ -f "$build/CMakeCache.txt" ] &&
    ! grep -qF "CMAKE_PREFIX_PATH:UNINITIALIZED=$BAYAN_WINDOWS_LIBRARIES" "$build/CMakeCache.txt"; then
    rm -rf "$build"
fi
"$root/packaging/build.sh" windows bayan bayan_console bayan_library

mkdir -p "$folder" || fail "Nothing can be written to $folder: name another folder."
log=$build/package.log
stage=$build/stage
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
file=$(cd "$folder" && pwd -P)/Bayan-$version-x64.exe
SOURCE_DATE_EPOCH=$(dpkg-parsechangelog --file "$root/packaging/debian/changelog" --show-field Timestamp)
export SOURCE_DATE_EPOCH
rm -rf "$stage"
mkdir "$stage"
if ! "$here/stage.sh" "$stage" "$qt" "$libraries" >"$log" 2>&1 ||
    ! "$here/pack.sh" "$stage" "$version" "$file" >>"$log" 2>&1; then
    tail -n 15 "$log" >&2
    fail "The installer could not be made: the lines above are the end of $log. Is there room in $build and $folder?"
fi
printf '%s\n' "$file"
