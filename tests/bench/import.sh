# Sourced by tests/bench/run: bench_import [ROWS].

# install_peers: sqlite3 from Debian, DuckDB from npm into build/peers. Sets has_duckdb.
install_peers() {
    local peers=$corridor_root/build/peers
    corridor_packages+=(sqlite3)
    command -v npm >/dev/null || corridor_packages+=(npm)
    install_missing
    has_duckdb=0
    mkdir -p "$peers"
    if [[ ! -d $peers/node_modules/@duckdb/node-api ]]; then
        npm install --prefix "$peers" --no-audit --no-fund --silent @duckdb/node-api >"$peers/npm.log" 2>&1 || true
    fi
    if node -e "require('$peers/node_modules/@duckdb/node-api')" 2>>"$peers/npm.log"; then
        has_duckdb=1
    else
        echo "DuckDB not available (build/peers/npm.log says why); going on without." >&2
    fi
}

# measured NAME PROGRAM…: appends `seconds processor-seconds kilobytes` to $work/NAME.
measured() {
    local name=$1
    shift
    sync
    if ! "$bin/tests/bench/corridor_bench_measure" "$@" >"$work/out" 2>"$work/err"; then
        cat "$work/out" "$work/err" >&2
        return 1
    fi
    tail -n1 "$work/err" >>"$work/$name"
}
import_ours() {
    rm -f "$work"/ours.*
    measured ours "$bin/app/main/corridor" import --store "$work/ours.sqlite" --json "$csv"
    grep -q "\"added\": $rows" "$work/out" || { cat "$work/out" >&2; return 1; }
}
import_sqlite() {
    rm -f "$work"/sqlite.*
    measured sqlite sqlite3 -batch -cmd '.mode csv' "$work/sqlite.db" \
        'CREATE TABLE baci (t INTEGER, i INTEGER, j INTEGER, k TEXT, v REAL, q REAL)' \
        ".import --skip 1 $csv baci" 'CREATE INDEX baci_key ON baci (i, j, k, t)'
}
import_duckdb() {
    rm -f "$work"/duckdb.*
    measured duckdb-process node "$corridor_root/tests/bench/duckdb_import.mjs" "$corridor_root/build/peers" "$csv" \
        "$work/duckdb.db"
    [[ $(cut -d' ' -f2 "$work/out") == "$rows" ]] || { cat "$work/out" >&2; return 1; }
    paste -d' ' <(cut -d' ' -f1 "$work/out") <(tail -n1 "$work/duckdb-process" | cut -d' ' -f2-) >>"$work/duckdb"
}

best() { sort -n "$work/$1" | head -n1 | cut -d' ' -f1; }
# Time on processors, which other programs do not lengthen as much.
processor() { awk '{ if (m == 0 || $2 < m) m = $2 } END { printf "%.2f", m }' "$work/$1"; }
least_memory() { awk '{ if (m == 0 || $3 < m) m = $3 } END { printf "%.0f", m / 1000 }' "$work/$1"; }
# All files of a database, its log too.
megabytes() { du -cb "$work/$1"* | awk 'END { printf "%.1f", $1 / 1e6 }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# report_import NAME PEER FILE: one line of the table.
report_import() {
    printf '%-24s %8s s (%s s on processors) %8s MB file %6s MB memory\n' \
        "$2" "$(best "$1")" "$(processor "$1")" "$(megabytes "$3")" "$(least_memory "$1")"
}

bench_import() {
    local rows=${1:-3000000} csv peer i
    corridor_packages+=(nodejs)
    install_peers
    build tests --target corridor corridor-reader corridor_bench_baci corridor_bench_measure
    bin=$corridor_root/build/tests
    work=$(mktemp -d -p "$corridor_root/build")
    trap 'rm -rf "$work"' EXIT
    export QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data LC_ALL=C.UTF-8
    csv=$work/BACI_HS07_Y_bench.csv
    "$bin/tests/bench/corridor_bench_baci" "$corridor_root/resources/import/areas.csv" "$csv" "$rows"

    for ((i = 0; i < 3; i++)); do
        import_ours
        import_sqlite
        ((!has_duckdb)) || import_duckdb
    done
    echo "machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n1)"
    echo "file: $rows rows, $(du -b "$csv" | awk '{ printf "%.1f", $1 / 1e6 }') MB; best of 3, interleaved"
    report_import ours corridor ours.
    report_import sqlite "sqlite3 .import + index" sqlite.
    ((!has_duckdb)) || report_import duckdb "DuckDB read_csv + index" duckdb.
    for peer in sqlite duckdb; do
        [[ -s $work/$peer ]] || continue
        echo "ratio to $peer: time $(ratio "$(best ours)" "$(best "$peer")"), file $(ratio "$(megabytes ours.)" "$(megabytes "$peer.")")"
    done
}
