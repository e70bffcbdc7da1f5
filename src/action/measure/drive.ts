/** Runs all targets over one network: feeds its events to the traces, sends what they want, and wakes them when they ask for it. */
import { FLOWS_EACH } from '../../engine/trace-request.ts';
import type { Millis, NetEvent, Network } from '../../net/network.ts';
import { buildTarget, type ReportScope, unmeasured } from '../../report/build.ts';
import { shareRouters } from '../../report/shared-routers.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { orWithout, withFailure } from '../../report/with-failure.ts';
import type { AddressNames } from '../../service/address-names.ts';
import type { MeasureOptions } from '../inputs.ts';
import type { TargetSpec } from '../targets.ts';
import { type Entry, unmeasurable, withoutAddress } from './entry.ts';
import { beginLookups } from './hop-names.ts';
import { notices } from './notices.ts';
import { type Progress, reportHops } from './progress.ts';
import { type Choice, resolve } from './resolve.ts';
import { shareAddresses, type Threads, withCheck } from './service.ts';
import { start } from './start.ts';

/** Targets measured at once; each holds a few dozen sockets at the most. */
const AT_ONCE = 24;

/** All targets of one run over one network. */
export class Run {
  readonly #network: Network;
  readonly #options: MeasureOptions;
  readonly #signal: AbortSignal;
  readonly #progress: Progress;
  readonly #names: AddressNames;
  readonly #threads: Threads;
  readonly #entries: Entry[] = [];
  /** How many are measured at once: fewer where this machine lacked descriptors for so many. */
  #atOnce = AT_ONCE;
  /** Starts that wait for their turn. */
  readonly #waiting: (() => void)[] = [];
  /** By probe id: whose it is. */
  readonly #owners: (Entry | null)[] = [];
  #lookups: number;
  /** What was thrown that ended the measuring of all; null: nothing. */
  #failure: unknown = null;
  /** Entries whose address is not settled yet. */
  #choosing = 0;
  /** Time not spent waiting for answers. The engine's clock leaves it out: a slow start must not look like a silent path. */
  #busy: Millis = 0;

  constructor(
    network: Network,
    options: MeasureOptions,
    signal: AbortSignal,
    progress: Progress,
    names: AddressNames,
    threads: Threads,
  ) {
    this.#network = network;
    this.#options = options;
    this.#signal = signal;
    this.#progress = progress;
    this.#names = names;
    this.#threads = threads;
    this.#lookups = options.targets.length;
    for (const spec of options.targets) {
      void this.#resolve(spec)
        .catch((error) => this.#add({ spec, end: spec, checking: null }, unmeasurable(withoutAddress(spec), error)))
        .finally(() => {
          this.#lookups--;
          network.wake();
        });
    }
  }

  /** Never rejects: what this program throws becomes what its targets came to. */
  async untilDone(): Promise<void> {
    using _ = notices(() => this.#running(), this.#progress);
    try {
      while (!this.#signal.aborted) {
        const wakeAt = this.#poll();
        if (this.#lookups + this.#choosing + this.#waiting.length + this.#running().length === 0) return;
        for (const event of await this.#network.wait(wakeAt)) this.#deliver(event);
      }
    } catch (error) {
      this.#failure = error;
    }
    for (const entry of this.#running()) {
      this.#guarded(entry, () => {
        if (this.#failure !== null) throw this.#failure;
        entry.trace?.measuring.cancel();
        this.#finish(entry, this.#cut);
      });
    }
  }

  /** Why what is under way ends without its result. */
  get #cut(): 'cancelled' | 'deadline' {
    return this.#signal.reason === 'cancelled' ? 'cancelled' : 'deadline';
  }

  #notStarted(spec: TargetSpec): MeasuredTarget {
    const facts = withoutAddress(spec);
    return this.#failure === null ? unmeasured(facts, this.#cut) : unmeasurable(facts, this.#failure);
  }

  /** In the order in which the targets were written, once their checks are done; those that never started are told by why. */
  async results(): Promise<readonly MeasuredTarget[]> {
    const results = this.#options.targets.map(async (spec) => {
      const entries = this.#entries.filter((entry) => entry.spec === spec);
      if (entries.length === 0) return [this.#notStarted(spec)];
      const checked = await Promise.all(
        entries.map(async ({ result, checking, end }) => {
          const measured = result ?? this.#notStarted(spec);
          const { host, port, protocol } = end === spec ? measured : spec;
          const told = { ...measured, host, port, protocol };
          return checking === null
            ? told
            : checking.done
                .then((check) => withCheck(told, check, this.#cut))
                .catch((error) => withFailure(told, 'the check of the service', error));
        }),
      );
      return this.#options.addresses === 'all'
        ? orWithout('what its addresses share', checked, () => shareAddresses(checked))
        : checked;
    });
    const all = (await Promise.all(results)).flat();
    return orWithout('what targets share of routers', all, () => shareRouters(all));
  }

  /** Looks the target's name up and queues what is to be traced. */
  async #resolve(spec: TargetSpec): Promise<void> {
    const onWait = (what: string) => this.#progress.onWait?.(spec.target, what);
    for (const resolved of await resolve(spec, this.#options, this.#signal, onWait, this.#threads)) {
      if (resolved.kind === 'failed') this.#add({ spec, end: spec, checking: resolved.checking }, resolved.result);
      else this.#queue(this.#add({ spec, ...resolved }, null), resolved.choices);
    }
  }

  #add({ spec, end, checking }: Pick<Entry, 'spec' | 'end' | 'checking'>, result: MeasuredTarget | null): Entry {
    const entry: Entry = { spec, end, checking, index: this.#entries.length, result, trace: null, told: 0 };
    this.#entries.push(entry);
    return entry;
  }

  #queue(entry: Entry, choices: readonly Choice[]): void {
    const chosen: Choice[] = [];
    const begin = () => this.#start(entry, () => [...chosen, ...choices]);
    if (this.#running().length < this.#atOnce) begin();
    else this.#waiting.push(begin);
    if (entry.checking === null || choices.length === 1) return;
    this.#choosing++;
    void entry.checking.chosen.then((choice) => {
      this.#choosing--;
      if (choice !== null) {
        chosen.push(choice); // where it still waits for its turn
        this.#guarded(entry, () => this.#traceInstead(entry, choice));
      }
      this.#network.wake();
    });
  }

  /** A client ends up at another address than the one that is traced: the trace starts again there. */
  #traceInstead(entry: Entry, choice: Choice): void {
    const { trace } = entry;
    if (trace === null || trace.scope.address === choice.address || this.#signal.aborted) return;
    const route = this.#network.route({ ...choice, source: this.#options.source });
    if ('errno' in route) return;
    this.#closeProbes(entry);
    this.#owners.forEach((owner, id) => {
      if (owner === entry) this.#owners[id] = null;
    });
    entry.told = 0;
    entry.result = null;
    this.#start(entry, () => [choice]);
  }

