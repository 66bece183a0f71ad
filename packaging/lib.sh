# Shared by the scripts of this folder; to be sourced. Knows how to install packages and how to build.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }

is_installed() { [[ $installed == *" $1 "* ]]; }

# packages_of GROUP…: the lines of the list that belong to the groups, alternatives still joined.
packages_of() {
    local group
    for group in "$@"; do
        sed 's/#.*//' packaging/packages | awk -v group="$group" '$1 == group { print $2 }'
    done
}

# The packages that the groups need and that are not installed. Of alternatives the first is meant that is
# installed or that apt could install.
missing_packages() {
    local entry name installed
    installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | awk '$1 == "installed" { print $2 }' | tr '\n' ' ')"
    for entry in $(packages_of "$@"); do
        for name in ${entry//|/ }; do
            is_installed "$name" && continue 2
            if [ "$name" = "$entry" ] || is_known "$name"; then
                printf '%s\n' "$name"
                continue 2
            fi
        done
        printf '%s\n' "${entry%%|*}" # apt will say that it knows none of them
    done
}

# Read to the end: with pipefail, a reader that leaves early makes a known package look unknown now and then.
is_known() { [[ $(apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [^\(] ]]; }

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
    local missing log
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "These packages are needed, and this system has no apt-get to install them with:" $missing
        return 1
    fi
    as_root apt-get -qq update || say "The package lists could not be refreshed; going on with those that are here."
    missing=$(missing_packages "$@") # with fresh lists, alternatives may be other ones
    say "Installing:" $missing
    log=$(mktemp)
    # shellcheck disable=SC2086 # one word a package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o Dpkg::Use-Pty=0 install $missing >"$log" 2>&1 </dev/null || { cat "$log" >&2; return 1; }
    rm -f "$log"
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
