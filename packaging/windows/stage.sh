#!/usr/bin/env bash
# packaging/windows/stage.sh FOLDER QT LIBRARIES: lays into the empty FOLDER what
# the installer brings: program and library from build/windows, the DLLs and
# plugins it loads, fonts, Qt's words in Arabic, licences.
set -euo pipefail

folder=$1
qt=$2
libraries=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
runtime=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")
system=/usr/x86_64-w64-mingw32/lib

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

cmake --install "$root/build/windows" --prefix "$folder" --strip >&2

# Loaded by name at run time, so no file tells of them: screen and paper, command
# line, database, a clinic's logo. Qt looks where qt.conf says.
printf '[Paths]\nPrefix = ..\n' >"$folder/bin/qt.conf"
for plugin in platforms/qwindows platforms/qoffscreen sqldrivers/qsqlite imageformats/qjpeg; do
    install -D "$qt/plugins/$plugin.dll" "$folder/plugins/$plugin.dll"
done

imports() {
    x86_64-w64-mingw32-objdump --private-headers "$1" | sed -n 's/^\s*DLL Name: //p'
}
# What Windows has itself, MinGW has a way to link to; "api-ms-win-..." are its names
# for parts of itself.
is_of_windows() {
    local name=${1,,}
    [[ $name == api-ms-win-* ]] || [ -f "$system/lib${name%.*}.a" ] || [ -f "$system/lib$name.a" ]
}

mapfile -t files < <(find "$folder" -name '*.exe' -o -name '*.com' -o -name '*.dll')
while [ "${#files[@]}" -gt 0 ]; do
    file=${files[-1]}
    unset 'files[-1]'
    while read -r name; do
        [ ! -f "$folder/bin/$name" ] || continue
        for place in "$qt/bin" "$libraries/bin" "$libraries/lib" "$runtime" "$system"; do
            [ -f "$place/$name" ] || continue
            install "$place/$name" "$folder/bin/$name"
            x86_64-w64-mingw32-strip --strip-unneeded "$folder/bin/$name"
            files+=("$folder/bin/$name")
            continue 2
        done
        is_of_windows "$name" || fail "${file##*/} wants $name, and that is neither Windows' own nor in $qt, $libraries or $runtime."
    done < <(imports "$file")
done

share=$folder/share/bayan
for font in NotoSans NotoSansArabic; do
    for weight in Regular Bold; do
        install -D -m 644 -t "$share/fonts" "/usr/share/fonts/truetype/noto/$font-$weight.ttf"
    done
done
install -D -m 644 -t "$share/translations" /usr/share/qt6/translations/qtbase_ar.qm

licences=$folder/licences
install -D -m 644 "$root/LICENSE" "$licences/bayan.txt"
for library in libqt6core6 qt6-translations-l10n libsqlite3-0 libmd4c-dev libqrencode-dev \
    gcc-mingw-w64-x86-64-posix mingw-w64-x86-64-dev fonts-noto-core; do
    install -m 644 "/usr/share/doc/$library/copyright" "$licences/$library.txt"
done
for text in GPL-2 GPL-3 LGPL-2.1 LGPL-3 Apache-2.0; do
    install -m 644 "/usr/share/common-licenses/$text" "$licences/$text.txt"
done
{
    cat "$here/sources.txt"
    dpkg-query --show --showformat='${source:Package} ${source:Version}\n' \
        libqt6core6 qt6-translations-l10n libsqlite3-0 libmd4c-dev libqrencode-dev \
        g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev fonts-noto-core | sort -u |
        awk '{ printf "    %s %s\n", $1, $2 }'
} >"$licences/sources.txt"
