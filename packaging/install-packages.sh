#!/usr/bin/env bash
# Installs what this Debian system lacks for building Bayan; with the argument
# "test", also what its tests use, with "debian", what making the Debian package
# and trying it takes, with "windows", the same for the Windows installer, with
# "peers", what measuring it beside others takes. Quick where nothing is missing.
set -euo pipefail

# libmd4c-dev's CMake file asks for md4c-html, which it does not depend on.
packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-tools-dev qt6-l10n-tools
    libmd4c-dev libmd4c-html0 libyaml-cpp-dev libqrencode-dev
    pkg-config libhunspell-dev hunspell-en-gb hunspell-ar
    libqt6sql6-sqlite qt6-translations-l10n fonts-noto-core
)
if [ "${1:-}" = test ]; then
    packages+=(clang-format poppler-utils zbar-tools libsqlite3-dev)
    packages+=(mupdf-tools qpdf)
    # A print server of the tests' own, and an IPP printer, which wants a D-Bus.
    packages+=(cups-daemon cups-client cups-core-drivers cups-filters cups-ipp-utils dbus-daemon)
    packages+=(ghostscript)
    # A screen, a window manager and the accessibility bus: the job as a screen reader does it.
    packages+=(xvfb openbox x11-xserver-utils dbus at-spi2-core python3-gi gir1.2-atspi-2.0)
    # The second compiler: for the sanitizers, and for the content reader fed with
    # made-up bytes. The linker takes a tenth of the usual one's time.
    version=$(apt-cache depends clang 2>/dev/null | sed -n 's/.*Depends: clang-\([0-9]*\)$/\1/p')
    packages+=(clang "libclang-rt-${version:-14}-dev" mold)
    # Menu entry, description, completion.
    packages+=(desktop-file-utils appstream bash-completion)
elif [ "${1:-}" = debian ]; then
    packages+=(dpkg-dev librsvg2-bin lintian)
    # A fresh Debian to try it in, and a screen beside it.
    packages+=(debootstrap debian-archive-keyring xvfb x11-utils poppler-utils)
elif [ "${1:-}" = windows ]; then
    # Compiler, installer, icon, and what unpacks and prepares the sources of Qt.
    packages+=(g++-mingw-w64-x86-64-posix nsis librsvg2-bin icoutils dpkg-dev tcl make)
    # A Windows of a kind to try it in, and a screen.
    packages+=(wine wine64 xvfb openbox x11-utils imagemagick poppler-utils)
elif [ "${1:-}" = peers ]; then
    packages+=(xvfb openbox dbus at-spi2-core python3-xlib python3-matplotlib libsqlite3-dev)
fi

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "This script installs packages on Debian only: elsewhere install Qt 6.4, md4c, yaml-cpp and Noto fonts, then build with \"cmake --workflow --preset release\"."
fi

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) || status=
    [ "$status" = installed ] || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
        fail "These packages are missing: ${missing[*]}. Run this as root, install sudo, or ask your administrator for them."
    as_root=(sudo)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -o DPkg::Lock::Timeout=300 "$@" >>"$log" 2>&1 </dev/null
}

printf 'Installing %d packages: %s\n' "${#missing[@]}" "${missing[*]}" >&2
# A new system has no lists yet, an old one may have stale lists.
if ! apt install -y --no-install-recommends "${missing[@]}"; then
    printf 'Reading the package lists\n' >&2
    apt update || true
    : >"$log"
    if ! apt install -y --no-install-recommends "${missing[@]}"; then
        tail -n 15 "$log" >&2
        fail "The packages could not be installed: check the network, the package sources and the room on the disk, then start again."
    fi
fi
