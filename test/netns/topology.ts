/**
 * A path of real Linux routers, declared as data and built inside a sandbox (../support/sandbox.ts) from veth pairs,
 * the kernel's own forwarding and nftables. Facts: veth(4), ip-netns(8), ip-route(8), nft(8), the kernel's ip-sysctl.rst.
 *
 * Nodes stand in a row: `client`, `r1`, `r2`, ... `target`, each a network namespace. Link i joins node i and node i+1;
 * the end nearer to the target has host part 2, the other 1: TTL n answers as 10.0.(n-1).2 and fd00:(n-1)::2, hop 1 as fd00::2.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { buildScript, filterScript, nodeNames } from './script.ts';
import { services, serving } from './services.ts';

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
  /** Rejects all toward the target as nft does by itself, and says no time-exceeded. */
  reject: {
    forward: ['oifname "right" reject with icmpx port-unreachable'],
    output: ['icmp type time-exceeded drop', 'icmpv6 type time-exceeded drop'],
  },
  /** Rejects TCP by a RST in the target's name, the rest by an ICMP error, as OpenWrt does by itself. */
  'reject-tcp-by-reset': {
    forward: [
      'oifname "right" meta l4proto tcp reject with tcp reset',
      'oifname "right" reject with icmpx port-unreachable',
    ],
  },
  /** One port alone, as rules of egress do. */
  'reject-tcp-by-reset-443': { forward: ['oifname "right" tcp dport 443 reject with tcp reset'] },
  'reject-udp': { forward: ['oifname "right" meta l4proto udp reject with icmpx port-unreachable'] },
  'no-time-exceeded': { output: ['icmp type time-exceeded drop', 'icmpv6 type time-exceeded drop'] },
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
    /** TCP ports that accept and never say a word, that speak HTTP, UDP ports that echo; all others are closed. */
    readonly tcp?: readonly number[];
    readonly http?: readonly number[];
    readonly udp?: readonly number[];
    /** A port where `openssl s_server` speaks TLS, with one client at a time. */
    readonly tls?: number;
    /** A port where Node speaks TLS, with all at once. */
    readonly nodeTls?: number;
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

/** Builds the topology; resolves when packets pass in both families and every service answers. Inside a sandbox only. */
export async function build(topology: Topology): Promise<Path> {
  const folder = mkdtempSync('/run/path-'); // a sandbox has a /run of its own, which goes with it
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
      // Those of a build that failed are not all there.
      const nodes = nodeNames(topology).map((node) => `ip netns del ${node}`);
      spawnSync('sh', ['-c', nodes.join('; ')]);
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
