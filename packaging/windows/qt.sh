#!/usr/bin/env bash
# packaging/windows/qt.sh: the Qt that Bayan uses, and its SQLite, built for
# Windows from Debian's sources; prints their folder. Built once, for most of an
# hour, and kept in the user's cache folder, where versions and options find it
# again. What was left half done goes on where it stopped.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=kept.sh
. "$here/kept.sh"
jobs=${BAYAN_JOBS:-$(nproc)}

# No network, no database server, no OpenGL: Bayan needs none. Debian's sources
# lack the headers for tablets. Pictures and letters are read by Qt's own copies,
# since Debian builds those for this system only.
options=(
    -DCMAKE_BUILD_TYPE=Release
    -DQT_HOST_PATH=/usr "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake"
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no
)
for feature in network concurrent xml dbus vulkan icu glib zstd openssl sql_odbc \
    direct2d1_1 tabletevent system_sqlite system_zlib system_png system_jpeg \
    system_freetype system_harfbuzz system_pcre2 system_doubleconversion; do
    options+=("-DFEATURE_$feature=OFF")
done

build() {
    local sqlite=$tree/qtbase/src/3rdparty/sqlite
    if [ ! -d "$tree/qtbase" ]; then
        rm -rf "$tree/sqlite" "$tree/unpacked"
        "$here/sources.sh" libqt6core6 "$tree/unpacked" &&
            "$here/sources.sh" libsqlite3-0 "$tree/sqlite" &&
            (cd "$tree/sqlite" && ./configure && make sqlite3.c) &&
            mkdir -p "$tree/unpacked/src/3rdparty/sqlite" &&
            cp "$tree/sqlite"/sqlite3.[ch] "$tree/unpacked/src/3rdparty/sqlite/" &&
            mv "$tree/unpacked" "$tree/qtbase" || return
    fi
    [ -f "$sqlite/sqlite3.c" ] &&
        cmake -S "$tree/qtbase" -B "$tree/build" -G Ninja --toolchain "$here/mingw.cmake" \
            -DCMAKE_INSTALL_PREFIX="$folder" "${options[@]}" &&
        nice -n 10 ninja -C "$tree/build" -j "$jobs" &&
        cmake --install "$tree/build" --strip
}

prepare() {
    local free
    free=$(($(df --output=avail --block-size=1M "$cache" | tail -n 1)))
    [ "$free" -ge 4000 ] || fail "There are $free MB free in $cache, and 4000 are needed to build Qt for Windows: make room there."
    printf 'Building Qt for Windows, once: most of an hour; %s tells how far it is\n' "$folder.log" >&2
    tree=$folder.tree
    mkdir -p "$tree"
}

versions=$(dpkg-query --show --showformat='${source:Package} ${source:Version}\n' \
    libqt6core6 libsqlite3-0 g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev)
keep windows-qt Qt < <(
    printf '%s\n' "$versions" "${options[@]}"
    declare -f build
    cat "$here/mingw.cmake"
)
