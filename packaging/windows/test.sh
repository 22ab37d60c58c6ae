#!/usr/bin/env bash
# packaging/windows/test.sh: makes the installer, twice, tries it in a Windows of
# wine's, and runs unit tests there. Pictures of the window, to be looked at, lie
# in build/windows/pictures afterwards.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

installer=$("$here/build.sh")
stage=$root/build/windows/stage
printf '%s: %d KB; installed: %d KB in %d files\n' "${installer##*/}" \
    $(($(stat --format=%s "$installer") / 1024)) "$(du -s --apparent-size -k "$stage" | cut -f 1)" \
    "$(find "$stage" -type f | wc -l)"

again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT
second=$(umask 077 && TZ=Asia/Riyadh LC_ALL=C "$here/build.sh" "$again")
cmp "$installer" "$second" || fail "Packed twice, the installer is not the same"
printf 'Packed twice: the same bytes\n'
rm -rf "$again"

# What it writes is held against what this system's build writes.
"$root/packaging/build.sh" release bayan bayan_library
"$here/in-wine.sh" "$here/try-installer.sh" "$installer"
"$here/in-wine.sh" "$here/unit-tests.sh"
