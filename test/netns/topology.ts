/**
 * A path of real Linux routers, declared as data and built inside a sandbox (../support/sandbox.ts) from veth pairs,
 * the kernel's own forwarding and nftables. Facts: veth(4), ip-netns(8), ip-route(8), nft(8), the kernel's ip-sysctl.rst.
 *
 * Nodes stand in a row: `client`, `r1`, `r2`, ... `target`, each a network namespace. Link i joins node i and node i+1;
 * the end nearer to the target has host part 2, the other 1: TTL n answers as 10.0.(n-1).2 and fd00:(n-1)::2, hop 1 as fd00::2.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Family = 4 | 6;

/** What a router's nftables do. `left` is its interface toward the client, `right` toward the target. */
export const FILTERS = {
  /** Sends no ICMP of its own; forwards that of others. */
  silent: { output: ['{icmp} drop'] },
  /** Lets no ICMP pass toward the client, its own included: a hosted runner's first switch. */
  'no-icmp-back': { output: ['{icmp} drop'], forward: ['oifname "left" {icmp} drop'] },
  /** Lets no ICMP pass at all. */
  'no-icmp': { output: ['{icmp} drop'], forward: ['{icmp} drop'] },
  /** Says time-exceeded, never that a packet is too big. */
  'no-too-big': { output: ['icmp type destination-unreachable icmp code 4 drop', 'icmpv6 type packet-too-big drop'] },
  /** Refuses all toward the target, and says so. */
  prohibit: { forward: ['oifname "right" reject with icmpx admin-prohibited'] },
  'no-udp': { forward: ['meta l4proto udp drop'] },
  /** Answers no probe and passes none. */
  'drop-all': { input: ['drop'], forward: ['drop'], output: ['drop'] },
  /** Gives every packet toward the target a TTL of 64, before its own forwarding takes one: TTLs tell nothing from here on. */
  'ttl-rewrite': { prerouting: ['iifname "left" ip ttl set 64', 'iifname "left" ip6 hoplimit set 64'] },
  'mss-clamp-1300': { forward: ['tcp flags syn tcp option maxseg size set 1300'] },
} as const satisfies Record<string, Partial<Record<'prerouting' | 'input' | 'forward' | 'output', readonly string[]>>>;

export interface Router {
  readonly filters?: readonly (keyof typeof FILTERS)[];
  /** Routes as ip-route(8) has them, `LEFT4`, `LEFT6`, `RIGHT4`, `RIGHT6` being the neighbours' addresses. */
  readonly routes?: readonly string[];
  /** Path MTU toward the client, where smaller than the link's. */
  readonly backMtu?: number;
  /** Keeps the kernel's own limits on ICMP errors (one a second to one peer after a burst of six); otherwise there are none. */
  readonly rateLimited?: boolean;
}

export interface Topology {
  readonly about: string;
  /** MTU of each link, from the client on; n links make n - 1 routers. */
  readonly mtus: readonly number[];
  /** By TTL. */
  readonly routers?: Readonly<Record<number, Router>>;
  readonly target?: {
    readonly filters?: readonly (keyof typeof FILTERS)[];
    /** TCP ports that accept and read, UDP ports that echo; all others are closed. */
    readonly tcp?: readonly number[];
    readonly udp?: readonly number[];
    /** A port where `openssl s_server` speaks TLS. */
    readonly tls?: number;
  };
  readonly client?: {
    /** Default: IPv4 and IPv6. */
    readonly families?: readonly Family[];
    readonly pingSockets?: boolean;
    /** nftables rules of the client's output chain, as `ip daddr 10.9.9.9 drop`. */
    readonly output?: readonly string[];
    /** No default route, for these families. */
    readonly routeless?: readonly Family[];
  };
}

/** A built topology. Disposing of it ends its processes and namespaces; so does the end of the sandbox. */
export interface Path extends AsyncDisposable {
  readonly topology: Topology;
  /** The target's TTL. */
  readonly hops: number;
  /** Who answers at a TTL; the target's at `hops`. */
  address(ttl: number, family: Family): string;
  readonly target: Readonly<Record<Family, string>>;
  /** The argv that runs `argv` in a node: `client`, `r1`, ..., `target`. */
  at(node: string, argv: readonly string[]): string[];
  /** Empties the client's memory of path MTUs: tracers begin with what an earlier one learnt. */
  forgetPathMtu(): void;
  /** What `openssl s_server` has written so far, both streams. */
  tlsLog(): string;
  /** Packets counted so far by the target's counters of that name. */
  arrived(counter: TargetCounter): number;
}

/** What is counted as it arrives at the target. */
export const TARGET_COUNTERS = {
  syns: 'tcp flags & (syn | ack) == syn',
  datagrams: 'meta l4proto udp',
  echoes: 'icmp type echo-request',
  echoes6: 'icmpv6 type echo-request',
} as const;
export type TargetCounter = keyof typeof TARGET_COUNTERS;

/** The address of link `link`'s end nearer to the client (1) or to the target (2). */
export function addressOf(link: number, end: 1 | 2, family: Family): string {
  if (family === 4) return `10.0.${link}.${end}`;
  return link === 0 ? `fd00::${end}` : `fd00:${link}::${end}`;
}

