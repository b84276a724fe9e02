# Sourced by app/run and tests/run: installs what is missing, and builds one preset.
# prepare PRESET [TARGET…]
set -euo pipefail

corridor_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

corridor_packages=(
    cmake ninja-build g++ ccache qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-charts-dev
    qt6-svg-dev libqt6opengl6-dev libqt6sql6-sqlite qt6-translations-l10n libsqlite3-dev libgl-dev fonts-inter
    librsvg2-bin poppler-utils libarchive-dev libexpat1-dev libfreexl-dev libxml2-dev pkg-config zlib1g-dev
    libdeflate-dev libxlsxwriter-dev unzip
)

install_missing() {
    local missing=() package as_root=()
    for package in "${corridor_packages[@]}"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if [[ $(id -u) != 0 ]]; then
        command -v sudo >/dev/null || {
            echo "These Debian packages are missing, and there is no sudo to install them: ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}" >&2
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

build() {
    local preset=$1 log
    shift
    log=$corridor_root/build/$preset.log
    mkdir -p "$corridor_root/build"
    if ! { (cd "$corridor_root" && cmake --preset "$preset") && cmake --build "$corridor_root/build/$preset" "$@"; } \
        >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        echo "The build failed; all of its output is in build/$preset.log." >&2
        return 1
    fi
}
