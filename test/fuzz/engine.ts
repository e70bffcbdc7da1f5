/**
 * The engine over random paths whose packets are lost, doubled, held up, repeated much later and mixed with lies, while its own
 * process is stopped and the clock of its packets steps now and then: it ends in its bound, stays in its budget, invents no hop, confirms no size that did not pass,
 * events that are told again after its end change no fact, and the log, written down and replayed into a fresh one, gives every fact again.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ProbeLog } from '../../src/engine/probe-log.ts';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import type { IcmpError, NetEvent } from '../../src/net/network.ts';
import { buildTarget } from '../../src/report/build.ts';
import type { MeasuredTarget } from '../../src/report/types.ts';
import { type FakePath, type FakeTcp, randomOf, routeOf, routers, TARGET } from '../engine/fake-path.ts';
import { assertSameLog, journalOf, replay } from '../engine/journal.ts';
import { type Outcome, requestFor, run, scopeOf } from '../engine/run-trace.ts';
import { type FuzzProperty, fuzz } from './property.ts';

/** What one trace may cost at most, whatever the network does: packets that leave this machine for it. */
const BUDGET = { datagrams: 1500, connections: 200 } as const;
/** Old events kept for repeating. */
const REMEMBERED = 50;
const STRANGER = '198.51.100.66';

interface Weather {
  readonly seed: number;
  /** Chances for each event. */
  readonly loses: number;
  readonly doubles: number;
  readonly holds: number;
  readonly repeats: number;
  readonly lies: number;
  readonly steps: number;
}

const share = fc.constantFrom(0, 0, 0.1, 0.3);
const weather: fc.Arbitrary<Weather> = fc.record({
  seed: fc.nat(),
  loses: share,
  doubles: share,
  holds: share,
  repeats: share,
  lies: share,
  steps: share,
});

const tcp: fc.Arbitrary<Record<number, FakeTcp | 'closed'>> = fc.constantFrom(
  { 443: { answers: 3000 }, 80: { answers: 500 } },
  { 443: { answers: 0, timestamps: false } },
  { 443: { answers: 3000, mss: 1200 } },
  { 443: { resets: true } },
  { 80: 'closed', 443: 'closed' },
  {},
);
const path: fc.Arbitrary<FakePath> = fc
  .record({
    family: fc.constantFrom(4 as const, 6 as const),
    count: fc.nat(12),
    narrow: fc.option(fc.record({ at: fc.nat(12), mtu: fc.integer({ min: 1280, max: 1499 }), told: fc.boolean() })),
    silentFrom: fc.option(fc.nat(12)),
    loops: fc.constantFrom(false, false, false, true),
    dropsIcmp: fc.constantFrom(undefined, undefined, 'all' as const),
    udp: fc.constantFrom('closed' as const, 'silent' as const, 'echo' as const),
    tcp,
    reverseMtu: fc.option(fc.integer({ min: 1280, max: 1499 })),
  })
  .map(({ family, count, narrow, silentFrom, loops, dropsIcmp, udp, tcp, reverseMtu }) => ({
    family,
    routers: routers(count, (ttl) => ({
      ...(silentFrom !== null && ttl > silentFrom ? { silent: true } : {}),
      ...(narrow !== null && ttl === narrow.at
        ? { link: { mtu: narrow.mtu, ...(narrow.told ? {} : { reports: 'none' as const }) } }
        : {}),
    })),
    target: { tcp, udp, echo: true, quic: true, dns: true },
    ...(loops && count > 2 ? { loopFrom: count - 2 } : {}),
    ...(dropsIcmp === undefined ? {} : { dropsIcmp }),
    ...(reverseMtu === null ? {} : { reverseMtu }),
  }));
const question: fc.Arbitrary<Partial<TraceRequest>> = fc.constantFrom<Partial<TraceRequest>>(
  { protocol: 'auto' },
  { protocol: 'auto', port: 443 },
  { protocol: 'tcp', port: 22 },
  { protocol: 'udp' },
  { protocol: 'quic', port: 443 },
  { protocol: 'icmp' },
  { protocol: 'auto', maxHops: 5 },
);

