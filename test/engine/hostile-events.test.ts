/** Whatever a network says, in whatever order: the engine ends, keeps its bounds, and reports nothing that was not said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Trace } from '../../src/engine/trace.ts';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import type { Command, IcmpError, NetEvent, TcpInfo } from '../../src/net/network.ts';
import { buildTarget } from '../../src/report/build.ts';
import type { MeasuredTarget } from '../../src/report/types.ts';
import { assertMeasured } from '../support/report-schema.ts';
import { type FakePath, randomOf, routeOf, routers, TARGET } from './fake-path.ts';
import { WEB } from './paths.ts';
import { requestFor, run, scopeOf } from './run-trace.ts';

const PATH: FakePath = { family: 4, routers: routers(5), target: WEB };
/** Polls, of which each may come a good while after the last. */
const MOST_POLLS = 20_000;

const address = fc.constantFrom('10.0.1.1', '10.0.2.1', '198.51.100.9', TARGET[4]);
const u8 = fc.integer({ min: 0, max: 255 });
const icmp: fc.Arbitrary<IcmpError> = fc.record({
  from: address,
  type: fc.oneof(fc.constantFrom(3, 11), u8),
  code: fc.oneof(fc.constantFrom(0, 1, 3, 4, 13), u8),
  replyTtl: fc.option(u8),
  mtu: fc.option(fc.oneof(fc.constantFrom(0, 68, 1280, 1499, 1500, 2 ** 32 - 1), fc.integer({ min: 0, max: 70_000 }))),
  mplsLabels: fc.constant([]),
  quotedMss: fc.option(fc.integer({ min: 0, max: 65_535 })),
});
const rttMs = fc.double({ min: 0, max: 3000, noNaN: true });
const info: fc.Arbitrary<TcpInfo> = fc.record({
  state: fc.constantFrom('established', 'close-wait', 'closed', 'other'),
  timestamps: fc.boolean(),
  sndMss: fc.integer({ min: 1, max: 65_495 }),
  advMss: fc.integer({ min: 0, max: 65_495 }),
  pmtu: fc.integer({ min: 0, max: 65_535 }),
  rttMs,
  unacked: fc.integer({ min: 0, max: 10 }),
  totalRetrans: fc.integer({ min: 0, max: 20 }),
  bytesAcked: fc.option(fc.nat()),
  bytesReceived: fc.option(fc.nat()),
  sndWnd: fc.option(fc.nat()),
});

type Said = (id: number, at: number) => NetEvent;
const said: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(icmp, rttMs).map(
    ([error, rtt]): Said =>
      (id, at) => ({ kind: 'icmp', id, at, rttMs: rtt, icmp: error }),
  ),
  icmp.map(
    (error): Said =>
      (_id, at) => ({ kind: 'unidentified', to: requestFor(PATH).to, flow: 0, at, icmp: error }),
  ),
  fc.tuple(address, fc.option(u8), rttMs, fc.constantFrom('udp', 'echo', 'quic', 'dns')).map(
    ([from, replyTtl, rtt, service]): Said =>
      (id, at) => ({ kind: 'answer', id, at, rttMs: rtt, from, replyTtl, service }),
  ),
  fc.tuple(info, fc.option(u8), rttMs).map(
    ([tcp, replyTtl, rtt]): Said =>
      (id, at) => ({ kind: 'connected', id, at, rttMs: rtt, info: tcp, replyTtl }),
  ),
  fc.tuple(rttMs, fc.boolean()).map(
    ([rtt, established]): Said =>
      (id, at) => ({ kind: 'reset', id, at, rttMs: rtt, established }),
  ),
  fc.tuple(info, rttMs).map(
    ([tcp, rtt]): Said =>
      (id, at) => ({ kind: 'acked', id, at, rttMs: rtt, info: tcp }),
  ),
  info.map(
    (tcp): Said =>
      (id, at) => ({ kind: 'inspected', id, at, info: tcp }),
  ),
  fc.nat(100_000).map(
    (total): Said =>
      (id, at) => ({ kind: 'data', id, at, total }),
  ),
  fc.constant<Said>((id, at) => ({ kind: 'closed', id, at })),
  fc.tuple(fc.constantFrom('EPERM', 'EMSGSIZE', 'ENOBUFS', 'ENETUNREACH', 'errno 999'), fc.option(fc.nat(70_000))).map(
    ([errno, mtu]): Said =>
      (id, at) => ({ kind: 'local', id, at, errno, mtu }),
  ),
);
const request: fc.Arbitrary<Partial<TraceRequest>> = fc.record({
  protocol: fc.constantFrom('auto', 'udp', 'tcp', 'icmp', 'quic'),
  port: fc.constantFrom(null, 53, 80, 443, 9999),
  maxHops: fc.oneof(fc.constantFrom(1, 30), fc.integer({ min: 1, max: 255 })),
  probes: fc.integer({ min: 1, max: 10 }),
});

interface Babble {
  readonly report: MeasuredTarget;
  readonly ended: boolean;
  readonly commands: readonly Command[];
  readonly events: readonly NetEvent[];
}

