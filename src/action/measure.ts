/** From what the user asked to what was measured: names, network, engine and report joined. */
import { isIP } from 'node:net';
import { Investigation } from '../engine/investigate.ts';
import { planFor } from '../engine/plan.ts';
import { type AddressNames, lookUpName, openAddressNames } from '../net/names.ts';
import type { Destination, Family, Millis, NetEvent, Network } from '../net/port.ts';
import { openNetwork } from '../net/socket-network.ts';
import { type Asked, buildTarget, rowsOf, unmeasured } from '../report/build.ts';
import { hopRow } from '../report/hops.ts';
import type { Hop, MeasuredTarget } from '../report/types.ts';
import type { MeasureOptions, TargetSpec } from './inputs.ts';

/** Told while the measuring runs, in the order of discovery. `target` numbers targets in the order of their start. */
export interface Progress {
  /** Once for each target and family, before its hops. */
  readonly onStart?: (target: number, label: string, address: string, localMtu: number | null) => void;
  /** A hop is settled; TTLs come in ascending order. */
  readonly onHop?: (target: number, hop: Hop) => void;
}

/** Targets measured at once; each holds a few dozen sockets at the most. */
const AT_ONCE = 24;
/** Flow numbers that belong to one target: see `Question.flow`. */
const FLOWS_EACH = 100;
/**
 * Names of hops may take this long beyond the measuring itself, milliseconds, where a name server answers at all. They are
 * asked as soon as a hop answers.
 */
const NAMES_GRACE: Millis = 100;

/** That there is no way out. */
const NO_ROUTE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EAFNOSUPPORT']);

/** One target and family on its way from asked to measured. */
interface Entry {
  readonly spec: TargetSpec;
  readonly index: number;
  result: MeasuredTarget | null;
  /** What is under way; null before it starts and where it can't. */
  trace: { readonly investigation: Investigation; readonly asked: Omit<Asked, 'cut'> } | null;
  /** Hops told to `Progress`. */
  told: number;
}

/**
 * Measures every target at once. Never rejects for what a target or the network does. `signal` ends it early with what
 * was measured; its `reason` is `'deadline'` or `'cancelled'`.
 *
 * @throws Error where the platform cannot measure at all (no native library, no Linux): one sentence with what is needed.
 */
export async function measure(
  options: MeasureOptions,
  signal: AbortSignal,
  progress: Progress = {},
): Promise<readonly MeasuredTarget[]> {
  const network = openNetwork();
  const ended = new AbortController();
  const wake = () => network.wake();
  signal.addEventListener('abort', wake);
  try {
    const names = openAddressNames({ signal: ended.signal });
    const run = new Run(network, options, signal, progress, names);
    await run.untilDone();
    return await withNames(run.results(), names, options, signal);
  } finally {
    signal.removeEventListener('abort', wake);
    ended.abort();
    network.close();
  }
}

/** All targets of one run over one network. */
class Run {
  readonly #network: Network;
  readonly #options: MeasureOptions;
  readonly #signal: AbortSignal;
  readonly #progress: Progress;
  readonly #names: AddressNames;
  readonly #entries: Entry[] = [];
  /** Starts that wait for their turn. */
  readonly #waiting: (() => void)[] = [];
  /** By probe id: whose it is. */
  readonly #owners: Entry[] = [];
  #lookups: number;
  /** Time spent acting instead of waiting. The engine's clock leaves it out: a slow start must not look like a silent path. */
  #busy: Millis = 0;

