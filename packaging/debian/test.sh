#!/usr/bin/env bash
# packaging/debian/test.sh: makes the Debian package, twice, holds it against
# Debian's policy, and tries it in a fresh Debian. Needs root or sudo for the last.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

"$root/packaging/install-packages.sh" debian
package=$("$here/build.sh")
printf '%s: %d KB\n' "${package##*/}" $(($(stat --format=%s "$package") / 1024))

second=$(mktemp -d)
trap 'rm -rf "$second"' EXIT
again=$(umask 077 && TZ=Asia/Riyadh LC_ALL=C "$here/build.sh" "$second")
cmp "$package" "$again" || fail "Packed twice, the package is not the same"
printf 'Packed twice: the same bytes\n'

# Whatever it says, it says on the output; silence is the only good answer.
complaints=$(lintian --allow-root --display-experimental --display-info --pedantic "$package" 2>&1) ||
    true
[ -z "$complaints" ] || fail "lintian:" "$complaints"
printf 'lintian: silent\n'

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
        fail "The package is made, but only root can try it in a fresh Debian: start this as root, or install sudo."
    as_root=(sudo --preserve-env=XDG_CACHE_HOME)
fi
"${as_root[@]}" "$here/try-package.sh" "$package"
