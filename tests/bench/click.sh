# Sourced by tests/bench/run: bench_click [FIGURES].

# make_click_store FIGURES: the store and the same tables for DuckDB, once. Sets store.
make_click_store() {
    local cache=$corridor_root/build/bench version
    mkdir -p "$cache"
    # A store of another schema or of another making would answer other questions.
    version=$(cat "$corridor_root"/resources/sql/*.sql "$corridor_root/tests/bench/click_store.cpp" | sha256sum | cut -c1-12)
    store=$cache/click-$1-$version.sqlite
    if [[ ! -f $store ]]; then
        rm -f "$cache"/click-"$1"-*
        "$bin/tests/bench/corridor_bench_clickstore" "$store.part" "$1"
        sqlite3 "$store.part" 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null
        mv "$store.part" "$store"
    fi
    if ((has_duckdb)) && [[ ! -f ${store%.sqlite}.duckdb ]]; then
        local table
        for table in series observation indicator; do
            sqlite3 -header -csv "file:$store?mode=ro" "SELECT * FROM $table" >"$work/$table.csv"
        done
        echo 'SELECT 1' >"$work/nothing"
        rm -f "${store%.sqlite}.duckdb.part"*
        node "$corridor_root/tests/bench/duckdb_click.mjs" "$corridor_root/build/peers" "${store%.sqlite}.duckdb.part" \
            "$work/nothing" "$work/ignored" "$work/series.csv" "$work/observation.csv" "$work/indicator.csv"
        mv "${store%.sqlite}.duckdb.part" "${store%.sqlite}.duckdb"
        rm -f "$work"/*.csv
    fi
}

# asked NAME: median and 99th percentile of the clicks that asked for figures, as milliseconds in $work/NAME.
asked() {
    paste "$work/questions" "$work/$1" | awk -F'\t' '$1 != "SELECT 0" { print $2 }' | sort -n |
        awk '{ v[NR] = $1 } END { printf "median %.2f ms, p99 %.2f ms", v[int((NR + 1) / 2)], v[int(NR * 0.99)] }'
}
# ratio_to NAME: the median of what each click took, in parts of what the peer took for its question alone.
ratio_to() {
    paste "$work/questions" "$work/ours" "$work/$1" | awk -F'\t' '$1 != "SELECT 0" && $3 > 0 { print $2 / $3 }' |
        sort -n | awk '{ v[NR] = $1 } END { printf "%.3f", v[int((NR + 1) / 2)] }'
}
sum_of() {
    paste "$work/questions" "$work/$1" | awk -F'\t' '$1 != "SELECT 0" { s += $2 } END { printf "%.2f", s / 1000 }'
}

# ask_sqlite: the first $1 questions; the shell's own clock, in milliseconds.
ask_sqlite() {
    { echo '.timer on'; head -n "$1" "$work/questions" | sed 's/$/;/'; } >"$work/script"
    sqlite3 -batch "file:$store?mode=ro" <"$work/script" | awk '/^Run Time: real/ { print $4 * 1000 }' >"$work/sqlite"
}

bench_click() {
    local figures=${1:-10000000} clicks=${2:-1000} slow=${3:-100}
    corridor_packages+=(nodejs)
    install_peers
    build tests --target corridor_bench_click corridor_bench_clickstore
    bin=$corridor_root/build/tests
    work=$(mktemp -d -p "$corridor_root/build")
    trap 'rm -rf "$work"' EXIT
    export QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data LC_ALL=C.UTF-8
    make_click_store "$figures"

    echo "machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n1), load $(cut -d' ' -f1 /proc/loadavg)"
    echo "store: $(du -b "$store" | awk '{ printf "%.0f", $1 / 1e6 }') MB; ours is from the click to the painted picture, theirs the query alone"
    "$bin/tests/bench/corridor_bench_click" "$store" "$work/questions" "$work/ours" "$clicks"
    echo "corridor, of clicks with figures: $(asked ours), $(sum_of ours) s in all"
    if ((has_duckdb)); then
        node "$corridor_root/tests/bench/duckdb_click.mjs" "$corridor_root/build/peers" "${store%.sqlite}.duckdb" \
            "$work/questions" "$work/duckdb"
        echo "DuckDB, the same questions: $(asked duckdb), $(sum_of duckdb) s in all; ratio $(ratio_to duckdb)"
    fi
    # Some of its answers take seconds: a part of them is enough.
    ask_sqlite "$slow"
    head -n "$slow" "$work/questions" >"$work/some" && mv "$work/some" "$work/questions"
    echo "sqlite3, the first $slow questions: $(asked sqlite), $(sum_of sqlite) s in all; ratio $(ratio_to sqlite)"
}
