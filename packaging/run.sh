#!/usr/bin/env bash
# Installs what is missing, builds Bayan and starts it: the window, or with
# arguments a command, as in
#   packaging/run.sh handout botulinum-toxin --language en+ar --output sheet.pdf
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
"$root/packaging/install-packages.sh" >&2
"$root/packaging/build.sh" release bayan bayan_library >&2
exec "$root/build/release/bin/bayan" "$@"
