# A Debian of the release that runs here, with nothing but its base in it; to be sourced after lib.sh. The mirror is
# the one that this system's apt is configured with.

clean_root=

# First address of this system's own release in apt's sources, old form or new.
system_mirror() {
    local codename
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    apt-get indextargets --format '$(SITE) $(RELEASE) $(CODENAME)' 'Created-By: Packages' 2>/dev/null \
        | awk -v release="$codename" '$2 == release || $3 == release { print $1; exit }'
}

# make_clean_root FOLDER: sets clean_root, and takes it down when the script ends.
make_clean_root() {
    local codename keyring=()
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    clean_root=$1
    take_down_clean_root
    mkdir -p "$(dirname "$clean_root")"
    trap take_down_clean_root EXIT
    say "Making a clean $codename in $clean_root …"
    as_root debootstrap --variant=minbase "$codename" "$clean_root" "$(system_mirror)" >"$clean_root.log" 2>&1 \
        || { tail -n 20 "$clean_root.log" >&2; return 1; }
    as_root cp /etc/resolv.conf "$clean_root/etc/resolv.conf"
    [ ! -f /etc/apt/apt.conf ] || as_root cp /etc/apt/apt.conf "$clean_root/etc/apt/apt.conf"
    as_root mount --bind /proc "$clean_root/proc" 2>/dev/null || as_root mount -t proc proc "$clean_root/proc" || true
    as_root mount --bind /dev "$clean_root/dev" || true
    # Otherwise what is mounted below it would appear in this system's own /dev as well.
    as_root mount --make-private "$clean_root/dev" || true
    as_root mount -t tmpfs tmpfs "$clean_root/dev/shm" || true
    in_clean_root apt-get -qq update >&2
}

in_clean_root() {
    as_root chroot "$clean_root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

# install_in_clean_root PACKAGE…: names or files; what apt says is shown when it fails.
install_in_clean_root() {
    in_clean_root apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 install "$@" \
        >>"$clean_root.log" 2>&1 </dev/null || { tail -n 20 "$clean_root.log" >&2; return 1; }
}

take_down_clean_root() {
    local place
    for place in dev/shm dev proc; do
        ! mountpoint -q "$clean_root/$place" || as_root umount "$clean_root/$place" || as_root umount -l "$clean_root/$place"
    done
    # Never across a mount that could not be taken off.
    [ ! -d "$clean_root" ] || as_root rm -rf --one-file-system "$clean_root"
}