  #start(entry: Entry, choices: () => readonly Choice[]): void {
    this.#guarded(entry, () => {
      const others = this.#running().filter((one) => one !== entry).length;
      const claim = () => this.#owners.push(entry) - 1;
      const started = start(entry, choices(), this.#network, this.#options, claim, others > 0);
      if (started === null) return;
      if (started === 'no-descriptors') {
        entry.trace = null;
        this.#atOnce = Math.min(this.#atOnce, others);
        this.#waiting.unshift(() => this.#start(entry, choices));
        return;
      }
      beginLookups(started.address, this.#names, this.#options);
      this.#progress.onStart?.(entry.index, entry.spec.target, started.address, started.localMtu);
    });
  }

  /** Runs what belongs to one target: what it throws ends that target's measuring and no other's. */
  #guarded(entry: Entry, work: () => void): void {
    try {
      work();
    } catch (error) {
      const { address = null, family = null } = entry.trace?.scope ?? {};
      entry.result = unmeasurable({ ...withoutAddress(entry.spec), address, family }, error);
      this.#closeProbes(entry);
    }
  }

  #running(): Entry[] {
    return this.#entries.filter(({ trace, result }) => trace && !result);
  }

  /** Lets every trace act; gives when, on the network's clock, the first of them wants to act again. */
  #poll(): Millis | null {
    const { heardAt } = this.#network;
    const wakeAt = this.#act(heardAt - this.#busy);
    this.#busy += this.#network.now() - heardAt;
    return wakeAt === null ? null : wakeAt + this.#busy;
  }

  #act(now: Millis): Millis | null {
    let wakeAt: Millis | null = null;
    for (const entry of this.#running()) {
      this.#guarded(entry, () => {
        const wants = entry.trace?.measuring.poll(now);
        if (!wants) return;
        for (const command of wants.commands) this.#network.execute(command);
        reportHops(entry, wants.ended, this.#options.probes, this.#progress);
        if (wants.ended) this.#finish(entry, null);
        else if (wants.wakeAt !== null) wakeAt = Math.min(wakeAt ?? wants.wakeAt, wants.wakeAt);
      });
    }
    while (this.#waiting.length > 0 && this.#running().length < this.#atOnce) {
      this.#waiting.shift()?.();
      wakeAt = now;
    }
    return wakeAt;
  }

  #deliver(event: NetEvent): void {
    const entry =
      event.kind === 'unidentified' ? this.#entries[Math.floor(event.flow / FLOWS_EACH)] : this.#owners[event.id];
    if (entry && !entry.result) this.#guarded(entry, () => entry.trace?.measuring.handle(event));
    // Only routers of the hop search stand in the report.
    const purpose = event.kind === 'icmp' ? entry?.trace?.measuring.log.probe(event.id)?.purpose : null;
    if (event.kind === 'icmp' && (purpose === 'hop' || purpose === 'flow')) {
      beginLookups(event.icmp.from, this.#names, this.#options);
    }
  }

  #finish(entry: Entry, cut: ReportScope['cut']): void {
    if (!entry.trace) return;
    entry.result = buildTarget(entry.trace.measuring.log, { ...entry.trace.scope, cut });
    if (entry.result.blackHole !== null) entry.checking?.explain();
    this.#closeProbes(entry);
  }

  #closeProbes({ trace }: Entry): void {
    for (const { id } of trace?.measuring.log.probes ?? []) this.#network.execute({ kind: 'close', id });
  }
}