/** Tells a trace `script`, some of it about probes that were sent, some about none; then silence. */
function babble(change: Partial<TraceRequest>, script: readonly Said[], seed: number): Babble {
  const random = randomOf(seed);
  const requested = requestFor(PATH, change);
  let ids = 0;
  const trace = new Trace(requested, routeOf(PATH), () => ids++);
  const commands: Command[] = [];
  const events: NetEvent[] = [];
  let now = 0;
  for (let polls = 0, next = 0; polls < MOST_POLLS; polls++) {
    const wants = trace.poll(now);
    commands.push(...wants.commands);
    if (wants.ended) {
      return { report: buildTarget(trace.log, scopeOf(requested)), ended: true, commands, events };
    }
    // Rarely what the engine waits for, mostly sooner, sometimes later.
    const pause = random() * 80;
    now = next < script.length ? now + pause : Math.max(now, wants.wakeAt ?? now) + random();
    for (let burst = Math.floor(random() * 5); burst > 0 && next < script.length; burst--) {
      const event = script[next++]?.(Math.floor(random() * (ids + 2)), now);
      if (!event) continue;
      events.push(event);
      trace.handle(event);
    }
  }
  return { report: buildTarget(trace.log, scopeOf(requested, 'deadline')), ended: false, commands, events };
}

/** Whether numbers are numbers and counts agree: what every report promises, whatever was measured. */
function assertWellFormed(report: MeasuredTarget): void {
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report, 'the report survives JSON');
  assertMeasured(report);
  report.hops.forEach(({ ttl, sent, received, responders }, i) => {
    assert.equal(ttl, i + 1);
    assert.ok(received <= sent, `hop ${ttl}: ${received} of ${sent}`);
    // Fewer where a SYN went out more than once: which one was answered is not known.
    const rtts = responders.reduce((sum, responder) => sum + responder.rttMs.length, 0);
    assert.ok(rtts <= received, `hop ${ttl}: ${rtts} round trips for ${received} answers`);
    assert.equal(new Set(responders.map(({ address }) => address)).size, responders.length);
  });
  const { pmtu, hopCount, hopCountMethod, returnHopCount, returnHopCountMethod, rttMs, loss, reached } = report;
  assert.equal(hopCount === null, hopCountMethod === null);
  assert.equal(returnHopCount === null, returnHopCountMethod === null);
  assert.equal(pmtu.bytes === null, pmtu.status === 'unknown');
  assert.ok(loss.received <= loss.sent, `${loss.received} of ${loss.sent} came back`);
  if (rttMs) assert.ok(rttMs.min <= rttMs.median && rttMs.median <= rttMs.max);
  assert.ok(!reached || report.answeredBy.length > 0);
  assert.equal(report.endReason === 'reached' && !reached, false);
}

test('any sequence of events leaves the engine whole: it ends, keeps to max-hops, invents no hop', () => {
  fc.assert(
    fc.property(request, fc.array(said, { maxLength: 120 }), fc.nat(), (change, script, seed) => {
      const { report, ended, commands, events } = babble(change, script, seed);
      assert.ok(ended, `no end after ${MOST_POLLS} polls`);
      const maxHops = change.maxHops ?? 30;
      const sent = commands.filter((command) => command.kind === 'datagram' || command.kind === 'connect');
      for (const { ttl } of sent) assert.ok(ttl === null || (ttl >= 1 && ttl <= maxHops), `TTL ${ttl}`);
      for (const { to } of sent) assert.equal(to.address, TARGET[4]);
      const heard = new Set<string>([TARGET[4]]);
      for (const event of events) {
        if (event.kind === 'icmp') heard.add(event.icmp.from);
        if (event.kind === 'answer') heard.add(event.from);
      }
      for (const { responders } of report.hops)
        for (const responder of responders) assert.ok(heard.has(responder.address), responder.address);
      assertWellFormed(report);
    }),
    // The same events on every run; another seed gives others.
    { numRuns: 300 },
  );
});

test('silence alone ends every kind of request', () => {
  for (const protocol of ['auto', 'udp', 'tcp', 'icmp', 'quic'] as const) {
    for (const maxHops of [1, 30, 255]) {
      const { ended, report } = babble({ protocol, maxHops }, [], 1);
      assert.ok(ended, `${protocol}, ${maxHops} hops`);
      assert.deepEqual([report.endReason, report.reached], ['silent', false]);
    }
  }
});

/** What of a report must not hang on the order in which replies came. */
function path({ hops, hopCount, reached, endReason }: MeasuredTarget) {
  return { hopCount, reached, endReason, hops: hops.map(({ responders }) => responders.map(({ address }) => address)) };
}

test('replies that are held up, so that others overtake them, change no hop', () => {
  const expected = path(run(PATH).report);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = randomOf(seed);
      const shuffled = (events: readonly NetEvent[]) =>
        events
          .map((event) => ({ event, key: random() }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
      // Routers side by side in time: many replies come at one moment, in any order.
      const tight = { ...PATH, routers: routers(5, () => ({ delayMs: 0 })) };
      assert.deepEqual(path(run(tight, {}, { tamper: shuffled }).report), expected);
    }),
    { numRuns: 40 },
  );
});

test('replies that come twice change nothing', () => {
  const once = run(PATH).report;
  const twice = run(PATH, {}, { tamper: (events) => events.flatMap((event) => [event, event]) }).report;
  assert.deepEqual(twice, once);
});

test('a run that is cut at any moment gives a well-formed report of what was measured', () => {
  const paths: FakePath[] = [
    PATH,
    { ...PATH, dropsIcmp: 'all' },
    { ...PATH, routers: routers(5, (ttl) => (ttl === 3 ? { link: { mtu: 1400, reports: 'none' } } : {})) },
    { ...PATH, routers: routers(5, (ttl) => (ttl === 2 ? { link: { mtu: 1400 } } : {})), reverseMtu: 1300 },
    { ...PATH, loopFrom: 3 },
  ];
  for (const path of paths) {
    const whole = run(path);
    for (let cutAt = 0; cutAt < whole.ms; cutAt += Math.max(0.5, whole.ms / 60)) {
      const { report, ended } = run(path, {}, { cutAt });
      assertWellFormed(report);
      assert.equal(report.endReason, ended ? whole.report.endReason : 'deadline');
    }
    assertWellFormed(whole.report);
  }
});
