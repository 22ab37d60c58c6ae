#!/usr/bin/env bash
# packaging/windows/in-wine.sh COMMAND...: runs it with a Windows, a screen and
# mounts of its own, DISPLAY and WINEPREFIX; nothing of them is left. Needs root,
# or a kernel that lets everybody have mounts of their own.
set -euo pipefail

if [ -z "${BAYAN_OWN_MOUNTS:-}" ]; then
    unshare=(unshare --mount)
    [ "$(id -u)" -eq 0 ] || unshare+=(--map-root-user)
    "${unshare[@]}" true 2>/dev/null || {
        printf 'This machine lets you mount nothing, so no full disk can be tried: start this as root.\n' >&2
        exit 1
    }
    BAYAN_OWN_MOUNTS=1 exec "${unshare[@]}" "$0" "$@"
fi

work=$(mktemp -d)
export WINEPREFIX=$work/windows WINEDEBUG=-all LC_ALL=C.UTF-8 TZ=UTC
# Its offers to fetch what .NET and HTML want.
export WINEDLLOVERRIDES='mscoree=;mshtml='
unset WAYLAND_DISPLAY
processes=()
finish() {
    wineserver -k 2>/dev/null || true
    for process in "${processes[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap finish EXIT

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}
wineserver() {
    /usr/lib/wine/wineserver64 "$@"
}

# The server picks a free number and tells it.
exec 5>"$work/display"
Xvfb -displayfd 5 -screen 0 1600x1000x24 -nolisten tcp >"$work/xvfb.log" 2>&1 &
processes+=($!)
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
[ -s "$work/display" ] || fail "Xvfb gave no screen: $(tail -n 1 "$work/xvfb.log")"
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox >"$work/openbox.log" 2>&1 &
processes+=($!)

# Windows 10, which Qt asks for. Its registry is written before it is used.
if ! wine wineboot --init >"$work/boot.log" 2>&1 ||
    ! wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >>"$work/boot.log" 2>&1; then
    tail -n 5 "$work/boot.log" >&2
    fail "wine could not set up a Windows: the lines above are what it said."
fi
wineserver -w
"$@"
