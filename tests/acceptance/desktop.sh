#!/usr/bin/env bash
# Runs a command on a screen of its own, with a window manager, a session bus
# and the accessibility bus: what a person at a desk has. Everything ends with
# the command.
#   desktop.sh COMMAND...
set -euo pipefail

home=$(mktemp -d)
started=()
finish() {
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    rm -rf "$home"
}
trap finish EXIT

mkdir -m 700 "$home/runtime"
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/runtime
export LC_ALL=C.UTF-8 TZ=UTC
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1
unset WAYLAND_DISPLAY

# The server picks a free number and tells it.
exec 5>"$home/display"
Xvfb -displayfd 5 -screen 0 1920x1080x24 -nolisten tcp -noreset >"$home/xvfb.log" 2>&1 &
started+=($!)
for _ in $(seq 100); do
    [ -s "$home/display" ] && break
    sleep 0.1
done
export DISPLAY=:$(cat "$home/display")
openbox >"$home/openbox.log" 2>&1 &
started+=($!)

# shellcheck disable=SC2016 # expanded by the inner shell
dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    launcher=$!
    status=0
    "$@" || status=$?
    kill "$launcher" 2>/dev/null || true
    exit "$status"
' desktop "$@"
