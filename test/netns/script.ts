/** A topology as the shell scripts that make it: pure text. Facts: ip-netns(8), ip-link(8), nft(8), ip-sysctl.rst of the kernel. */
import { addressOf, type Family, FILTERS, TARGET_COUNTERS, type Topology } from './topology.ts';

const FAMILIES: readonly Family[] = [4, 6];
const PREFIX = { 4: 24, 6: 64 } as const;
const ICMP_WORDS = [
  'ip protocol icmp',
  // Neighbour discovery is what ARP is to IPv4: without it there is no link.
  'icmpv6 type != { nd-neighbor-solicit, nd-neighbor-advert, nd-router-solicit, nd-router-advert }',
];

/** The network namespaces of a topology, from the client to the target. */
export function nodeNames(topology: Topology): string[] {
  return ['client', ...topology.mtus.slice(1).map((_, index) => `r${index + 1}`), 'target'];
}

/** The shell script that makes namespaces, links, addresses and routes, and waits until packets pass from end to end. */
export function buildScript(topology: Topology): string {
  const nodes = nodeNames(topology);
  const last = nodes.length - 1;
  // Before any interface exists: an interface takes the defaults of that moment.
  const lines: string[] = nodes.flatMap((node, index) => [
    `ip netns add ${node}`,
    `ip netns exec ${node} sysctl -q -e -w ${sysctls(topology, index).join(' ')}`,
  ]);
  topology.mtus.forEach((mtu, link) => {
    const [left, right] = [nodes[link], nodes[link + 1]];
    const name = link === 0 ? 'eth0' : 'right';
    const peer = link + 1 === last ? 'eth0' : 'left';
    // Ends of different index: where they are equal, the kernel's linkwatch takes up to a second to see the carrier.
    const ends = [
      `name ${name} netns ${left} index ${2 * link + 10}`,
      `name ${peer} netns ${right} index ${2 * link + 11}`,
    ];
    lines.push(`ip link add ${ends[0]} mtu ${mtu} type veth peer ${ends[1]} mtu ${mtu}`);
  });
  nodes.forEach((node, index) => {
    const router = topology.routers?.[index] ?? {};
    lines.push(`ip -n ${node} -batch - <<END`, 'link set lo up');
    const uplink = index === last ? 'eth0' : 'left';
    const downlink = index === 0 ? 'eth0' : 'right';
    for (const family of familiesOf(topology)) {
      const nodad = family === 6 ? ' nodad' : '';
      if (index > 0) lines.push(`addr add ${addressOf(index - 1, 2, family)}/${PREFIX[family]} dev ${uplink}${nodad}`);
      if (index < last) lines.push(`addr add ${addressOf(index, 1, family)}/${PREFIX[family]} dev ${downlink}${nodad}`);
    }
    if (index > 0) lines.push(`link set ${uplink} up`);
    if (index < last) lines.push(`link set ${downlink} up`);
    for (const family of familiesOf(topology)) {
      const left = addressOf(index - 1, 1, family);
      const right = addressOf(index, 2, family);
      if (index < last && !(index === 0 && topology.client?.routeless?.includes(family))) {
        lines.push(`route add default via ${right}`);
      }
      if (index === last) lines.push(`route add default via ${left}`);
      const back = router.backMtu === undefined ? '' : ` mtu lock ${router.backMtu}`;
      if (index > 1 && index < last) {
        lines.push(`route add ${addressOf(0, 1, family).replace(/1$/, '0')}/${PREFIX[family]} via ${left}${back}`);
      }
    }
    for (const route of router.routes ?? []) lines.push(`route add ${withNeighbours(route, index)}`);
    lines.push('END');
  });
  if (topology.client?.pingSockets) {
    // Closed by default. A user namespace of an ordinary user knows one group alone, and takes no range beyond it.
    const open = (range: string) => `echo ${range} > /proc/sys/net/ipv4/ping_group_range`;
    lines.push(`ip netns exec client sh -c '${open('0 2147483647')} || ${open('0 0')}' 2>/dev/null`);
  }
  for (const family of familiesOf(topology)) {
    if (topology.client?.routeless?.includes(family)) continue;
    const target = addressOf(topology.mtus.length - 1, 2, family);
    // A closed port refuses at once where packets pass both ways: a wait that needs no program but bash.
    lines.push(
      // Longer from the sixth try on: a busy machine may take that long to start bash. --norc: where its input is a socket, as of a program
      // that Node starts, bash takes itself for a remote login's and reads ~/.bashrc, which may take longer still.
      `tries=0; wait=0.1; until ip netns exec client timeout $wait bash --norc -c ': < /dev/tcp/${target}/9' 2>&1 | grep -q refused; do`,
      `tries=$((tries + 1)); [ $tries -lt 5 ] || wait=2; [ $tries -lt 15 ] || { echo "topology: no packet passes to ${target}" >&2; exit 1; }; done`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function familiesOf(topology: Topology): readonly Family[] {
  return topology.client?.families ?? FAMILIES;
}

function withNeighbours(route: string, ttl: number): string {
  return route
    .replace('LEFT4', addressOf(ttl - 1, 1, 4))
    .replace('LEFT6', addressOf(ttl - 1, 1, 6))
    .replace('RIGHT4', addressOf(ttl, 2, 4))
    .replace('RIGHT6', addressOf(ttl, 2, 6));
}

function sysctls(topology: Topology, index: number): string[] {
  const common = [
    'net.ipv6.conf.all.accept_dad=0',
    'net.ipv6.conf.default.accept_dad=0',
    'net.ipv6.conf.default.dad_transmits=0',
  ];
  const unlimited = ['net.ipv4.icmp_ratelimit=0', 'net.ipv6.icmp.ratelimit=0', 'net.ipv4.icmp_msgs_per_sec=100000'];
  if (index === 0) {
    const noIpv6 = familiesOf(topology).includes(6) ? 0 : 1;
    return [...common, `net.ipv6.conf.all.disable_ipv6=${noIpv6}`];
  }
  const limits = topology.routers?.[index]?.rateLimited ? [] : unlimited;
  return [...common, ...limits, 'net.ipv4.ip_forward=1', 'net.ipv6.conf.all.forwarding=1'];
}

/** The shell script that sets every node's nftables rules; run last, so that what waits for the path is not filtered. */
export function filterScript(topology: Topology): string {
  const lines: string[] = [];
  nodeNames(topology).forEach((node, index, nodes) => {
    const chains = new Map<string, string[]>();
    const add = (hook: string, rules: readonly string[]) => chains.set(hook, [...(chains.get(hook) ?? []), ...rules]);
    const isTarget = index === nodes.length - 1;
    for (const name of (isTarget ? topology.target?.filters : topology.routers?.[index]?.filters) ?? []) {
      for (const [hook, rules] of Object.entries(FILTERS[name])) add(hook, rules.flatMap(expandIcmp));
    }
    if (index === 0) add('output', topology.client?.output ?? []);
    if (chains.size > 0) lines.push(...nft(node, 'filter', [...chains]));
    if (isTarget) {
      const counts = Object.entries(TARGET_COUNTERS);
      const declared = counts.map(([name]) => `counter ${name} { }`);
      lines.push(
        ...nft(
          node,
          'count',
          [['prerouting', counts.map(([name, match]) => `${match} counter name "${name}"`)]],
          declared,
        ),
      );
    }
  });
  return `${lines.join('\n')}\n`;
}

function expandIcmp(rule: string): string[] {
  return rule.includes('{icmp}') ? ICMP_WORDS.map((words) => rule.replace('{icmp}', words)) : [rule];
}

function nft(
  node: string,
  table: string,
  chains: [string, readonly string[]][],
  declared: readonly string[] = [],
): string[] {
  const bodies = chains.flatMap(([hook, rules]) => [
    `chain ${hook} { type filter hook ${hook} priority ${table === 'count' ? -300 : 0}; policy accept;`,
    ...rules,
    '}',
  ]);
  return [`ip netns exec ${node} nft -f - <<END`, `table inet ${table} {`, ...declared, ...bodies, '}', 'END'];
}
