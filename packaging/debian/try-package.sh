#!/usr/bin/env bash
# packaging/debian/try-package.sh FILE.deb: what happens to somebody who installs
# it? In a fresh Debian that has no more than the package asks for. Needs root;
# nothing of it is left afterwards.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
package=$(realpath "$1")

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

[ "$(id -u)" -eq 0 ] || fail "Only root can try a package in a fresh Debian: start this as root."
unshare --mount --pid --fork true 2>/dev/null ||
    fail "This machine lets nobody mount anything, root neither: try the package on another, or give this container CAP_SYS_ADMIN."

work=$(mktemp -d)
processes=()
finish() {
    for process in "${processes[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    rm -rf --one-file-system "$work"
}
trap finish EXIT
mkdir "$work/debian"
"$here/chroot.sh" "$work/debian"

# The screen stands outside, or its packages would hide what ours lacks. The
# server picks a free number and tells it; it is reached by its abstract socket.
exec 5>"$work/display"
Xvfb -displayfd 5 -screen 0 1920x1080x24 -nolisten tcp -ac -noreset >"$work/xvfb.log" 2>&1 &
processes+=($!)
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
[ -s "$work/display" ] || fail "Xvfb gave no screen to open the window on: $(tail -n 1 "$work/xvfb.log")"

# Mounts and processes end with the inner script, however it ends.
DISPLAY=:$(cat "$work/display") unshare --mount --pid --fork --kill-child \
    "$here/in-fresh-debian.sh" "$work/debian" "$package"
