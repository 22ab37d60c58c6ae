#!/usr/bin/env bash
# packaging/build.sh PRESET [TARGET...]: configures where needed, and builds.
# Progress goes to the error stream, everything else to build/PRESET/build.log.
set -euo pipefail

preset=$1
shift
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=$root/build/$preset
log=$folder/build.log

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

if ! mkdir -p "$folder" 2>/dev/null || [ ! -w "$folder" ]; then
    fail "Nothing can be written to $folder: make it yours, or build in a copy of your own."
fi
cd "$root"

# Somebody may start the program twice before it is built.
exec 9>"$folder/lock"
if ! flock --nonblock 9; then
    printf 'Waiting for another build of %s\n' "$preset" >&2
    flock 9
fi

broken() {
    tail -n 30 "$log" >&2
    fail "$1 failed: the lines above are the end of $log."
}

# Ninja configures again by itself when a CMake file has changed, so this is
# for a folder that is new, was left half done, or has been moved.
if [ ! -f "$folder/build.ninja" ] ||
    ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
    printf 'Configuring %s\n' "$preset" >&2
    cmake --preset "$preset" --fresh >"$log" 2>&1 9>&- || broken 'Configuring'
fi

build=(cmake --build --preset "$preset")
[ $# -eq 0 ] || build+=(--target "$@")

# One line for every tenth of the work; none where there is nothing to do.
progress() {
    local line tenth last=0
    while IFS= read -r line; do
        [[ $line =~ ^@\ *([0-9]+)% ]] || continue
        tenth=$((BASH_REMATCH[1] / 10))
        [ "$tenth" -eq "$last" ] || printf 'Building %s: %d %%\n' "$preset" $((tenth * 10)) >&2
        last=$tenth
    done
}
NINJA_STATUS='@%p ' "${build[@]}" 2>&1 9>&- | tee "$log" | progress || broken 'Building'
