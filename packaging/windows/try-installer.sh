#!/usr/bin/env bash
# packaging/windows/try-installer.sh INSTALLER: what happens to somebody who
# installs it? in-wine.sh runs this with a Windows and a screen of its own.
set -euo pipefail

installer=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
host=$root/build/release/bin/bayan
pictures=$root/build/windows/pictures
small=$WINEPREFIX/drive_c/small
work=$(mktemp -d)
trap 'umount --lazy "$small" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

drive=$WINEPREFIX/drive_c
settings=$drive/users/$(id -un)/AppData/Local/bayan
key='Software\Microsoft\Windows\CurrentVersion\Uninstall\Bayan'

# run STATUS COMMAND...: its exit status is this one; what it says stays in "said".
run() {
    local wanted=$1 status=0
    shift
    wine "$@" >said 2>&1 || status=$?
    [ "$status" -eq "$wanted" ] || fail "$* ended with status $status rather than $wanted: $(tail -n 3 said)"
}
says() {
    grep -qF "$1" said || fail "It should say \"$1\" and says: $(cat said)"
}
pack() {
    "$here/pack.sh" "$root/build/windows/stage" "$1" "$work/$1.exe" plain >pack.log 2>&1 ||
        fail "No installer of another version could be made: $(tail -n 3 pack.log)"
}
version() {
    wine reg query "${1:-HKCU}\\$key" /v DisplayVersion 2>/dev/null | tr -d '\r' |
        awk '$1 == "DisplayVersion" { print $3 }'
}
# Uninstalls what lies in $folder; its key in this part of the registry goes with it.
uninstalled() {
    run 0 "$folder\\program\\uninstall.exe" /S
    for _ in $(seq 50); do # it goes on as a copy of itself
        [ -n "$(version "$1")" ] || break
        sleep 0.2
    done
    /usr/lib/wine/wineserver64 -w
    ! wine reg query "$1\\$key" >/dev/null 2>&1 ||
        fail "Uninstalled, its key is still in the registry: $1"
}
# All but what wine itself writes down when it is used.
files() {
    find "$drive" -path "$settings" -prune -o -path '*/Temp/*' -prune -o -path "$drive/windows" -prune \
        -o -printf '%y %P\n' | LC_ALL=C sort
}
# The verbs answer, and the window opens.
works() {
    run 0 "$folder\\program\\bin\\bayan.com" check
    run 0 "$folder\\program\\bin\\bayan.exe" --exit-after-startup
    [ ! -s said ] || fail "$1: the window says: $(cat said)"
}

files >before
folder='C:\users\'$(id -un)'\AppData\Local\Programs\Bayan'
run 0 "$installer" /S /CurrentUser
works 'Installed'
bayan=$folder'\program\bin\bayan.com'
[ -f "$drive/users/$(id -un)/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Bayan.lnk" ] ||
    fail 'There is no entry in the start menu'
printf 'Installed without a question, for one user: version %s\n' "$(version)"

run 0 "$bayan" list --json
treatment=$(sed -n 's/^ \{8\}"id": "\(.*\)",\?\r\?$/\1/p' said | head -n 1)
[ -n "$treatment" ] || fail 'bayan list --json names no treatment'
for language in en ar en+ar; do
    sheet=("$treatment" --language "$language" --date 2026-11-21)
    run 0 "$bayan" handout "${sheet[@]}" --output windows.pdf
    "$host" handout "${sheet[@]}" --output linux.pdf >/dev/null
    for system in windows linux; do
        pdftotext "$system.pdf" "$system.txt"
        pdfinfo "$system.pdf" | awk '/^Pages:/ { print $2 }' >"$system.pages"
    done
    cmp -s windows.txt linux.txt || fail "The sheet in $language reads otherwise than this system's: $(diff windows.txt linux.txt | head -n 5)"
    cmp -s windows.pages linux.pages ||
        fail "The sheet in $language has $(cat windows.pages) pages and this system's $(cat linux.pages)"
    printf 'Sheet in %s: %s pages, %s words, the same as on this system\n' "$language" \
        "$(cat windows.pages)" "$(wc -w <windows.txt)"
done
code=$(grep -om 1 'BYN \([0-9A-Z]\+ \?\)\+' windows.txt | head -n 1)
# shellcheck disable=SC2086 # the words of a code
run 0 "$bayan" verify $code
[ "$(wc -l <said)" -gt 20 ] || fail "verify $code names few texts: $(head -n 3 said)"
for query in bruise كدمات; do
    run 0 "$bayan" search "$query"
    "$host" search "$query" >linux.found
    tr -d '\r' <said | cmp -s - linux.found || fail "Searching $query finds otherwise than on this system"
done
printf 'A sheet code is read, and searching finds the same, in both languages\n'

mkdir -p "$pictures"
windows() {
    xwininfo -root -tree | grep -c '"bayan.exe" "bayan.exe"' || true
}
# open LANGUAGE: the window, painted; $window is its process.
open() {
    wine "$folder\\program\\bin\\bayan.exe" --interface-language "$1" >window.log 2>&1 &
    window=$!
    local colours
    for _ in $(seq 150); do
        sleep 0.4
        [ "$(windows)" -gt 0 ] || continue
        import -silent -window root picture.png
        colours=$(identify -format %k picture.png)
        [ "$colours" -lt 300 ] || return 0
    done
    fail "The window does not open in $1: $(tail -n 3 window.log)"
}
close() {
    wine taskkill /im bayan.exe >closing.log 2>&1 || true
    wait "$window" || fail "The window did not end well: $(cat window.log)"
    [ ! -s window.log ] || fail "The window complains: $(cat window.log)"
}
for language in en ar; do
    open "$language"
    sleep 2
    import -silent -window root "$pictures/$language.png"
    close
