/** After measuring: handshakes from many source ports with every target whose TCP port opened. The input `connections`. */
import { ConnectionFlows } from '../../engine/search/connection-flows.ts';
import type { Destination, Millis, NetEvent, Network, ProbeId } from '../../net/network.ts';
import { openNetwork } from '../../net/sockets/socket-network.ts';
import { pathProxy } from '../../report/path-proxy.ts';
import { count } from '../../report/text/units.ts';
import type { ConnectionsResult, MeasuredTarget } from '../../report/types.ts';
import { proxyPort } from '../../service/proxy-choice.ts';
import type { MeasureOptions } from '../inputs.ts';
import type { Progress } from '../measure/progress.ts';
import { wakeOnAbort } from '../wake-on-abort.ts';
import { sourcePorts } from './source-ports.ts';

/** Targets tested side by side, each with 40 handshakes a second. */
const AT_ONCE = 8;
/** A handshake is waited for three round trips, and at least so long: a busy server or runner is no loss. */
const LEAST_WAIT: Millis = 500;

interface ConnectTest {
  readonly to: Destination;
  readonly port: number;
  readonly flows: ConnectionFlows;
  /** With which this machine could not open one of them, the last such; null: it could open all. */
  localErrno: string | null;
  /** It could open no others either. */
  refused: boolean;
}

/**
 * The targets with what their connections showed; null stays where no handshake came about. `cancelled` ends it with what was seen
 * so far. `onChange` is told of each target why it has no handshakes, or fewer than requested.
 *
 * @throws NetworkUnavailable where this machine has no descriptors left for it
 */
export async function openConnections(
  measured: readonly MeasuredTarget[],
  options: MeasureOptions,
  cancelled: AbortSignal,
  onChange?: Progress['onChange'],
): Promise<readonly MeasuredTarget[]> {
  const tests = measured.map((target) => testOf(target, options));
  const network = openNetwork();
  using _ = wakeOnAbort(cancelled, network);
  await new Run(
    network,
    tests.filter((test) => test !== null),
  ).untilDone(cancelled);
  return measured.map((target, index) => {
    const test = tests[index] ?? null;
    const lack = cancelled.aborted ? null : lackOf(test, options.connections);
    if (lack !== null) onChange?.(target.target, lack);
    return { ...target, connections: resultOf(test, lack) };
  });
}

/** Why a target has no handshakes, or fewer than `wanted`, for the log; null: it has all. */
function lackOf(test: ConnectTest | null, wanted: number): string | null {
  if (test === null) return 'no handshakes: no TCP port of it opened';
  const { sent } = test.flows.result();
  if (test.localErrno === null || sent >= wanted) return null;
  return `${sent} of ${count(wanted, 'handshake')}: this machine could not open the others (${test.localErrno})`;
}

function resultOf(test: ConnectTest | null, lack: string | null): ConnectionsResult | null {
  if (test === null) return null;
  const result = test.flows.result();
  if (result.sent === 0) return null;
  return { ...result, ...(lack !== null && test.localErrno !== null && { localErrno: test.localErrno }) };
}

function testOf(target: MeasuredTarget, options: MeasureOptions): ConnectTest | null {
  const { address, family, rttMs } = target;
  const port = openPort(target);
  if (address === null || family === null || port === null) return null;
  const waitMs = Math.min(options.probeTimeoutMs, Math.max(LEAST_WAIT, 3 * (rttMs?.max ?? LEAST_WAIT)));
  const flows = new ConnectionFlows(options.connections, sourcePorts(), waitMs);
  return { to: { address, family, source: options.source }, port, flows, localErrno: null, refused: false };
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
  readonly #waiting: ConnectTest[];
  readonly #running = new Set<ConnectTest>();
  readonly #probes = new Map<ProbeId, { readonly test: ConnectTest; readonly sourcePort: number }>();
  #nextId: ProbeId = 0;

  constructor(network: Network, tests: readonly ConnectTest[]) {
    this.#network = network;
    this.#waiting = [...tests];
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
    for (const test of this.#running) {
      const { open, close, wakeAt: own, ended } = test.flows.poll(this.#network.now());
      for (const port of close) this.#close(test, port);
      for (const port of open) this.#open(test, port);
      if (ended || test.refused) {
        this.#running.delete(test);
        wakeAt = this.#network.now();
      } else wakeAt = Math.min(wakeAt, own ?? wakeAt);
    }
    return wakeAt;
  }

  #open(test: ConnectTest, sourcePort: number): void {
    const id = this.#nextId++;
    this.#probes.set(id, { test, sourcePort });
    const plain = { ttl: null, minTtl: null, maxSeg: null, stream: null };
    this.#network.execute({ kind: 'connect', id, to: test.to, port: test.port, sourcePort, ...plain });
  }

  #close(test: ConnectTest, sourcePort: number): void {
    for (const [id, probe] of this.#probes)
      if (probe.test === test && probe.sourcePort === sourcePort) this.#forget(id);
  }

  #forget(id: ProbeId): void {
    this.#probes.delete(id);
    this.#network.execute({ kind: 'close', id });
  }

  #deliver(event: NetEvent): void {
    const probe = 'id' in event ? this.#probes.get(event.id) : undefined;
    if (!('id' in event) || probe === undefined) return;
    const { test, sourcePort } = probe;
    this.#forget(event.id);
    if (event.kind === 'connected') test.flows.answered(sourcePort, event.info.totalRetrans === 0);
    else if (event.kind === 'reset') test.flows.answered(sourcePort, !event.repeated);
    else if (event.kind === 'icmp') test.flows.unanswered(sourcePort);
    else if (event.kind === 'local') {
      test.flows.unusable(sourcePort);
      test.localErrno = event.errno;
      // Another program has the port, or it is still in TIME_WAIT; anything else would refuse every port.
      if (event.errno !== 'EADDRINUSE' && event.errno !== 'EADDRNOTAVAIL') test.refused = true;
    }
  }
}