  constructor(network: Network, options: MeasureOptions, signal: AbortSignal, progress: Progress, names: AddressNames) {
    this.#network = network;
    this.#options = options;
    this.#signal = signal;
    this.#progress = progress;
    this.#names = names;
    this.#lookups = options.targets.length;
    for (const spec of options.targets) {
      void this.#resolve(spec).finally(() => {
        this.#lookups--;
        network.wake();
      });
    }
  }

  async untilDone(): Promise<void> {
    const signal = this.#signal;
    while (!signal.aborted) {
      const wakeAt = this.#poll();
      if (this.#lookups === 0 && this.#waiting.length === 0 && this.#running().length === 0) return;
      for (const event of await this.#network.wait(wakeAt)) this.#deliver(event);
    }
    for (const entry of this.#running()) {
      entry.trace?.investigation.cancel();
      this.#finish(entry, signal.reason === 'cancelled' ? 'cancelled' : 'deadline');
    }
  }

  /** In the order in which the targets were written; those that never started are told by why. */
  results(): MeasuredTarget[] {
    const cut = this.#signal.reason === 'cancelled' ? 'cancelled' : 'deadline';
    return this.#options.targets.flatMap((spec) => {
      const entries = this.#entries.filter((entry) => entry.spec === spec);
      if (entries.length === 0) return [unmeasured(nowhere(spec), cut)];
      return entries.map(({ result }) => result ?? unmeasured(nowhere(spec), cut));
    });
  }

  /** Looks the target's name up and queues what is to be traced. */
  async #resolve(spec: TargetSpec): Promise<void> {
    const { ipVersion } = this.#options;
    const family = ipVersion === 4 || ipVersion === 6 ? ipVersion : null;
    const literal = isIP(spec.host.split('%')[0] ?? '');
    const found =
      literal === 4 || literal === 6
        ? ({ kind: 'found', addresses: [{ address: spec.host, family: literal }] } as const)
        : await lookUpName(spec.host, family, this.#signal);
    if (found.kind === 'failed') {
      if (found.code !== 'ABORT_ERR') this.#add(spec, noName(spec, family, found.code));
      return;
    }
    const wanted = ipVersion === 'both' ? ([4, 6] as const) : [null];
    for (const only of wanted) {
      const choices = found.addresses.filter((choice) => (only ?? family ?? choice.family) === choice.family);
      if (choices.length > 0) this.#queue(spec, choices);
      else if (only === null) this.#add(spec, noName(spec, family, 'ENODATA'));
    }
  }

  #add(spec: TargetSpec, result: MeasuredTarget | null): Entry {
    const entry: Entry = { spec, index: this.#entries.length, result, trace: null, told: 0 };
    this.#entries.push(entry);
    return entry;
  }

  #queue(spec: TargetSpec, choices: readonly { address: string; family: Family }[]): void {
    const entry = this.#add(spec, null);
    const start = () => this.#start(entry, choices);
    if (this.#running().length < AT_ONCE) start();
    else this.#waiting.push(start);
  }

  /** Starts on the first address that there is a route to, in the system's order. */
  #start(entry: Entry, choices: readonly { address: string; family: Family }[]): void {
    const { spec, index } = entry;
    const { maxHops, probes, probeTimeoutMs, source } = this.#options;
    let refusal: { errno: string; address: string; family: Family } | null = null;
    for (const { address, family } of choices) {
      const to: Destination = { address, family, source };
      const route = this.#network.route(to);
      if ('errno' in route) {
        refusal ??= { errno: route.errno, address, family };
        continue;
      }
      const { protocol, port, speaks, host } = spec;
      const serverName = isIP(host) === 0 ? host.replace(/\.$/, '') : null;
      const question = {
        to,
        protocol,
        port,
        speaks,
        serverName,
        maxHops,
        probes,
        probeTimeoutMs,
        flow: index * FLOWS_EACH,
      };
      const investigation = new Investigation(question, route, () => this.#owners.push(entry) - 1);
      const { trace, tcpPorts } = planFor(question);
      entry.trace = {
        investigation,
        asked: { target: spec.target, host, address, family, protocol, port, maxHops, trace, tcpPorts },
      };
      this.#askNames(address);
      this.#progress.onStart?.(index, spec.target, address, route.interfaceMtu);
      return;
    }
    if (!refusal) return;
    const { errno, address, family } = refusal;
    // Without IPv6 the kernel has no source address to offer: EADDRNOTAVAIL where none was asked for.
    const noRoute = NO_ROUTE.has(errno) || (source === null && errno === 'EADDRNOTAVAIL');
    const facts = { ...nowhere(spec), address, family };
    const doing = source === null ? `looking up the route to ${address}` : `sending from the source ${source}`;
    entry.result = unmeasured(facts, noRoute ? 'no-route' : 'refused-locally', { errno, doing });
  }

  #running(): Entry[] {
    return this.#entries.filter(({ trace, result }) => trace && !result);
  }

  /** Lets every trace act; gives when, on the network's clock, the first of them wants to act again. */
  #poll(): Millis | null {
    const began = this.#network.now();
    const wakeAt = this.#act(began - this.#busy);
    this.#busy += this.#network.now() - began;
    return wakeAt === null ? null : wakeAt + this.#busy;
  }

  #act(now: Millis): Millis | null {
    let wakeAt: Millis | null = null;
    for (const entry of this.#running()) {
      const { trace } = entry;
      if (!trace) continue;
      const wants = trace.investigation.poll(now);
      for (const command of wants.commands) this.#network.execute(command);
      this.#tell(entry, wants.ended);
      if (wants.ended) this.#finish(entry, null);
      else if (wants.wakeAt !== null) wakeAt = Math.min(wakeAt ?? wants.wakeAt, wants.wakeAt);
    }
    while (this.#waiting.length > 0 && this.#running().length < AT_ONCE) {
      this.#waiting.shift()?.();
      wakeAt = now;
    }
    return wakeAt;
  }

  #deliver(event: NetEvent): void {
    const entry =
      event.kind === 'unidentified' ? this.#entries[Math.floor(event.flow / FLOWS_EACH)] : this.#owners[event.id];
    entry?.trace?.investigation.handle(event);
    if (event.kind === 'icmp') this.#askNames(event.icmp.from);
  }

  #finish(entry: Entry, cut: Asked['cut']): void {
    if (!entry.trace) return;
    const { book } = entry.trace.investigation;
    entry.result = buildTarget(book, { ...entry.trace.asked, cut });
    for (const { id } of book.observations) this.#network.execute({ kind: 'close', id });
  }

  /** Begins what `withNames` will collect, while the measuring goes on. */
  #askNames(address: string): void {
    if (this.#options.resolveNames) void this.#names.nameOf(address);
    if (this.#options.resolveAsn) void this.#names.originOf(address);
  }

  /** Tells hops that can't change any more. */
  #tell(entry: Entry, ended: boolean): void {
    if (!this.#progress.onHop || !entry.trace) return;
    const { investigation, asked } = entry.trace;
    const { book } = investigation;
    const rows = rowsOf(book, { ...asked, cut: null });
    const last = ended ? buildTarget(book, { ...asked, cut: null }).hops.length : (rows.targetTtl ?? 255);
    for (let ttl = entry.told + 1; ttl <= last; ttl++) {
      const hop = hopRow(book, rows, ttl);
      if (!ended && hop.received < Math.max(hop.sent, this.#options.probes)) return;
      entry.told = ttl;
      this.#progress.onHop(entry.index, hop);
    }
  }
}

/** `code` as the resolver has it. */
function noName(spec: TargetSpec, family: Family | null, code: string): MeasuredTarget {
  return unmeasured({ ...nowhere(spec), family }, 'name-not-found', { errno: code, doing: 'looking up the name' });
}

function nowhere({ target, host, protocol, port }: TargetSpec) {
  return { target, host, address: null, family: null, protocol, port } as const;
}

function addresses(hop: Hop): string[] {
  return hop.responders.map(({ address }) => address);
}

/** Puts names and origins to the responders: those that have come, and those that come soon. */
async function withNames(
  results: readonly MeasuredTarget[],
  names: AddressNames,
  options: MeasureOptions,
  signal: AbortSignal,
): Promise<MeasuredTarget[]> {
  const all = [...new Set(results.flatMap(({ hops }) => hops.flatMap(addresses)))];
  const hostnames = new Map<string, string | null>();
  const origins = new Map<string, number | null>();
  const asked = all.flatMap((address) => [
    ...(options.resolveNames ? [names.nameOf(address).then((name) => hostnames.set(address, name))] : []),
    ...(options.resolveAsn ? [names.originOf(address).then((asn) => origins.set(address, asn))] : []),
  ]);
  if (asked.length > 0 && (names.answering() || options.targets.some(({ host }) => isIP(host) === 0)))
    await soon(Promise.all(asked), signal);
  return results.map((result) => ({
    ...result,
    hops: result.hops.map((hop) => ({
      ...hop,
      responders: hop.responders.map((responder) => ({
        ...responder,
        hostname: hostnames.get(responder.address) ?? null,
        asn: origins.get(responder.address) ?? null,
      })),
    })),
  }));
}

/** Waits for `work`, `NAMES_GRACE` at most, and not at all once the run is cut short. */
async function soon(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, signal.aborted ? 0 : NAMES_GRACE);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
