#!/usr/bin/env bash
# packaging/windows/pack.sh STAGE VERSION FILE.exe [plain]: an installer of the
# folder STAGE; "plain" packs it quickly rather than small.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
options=(-V2 -WX -INPUTCHARSET UTF8 "-DSTAGE=$(realpath "$1")" "-DVERSION=$2" "-DOUTPUT=$(realpath "$3")"
    "-DICON=$root/build/windows/packaging/windows/bayan.ico")
[ "${4:-}" != plain ] || options+=(-DPLAIN)
makensis "${options[@]}" "$here/bayan.nsi"
