/** After measuring: handshakes from many source ports with every target whose TCP port opened. The input `connections`. */
import { ConnectionFlows } from '../../engine/search/connection-flows.ts';
import type { Destination, Millis, NetEvent, Network, ProbeId } from '../../net/port.ts';
import { openNetwork } from '../../net/socket-network.ts';
import type { ConnectionsResult, MeasuredTarget } from '../../report/types.ts';
import { endedBy } from '../ended-by.ts';
import type { MeasureOptions } from '../inputs.ts';
import { pathProxy, proxyPort } from '../path-proxy.ts';
import { sourcePorts } from './source-ports.ts';

/** Targets asked side by side, each 40 times a second. */
const AT_ONCE = 8;
/** A handshake is waited for three round trips, and at least so long: a busy server or runner is no loss. */
const LEAST_WAIT: Millis = 500;

interface Asked {
  readonly to: Destination;
  readonly port: number;
  readonly flows: ConnectionFlows;
  /** This machine refuses to send there. */
  refused: boolean;
}

/**
 * The targets with what their connections showed; null stays where no TCP port of a target opened. `cancelled` ends it with
 * what was seen so far.
 *
 * @throws NetworkUnavailable where this machine has no descriptors left for it
 */
export async function openConnections(
  measured: readonly MeasuredTarget[],
  options: MeasureOptions,
  cancelled: AbortSignal,
): Promise<readonly MeasuredTarget[]> {
  const asked = measured.map((target) => questionOf(target, options));
  const network = openNetwork();
  using _ = endedBy(cancelled, network);
  await new Run(
    network,
    asked.filter((question) => question !== null),
  ).untilDone(cancelled);
  return measured.map((target, index) => ({ ...target, connections: resultOf(asked[index] ?? null) }));
}

function resultOf(asked: Asked | null): ConnectionsResult | null {
  const result = asked?.flows.result();
  return result === undefined || result.sent === 0 ? null : result;
}

function questionOf(target: MeasuredTarget, options: MeasureOptions): Asked | null {
  const { address, family, rttMs } = target;
  const port = openPort(target);
  if (address === null || family === null || port === null) return null;
  const waitMs = Math.min(options.probeTimeoutMs, Math.max(LEAST_WAIT, 3 * (rttMs?.max ?? LEAST_WAIT)));
  const flows = new ConnectionFlows(options.connections, sourcePorts(), waitMs);
  return { to: { address, family, source: options.source }, port, flows, refused: false };
}

/** The TCP port at `address` that opened: the proxy's where one is used, else the target's own. */
function openPort(target: MeasuredTarget): number | null {
  const proxy = pathProxy(target);
  if (proxy?.problem === null) return proxyPort(proxy);
  const { port, answeredBy } = target;
  const { closed } = target.evidence;
  const open = answeredBy.flatMap((name) =>
    name.startsWith('tcp:') && !closed.includes(name) ? [Number(name.slice(4))] : [],
  );
  return open.find((tcp) => tcp === port) ?? open[0] ?? null;
}

class Run {
  readonly #network: Network;
  readonly #waiting: Asked[];
  readonly #running = new Set<Asked>();
  readonly #probes = new Map<ProbeId, { readonly of: Asked; readonly sourcePort: number }>();
  #nextId: ProbeId = 0;

  constructor(network: Network, asked: readonly Asked[]) {
    this.#network = network;
    this.#waiting = [...asked];
  }

  async untilDone(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const wakeAt = this.#poll();
      if (this.#running.size === 0) return;
      for (const event of await this.#network.wait(wakeAt)) this.#deliver(event);
    }
  }

  /** Gives when the first of them wants to act again. */
  #poll(): Millis {
    while (this.#running.size < AT_ONCE) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      this.#running.add(next);
    }
    let wakeAt = Number.POSITIVE_INFINITY;
    for (const of of this.#running) {
      const { open, close, wakeAt: own, ended } = of.flows.poll(this.#network.now());
      for (const port of close) this.#close(of, port);
      for (const port of open) this.#open(of, port);
      if (ended || of.refused) {
        this.#running.delete(of);
        wakeAt = this.#network.now();
      } else wakeAt = Math.min(wakeAt, own ?? wakeAt);
    }
    return wakeAt;
  }

  #open(of: Asked, sourcePort: number): void {
    const id = this.#nextId++;
    this.#probes.set(id, { of, sourcePort });
    const plain = { ttl: null, minTtl: null, maxSeg: null, stream: null };
    this.#network.execute({ kind: 'connect', id, to: of.to, port: of.port, sourcePort, ...plain });
  }

  #close(of: Asked, sourcePort: number): void {
    for (const [id, probe] of this.#probes) if (probe.of === of && probe.sourcePort === sourcePort) this.#forget(id);
  }

  #forget(id: ProbeId): void {
    this.#probes.delete(id);
    this.#network.execute({ kind: 'close', id });
  }

  #deliver(event: NetEvent): void {
    const probe = 'id' in event ? this.#probes.get(event.id) : undefined;
    if (!('id' in event) || probe === undefined) return;
    const { of, sourcePort } = probe;
    this.#forget(event.id);
    if (event.kind === 'connected') of.flows.answered(sourcePort, event.info.totalRetrans === 0);
    else if (event.kind === 'reset') of.flows.answered(sourcePort, true);
    else if (event.kind === 'icmp') of.flows.unanswered(sourcePort);
    else if (event.kind === 'local') {
      of.flows.unusable(sourcePort);
      // Another program has the port, or it is still in TIME_WAIT; anything else would refuse every port.
      if (event.errno !== 'EADDRINUSE' && event.errno !== 'EADDRNOTAVAIL') of.refused = true;
    }
  }
}
