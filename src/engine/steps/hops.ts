/**
 * Puts the search for hops on the wire (search/ttl-window.ts). Once a router quotes too little to tell probes of one flow apart, UDP
 * probes go to ports of their own. Once the target answers in words that name no probe, they come from ports of their own.
 */
import type { NetEvent } from '../../net/network.ts';
import type { Probe, Service } from '../probe-log.ts';
import type { Step } from '../scheduler.ts';
import { TtlWindow } from '../search/ttl-window.ts';
import type { Endpoint } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS, OWN_FLOWS } from '../trace-request.ts';

/** traceroute's classic base port, for probes that need a port each. */
const OWN_PORTS = { base: 33434, count: 8192 };

export class HopSearch {
  done = false;
  readonly #session: Session;
  readonly #endpoint: Endpoint;
  readonly #window: TtlWindow;
  /** Which port of its own each probe has, besides those of the request. */
  #own: 'ports' | 'flows' | null = null;

  constructor(session: Session, endpoint: Endpoint) {
    this.#session = session;
    this.#endpoint = endpoint;
    this.#window = new TtlWindow(session.log, session.request, session.now);
  }

  /** Runs the search to its end. */
  *run(): Step<void> {
    const session = this.#session;
    for (;;) {
      const wakeAt = this.#window.advance(session.now, this.#send);
      if (wakeAt === null) break;
      // All that has come counts before anything is judged by the time: a busy machine reads late.
      if (!this.#window.expectsMore) yield { until: wakeAt, inbox: true, ready: () => this.#window.expectsMore };
      for (let event = session.receive(); event; event = session.receive()) this.#note(event);
    }
    for (const probe of this.#window.probes) if (probe.outcome.kind === 'pending') this.#giveUp(probe);
    this.done = true;
  }

  /** What its probes are sent to. */
  get service(): Service {
    return this.#endpoint.service;
  }

  /** The lowest TTL with an answer of the target; null: none yet. */
  get target(): number | null {
    return this.#window.target;
  }

  /** The window has run past the last answer, or to its end, and nothing came. */
  get stuck(): boolean {
    return this.#window.stuck(this.#session.now);
  }

  /** The target answered some of its probes by ICMP errors, and others not at all. */
  get lostAtTarget(): boolean {
    return this.#window.lostAtTarget;
  }

  #send = (ttl: number): Probe => {
    const { service } = this.#endpoint;
    const count = this.#session.log.probes.length;
    const port = OWN_PORTS.base + (count % OWN_PORTS.count);
    const endpoint = this.#own === 'ports' ? { service, port } : this.#endpoint;
    const flow = this.#own === 'flows' ? FLOWS.own + (count % OWN_FLOWS) : FLOWS.hops;
    return this.#session.probe(endpoint, { ttl, purpose: 'hop', flow });
  };

  #note(event: NetEvent): void {
    if (event.kind === 'unidentified') {
      this.#tellApart(event.icmp === null ? 'flows' : 'ports');
      return;
    }
    // A connection has told all it can; a datagram's socket serves the others.
    const told =
      event.kind === 'connected' || event.kind === 'reset' || (event.kind === 'icmp' && this.service === 'tcp');
    if (told) this.#session.close(event.id);
    const probe = this.#session.log.probe(event.id);
    if (probe) this.#window.record(probe);
  }

  /** A router's answer counts however late it comes, and a datagram costs nothing to be waited for; unless answers do not tell what to. */
  #giveUp({ id, service }: Probe): void {
    if (service === 'tcp' || this.#own === 'flows') this.#session.close(id);
    else this.#session.log.markClosed(id);
  }

  #tellApart(own: 'ports' | 'flows'): void {
    if (this.#own !== null || this.service !== 'udp') return;
    this.#own = own;
    this.#window.sendAgain(this.#send);
  }
}

/** Starts a hop search beside the calling step. */
export function startHopSearch(session: Session, endpoint: Endpoint): HopSearch {
  let search: HopSearch | undefined;
  session.spawn((own) => {
    search = new HopSearch(own, endpoint);
    return search.run();
  });
  if (!search) throw new Error('a task did not begin');
  return search;
}