const FAMILIES: readonly Family[] = [4, 6];
const PREFIX = { 4: 24, 6: 64 } as const;
const ICMP_WORDS = [
  'ip protocol icmp',
  // Neighbour discovery is what ARP is to IPv4: without it there is no link.
  'icmpv6 type != { nd-neighbor-solicit, nd-neighbor-advert, nd-router-solicit, nd-router-advert }',
];

/** Builds the topology; resolves when packets pass in both families and every service answers. Inside a sandbox only. */
export async function build(topology: Topology): Promise<Path> {
  const folder = mkdtempSync(join(tmpdir(), 'netns-'));
  const children: ChildProcess[] = [];
  let tlsLog = '';
  const path: Path = {
    topology,
    hops: topology.mtus.length,
    address: (ttl, family) => addressOf(ttl - 1, 2, family),
    target: {
      4: addressOf(topology.mtus.length - 1, 2, 4),
      6: addressOf(topology.mtus.length - 1, 2, 6),
    },
    // ip-netns and not nsenter: it shows the namespace's own /sys/class/net.
    at: (node, argv) => ['ip', 'netns', 'exec', node, ...argv],
    forgetPathMtu: () => {
      for (const family of FAMILIES) execFileSync('ip', ['-n', 'client', `-${family}`, 'route', 'flush', 'cache']);
    },
    tlsLog: () => tlsLog,
    arrived: (counter) => {
      const text = execFileSync('ip', ['netns', 'exec', 'target', 'nft', 'list', 'counter', 'inet', 'count', counter]);
      return Number(/packets (\d+)/.exec(text.toString())?.[1]);
    },
    [Symbol.asyncDispose]: async () => {
      for (const child of children) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      const nodes = nodeNames(topology).map((node) => `ip netns del ${node}`);
      execFileSync('sh', ['-c', nodes.join('; ')], { stdio: ['ignore', 'ignore', 'ignore'] });
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    execFileSync('sh', ['-e'], { input: buildScript(topology), stdio: ['pipe', 'ignore', 'pipe'] });
    for (const { argv, ready } of services(topology, folder)) {
      const [command, ...rest] = path.at('target', argv);
      const child = spawn(command ?? '', rest, { stdio: ['ignore', 'pipe', 'pipe'] });
      children.push(child);
      const isTls = argv[0] === 'openssl';
      await serving(child, ready, (text) => {
        if (isTls) tlsLog += text;
      });
    }
    execFileSync('sh', ['-e'], { input: filterScript(topology), stdio: ['pipe', 'ignore', 'pipe'] });
  } catch (error) {
    await path[Symbol.asyncDispose]();
    throw error;
  }
  return path;
}

function nodeNames(topology: Topology): string[] {
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
  for (const family of familiesOf(topology)) {
    if (topology.client?.routeless?.includes(family)) continue;
    const target = addressOf(topology.mtus.length - 1, 2, family);
    // A closed port refuses at once where packets pass both ways: a wait that needs no program but bash.
    lines.push(
      `tries=0; until ip netns exec client timeout 0.1 bash -c ': < /dev/tcp/${target}/9' 2>&1 | grep -q refused; do`,
      `tries=$((tries + 1)); [ $tries -lt 40 ] || { echo "topology: no packet passes to ${target}" >&2; exit 1; }; done`,
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
    const group = topology.client?.pingSockets ? '"0 2147483647"' : '"1 0"';
    return [...common, `net.ipv6.conf.all.disable_ipv6=${noIpv6}`, `net.ipv4.ping_group_range=${group}`];
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

/** What runs at the target, and the word in its output that says that it serves. */
function services(topology: Topology, folder: string): { argv: string[]; ready: RegExp }[] {
  const { tcp = [], udp = [], tls } = topology.target ?? {};
  const list: { argv: string[]; ready: RegExp }[] = [];
  if (tcp.length + udp.length > 0) {
    const ports = [...tcp.map((port) => `tcp:${port}`), ...udp.map((port) => `udp:${port}`)];
    list.push({ argv: [process.execPath, join(import.meta.dirname, 'serve.ts'), ...ports], ready: /^serving$/m });
  }
  if (tls !== undefined) {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    // Names enough for a certificate of three full packets, as real chains are.
    const names = Array.from({ length: 120 }, (_, index) => `DNS:name-${index}.target.example`).join();
    const request = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-subj',
      '/CN=target',
    ];
    execFileSync('openssl', [...request, '-addext', `subjectAltName=${names}`, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    list.push({
      argv: ['openssl', 's_server', '-accept', `${tls}`, '-key', key, '-cert', cert, '-www'],
      ready: /^ACCEPT/m,
    });
  }
  return list;
}

/** Resolves once a child's output matches; passes on all that it writes, as long as it lives. */
async function serving(child: ChildProcess, ready: RegExp, onText: (text: string) => void): Promise<void> {
  const seen = Promise.withResolvers<void>();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      onText(text);
      output = output.slice(-4096) + text;
      if (ready.test(output)) seen.resolve();
    });
  }
  child.once('error', seen.reject);
  child.once('exit', () => seen.reject(new Error(`${child.spawnargs.join(' ')} ended before it served: ${output}`)));
  await seen.promise;
}
