#!/usr/bin/env bash
# packaging/windows/unit-tests.sh: builds the unit tests of what may differ from
# system to system, and runs them in the Windows that in-wine.sh gives. Not those
# that ask programs of this system, want Qt's own translations where Qt was built,
# or a font of a few glyphs, which wine does not open.
set -euo pipefail
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS # they are for this system's compiler

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
build=$root/build/windows
tests=(
    enums folding markup treatment wordforms
    badlibraries databaseuri librarycheck search searchquery sqlitelibrary searchquality
    isolation phrasebook
    vectordevice
    aligning clinicprofile filewriting gluing linebreaking logo pagination paginator
    phonenumber pick row sheet sheetcode sheetcontent sheetink sheetkinds sheetwords sourcewords
    arguments complaint commandline handoutdate verify
)

"$root/packaging/build.sh" windows "${tests[@]/#/tst_}"

# Each as Windows writes a folder.
places=()
for place in "$("$here/qt.sh")/bin" "$("$here/libraries.sh")/lib" /usr/x86_64-w64-mingw32/lib \
    "$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")"; do
    places+=("Z:${place//\//\\}")
done
WINEPATH=$(IFS=';' && printf '%s' "${places[*]}")
QT_PLUGIN_PATH="Z:$("$here/qt.sh")/plugins"
export WINEPATH QT_PLUGIN_PATH QT_QPA_PLATFORM=offscreen QT_QPA_FONTDIR="$build/stage/share/bayan/fonts"

passed=0
failed=()
cd "$build/tests"
for name in "${tests[@]}"; do
    # Its console output does not come through.
    if wine "$(find . -name "tst_$name.exe")" -o "$name.txt,txt" >"$name.out" 2>&1; then
        passed=$((passed + 1))
    else
        failed+=("$name")
        printf '%s:\n' "$name" >&2
        grep -A 4 -E '^(FAIL|XPASS|QFATAL)' "$name.txt" "$name.out" | head -n 40 >&2 || true
    fi
done
printf 'Unit tests under wine: %d of %d programs pass\n' "$passed" "${#tests[@]}"
if [ "${#failed[@]}" -gt 0 ]; then
    printf 'They fail: %s\n' "${failed[*]}" >&2
    exit 1
fi
