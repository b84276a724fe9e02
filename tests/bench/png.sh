# Sourced by tests/bench/run: bench_png [RUNS [BATCH]].

png_peers=(gnuplot-nox python3-matplotlib veusz libreoffice-calc libreoffice-draw python3-xlsxwriter)

# make_png_series: what the trade page draws, as a table: year and four series, `?` where nobody reports.
make_png_series() {
    local flow reporter partner column=2
    for reporter in KAZ TUR; do
        [[ $reporter == KAZ ]] && partner=TUR || partner=KAZ
        for flow in goods_export goods_import; do
            "$corridor" --store "$store" figures "$flow" --reporter "$reporter" --partner "$partner" --frequency A |
                awk -F'\t' -v c=$column 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
                    $at["period"] ~ /^[0-9]+$/ { print $at["period"], c, $at["value"] }'
            column=$((column + 1))
        done
    done | sort -k1,1n | awk '{ years[$1]; v[$1, $2] = $3; if (!first || $1 < first) first = $1; if ($1 > last) last = $1 }
        END { for (y = first; y <= last; y++) { line = y; for (c = 2; c <= 5; c++) line = line " " ((y, c) in v ? v[y, c] : "?"); print line } }' \
        >"$work/series"
    [[ $(wc -l <"$work/series") -gt 5 ]] || { echo "no series to draw" >&2; return 1; }
}

# Each writes COUNT pictures of 2400 x 1600 with the same series into FOLDER, in one process.
png_corridor() { # one is what a person types; more are one batch
    if (($1 == 1)); then
        measured "$3" "$corridor" --store "$store" report trade --lang en --size 2400x1600 -o "$2"
    else
        measured "$3" "$bin/tests/bench/corridor_bench_png" "$store" "$2" "$1"
    fi
}
png_gnuplot() {
    {
        echo "set terminal pngcairo size 2400,1600 fontscale 2.2 linewidth 2"
        echo "set datafile missing '?'; set style data histogram; set style fill solid; set key outside"
        echo "set title 'Trade of Kazakhstan and Türkiye'; set format y '%.1s %cUSD'; set grid y"
        local i
        for ((i = 1; i <= $1; i++)); do
            echo "set output '$2/gnuplot-$i.png'"
            echo "plot for [c=2:5] '$work/series' using c:xtic(1) title word('exports imports exports imports', c - 1)"
        done
    } >"$work/$3.gp"
    measured "$3" gnuplot "$work/$3.gp"
}
png_matplotlib() { measured "$3" /usr/bin/python3 "$corridor_root/tests/bench/png_matplotlib.py" "$work/series" "$2" "$1"; }
png_veusz() {
    awk '{ gsub(/\?/, "nan"); print }' "$work/series" >"$work/series.nan"
    measured "$3" /usr/bin/python3 "$corridor_root/tests/bench/png_veusz.py" "$work/series.nan" "$2" "$1"
}
png_libreoffice() {
    local i
    mkdir -p "$2/sheets"
    rm -f "$2/sheets"/*
    for ((i = 1; i <= $1; i++)); do cp "$work/chart.xlsx" "$2/sheets/office-$i.xlsx"; done
    measured "$3" soffice "-env:UserInstallation=file://$work/office" --headless --convert-to \
        'png:calc_png_Export:{"PixelWidth":{"type":"long","value":"2400"},"PixelHeight":{"type":"long","value":"1600"}}' \
        --outdir "$2" "$2/sheets"/*.xlsx
}

# png_column NAME COLUMN: the median; 1 seconds by the clock, 2 on processors.
png_column() { cut -d' ' -f"$2" "$work/$1" | sort -n | awk '{ v[NR] = $1 } END { printf "%.3f", v[int((NR + 1) / 2)] }'; }
png_ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf b > 0 ? sprintf("%.3f", a / b) : "-" }'; }

# png_line PEER KIND DIVISOR: seconds a picture, by the clock and on processors, and Corridor's in parts of it.
png_line() {
    local wall cpu own_wall own_cpu own=corridor-$2
    wall=$(awk -v s="$(png_column "$1-$2" 1)" -v n="$3" 'BEGIN { printf "%.4f", s / n }')
    cpu=$(awk -v s="$(png_column "$1-$2" 2)" -v n="$3" 'BEGIN { printf "%.4f", s / n }')
    own_wall=$(awk -v s="$(png_column "$own" 1)" -v n="$png_own" 'BEGIN { printf "%.4f", s / n }')
    own_cpu=$(awk -v s="$(png_column "$own" 2)" -v n="$png_own" 'BEGIN { printf "%.4f", s / n }')
    printf '%-12s %-6s %10s %10s   %8s %8s\n' "$1" "$2" "$wall" "$cpu" "$(png_ratio "$own_wall" "$wall")" "$(png_ratio "$own_cpu" "$cpu")"
}

bench_png() {
    local runs=${1:-7} batch=${2:-100} peer i few
    corridor_packages+=("${png_peers[@]}")
    install_missing
    build tests --target corridor corridor_bench_measure corridor_bench_png
    bin=$corridor_root/build/tests
    corridor=$bin/app/main/corridor
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data MPLCONFIGDIR=$work/mpl
    store=$work/store.sqlite
    mkdir -p "$work/out-files"
    make_png_series
    /usr/bin/python3 "$corridor_root/tests/bench/png_sheet.py" "$work/series" "$work/chart.xlsx"
    # Caches of fonts and profiles are there before anybody is timed.
    for peer in corridor gnuplot matplotlib veusz libreoffice; do
        mkdir -p "$work/files/$peer"
        "png_$peer" 1 "$work/files/$peer" "first-$peer"
    done

    echo "machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n1), load $(cut -d' ' -f1 /proc/loadavg), Qt $(qmake6 -query QT_VERSION)"
    for ((i = 0; i < runs; i++)); do
        for peer in corridor gnuplot matplotlib veusz libreoffice; do
            "png_$peer" 1 "$work/files/$peer" "$peer-cold"
        done
    done
    for ((i = 0; i < 3; i++)); do
        for peer in corridor gnuplot matplotlib veusz libreoffice; do
            few=$batch
            [[ $peer == corridor || $peer == gnuplot ]] || few=$((batch < 10 ? batch : 10))
            "png_$peer" "$few" "$work/files/$peer" "$peer-batch"
        done
    done
    echo "seconds a picture of 2400 x 1600, median: by the clock, on processors; Corridor's in parts of each"
    printf '%-12s %-6s %10s %10s   %8s %8s\n' "" "" clock processor "by clock" "by proc."
    png_own=1
    for peer in corridor gnuplot matplotlib veusz libreoffice; do png_line "$peer" cold 1; done
    png_own=$batch
    png_line corridor batch "$batch"
    png_line gnuplot batch "$batch"
    few=$((batch < 10 ? batch : 10))
    for peer in matplotlib veusz libreoffice; do png_line "$peer" batch "$few"; done
    echo "reach: cold 1.2 of gnuplot, 0.25 of matplotlib, 0.05 of LibreOffice; batch 0.25 of gnuplot, by the clock"
    # The same picture again in one process, step by step, and beside Qt's own encoder.
    "$bin/tests/bench/corridor_bench_png" "$store" "$work/files/corridor" steps
}
