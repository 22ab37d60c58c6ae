#!/usr/bin/env bash
# tests/bench/peers.sh [FILE.csv]: Bayan beside an empty window and beside other
# programs of its kind: how long until the window is there, and how much memory
# it then holds. Installs them, runs them in turn on a screen of its own, prints
# a table and writes it as CSV (build/peers.csv). A peer that can't be had gets a
# row that says so. Needs Debian, and root or sudo to install.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
table=${1:-$root/build/peers.csv}

"$root/packaging/install-packages.sh" peers
"$root/packaging/build.sh" release bayan bayan_library bayan_bench_floor

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
for package in assistant-qt6 keepassxc zeal goldendict kiwix; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null |
        grep -qx installed && continue
    printf 'Installing %s\n' "$package" >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y install \
        --no-install-recommends "$package" >/dev/null 2>&1 </dev/null ||
        printf '%s could not be installed\n' "$package" >&2
done

"$root/tests/acceptance/desktop.sh" /usr/bin/python3 "$here/peers.py" "$table" \
    "$root/build/release/bin/bayan" "$root/build/release/tests/bench/bayan_bench_floor"
