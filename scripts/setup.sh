# Sourced by ./run and ./check. need PACKAGE…: installs what is missing, as root or through sudo.
need() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "This script installs with apt-get (Debian 12). On another system install what README.md lists under" >&2
        echo "\"Building elsewhere\" and use the CMake presets." >&2
        exit 1
    fi
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || {
            echo "Missing:$missing" >&2
            echo "Run this as root, or install sudo, or install these packages first." >&2
            exit 1
        }
        as_root="sudo"
    fi
    echo "Installing:$missing" >&2
    $as_root apt-get update -q >&2 || {
        echo "apt-get update failed: is this machine connected to a Debian mirror?" >&2
        exit 1
    }
    # shellcheck disable=SC2086 — a list on purpose
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >&2 || {
        echo "apt-get could not install:$missing" >&2
        exit 1
    }
}

# build PRESET [--target TARGET…]: configures once, builds what changed.
build() {
    preset="$1"
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache >&2 || exit 1
    fi
    cmake --build --preset "$preset" "$@" >&2 || exit 1
}
