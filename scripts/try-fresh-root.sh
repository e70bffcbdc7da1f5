#!/bin/sh
# Proves that the README's two commands work on a bare machine: in a Debian 12 made by mmdebstrap that has only Node 18, npm and git,
# with the last commit of this checkout cloned into /root, run as root. Then, with /dev/null over two tools and as nobody, that both
# say what to install. Needs root and mmdebstrap; shares the network for apt and npm. Nothing outside the new root is changed.
#
# Usage: sh scripts/try-fresh-root.sh [ROOT]   ROOT: a root made by an earlier call, kept and copied; default: made and removed
set -eu
checkout=$(cd "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
base=${1:-$work/base}
[ -d "$base/usr" ] || mmdebstrap --quiet --variant=minbase --include=nodejs,npm,git,ca-certificates bookworm "$base"
root=$work/root
cp -a "$base" "$root"
cp /etc/resolv.conf "$root/etc/resolv.conf"
# Some networks have a certificate authority of their own, which this machine knows.
authorities=/etc/ssl/certs/ca-certificates.crt
cp "$authorities" "$root$authorities"
git clone --quiet --bare "$checkout" "$root/srv/tracepath-action.git"

# Everything that is mounted is mounted in a namespace of its own, and goes with it. $1: shell lines; PID 1 there is the shell.
inside() {
  unshare --mount --pid --fork --kill-child sh -euc '
    mount --bind "$1" "$1"
    cd "$1"
    mount -t proc proc proc
    mount -t tmpfs tmpfs dev
    mkdir dev/net dev/shm dev/pts
    chmod 1777 dev/shm
    mount -t devpts devpts dev/pts
    ln -s pts/ptmx dev/ptmx
    ln -s /proc/self/fd dev/fd
    for device in null zero full random urandom tty net/tun; do
      : > dev/$device
      mount --bind /dev/$device dev/$device
    done
    pivot_root . mnt
    umount -l mnt
    exec env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
      NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt sh -euxc "$2"
  ' sh "$root" "$1"
}

inside '
  node --version; npm --version
  git clone --quiet /srv/tracepath-action.git /root/tracepath-action
  cd /root/tracepath-action
  stat --format="%a %n" /root
  npm ci && npm run demo
'
inside 'cd /root/tracepath-action; npm ci && npm test'

# As nobody, in a copy outside /root, without ip and tracepath.
inside '
  cp -a /root/tracepath-action /srv/tracepath-action
  cd /srv/tracepath-action
  for tool in ip tracepath; do mount --bind /dev/null "$(readlink -f "$(command -v $tool)")"; done
  for program in test/simnet/demo.ts scripts/test.ts; do
    if setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/nonexistent sh scripts/with-node.sh "$program" > /tmp/said 2>&1
    then echo "$program passed without its tools"; exit 1; fi
    cat /tmp/said
    grep -q "sudo apt-get install" /tmp/said
  done
'
echo 'Both commands pass on a bare Debian, and say what to install where they cannot.'
