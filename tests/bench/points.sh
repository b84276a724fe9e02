# Sourced by tests/bench/run: bench_points [FRAMES].

# QCustomPlot for Qt 6 from Debian, unpacked into build/peers: its -dev package would bring all of Qt 5.
unpack_qcustomplot() {
    local peers=$corridor_root/build/peers/qcustomplot package
    [[ -e $peers/usr/include/qcustomplot.h ]] && return
    mkdir -p "$peers"
    (
        cd "$peers"
        apt-get download libqcustomplot-dev libqcustomplot2.1-qt6 >download.log 2>&1 || exit 0
        for package in ./*.deb; do dpkg -x "$package" .; done
    )
    [[ -e $peers/usr/include/qcustomplot.h ]] ||
        echo "QCustomPlot not available (build/peers/qcustomplot/download.log says why); going on without." >&2
}

bench_points() {
    local frames=${1:-120} count peer slow
    corridor_packages+=(python3-matplotlib)
    install_missing
    unpack_qcustomplot
    build tests --target corridor_bench_points
    local program=$corridor_root/build/tests/tests/bench/corridor_bench_points
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
    export LD_LIBRARY_PATH=$corridor_root/build/peers/qcustomplot/usr/lib/$(gcc -print-multiarch)
    echo "machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n1), Qt $(qmake6 -query QT_VERSION)"
    echo "a frame: pan or zoom, then the whole chart painted at 900 x 460; milliseconds"
    printf '%-12s %10s %7s %10s %10s %s\n' "" points frames median p95 "p95 to raw Qt Charts"
    for count in 10000 100000 1000000 10000000; do
        for peer in qtcharts corridor qcustomplot matplotlib; do
            # Where a tenth of the points already took seconds, more are not waited for.
            slow=$(awk -v p="$peer" '$1 == p && $4 > 1500' "$work/all" 2>/dev/null || true)
            [[ -z $slow ]] || { printf '%-12s %10d not run: over 1.5 s a frame with fewer points\n' "$peer" "$count"; continue; }
            if [[ $peer == matplotlib ]]; then
                /usr/bin/python3 "$corridor_root/tests/bench/points.py" "$count" "$frames" >"$work/one" || continue
            else
                "$program" "$peer" "$count" "$frames" >"$work/one" 2>/dev/null || continue
            fi
            cat "$work/one" >>"$work/all"
            awk -v count="$count" 'NR == FNR { if ($1 == "qtcharts" && $2 == count) raw = $5; next }
                { printf "%-12s %10d %7d %10.2f %10.2f %s\n", $1, $2, $3, $4, $5, raw ? sprintf("%.4f", $5 / raw) : "-" }' \
                "$work/all" "$work/one"
        done
    done
}
