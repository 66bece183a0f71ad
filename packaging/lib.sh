# Shared by the scripts of this folder; to be sourced. Knows how to install packages and how to build.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# packages_of GROUP…: the lines of the list that belong to the groups, alternatives still joined.
packages_of() {
    local group
    for group in "$@"; do
        sed 's/#.*//' packaging/packages | awk -v group="$group" '$1 == group { print $2 }'
    done
}

# The entries of which no alternative is installed.
missing_packages() {
    local entry name
    for entry in $(packages_of "$@"); do
        for name in ${entry//|/ }; do
            is_installed "$name" && continue 2
        done
        printf '%s\n' "$entry"
    done
}

# The first alternative that apt can install; the first of all when it knows none, so that apt says so.
installable() {
    local name
    for name in ${1//|/ }; do
        if apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "${1%%|*}"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        say "This needs the rights of root, and sudo is not there. Run as root: $*"
        return 1
    fi
}

# install_packages GROUP…: what is missing of these groups; quick and silent when nothing is.
install_packages() {
    local missing names=() entry
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "These packages are needed, and this system has no apt-get to install them with:" $missing
        return 1
    fi
    as_root apt-get -qq update || say "The package lists could not be refreshed; going on with those that are here."
    for entry in $missing; do names+=("$(installable "$entry")"); done
    say "Installing: ${names[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o Dpkg::Use-Pty=0 -o APT::Color=0 install "${names[@]}" >&2 </dev/null
}

# build PRESET [TARGET…]: configures when needed and builds with as many jobs as memory allows.
build() {
    local preset=$1 targets=()
    shift
    [ $# = 0 ] || targets=(--target "$@")
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >&2
    cmake --build --preset "$preset" -j "$(jobs_for_machine)" "${targets[@]}" >&2
}

# One job a core, but not more than one for each 1.5 GB of free memory.
jobs_for_machine() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/MemAvailable/ { print int($2 / 1500000) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    [ "$cores" -le "$memory" ] && echo "$cores" || echo "$memory"
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }
