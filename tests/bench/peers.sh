#!/usr/bin/env bash
# tests/bench/peers.sh [FOLDER]: Bayan beside an empty window and beside other
# programs of its kind. Installs them and runs them in turn: how long until a
# window is there, how much memory it then holds and what for; a search beside the same
# statements through SQLite's own interface; sheets beside headless Chromium and
# LibreOffice; libraries of 1, 100 and 2,000 treatments; what PDF readers get wrong.
# Prints the tables and writes windows.csv, memory.csv, figures.csv, readers.txt and
# peers.png to FOLDER (build/peers). What can't be had gets a row that says so. Needs Debian,
# and root or sudo to install.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
folder=${1:-$root/build/peers}

"$root/packaging/install-packages.sh" test
"$root/packaging/install-packages.sh" peers
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
# qt6-pdf-dev has PDFium, the reader inside Chrome; libjs-pdf is Firefox's.
for package in assistant-qt6 keepassxc zeal goldendict kiwix chromium libreoffice-writer-nogui \
    qt6-pdf-dev libjs-pdf nodejs; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null |
        grep -qx installed && continue
    printf 'Installing %s\n' "$package" >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o DPkg::Lock::Timeout=300 install --no-install-recommends "$package" \
        >/dev/null 2>&1 </dev/null || printf '%s could not be installed\n' "$package" >&2
done
"$root/packaging/build.sh" release bayan bayan_library bayan_bench_floor bayan_bench bayan_readers
mkdir -p "$folder"

"$root/tests/acceptance/desktop.sh" /usr/bin/python3 "$here/peers.py" "$folder/windows.csv" \
    "$folder/memory.csv" \
    "$root/build/release/bin/bayan" "$root/build/release/tests/bench/bayan_bench_floor"
printf '\n'
"$root/build/release/tests/bench/bayan_bench" --csv "$folder/figures.csv" search printing growth
printf '\n'
"$root/tests/readers/compare.sh" release | tee "$folder/readers.txt"
/usr/bin/python3 "$here/peerspicture.py" "$folder/windows.csv" "$folder/figures.csv" "$folder/peers.png"
printf '\n%s\n' "$folder/peers.png"
