#!/usr/bin/env bash
# packaging/check-installation.sh DIR [ROOT]: does DIR/bin/bayan, as "cmake
# --install" left it, work by itself? It starts in an empty environment and
# folder; with ROOT, in the system below that folder, where DIR then is.
set -euo pipefail

root=${2:-}
bayan=$(cd "$root$1" && pwd -P)/bin/bayan
bayan=${bayan#"$root"}
scratch=$(mktemp -d ${root:+--tmpdir="$root/tmp"})
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

bare() {
    local home=${scratch#"$root"} enter=()
    [ -z "$root" ] || enter=(chroot "$root")
    "${enter[@]}" env -i --chdir="$home" PATH=/usr/bin:/bin HOME="$home" "$@"
}

bare "$bayan" --version
bare "$bayan" check
bare "$bayan" list --json >list.json
treatment=$(sed -n 's/^ \{8\}"id": "\(.*\)",\?$/\1/p' list.json | head -n 1)
[ -n "$treatment" ] || fail 'bayan list --json names no treatment'

for language in en ar en+ar; do
    bare "$bayan" handout "$treatment" --language "$language" --date 2026-11-21 \
        --output "$language.pdf" >path.txt
    pdftotext -layout "$language.pdf" "$language.txt"
    [ "$(wc -w <"$language.txt")" -gt 300 ] || fail "The sheet in $language has hardly any words"
    printf 'handout in %s: %s pages\n' "$language" \
        "$(pdfinfo "$language.pdf" | awk '/^Pages:/ { print $2 }')"
done
grep -q 2026 en.txt || fail 'The English sheet is not dated'
cmp -s en.txt ar.txt && fail 'English and Arabic sheets are the same'

bare QT_QPA_PLATFORM=offscreen "$bayan" --exit-after-startup
printf 'The window opens and closes\n'
