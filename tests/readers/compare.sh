#!/usr/bin/env bash
# tests/readers/compare.sh [PRESET]: makes the full sheet in every arrangement and
# prints one table: what each PDF reader gets wrong of it, beside Chromium's own
# PDF of the same words. Needs Debian's poppler-utils, mupdf-tools, libjs-pdf,
# nodejs and chromium, and qt6-pdf-dev at build time for PDFium; what is missing
# is named and left out. With PDFJS=VERSION also that version of pdf.js, from npm.
set -euo pipefail

preset=${1:-dev}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
"$root/packaging/build.sh" "$preset" bayan_readers bayan_library

arguments=()
packaged=/usr/share/javascript/pdf/build/pdf.js
missing() { printf '%s is not installed and left out.\n' "$1"; }
if [ -f "$packaged" ] && command -v node >/dev/null; then
    arguments+=(--pdfjs "$packaged")
elif [ -z "${PDFJS:-}" ]; then
    missing 'pdf.js'
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ -n "${PDFJS:-}" ]; then
    npm install --silent --prefix "$scratch" "pdfjs-dist@$PDFJS"
    for copy in "$scratch"/node_modules/pdfjs-dist/legacy/build/pdf.{mjs,js}; do
        [ ! -f "$copy" ] || arguments+=(--pdfjs "$copy")
    done
fi
chromium=$(command -v chromium || command -v google-chrome || true)
if [ -n "$chromium" ]; then
    arguments+=(--chromium "$chromium")
else
    missing Chromium
fi
grep -q BAYAN_WITH_PDFIUM "$root/build/$preset/build.ninja" || missing PDFium
"$root/build/$preset/tests/readers/bayan_readers" "${arguments[@]}" --details
