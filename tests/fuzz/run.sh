#!/usr/bin/env bash
# Feeds the YAML reader with made-up bytes for some seconds (FUZZ_SECONDS, 25
# unless set), beginning from the corpus beside this file. Builds nothing but
# the reader. A crash is written to build/fuzz and fails the run; put its file
# into the corpus when it is mended, and every later run tries it again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${FUZZ_SECONDS:-25}
folder=build/fuzz
mkdir -p "$folder/found"

flags=(-std=c++20 -O1 -g1 -fPIC -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined
    -DQT_NO_CAST_FROM_ASCII -Iapp)
includes=$(pkg-config --cflags Qt6Core yaml-cpp)
libraries=$(pkg-config --libs Qt6Core yaml-cpp)
sources=(tests/fuzz/yamlreader.cpp app/authoring/yamlnode.cpp app/authoring/fault.cpp)

reader=$folder/yamlreader
newest=$(ls -t "${sources[@]}" app/authoring/yamlnode.h app/authoring/fault.h | head -n 1)
if [ ! -x "$reader" ] || [ "$newest" -nt "$reader" ]; then
    # shellcheck disable=SC2086
    clang++ "${flags[@]}" $includes "${sources[@]}" $libraries -o "$reader"
fi

ASAN_OPTIONS=detect_leaks=0 "$reader" "$folder/found" tests/fuzz/corpus \
    -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
    -artifact_prefix="$folder/" -print_final_stats=1 -verbosity=0
