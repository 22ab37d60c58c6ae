#!/usr/bin/env bash
# packaging/debian/build.sh [FOLDER]: builds the preset release and makes the
# Debian package of it in build/debian, or in FOLDER; prints the file's name.
# Built twice, from any folder, the bytes are the same.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
folder=${1:-$root/build/debian}
log=$root/build/release/package.log

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

"$root/packaging/install-packages.sh" debian
"$root/packaging/build.sh" release bayan bayan_library bayan_icons

mkdir -p "$folder" || fail "Nothing can be written to $folder: name another folder."
# CPack makes its tree beside the package; elsewhere, nothing of it is left.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

SOURCE_DATE_EPOCH=$(dpkg-parsechangelog --file "$here/changelog" --show-field Timestamp)
export SOURCE_DATE_EPOCH
umask 022
if ! cpack --config "$root/build/release/CPackDebian.cmake" -B "$work" >"$log" 2>&1 ||
    ! mv -f "$work"/*.deb "$folder/" 2>>"$log"; then
    tail -n 15 "$log" >&2
    fail "The package could not be made: the lines above are the end of $log. Is there room in $work and $folder?"
fi
file=$(sed -n 's/^CPack: - package: .*\/\(.*\.deb\) generated\.$/\1/p' "$log")
printf '%s\n' "$(cd "$folder" && pwd -P)/$file"
