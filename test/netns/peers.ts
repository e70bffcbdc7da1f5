/**
 * The installed tracepath (iputils), traceroute (Butskoy's) and mtr as witnesses: how to run each, and what its output
 * says. Facts: their manual pages and printed output of iputils 20221126, traceroute 2.1.2, mtr 0.95.
 */
import { spawn } from 'node:child_process';
import { finished } from '../support/sandbox.ts';
import type { Family, Path } from './topology.ts';

export interface PeerHop {
  readonly ttl: number;
  /** Who answered, each once, in the order printed; empty: silence. */
  readonly addresses: readonly string[];
  /** Milliseconds, as many as are printed. */
  readonly rttMs: readonly number[];
  /** The mark of an ICMP unreachable, as `!H`; null: none. */
  readonly mark: string | null;
}

export interface PeerTrace {
  readonly hops: readonly PeerHop[];
  /** Null: does not say. */
  readonly pathMtu: number | null;
  /** Each next-hop MTU told, with who told it where the output says so (tracepath), in order. */
  readonly narrowings: readonly { readonly mtu: number; readonly from: string | null }[];
  readonly reached: boolean;
  /** Null: not reached. */
  readonly hopCount: number | null;
  /** Estimate of the way back; null: does not say. */
  readonly returnHops: number | null;
}

/** Lines such as ` 2:  10.0.1.2   0.018ms asymm  3`, ` 4:  10.0.2.2   0.011ms pmtu 1280`, ` 2:  no reply`. */
export function parseTracepath(text: string): PeerTrace {
  const hops = new Map<number, PeerHop>();
  const narrowings: { mtu: number; from: string | null }[] = [];
  for (const line of text.split('\n')) {
    const [, ttlText, address, rest = ''] = /^ *(\d+):\s+(no reply|\S+)\s*(.*)$/.exec(line) ?? [];
    if (ttlText === undefined || address === undefined || address === 'send') continue;
    const ttl = Number(ttlText);
    const told = /pmtu (\d+)/.exec(rest);
    if (told) {
      // The router that narrows answers in place of the hop asked for, which is asked again.
      narrowings.push({ mtu: Number(told[1]), from: address });
      continue;
    }
    const rtt = /([\d.]+)ms/.exec(rest);
    const silent = address === 'no reply';
    const before = hops.get(ttl);
    hops.set(ttl, {
      ttl,
      addresses: silent ? (before?.addresses ?? []) : unique([...(before?.addresses ?? []), address]),
      rttMs: [...(before?.rttMs ?? []), ...(rtt ? [Number(rtt[1])] : [])],
      mark: /![A-Z]/.exec(rest)?.[0] ?? before?.mark ?? null,
    });
  }
  const resume = /Resume: pmtu (\d+)(?: hops (\d+) back (\d+))?/.exec(text);
  return {
    hops: [...hops.values()],
    pathMtu: numberOrNull(resume?.[1]),
    narrowings,
    reached: resume?.[2] !== undefined,
    hopCount: numberOrNull(resume?.[2]),
    returnHops: numberOrNull(resume?.[3]),
  };
}

/** Lines such as ` 2  10.0.1.2  0.011 ms F=1400  0.008 ms 10.0.9.2  0.008 ms !X`, ` 3  * * *`; `target` as it prints it. */
export function parseTraceroute(text: string, target: string): PeerTrace {
  const hops: PeerHop[] = [];
  const narrowings: { mtu: number; from: string | null }[] = [];
  for (const line of text.split('\n')) {
    const [, ttl, rest] = /^ *(\d+) {2}(.*)$/.exec(line) ?? [];
    if (ttl === undefined || rest === undefined) continue;
    hops.push({
      ttl: Number(ttl),
      addresses: unique(rest.match(/(?<=^|\s)[0-9a-f]*[.:][0-9a-f.:]*(?=\s)(?! ms)/g) ?? []),
      rttMs: [...rest.matchAll(/([\d.]+) ms/g)].map(([, rtt]) => Number(rtt)),
      mark: /![A-Z]?/.exec(rest)?.[0] ?? null,
    });
    for (const [, mtu] of rest.matchAll(/F=(\d+)/g)) narrowings.push({ mtu: Number(mtu), from: null });
  }
  return { hops, narrowings, pathMtu: narrowings.at(-1)?.mtu ?? null, ...reachedBy(hops, target), returnHops: null };
}

/** The JSON of `mtr --json`; silence is the host `???`. */
export function parseMtr(text: string, target: string): PeerTrace {
  const { report } = JSON.parse(text) as { report: { hubs: { count: number; host: string; Avg: number }[] } };
  const hops = report.hubs.map(({ count, host, Avg }) => {
    const silent = host === '???';
    return { ttl: count, addresses: silent ? [] : [host], rttMs: silent ? [] : [Avg], mark: null };
  });
  return { hops, narrowings: [], pathMtu: null, ...reachedBy(hops, target), returnHops: null };
}

function reachedBy(hops: readonly PeerHop[], target: string): { reached: boolean; hopCount: number | null } {
  const hop = hops.find(({ addresses, mark }) => addresses.includes(target) && mark === null);
  return { reached: hop !== undefined, hopCount: hop?.ttl ?? null };
}

const unique = (list: readonly string[]) => [...new Set(list)];
const numberOrNull = (text: string | undefined) => (text === undefined ? null : Number(text));

/** Each witness over a built path, from the client to `address`, with its own waits cut short where it allows that. */
export const PEERS = {
  tracepath: async (path: Path, family: Family, address = path.target[family]) =>
    parseTracepath(await output(path, ['tracepath', `-${family}`, '-n', address])),
  traceroute: async (path: Path, family: Family, address = path.target[family], maxHops = 30) => {
    const argv = ['traceroute', `-${family}`, '-n', '-w', '0.5', '-m', `${maxHops}`, address];
    return parseTraceroute(await output(path, argv), address);
  },
  'traceroute --mtu': async (path: Path, family: Family, address = path.target[family]) =>
    parseTraceroute(await output(path, ['traceroute', `-${family}`, '-n', '--mtu', '-w', '0.5', address]), address),
  'traceroute -T': async (path: Path, family: Family, port: number) => {
    const address = path.target[family];
    const argv = ['traceroute', `-${family}`, '-n', '-T', '-p', `${port}`, '-w', '0.5', address];
    return parseTraceroute(await output(path, argv), address);
  },
  mtr: async (path: Path, family: Family, address = path.target[family]) =>
    parseMtr(
      await output(path, ['mtr', `-${family}`, '-n', '--json', '-c', '2', '-i', '0.1', '-G', '0.5', address]),
      address,
    ),
} as const;

async function output(path: Path, argv: readonly string[]): Promise<string> {
  const [file = '', ...rest] = path.at('client', argv);
  const { stdout, stderr } = await finished(spawn(file, rest));
  if (stdout === '') throw new Error(`${argv.join(' ')} printed nothing: ${stderr}`);
  return stdout;
}
