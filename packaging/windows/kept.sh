# Sourced by what is built for Windows once and kept in the user's cache folder.
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS # they are for this system's compiler

cache=${XDG_CACHE_HOME:-$HOME/.cache}/bayan

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# keep NAME WHAT: the folder of NAME, under a hash of standard input: what decides
# about its content. Where it isn't whole there, "prepare" makes ready and "build"
# fills it; both find it as $folder, and "prepare" sets $tree, where to build. WHAT
# says in a sentence what could not be built.
keep() {
    local what=$2 log
    folder=$cache/$1-$(sha256sum | cut -c 1-12)
    log=$folder.log
    mkdir -p "$folder" || fail "Nothing can be written to $cache: set XDG_CACHE_HOME to another folder."
    exec 9>"$folder.lock"
    flock 9
    if [ ! -f "$folder/complete" ]; then
        prepare
        if ! build >"$log" 2>&1 9>&-; then
            tail -n 15 "$log" >&2
            fail "$what could not be built for Windows: the lines above are the end of $log."
        fi
        touch "$folder/complete"
        rm -rf "$tree" "$log"
    fi
    printf '%s\n' "$folder"
}
