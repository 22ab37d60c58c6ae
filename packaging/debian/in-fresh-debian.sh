#!/usr/bin/env bash
# packaging/debian/in-fresh-debian.sh ROOT FILE.deb: installs the package in the
# Debian below ROOT, uses it, installs over it, and purges it. try-package.sh
# runs this in namespaces of its own, with a screen in DISPLAY.
set -euo pipefail

root=$1
package=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
archives=${XDG_CACHE_HOME:-$HOME/.cache}/bayan/archives
log=$root/../apt.log

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

mount -t proc proc "$root/proc" ||
    fail "/proc can't be mounted in a fresh Debian here, so the package can't be tried: run this where root may mount."
cp /etc/resolv.conf "$root/etc/resolv.conf"

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
apt() {
    inside apt-get -q -y --no-install-recommends "$@" >"$log" 2>&1
}
# Goes on only where that went well.
must() {
    apt "$@" || fail "apt-get $* failed: $(tail -n 3 "$log")"
}
# As the person at the desk, with a screen and a home.
desk=(chroot --userspec=desk:desk "$root" env -i PATH=/usr/bin:/bin HOME=/tmp/desk
    LC_ALL=C.UTF-8 DISPLAY="$DISPLAY")
opens() {
    "${desk[@]}" timeout 60 bayan --exit-after-startup "$@" >"$log" 2>&1 ||
        fail "The window does not open: $(tail -n 3 "$log")"
}
works() {
    "${desk[@]}" bayan check >"$log" 2>&1 || fail "$1: bayan check fails: $(tail -n 3 "$log")"
    opens
}
# Paths, kinds, owners, sizes; not what dpkg and apt write down about themselves.
files() {
    inside find / -xdev \( -path /proc -o -path /tmp -o -path /var/log -o -path /var/cache/apt \
        -o -path /var/lib/dpkg/status -o -path /var/lib/dpkg/status-old \
        -o -path /var/lib/apt/extended_states -o -path /var/cache/ldconfig/aux-cache \) -prune \
        -o -type d -printf '%y %m %u:%g %p\n' -o -printf '%y %m %u:%g %s %p\n' | LC_ALL=C sort
}
# repack VERSION FILE: the same package under another version.
repack() {
    dpkg-deb --raw-extract "$package" "$root/../repacked"
    sed -i "s/^Version: .*/Version: $1/" "$root/../repacked/DEBIAN/control"
    dpkg-deb --root-owner-group -Znone --build "$root/../repacked" "$2" >"$log"
    rm -rf "$root/../repacked"
}

inside useradd --home-dir /tmp/desk --no-create-home desk
mkdir -m 1777 -p "$root/tmp"
install -d -o "$(inside id -u desk)" -g "$(inside id -g desk)" "$root/tmp/desk"

# A file name as people have them.
folder='/tmp/ملف جديد'
mkdir "$root$folder"
deb=$folder/${package##*/}
cp "$package" "$root$deb"
repack 0.0.1 "$root/tmp/older.deb"
repack 999 "$root/tmp/newer.deb"

# What it depends on comes first, so that the list of files after that differs
# by the package alone. Kept packages spare the network.
mkdir -p "$archives"
find "$archives" -name '*.deb' -mtime +60 -delete
cp --archive --no-clobber "$archives/." "$root/var/cache/apt/archives/"
lacks() {
    inside apt-get install --simulate --no-install-recommends "$deb" |
        sed -n 's/^Inst \([^ ]*\) .*/\1/p' | grep -vx bayan
}
needed=$(lacks) || true
[ -n "$needed" ] || fail "apt finds no way to install the package: $(inside apt-get install --simulate "$deb" 2>&1 | tail -n 3)"
# shellcheck disable=SC2086 # one word a package
if ! apt install $needed && ! { apt update && needed=$(lacks) && apt install $needed; }; then
    tail -n 5 "$log" >&2
    fail "What the package depends on could not be installed: check the network and the room on the disk, then start again."
fi
find "$root/var/cache/apt/archives" -maxdepth 1 -name '*.deb' -exec cp -u -t "$archives" {} +
printf 'Depends on %d packages of a fresh Debian\n' "$(wc -w <<<"$needed")"
files >"$root/../before"

must install "$deb"
"$here/../check-installation.sh" /usr "$root"
opens --interface-language en
opens --interface-language ar
printf 'The window paints itself on a screen in both directions\n'

must purge bayan
must install /tmp/older.deb
works 'Older'
"${desk[@]}" bayan >"$root/../window.log" 2>&1 &
window=$!
on_screen() {
    xwininfo -root -tree | grep -q '("bayan" "bayan")'
}
for _ in $(seq 100); do
    ! on_screen || break
    sleep 0.1
done
on_screen || fail "The window does not open: $(tail -n 3 "$root/../window.log")"
must install "$deb"
works 'Installed over an older version'
on_screen || fail 'The window closed when the package was installed'
[ ! -s "$root/../window.log" ] || fail "The open window complains: $(cat "$root/../window.log")"
kill "$window"
printf 'Installed over an older version with the window open: both work\n'

# Room for a copy of the library less than a whole one.
share=$root/usr/share/bayan
size=$(stat --format=%s "$share/content.sqlite")
cp "$share/content.sqlite" "$root/tmp/"
mount -t tmpfs -o size=$((size + size / 2)) tmpfs "$share"
cp "$root/tmp/content.sqlite" "$share/"
! apt install /tmp/newer.deb || fail 'A full disk went unnoticed'
grep -qi 'no space left' "$log" || fail "On a full disk nothing says so: $(tail -n 3 "$log")"
works 'After an installation that met a full disk'
umount "$share"
printf 'A full disk: said so, and the version before still works\n'

must install /tmp/newer.deb
! apt install "$deb" || fail 'A newer version was replaced without a question'
works 'Newer'
must install --allow-downgrades "$deb"
works 'Installed over a newer version'
printf 'A newer version stays unless its replacement is asked for\n'

must purge bayan
files >"$root/../after"
diff "$root/../before" "$root/../after" >"$log" || fail "Purged, it left: $(cat "$log")"
printf 'Purged: not a file is left\n'
