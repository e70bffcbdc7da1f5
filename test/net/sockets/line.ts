/** A line of kernel routers for the net room's tests: here - r1 - r2 - server, the last link 1400 bytes wide. Inside a sandbox only. */
import { execFileSync } from 'node:child_process';

/** Where the line's stations are, by family. */
export const LINE = {
  4: { here: '10.0.1.1', routers: ['10.0.1.2', '10.0.2.2'], server: '10.0.3.2' },
  6: { here: 'fd01::1', routers: ['fd01::2', 'fd02::2'], server: 'fd03::2' },
} as const;

export const LAST_LINK_MTU = 1400;

const SETUP = `
for name in r1 r2 server; do
  ip netns add $name
  ip -n $name link set lo up
  ip netns exec $name sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 \\
    net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0
  # per network namespace from Linux 6.13 on
  ip netns exec $name sysctl -qw net.ipv4.icmp_msgs_per_sec=1000000 net.ipv4.icmp_msgs_burst=100000 2>/dev/null || :
done
ip link add a0 type veth peer name a1 netns r1
ip -n r1 link add b0 type veth peer name b1 netns r2
ip -n r2 link add c0 type veth peer name c1 netns server
address() { ip $1 address add $3/24 dev $2; ip $1 address add $4/64 dev $2 nodad; ip $1 link set $2 up; }
address "" a0 10.0.1.1 fd01::1
address "-n r1" a1 10.0.1.2 fd01::2
address "-n r1" b0 10.0.2.1 fd02::1
address "-n r2" b1 10.0.2.2 fd02::2
address "-n r2" c0 10.0.3.1 fd03::1
address "-n server" c1 10.0.3.2 fd03::2
ip -n r2 link set c0 mtu ${LAST_LINK_MTU}
ip -n server link set c1 mtu ${LAST_LINK_MTU}
route() { ip $1 route add $2 via $3; }
route "" default 10.0.1.2
route -6 default fd01::2
route "-n r1" 10.0.3.0/24 10.0.2.2
route "-n r1 -6" fd03::/64 fd02::2
route "-n r2" 10.0.1.0/24 10.0.2.1
route "-n r2 -6" fd01::/64 fd02::1
route "-n server" default 10.0.3.1
route "-n server -6" default fd03::1
# a user namespace of an ordinary user knows one group alone, and takes no range beyond it
sysctl -qw net.ipv4.ping_group_range='0 2147483647' 2>/dev/null || sysctl -qw net.ipv4.ping_group_range='0 0'
`;

/** Builds the line. It ends with the sandbox. */
export function buildLine(): void {
  shell(SETUP);
}

/** Runs a script of sh; what it prints. */
export function shell(script: string): string {
  return execFileSync('sh', ['-ec', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
