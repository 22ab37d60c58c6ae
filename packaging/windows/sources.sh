#!/usr/bin/env bash
# packaging/windows/sources.sh LIBRARY FOLDER [upstream]: unpacks the sources of
# the installed Debian package LIBRARY, in its version, into FOLDER; with
# "upstream" as its authors gave them out, else with Debian's changes. Archives
# are kept in the user's cache folder. Needs no root.
set -euo pipefail

library=$1
folder=$2
kind=${3:-debian}
source=$(dpkg-query --show --showformat='${source:Package}=${source:Version}' "$library")
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bayan
archives=$cache/sources/$source

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Debian's archives as this system reads them, their sources instead of packages.
fetch() {
    local lists=$archives.lists apt
    mkdir -p "$archives" "$lists/partial"
    apt-get indextargets --format '$(SITE) $(RELEASE) $(ORIGIN)' 'Created-By: Packages' |
        awk '$3 == "Debian" && $1 ~ /^http/ { print "deb-src", $1, $2, "main" }' |
        sort -u >"$archives.list"
    apt=(apt-get -q -o "Dir::Etc::SourceList=$archives.list" -o Dir::Etc::SourceParts=-
        -o "Dir::State::Lists=$lists" -o "Dir::Cache=$lists" -o APT::Sandbox::User=)
    "${apt[@]}" update &&
        (cd "$archives" && "${apt[@]}" source --only-source "$@" "$source")
}

unpack() {
    case $kind in
        upstream) tar -C "$folder" --strip-components=1 -xf "$archives"/*.orig.tar.* ;;
        *) rmdir "$folder" && dpkg-source --extract "$archives"/*.dsc "$folder" ;;
    esac
}

mkdir -p "$folder" "$archives" || fail "Nothing can be written to $cache: set XDG_CACHE_HOME to another folder."
log=$archives.log
if [ ! -f "$archives/complete" ]; then
    what=(--download-only)
    [ "$kind" = debian ] || what+=(--tar-only)
    if ! fetch "${what[@]}" >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        fail "The sources of $source could not be had, and none are kept in $cache: check the network, then start again."
    fi
    touch "$archives/complete"
    rm -rf "$archives.list" "$archives.lists"
fi
if ! unpack >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    fail "The sources in $archives could not be unpacked: see that there is room, or delete them and start again."
fi
rm -f "$log"
