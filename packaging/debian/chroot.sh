#!/usr/bin/env bash
# packaging/debian/chroot.sh FOLDER [SUITE]: a fresh Debian, the smallest there
# is, in the empty FOLDER; bookworm where no suite is named. Needs root. A base
# once made is kept in the user's cache folder and made anew after 30 days.
# Packages come from where this system's own come from.
set -euo pipefail

folder=$1
suite=${2:-bookworm}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bayan
architecture=$(dpkg --print-architecture)
options=(--variant=minbase --include=ca-certificates --arch="$architecture")

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# need MB FOLDER
need() {
    local free
    free=$(($(df --output=avail --block-size=1M "$2" | tail -n 1)))
    [ "$free" -ge "$1" ] || fail "There are $free MB free in $2, and $1 are needed: make room there."
}

[ "$(id -u)" -eq 0 ] || fail "A fresh Debian can be set up by root only: start this as root."
mkdir -p "$cache" || fail "Nothing can be written to $cache: set XDG_CACHE_HOME to another folder."

# "SITE SUITE" for each of Debian's archives this system reads, security and
# updates included.
sources() {
    local site release origin
    apt-get indextargets --format '$(SITE) $(RELEASE) $(ORIGIN)' 'Created-By: Packages' |
        while read -r site release origin; do
            [[ $origin == Debian && $site == http* ]] && printf '%s %s\n' "$site" "$release"
        done | sort -u
}
mirror=$(sources | awk -v suite="$suite" '$2 == suite { print $1; exit }')
[ -n "$mirror" ] || mirror=$(sources | awk '$2 !~ /-/ { print $1; exit }')
[ -n "$mirror" ] ||
    fail "This system reads no Debian archive: name one in its package sources, run 'apt-get update', then start again."
{
    printf 'deb %s %s main\n' "$mirror" "$suite"
    sources | awk -v suite="$suite" 'index($2, suite "-") == 1 { print "deb", $1, $2, "main" }'
} >"$folder.sources"
trap 'rm -f "$folder.sources"' EXIT

key=$(printf '%s\n' "${options[@]}" | cat "$folder.sources" - | sha256sum | cut -c 1-12)
base=$cache/debian-$suite-$architecture-$key.tar

# Its package sources, and apt's ways to reach them, are those outside.
settle() {
    cp "$folder.sources" "$1/etc/apt/sources.list" &&
        { apt-config dump | grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date) ' \
            >"$1/etc/apt/apt.conf.d/10as-outside" || true; } &&
        printf 'force-unsafe-io\n' >"$1/etc/dpkg/dpkg.cfg.d/quick" &&
        chroot "$1" apt-get update -q &&
        chroot "$1" apt-get clean
}

# Everything in one file, so that a base half made is never found.
make_base() {
    local log=$base.log tree
    printf 'Setting up Debian %s: a few minutes, once a month\n' "$suite" >&2
    need 700 "$cache"
    tree=$(mktemp -d "$cache/setting-up-XXXXXX")
    chmod 755 "$tree" # it is the root folder of everybody in it
    if debootstrap "${options[@]}" "$suite" "$tree" "$mirror" >"$log" 2>&1 &&
        settle "$tree" >>"$log" 2>&1 &&
        tar -C "$tree" -cf "$base.part" . 2>>"$log" &&
        mv "$base.part" "$base"; then
        rm -rf --one-file-system "$tree" "$log"
        find "$cache" -name "debian-$suite-$architecture-*.tar" ! -path "$base" -delete
        return 0
    fi
    tail -n 5 "$log" >&2
    rm -rf --one-file-system "$tree" "$base.part" "$log"
    return 1
}

if [ -z "$(find "$base" -mtime -30 2>/dev/null)" ] && ! make_base; then
    [ -f "$base" ] ||
        fail "A fresh Debian could not be set up from $mirror, and none is kept in $cache: check the network, then start again."
    printf 'No new base could be had: going on with the one kept in %s\n' "$cache" >&2
fi
need 1200 "$(dirname "$folder")"
tar -C "$folder" -xf "$base" ||
    fail "The base $base could not be unpacked: delete it, see that there is room, and start again."