done
! cmp -s "$pictures/en.png" "$pictures/ar.png" || fail 'The window looks the same in both languages'
printf 'The window opens in both directions: %s\n' "$pictures"

mkdir -p "$settings"
printf '{ "bayanProfile": 1, "names": { "ar": "عيادة" } }\n' >"$settings/clinic.json"
cp -r "$settings" kept
survived() {
    cmp -s kept/clinic.json "$settings/clinic.json" || fail "$1: the settings are not what they were"
}

pack 0.0.1
pack 999.0.0
run 0 "$work/0.0.1.exe" /S /CurrentUser /Downgrade
works 'Older'
open en
run 6 "$installer" /S /CurrentUser
says 'Bayan is open. Close it'
[ "$(windows)" -gt 0 ] || fail 'The window closed'
close
[ "$(version)" = 0.0.1 ] || fail "The version became $(version) while the program ran"
works 'After an installation that met the open window'
run 0 "$installer" /S /CurrentUser
works 'Installed over an older version'
survived 'Installed over an older version'
printf 'Over an older version: refused while its window is open, then done; the settings are kept\n'

run 0 "$work/999.0.0.exe" /S /CurrentUser
run 5 "$installer" /S /CurrentUser
says 'Bayan 999.0.0 is installed, which is newer'
[ "$(version)" = 999.0.0 ] || fail 'A newer version was replaced without a question'
works 'Newer'
run 0 "$installer" /S /CurrentUser /Downgrade
works 'Installed over a newer version'
printf 'A newer version stays unless its replacement is asked for\n'

# As words of their own: in one, wine puts marks around it that NSIS does not read.
elsewhere='C:\برامج العيادة\بيان'
run 0 "$installer" /S /CurrentUser '/D=C:\برامج' 'العيادة\بيان'
[ ! -e "$drive/users/$(id -un)/AppData/Local/Programs/Bayan" ] || fail 'Moved, it left its old folder'
folder=$elsewhere
works 'In a folder with Arabic letters and a space'
run 0 "$folder\\program\\bin\\bayan.com" handout "$treatment" --language ar --summary --output 'ورقة المريض.pdf'
pdfinfo 'ورقة المريض.pdf' >/dev/null || fail 'The sheet with an Arabic name is no PDF'
printf 'Moved into a folder with Arabic letters and a space: works there\n'

# Nobody may write there, root neither.
run 4 "$installer" /S /CurrentUser '/D=Z:\proc\bayan'
says 'Nothing may be written to Z:\proc\bayan'
works 'After an installation that lacked the rights'
printf 'Without rights: said so, and the version before still works\n'

# A disk with room for one and a half of it; then one with room, but not for so
# many files, which comes out while they are written.
mkdir "$small"
size=$(du -s -k "$root/build/windows/stage" | cut -f 1)
mount -t tmpfs -o "size=$((size + size / 2))k" tmpfs "$small"
run 0 "$installer" /S /CurrentUser '/D=C:\small\Bayan'
folder='C:\small\Bayan'
run 7 "$installer" /S /CurrentUser
says 'There is not enough room on the disk for C:\small\Bayan'
works 'After an installation that lacked the room'
mount -o "remount,size=$((size * 4))k,nr_inodes=$(($(df --output=iused "$small" | tail -n 1) + 20))" "$small"
run 8 "$installer" /S /CurrentUser
says 'What was installed before still works'
works 'After an installation that met a full disk'
[ "$(ls "$small/Bayan")" = program ] || fail "It left beside the program: $(ls "$small/Bayan")"
run 0 "$installer" /S /CurrentUser '/D=C:\برامج' 'العيادة\بيان'
folder=$elsewhere
umount --lazy "$small"
rmdir "$small"
printf 'A full disk: said so, before and while it is written; the version before still works\n'

folder='C:\Program Files\Bayan'
run 0 "$installer" /S /AllUsers
works 'Installed for everybody'
[ -n "$(version HKLM)" ] || fail 'It is not known to the whole computer'
[ -f "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Bayan.lnk" ] ||
    fail 'There is no entry in the start menu for everybody'
open en
run 6 "$folder\\program\\uninstall.exe" /S '_?=C:\Program' 'Files\Bayan\program'
says 'Bayan is open. Close it'
close
works 'After an attempt to uninstall that met the open window'
uninstalled HKLM
[ ! -e "$drive/Program Files/Bayan" ] || fail 'Uninstalled, its folder is still there'
folder=$elsewhere
works 'Installed for one user, after everybody'"'"'s went'
printf 'For everybody: installed, not uninstalled while its window is open, then uninstalled\n'

uninstalled HKCU
survived 'Uninstalled'
# Made for it, but perhaps not for it alone.
rmdir "$drive/برامج العيادة" "$drive/users/$(id -un)/AppData/Local/Programs"
files >after
diff before after >left || fail "Uninstalled, it left: $(cat left)"
printf 'Uninstalled: nothing is left but the settings\n'
