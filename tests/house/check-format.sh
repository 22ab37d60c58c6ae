#!/usr/bin/env bash
# Fails where a C++ file is not as .clang-format wants it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
find app tests -name '*.cpp' -print0 -o -name '*.h' -print0 |
    xargs -0 -n 20 -P "$(nproc)" clang-format --dry-run -Werror
