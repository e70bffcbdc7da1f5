/** Drives a trace, or a single measurement, over a fake path in virtual time, from its first poll to its end. */

import { ProbeLog } from '../../src/engine/probe-log.ts';
import { Scheduler, type Step, type Task, type Wants } from '../../src/engine/scheduler.ts';
import { planFor } from '../../src/engine/services.ts';
import { Session } from '../../src/engine/session.ts';
import { Trace } from '../../src/engine/trace.ts';
import { FLOWS_EACH, type TraceRequest } from '../../src/engine/trace-request.ts';
import type { Command, Millis, NetEvent, ProbeId } from '../../src/net/network.ts';
import { buildTarget, type ReportScope } from '../../src/report/build.ts';
import type { MeasuredTarget } from '../../src/report/types.ts';
import { assertMeasured } from '../support/report-schema.ts';
import { type Arrival, FakeNetwork } from './fake-network.ts';
import { type FakePath, routeOf, TARGET } from './fake-path.ts';

/** Nothing that is measured takes this long; a run that does is an error of the engine. */
const MOST_MS: Millis = 90_000;
const MOST_STEPS = 200_000;

export interface RunOptions {
  readonly seed?: number;
  /** Stops here, as the step's bound would. */
  readonly cutAt?: Millis;
  /** Sees the log before anything is written into it. */
  readonly onLog?: (log: ProbeLog) => void;
  /** Sees what happened before the engine does, and says what the engine is told. `sent`: all that it sent so far. */
  readonly tamper?: (events: readonly NetEvent[], sent: Driving['sent']) => readonly NetEvent[];
}

/** What is driven: a trace, or tasks. */
interface Driven {
  poll(now: Millis): Wants;
  handle(event: NetEvent): void;
}

export interface Driving {
  /** Virtual time from the first poll to the end. */
  readonly ms: Millis;
  readonly ended: boolean;
  readonly sent: readonly { readonly at: Millis; readonly command: Command }[];
  readonly events: readonly NetEvent[];
  readonly arrivals: readonly Arrival[];
}

export interface Outcome extends Driving {
  readonly log: ProbeLog;
  readonly trace: Trace;
  readonly report: MeasuredTarget;
}

/** A request about the fake target, as a default run of the action makes it. */
export function requestFor({ family }: Pick<FakePath, 'family'>, change: Partial<TraceRequest> = {}): TraceRequest {
  return {
    to: { address: TARGET[family], family, source: null },
    protocol: 'auto',
    port: null,
    applicationProtocol: 'tls',
    serverName: 'target.example',
    maxHops: 30,
    probes: 3,
    probeTimeoutMs: 1000,
    lossLimit: null,
    earlierHops: null,
    flow: 0,
    ...change,
  };
}

export function scopeOf(request: TraceRequest, cut: ReportScope['cut'] = null): ReportScope {
  const { to, protocol, port, maxHops } = request;
  const { trace, tcpPorts } = planFor(request);
  const { address, family } = to;
  return { target: address, host: address, address, family, protocol, port, maxHops, trace, tcpPorts, cut };
}

/**
 * Drives to the end, or to `cutAt`.
 *
 * @throws Error where the engine waits for nothing, or does not end in `MOST_MS` of virtual time or `MOST_STEPS` steps.
 */
function drive(driven: Driven, path: FakePath, options: RunOptions): Driving {
  const { seed = 1, cutAt = Number.POSITIVE_INFINITY, tamper = (events) => events } = options;
  const network = new FakeNetwork(path, seed);
  const sent: Driving['sent'][number][] = [];
  const events: NetEvent[] = [];
  for (let now = 0, steps = 0; ; steps++) {
    const { commands, wakeAt, ended } = driven.poll(now);
    for (const command of commands) {
      sent.push({ at: now, command });
      network.execute(command);
    }
    const next = Math.min(...[wakeAt, network.nextAt].filter((time) => time !== null));
    if (ended || next > cutAt) return { ms: now, ended, sent, events, arrivals: network.arrivals };
    if (next === Number.POSITIVE_INFINITY) throw new Error(`at ${now} ms the engine waits for nothing`);
    now = Math.max(now, next);
    if (now > MOST_MS || steps > MOST_STEPS) throw new Error(`no end after ${now} ms and ${steps} steps`);
    for (const event of tamper(network.advance(now), sent)) {
      events.push(event);
      driven.handle(event);
    }
  }
}

/** Ids from 0 up. */
function counter(): () => ProbeId {
  let ids = 0;
  return () => ids++;
}

/** A whole trace with the request and route that go with the path, and the report that comes of it; see `drive` for what it throws. */
export function run(path: FakePath, change: Partial<TraceRequest> = {}, options: RunOptions = {}): Outcome {
  const request = requestFor(path, change);
  const trace = new Trace(request, routeOf(path), counter());
  options.onLog?.(trace.log);
  const driving = drive(trace, path, options);
  if (!driving.ended) trace.cancel();
  const { log } = trace;
  const report = buildTarget(log, scopeOf(request, driving.ended ? null : 'deadline'));
  assertMeasured(report);
  return { ...driving, log, trace, report };
}

/** Several traces side by side over one machine's network, whose route cache they share; their reports in that order. */
export function runTogether(path: FakePath, changes: readonly Partial<TraceRequest>[], seed = 1): MeasuredTarget[] {
  const nextId = counter();
  const traces = changes.map((change, i) => {
    const request = requestFor(path, { flow: i * FLOWS_EACH, ...change });
    return { request, trace: new Trace(request, routeOf(path), nextId) };
  });
  const driving = drive(
    {
      poll: (now) => {
        const all = traces.map(({ trace }) => trace.poll(now));
        const times = all.flatMap(({ wakeAt }) => wakeAt ?? []);
        return {
          commands: all.flatMap(({ commands }) => commands),
          wakeAt: times.length > 0 ? Math.min(...times) : null,
          ended: all.every(({ ended }) => ended),
        };
      },
      handle: (event) => {
        for (const { trace } of traces) trace.handle(event);
      },
    },
    path,
    { seed },
  );
  return traces.map(({ request, trace }) =>
    buildTarget(trace.log, scopeOf(request, driving.ended ? null : 'deadline')),
  );
}

/** One measurement alone, with a log of its own. */
export function runMeasurement<T>(
  path: FakePath,
  step: (session: Session) => Step<T>,
  options: RunOptions = {},
): Driving & { readonly log: ProbeLog; readonly task: Task<T> } {
  const request = requestFor(path);
  const log = new ProbeLog(request.to, routeOf(path));
  const tasks = new Scheduler(counter(), log);
  const task = tasks.start((scope) => step(new Session(scope, log, request)));
  return { ...drive(tasks, path, options), log, task };
}
