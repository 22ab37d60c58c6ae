#!/usr/bin/env bash
# packaging/newer-qt/test.sh [COMPILER...]: in a fresh Debian 13, whose Qt is newer,
# builds the preset dev, where warnings are errors, and runs its tests; with g++
# and clang++, or those that are named. Needs root; nothing of it is left but the
# base and the packages in the user's cache folder. Most of an hour.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bayan

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

[ "$(id -u)" -eq 0 ] || fail "A fresh Debian can be set up by root only: start this as root."
if [ -z "${BAYAN_OWN_MOUNTS:-}" ]; then
    unshare --mount --pid --fork true 2>/dev/null ||
        fail "This machine lets nobody mount anything, root neither: try another, or give this container CAP_SYS_ADMIN."
    BAYAN_OWN_MOUNTS=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi
compilers=("$@")
[ $# -gt 0 ] || compilers=(g++ clang++)

"$root/packaging/install-packages.sh" debian
work=$(mktemp -d)
trap 'umount --lazy "$work"/debian/{proc,dev,cache} 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT
debian=$work/debian
mkdir "$debian"
"$root/packaging/debian/chroot.sh" "$debian" trixie

# Compiled objects are kept from one run to the next.
mkdir -p "$cache/newer-qt/packages" "$cache/newer-qt/objects" "$debian/cache"
mount -t proc proc "$debian/proc"
mount --rbind /dev "$debian/dev"
mount --bind "$cache/newer-qt" "$debian/cache"
cp /etc/resolv.conf "$debian/etc/resolv.conf"
printf 'Dir::Cache::Archives "/cache/packages";\n' >"$debian/etc/apt/apt.conf.d/20kept"
git -C "$root" ls-files -z | tar -C "$root" --null --files-from=- -cf - |
    tar -C "$debian" --one-top-level=bayan -xf -

inside() {
    chroot "$debian" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        CCACHE_DIR=/cache/objects CCACHE_BASEDIR=/bayan CCACHE_SLOPPINESS=pch_defines,time_macros "$@"
}
inside env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends ccache \
    >"$work/apt.log" 2>&1 || fail "apt-get failed: $(tail -n 3 "$work/apt.log")"
inside /bayan/packaging/install-packages.sh test
printf 'Qt %s\n' "$(inside qmake6 -query QT_VERSION)"

for compiler in "${compilers[@]}"; do
    start=$SECONDS
    rm -rf "$debian/bayan/build"
    inside env CXX="$compiler" CCACHE_COMPILERTYPE=auto /bayan/packaging/test.sh ||
        fail "It does not build or pass its tests with $compiler on Debian 13"
    printf '%s: builds without a warning and passes its tests, in %d s\n' "$compiler" $((SECONDS - start))
done
