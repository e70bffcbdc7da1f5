/** A watch over a pure fake in virtual time: targets behind routers, outages as a table. */

import { Watch, type WatchOptions, type WatchRequest } from '../../../src/engine/watch/watch.ts';
import type { Command, ConnectProbe, Millis, NetEvent, TcpInfo } from '../../../src/net/network.ts';

export interface World {
  readonly rttMs: Millis;
  /** Whether a probe to a target that leaves at a time gets there and back; a router before `reach` answers all the same. */
  readonly passes: (at: Millis, address: string) => boolean;
  /** The farthest router that answers while `passes` is false; beyond the target's hop: packets loop. */
  readonly reach?: number;
  /** The target's own hop. */
  readonly hops: number;
  /** While it does not pass, the target refuses. */
  readonly refuses?: boolean;
  /** As the kernel does, a handshake that got no answer begins again after a second. */
  readonly retransmits?: boolean;
  /** When a refusal came is not known. */
  readonly untimed?: boolean;
  /** While it does not pass, this machine refuses to send. */
  readonly errno?: string;
}

/** tcp(7): the first of the kernel's repeats. */
const SYN_TIMEOUT: Millis = 1000;

const TCP_INFO: TcpInfo = {
  state: 'established',
  timestamps: true,
  sndMss: 1448,
  advMss: 1448,
  pmtu: 1500,
  rttMs: 1,
  unacked: 0,
  totalRetrans: 0,
  bytesAcked: null,
  bytesReceived: null,
  sndWnd: null,
};

export function request(address: string, hops: number, more: Partial<WatchRequest> = {}): WatchRequest {
  const tcp = { service: 'tcp', port: 443 } as const;
  return {
    to: { address, family: 4, source: null },
    endpoint: tcp,
    open: true,
    limited: false,
    trace: tcp,
    hops,
    ...more,
  };
}

export interface Watching {
  readonly watch: Watch;
  /** Probes by the time of their leaving. */
  readonly sent: readonly { readonly at: Millis; readonly probe: ConnectProbe }[];
  /** What is still open at the end. */
  readonly open: number;
}

/** Runs a watch to its end. `start`: the virtual clock's first reading; `keep` false: probes are not kept, as those of a day are many. */
export function simulate(
  requests: readonly WatchRequest[],
  options: WatchOptions,
  world: World,
  { start = 5000, keep = true } = {},
): Watching {
  let now = start;
  let next = 0;
  const watch = new Watch(requests, options, now, () => next++);
  const agenda: NetEvent[] = [];
  const sent: { at: Millis; probe: ConnectProbe }[] = [];
  const open = new Set<number>();
  for (;;) {
    const wants = watch.poll(now);
    for (const command of wants.commands) {
      if (command.kind === 'close') {
        open.delete(command.id);
        continue;
      }
      if (command.kind !== 'connect') throw new Error(`not expected: ${command.kind}`);
      if (keep) sent.push({ at: now, probe: command });
      open.add(command.id);
      const event = outcome(command, now, world) ?? (world.retransmits ? late(command, now, world) : null);
      if (event !== null) agenda.push(event);
    }
    if (wants.ended) return { watch, sent, open: open.size };
    agenda.sort((a, b) => a.at - b.at);
    const at = Math.min(wants.wakeAt ?? Number.POSITIVE_INFINITY, agenda[0]?.at ?? Number.POSITIVE_INFINITY);
    if (!Number.isFinite(at)) throw new Error('the watch neither ends nor waits');
    now = Math.max(now, at);
    while (agenda[0] !== undefined && agenda[0].at <= now) {
      const event = agenda.shift() as NetEvent;
      if ('id' in event && open.has(event.id)) watch.handle(event);
    }
  }
}

type Connect = Extract<Command, { kind: 'connect' }>;

/** What comes of the SYN that the kernel repeats. */
function late(probe: Connect, at: Millis, world: World): NetEvent | null {
  const event = outcome(probe, at + SYN_TIMEOUT, world);
  if (event?.kind === 'icmp') return { ...event, repeated: true };
  return event?.kind === 'connected' ? { ...event, info: { ...event.info, totalRetrans: 1 } } : event;
}

function outcome({ id, to, ttl }: Connect, at: Millis, world: World): NetEvent | null {
  const { rttMs, hops, reach = 0 } = world;
  const up = world.passes(at, to.address);
  const came = { id, at: at + rttMs, rttMs };
  if (!up && world.errno !== undefined) return { kind: 'local', id, at, errno: world.errno, mtu: null };
  if (ttl !== null && (ttl < hops || (!up && reach >= hops))) {
    if (!up && ttl > reach) return null;
    const icmp = {
      from: `10.0.0.${ttl}`,
      type: 11,
      code: 0,
      replyTtl: null,
      mtu: null,
      mplsLabels: [],
      quotedMss: null,
    };
    return { kind: 'icmp', ...came, icmp };
  }
  if (up) return { kind: 'connected', ...came, info: { ...TCP_INFO, rttMs }, replyTtl: null };
  return world.refuses ? { kind: 'reset', ...came, rttMs: world.untimed ? null : rttMs, established: false } : null;
}
