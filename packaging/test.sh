#!/usr/bin/env bash
# Installs what is missing, builds the preset dev and runs every test. Further
# arguments are for ctest, as in
#   packaging/test.sh -R handout
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
"$root/packaging/install-packages.sh" test
"$root/packaging/build.sh" dev
cd "$root"
exec ctest --preset dev --parallel "$(nproc)" "$@"
