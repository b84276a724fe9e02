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

# of_figures COLUMN NAME…: of each click that asked for figures, that column of each file: 1 by the clock, 2 on processors.
of_figures() {
    local column=$1 name
    shift
    paste -d'\t' "$work/questions" "${@/#/$work/}" |
        awk -F'\t' -v c="$column" '$1 != "SELECT 0" && $NF != "" { for (i = 2; i <= NF; i++) { split($i, v, " "); printf "%s ", v[c] } print "" }'
}
# asked NAME: medians and 99th percentiles.
asked() {
    local column
    for column in 1 2; do
        of_figures "$column" "$1" | sort -n | awk -v c="$column" '{ v[NR] = $1 }
            END { printf "%s median %.2f ms, p99 %.2f ms", c == 1 ? "by the clock" : "; on processors", v[int((NR + 1) / 2)], v[int(NR * 0.99)] }'
    done
}
# ratio_to NAME COLUMN: the median of what a click took in parts of what the peer took for its question alone.
ratio_to() {
    of_figures "$2" ours "$1" | awk '$2 > 0 { print $1 / $2 }' | sort -n |
        awk '{ v[NR] = $1 } END { printf "%.3f", v[int((NR + 1) / 2)] }'
}

# ask_sqlite: the first $1 questions; the shell's own clock, in milliseconds.
ask_sqlite() {
    { echo '.timer on'; head -n "$1" "$work/questions" | sed 's/$/;/'; } >"$work/script"
    sqlite3 -batch "file:$store?mode=ro" <"$work/script" | awk '/^Run Time: real/ { print $4 * 1000, ($6 + $8) * 1000 }' >"$work/sqlite"
}

bench_click() {
    local figures=${1:-10000000} clicks=${2:-1000} slow=${3:-40}
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
    echo "corridor, of clicks with figures: $(asked ours)"
    if ((has_duckdb)); then
        node "$corridor_root/tests/bench/duckdb_click.mjs" "$corridor_root/build/peers" "${store%.sqlite}.duckdb" \
            "$work/questions" "$work/duckdb"
        echo "DuckDB, the same questions: $(asked duckdb)"
        echo "ratio to DuckDB: by the clock $(ratio_to duckdb 1), on processors $(ratio_to duckdb 2)"
    fi
    # Some of its answers take seconds: a part of them is enough.
    ask_sqlite "$slow"
    head -n "$slow" "$work/questions" >"$work/some" && mv "$work/some" "$work/questions"
    echo "sqlite3, the first $slow questions: $(asked sqlite)"
    echo "ratio to sqlite3: by the clock $(ratio_to sqlite 1), on processors $(ratio_to sqlite 2)"
}
