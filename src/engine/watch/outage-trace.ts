/**
 * The short trace at an outage's begin: which hop still answers. One probe for each TTL up to the target's, and one more for each
 * beyond the farthest answer.
 */
import type { Command, Millis, NetEvent, ProbeId } from '../../net/network.ts';
import { icmpClassOf } from '../../net/wire/icmp-codes.ts';
import type { Wants } from '../scheduler.ts';
import { probeCommand, smallSize } from '../services.ts';
import type { WatchRequest } from './watch.ts';
import type { ProbedHop } from './watch-log.ts';

const ROUNDS = 2;

export interface OutageTraceOptions {
  readonly flow: number;
  readonly timeoutMs: Millis;
  readonly nextId: () => ProbeId;
  /** Told each hop as it is probed, and as it answers. */
  readonly onHop: (hop: ProbedHop) => void;
}

export class OutageTrace {
  readonly #request: WatchRequest;
  readonly #options: OutageTraceOptions;
  readonly #sent = new Map<ProbeId, { readonly ttl: number; readonly sentAt: Millis }>();
  #ttls: number[];
  #rounds = 1;
  #nextAt: Millis;
  #router = 0;
  #arrived = false;

  constructor(request: WatchRequest, options: OutageTraceOptions, now: Millis) {
    this.#request = request;
    this.#options = options;
    this.#nextAt = now;
    this.#ttls = this.#ttlsBeyond(0);
  }

  owns(id: ProbeId): boolean {
    return this.#sent.has(id);
  }

  /** Sends one probe at most, and none unless `maySend`. */
  poll(now: Millis, maySend: boolean): Wants {
    if (now < this.#nextAt) return { commands: [], wakeAt: this.#nextAt, ended: false };
    if (this.#ttls.length === 0) this.#beginRound();
    const [ttl] = this.#ttls;
    if (ttl === undefined) return { commands: this.end(), wakeAt: null, ended: true };
    if (!maySend) return { commands: [], wakeAt: null, ended: false };
    this.#ttls.shift();
    const { flow, timeoutMs, nextId, onHop } = this.#options;
    const id = nextId();
    this.#sent.set(id, { ttl, sentAt: now });
    onHop({ ttl, sentAt: now, answered: null, router: null });
    const { trace, to } = this.#request;
    const probe = probeCommand(trace, to, { ttl, size: smallSize(trace.service, to.family), flow });
    if (this.#ttls.length === 0) this.#nextAt = now + timeoutMs;
    return { commands: [{ ...probe, id }], wakeAt: this.#nextAt > now ? this.#nextAt : null, ended: false };
  }

  /** Forgets its probes. */
  end(): Command[] {
    const commands = [...this.#sent.keys()].map((id) => ({ kind: 'close', id }) as const);
    this.#sent.clear();
    return commands;
  }

  handle(event: NetEvent): void {
    const probe = 'id' in event ? this.#sent.get(event.id) : undefined;
    if (probe === undefined) return;
    const { ttl } = probe;
    const sentAt = isRepeated(event) ? event.at : probe.sentAt;
    const icmp = event.kind === 'icmp' ? event.icmp : null;
    const icmpClass = icmp && icmpClassOf(this.#request.to.family, icmp.type, icmp.code);
    const [target] = this.#request.to.address.split('%');
    const router = icmp === null || icmp.from === target ? null : icmp.from;
    if (icmpClass === 'expired') {
      this.#router = Math.max(this.#router, ttl);
      this.#options.onHop({ ttl, sentAt, answered: ttl === this.#request.hops ? 'last' : 'hop', router });
      return;
    }
    if (icmpClass !== 'closed' && event.kind !== 'answer' && event.kind !== 'connected' && event.kind !== 'reset')
      return;
    this.#arrived = true;
    // TTLs go out in ascending order: the first that arrives is the target's own hop, or as near as is known.
    this.#ttls = [];
    this.#options.onHop({ ttl, sentAt, answered: 'last', router });
  }

  #beginRound(): void {
    if (this.#rounds++ < ROUNDS && !this.#arrived) this.#ttls = this.#ttlsBeyond(this.#router);
  }

  #ttlsBeyond(ttl: number): number[] {
    return Array.from({ length: Math.max(0, this.#request.hops - ttl) }, (_, index) => ttl + 1 + index);
  }
}

/** The kernel had sent the SYN more than once, the last time when the outage may have been over. */
function isRepeated(event: NetEvent): boolean {
  if (event.kind === 'connected') return event.info.totalRetrans > 0;
  return 'repeated' in event && event.repeated === true;
}
