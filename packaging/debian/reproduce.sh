#!/usr/bin/env bash
# packaging/debian/reproduce.sh: does the last commit give the same package when
# it is built in another folder, whose name has Arabic letters and a space, by
# somebody with another umask and time zone? Builds the program once or twice.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

git -C "$root" diff --quiet HEAD || fail "There are changes since the last commit: commit them first."
copy="$elsewhere/بيان مرة أخرى"
mkdir "$copy"
git -C "$root" archive HEAD | tar -C "$copy" -xf -

first=$("$here/build.sh")
second=$(umask 077 && TZ=Asia/Riyadh LC_ALL=C "$copy/packaging/debian/build.sh")
sha256sum "$first" "$second"
cmp "$first" "$second" || fail "The two packages differ: diffoscope shows where."
printf 'The same bytes\n'