/** A router's error that nobody sent, about the probe of some event. */
function lie(about: NetEvent, random: () => number): NetEvent | null {
  if (about.kind !== 'icmp' && about.kind !== 'answer') return null;
  const pick = <T>(...from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const icmp: IcmpError = {
    from: STRANGER,
    type: pick(11, 3, 2, 1),
    code: pick(0, 1, 4, 13),
    replyTtl: pick(null, 1, 64, 255),
    mtu: pick(null, 0, 68, 1280, 1300, 1499, 65_535),
    mplsLabels: [],
    quotedMss: pick(null, 0, 536, 65_535),
  };
  return { kind: 'icmp', id: about.id, at: about.at, rttMs: about.rttMs, icmp };
}

/** The same after a step of the clock: of another time, with another round trip, or none. */
function stepped<E extends NetEvent>(event: E, random: () => number): E {
  const by = (random() - 0.5) * 1e5;
  return { ...event, at: Math.max(0, event.at + by), ...('rttMs' in event ? { rttMs: Math.max(0, by) } : {}) };
}

/** A fresh log into which all that was written is written once more holds the same, and gives the same report. */
function replayed(
  lines: readonly string[],
  { log, report }: Outcome,
  path: FakePath,
  asked: Partial<TraceRequest>,
): void {
  const again = replay(lines, log);
  assertSameLog(again, log);
  assert.deepEqual(buildTarget(again, scopeOf(requestFor(path, asked))), report, 'the replayed log gives other facts');
}

/** What a log says when every event of its run is told once more after the end. */
function toldAgain({ log, trace, events, report }: Outcome, path: FakePath, asked: Partial<TraceRequest>): void {
  for (const event of events) trace.handle(event);
  const facts = ({ reached, hopCount, hops, pmtu, blackHole, endReason }: MeasuredTarget) => ({
    reached,
    hopCount,
    hops,
    pmtu,
    blackHole,
    endReason,
  });
  const again = buildTarget(log, scopeOf(requestFor(path, asked)));
  assert.deepEqual(facts(again), facts(report), 'old events changed facts');
}

/** What the engine is told of what happens, for one run. */
function bad({
  seed,
  loses,
  doubles,
  holds,
  repeats,
  lies,
  steps,
}: Weather): (events: readonly NetEvent[]) => readonly NetEvent[] {
  const random = randomOf(seed);
  const held: NetEvent[] = [];
  const old: NetEvent[] = [];
  return (events) => {
    const now: NetEvent[] = held.splice(0);
    for (const event of events) {
      // What this machine itself says is never lost, held or forged.
      if (event.kind !== 'icmp' && event.kind !== 'answer') {
        now.push(event);
        continue;
      }
      if (random() < loses) continue;
      const told = random() < steps ? stepped(event, random) : event;
      if (random() < holds) held.push(told);
      else now.push(told);
      if (random() < doubles) now.push(told);
      if (old.push(told) > REMEMBERED) old.shift();
      const forged = random() < lies ? lie(told, random) : null;
      if (forged !== null) now.push(forged);
    }
    const again = old[Math.floor(random() * old.length)];
    if (again !== undefined && random() < repeats) now.push(again);
    return now;
  };
}

function cost({ sent }: Outcome) {
  const count = (kind: string) => sent.filter(({ command }) => command.kind === kind).length;
  return { datagrams: count('datagram'), connections: count('connect') };
}

function check(given: {
  readonly path: FakePath;
  readonly asked: Partial<TraceRequest>;
  readonly weather: Weather;
}): void {
  const { path, asked, weather } = given;
  let lines: readonly string[] = [];
  const onLog = (log: ProbeLog) => {
    lines = journalOf(log);
  };
  const once = () => run(path, asked, { seed: weather.seed, tamper: bad(weather), onLog });
  const outcome = once();
  replayed(lines, outcome, path, asked);
  const { report, events, arrivals } = outcome;
  const { datagrams, connections } = cost(outcome);
  assert.ok(
    datagrams <= BUDGET.datagrams && connections <= BUDGET.connections,
    JSON.stringify({ datagrams, connections }),
  );
  const heard = new Set<string>([TARGET[path.family]]);
  for (const event of events) {
    if (event.kind === 'icmp') heard.add(event.icmp.from);
    if (event.kind === 'unidentified' && event.icmp !== null) heard.add(event.icmp.from);
    if (event.kind === 'answer') heard.add(event.from);
  }
  for (const { ttl, responders } of report.hops)
    for (const { address } of responders) assert.ok(heard.has(address), `hop ${ttl}: ${address} said nothing`);
  if (report.pmtu.status === 'confirmed') {
    const passed = arrivals.some(({ size }) => size === report.pmtu.bytes);
    assert.ok(passed, `${report.pmtu.bytes} confirmed, ${Math.max(0, ...arrivals.map(({ size }) => size))} passed`);
    assert.ok((report.pmtu.bytes ?? 0) <= routeOf(path).routeMtu);
  }
  if (report.reached) assert.ok(arrivals.length > 0, 'reached, though nothing arrived');
  assert.deepEqual(once().report, report, 'the same events give the same report');
  toldAgain(outcome, path, asked);
}

export const engineProperties: readonly FuzzProperty[] = [
  fuzz('engine: a path in any weather', 300, fc.record({ path, asked: question, weather }), check),
];
