/** From a log to the report: what each kind of evidence becomes, and what is left unknown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnHops } from '../../src/engine/facts/return-hops.ts';
import type { RouteFacts } from '../../src/net/network.ts';
import { buildTarget, type ReportScope, rowsOf, unmeasured } from '../../src/report/build.ts';
import { hopRow } from '../../src/report/hops.ts';
import { icmp, logged, TARGET } from '../engine/logged.ts';

const SCOPE: ReportScope = {
  target: 'target.example',
  host: 'target.example',
  address: TARGET,
  family: 4,
  protocol: 'auto',
  port: null,
  maxHops: 30,
  trace: { service: 'udp', port: 44444 },
  tcpPorts: [443],
  cut: null,
};

const TCP_443 = { service: 'tcp', port: 443 } as const;

test('an empty log knows nothing and says so', () => {
  const report = buildTarget(logged().log, SCOPE);
  const { reached, endReason, hopCount, returnHopCount, rttMs, loss, pmtu, blackHole, hops, icmpVisible } = report;
  assert.deepEqual(
    { reached, endReason, hopCount, returnHopCount, rttMs, loss, pmtu, blackHole, hops, icmpVisible },
    {
      reached: false,
      endReason: 'silent',
      hopCount: null,
      returnHopCount: null,
      rttMs: null,
      loss: { sent: 0, received: 0 },
      pmtu: { bytes: null, status: 'unknown', method: null, localMtu: 1500 },
      blackHole: null,
      hops: [],
      icmpVisible: false,
    },
  );
  assert.deepEqual(report.evidence.silent, ['udp:44444', 'tcp:443']);
});

test('a target that was never tried has no evidence but the refusal', () => {
  const asked = { target: 'a', host: 'a', address: null, family: null, protocol: 'auto', port: null } as const;
  const { endReason, evidence, pmtu } = unmeasured(asked, 'no-route', { errno: 'ENETUNREACH', doing: 'looking' });
  assert.deepEqual([endReason, pmtu.localMtu, evidence.pingSockets], ['no-route', null, null]);
  assert.deepEqual(evidence.localError, { errno: 'ENETUNREACH', doing: 'looking' });
});

test('a hop tells who answered how often, in which time, from how far, with what labels', () => {
  const note = logged();
  const label = { label: 24015, trafficClass: 0, bottom: true, ttl: 1 };
  note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0, { replyTtl: 64, mplsLabels: [label] }), undefined, 1.23456);
  note.icmp({ ttl: 1 }, icmp('10.0.1.9', 11, 0, { replyTtl: 254 }), undefined, 2);
  note.silent({ ttl: 1 });
  const [hop] = buildTarget(note.log, SCOPE).hops;
  const expired = { type: 11, code: 0, meaning: 'time-exceeded' };
  const unnamed = { hostname: null, asn: null, icmp: expired, mtu: null };
  assert.deepEqual(hop, {
    ttl: 1,
    sent: 3,
    received: 2,
    responders: [
      { ...unnamed, address: '10.0.1.1', rttMs: [1.235], returnHops: 1, mplsLabels: [label] },
      { ...unnamed, address: '10.0.1.9', rttMs: [2], returnHops: 2, mplsLabels: [] },
    ],
  });
});

test('a router that sets the TTL of all answers tells no return path behind the second hop; one that refuses may stand nearer', () => {
  const note = logged();
  for (const ttl of [1, 2, 3, 4]) note.icmp({ ttl }, icmp(`10.0.${ttl}.1`, 11, 0, { replyTtl: 64 }));
  note.icmp({ ttl: 5 }, icmp('10.0.1.1', 3, 13, { replyTtl: 64 }));
  assert.deepEqual(
    buildTarget(note.log, SCOPE).hops.map(({ responders }) => responders.map((one) => one.returnHops)),
    [[1], [1], [null], [null], [1]],
  );
});

test("the target's row holds what flew past it, and the table ends there", () => {
  const note = logged();
  note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0));
  for (const ttl of [2, 3, 4]) note.icmp({ ttl }, icmp(TARGET, 3, 3));
  const { hops, reached, loss } = buildTarget(note.log, SCOPE);
  assert.deepEqual(
    hops.map(({ ttl, sent }) => [ttl, sent]),
    [
      [1, 1],
      [2, 3],
    ],
  );
  assert.equal(reached, true);
  assert.equal(loss.received, 3);
});

test('what is ambiguous counts nowhere', () => {
  const note = logged();
  const probe = note.log.probe(note.silent({ ttl: 1 }));
  assert.ok(probe);
  note.log.markAmbiguous(probe);
  assert.deepEqual(buildTarget(note.log, SCOPE).hops, []);
});

test('only the first reply to a probe counts, and ICMP that names none is still seen', () => {
  const note = logged();
  note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0));
  for (const id of [0, 77]) note.log.record({ kind: 'icmp', id, at: 9, rttMs: 9, icmp: icmp('10.9.9.9', 11, 0) });
  const { hops, icmpVisible } = buildTarget(note.log, SCOPE);
  assert.deepEqual(
    hops[0]?.responders.map(({ address }) => address),
    ['10.0.1.1'],
  );
  assert.equal(icmpVisible, true);
});

test('why a trace ended', () => {
  const rows: [string, (note: ReturnType<typeof logged>) => void, string][] = [
    ['host unreachable', (note) => note.icmp({ ttl: 3 }, icmp('10.0.2.1', 3, 1)), 'unreachable'],
    ['network unreachable', (note) => note.icmp({ ttl: 3 }, icmp('10.0.2.1', 3, 0)), 'unreachable'],
    ['prohibited', (note) => note.icmp({ ttl: 3 }, icmp('10.0.2.1', 3, 13)), 'prohibited'],
    ['expired at max-hops', (note) => note.icmp({ ttl: 30 }, icmp('10.0.2.1', 11, 0)), 'max-hops'],
    ['EPERM', (note) => note.local({ ttl: 1 }, 'EPERM'), 'refused-locally'],
    ['ENETUNREACH', (note) => note.local({ ttl: 1 }, 'ENETUNREACH'), 'no-route'],
    ['EMSGSIZE with an MTU says nothing', (note) => note.local({ ttl: 1 }, 'EMSGSIZE', 1400), 'silent'],
    ['a loop', (note) => [1, 2, 3, 4, 5, 6].map((ttl) => note.icmp({ ttl }, icmp(`10.0.${ttl % 2}.1`, 11, 0))), 'loop'],
    ['an answer', (note) => note.answer({ ttl: 3 }), 'reached'],
    ['a refusal by the target', (note) => note.reset({}), 'reached'],
  ];
  for (const [name, write, endReason] of rows) {
    const note = logged();
    write(note);
    assert.equal(buildTarget(note.log, SCOPE).endReason, endReason, name);
    assert.equal(buildTarget(note.log, { ...SCOPE, cut: 'cancelled' }).endReason, 'cancelled', name);
  }
});

test('a port unreachable counts as the target only where no router sent it', () => {
  const note = logged();
  note.icmp({ ttl: 2 }, icmp('10.0.2.1', 11, 0));
  note.icmp({ ttl: 3 }, icmp('10.0.2.1', 3, 3));
  const { reached, endReason, evidence } = buildTarget(note.log, SCOPE);
  assert.deepEqual(
    [reached, endReason, evidence.verdict?.from, evidence.verdict?.ttl],
    [false, 'prohibited', '10.0.2.1', 2],
  );
});

test('a router that refuses stands at a TTL only where the one before it was heard', () => {
  const rows: readonly [readonly number[], number | null][] = [
    [[1, 2], 3],
    [[1], null], // it stands at 2 or 3: what it sends is limited in rate
    [[], null],
  ];
  for (const [heard, ttl] of rows) {
    const note = logged();
    for (const at of heard) note.icmp({ ttl: at }, icmp(`10.0.${at}.1`, 11, 0));
    note.icmp({ ttl: 3 }, icmp('10.0.9.1', 3, 13));
    assert.equal(buildTarget(note.log, SCOPE).evidence.verdict?.ttl, ttl, `${heard}`);
  }
});

test('answers from too near are told as such', () => {
  for (const [ttl, replyTtl, expected] of [
    [1, 61, true],
    [1, 64, undefined], // the first router's own, as far as is known
    [4, 61, undefined],
  ] as const) {
    const note = logged();
    note.icmp({ ttl }, icmp(SCOPE.address, 3, 3, { replyTtl }));
    assert.equal(buildTarget(note.log, SCOPE).evidence.answersTooNear, expected);
  }
});

test('what the target refuses is closed only where that port was asked for', () => {
  const note = logged();
  note.reset({});
  assert.deepEqual(buildTarget(note.log, SCOPE).evidence.closed, []);
  const named: ReportScope = { ...SCOPE, protocol: 'tcp', port: 443, trace: { service: 'tcp', port: 443 } };
  const { evidence, answeredBy } = buildTarget(note.log, named);
  assert.deepEqual([evidence.closed, evidence.silent, answeredBy], [['tcp:443'], [], ['tcp:443']]);
});

test('a too-big message is told with its place, and with what passed in spite of it', () => {
  const note = logged();
  note.icmp({ ttl: 2 }, icmp('10.0.2.1', 11, 0));
  note.icmp({ size: 1500, purpose: 'size' }, icmp('10.0.2.1', 3, 4, { mtu: 1300 }));
  note.answer({ size: 1400, purpose: 'size' });
  const { tooBig, largestPassed } = buildTarget(note.log, SCOPE).evidence;
  assert.deepEqual(tooBig, [{ from: '10.0.2.1', ttl: 2, mtu: 1300, size: 1500, passed: 1400 }]);
  assert.equal(largestPassed, 1400);
});

test('a clamp shows in a quoted SYN that says less than was announced', () => {
  for (const [announced, quotedMss, quoted, unchanged] of [
    [1460, 1360, { ttl: 4, mss: 1360 }, null],
    [1460, 1460, null, 4],
    [1460, null, null, null],
    // After a too-big message the kernel itself announces less: only what this SYN announced counts.
    [1260, 1260, null, 4],
    [1260, 1200, { ttl: 4, mss: 1200 }, null],
    [undefined, 1200, null, null],
  ] as const) {
    const note = logged();
    note.segment();
    note.icmp({ service: 'tcp', port: 443, ttl: 4 }, icmp('10.0.4.1', 11, 0, { quotedMss }), announced);
    assert.deepEqual(buildTarget(note.log, SCOPE).evidence.mss, { sent: 1460, quoted, unchanged });
  }
});

test('loss counts probes that reach, or should have reached, the target', () => {
  for (const [heard, silentAt, sent] of [
    [true, 3, 3],
    [true, 5, 3],
    [false, 5, 3],
    // Where no router is heard the way of that flow may have been longer.
    [false, 3, 2],
    [false, 4, 2],
  ] as const) {
    const note = logged();
    if (heard) note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0));
    for (const ttl of [1, 2]) note.silent({ ttl });
    note.answer({ ttl: 3 });
    note.silent({ ttl: silentAt });
    note.answer({ purpose: 'reach' });
    assert.deepEqual(
      buildTarget(note.log, SCOPE).loss,
      { sent, received: 2 },
      `silent at ${silentAt}, heard: ${heard}`,
    );
  }
});

test('round trips: least, median and greatest, the median of an even number between two', () => {
  for (const [rtts, expected] of [
    [[30, 10, 20], { min: 10, median: 20, max: 30 }],
    [[40, 10, 20, 30], { min: 10, median: 25, max: 40 }],
    [[7], { min: 7, median: 7, max: 7 }],
  ] as const) {
    const note = logged();
    for (const rtt of rtts) note.answer({ purpose: 'reach' }, null, rtt);
    assert.deepEqual(buildTarget(note.log, SCOPE).rttMs, expected);
  }
});

test('the local MTU is the interface’s, at most IP’s own limit; null where no interface is known', () => {
  for (const [interfaceMtu, expected] of [
    [1500, 1500],
    [65_536, 65_535],
    [null, null],
  ] as const)
    assert.equal(buildTarget(logged({ interfaceMtu }).log, SCOPE).pmtu.localMtu, expected);
});

test('a kernel that remembers a smaller path MTU is evidence; one that does not, or an unknown interface, is none', () => {
  for (const [interfaceMtu, routeMtu, expected] of [
    [1500, 1400, 1400],
    [1500, 1500, null],
    [null, 1400, null],
  ] as const) {
    const { log } = logged({ interfaceMtu, routeMtu });
    assert.equal(buildTarget(log, SCOPE).evidence.cachedPmtu, expected);
  }
});

test('return hops from systems that start with 64, 128 and 255', () => {
  for (const [ttl, hops] of [
    [64, 1],
    [51, 14],
    [128, 1],
    [65, 64],
    [255, 1],
    [129, 127],
    [1, 64],
  ] as const)
    assert.equal(returnHops(ttl), hops, `${ttl}`);
});

test('where TCP ends nearer than the path allows, its hop count is not the target’s', () => {
  const rows: [string, (note: ReturnType<typeof logged>) => void][] = [
    ['TTL 1, where UDP expires', (note) => [note.reset({ ttl: 1 }), note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0))]],
    ['UDP two hops beyond', (note) => [note.reset({ ttl: 5 }), note.icmp({ ttl: 6 }, icmp('10.0.6.1', 11, 0))]],
    ['UDP far beyond', (note) => [note.reset({ ttl: 2 }), note.icmp({ ttl: 7 }, icmp('10.0.7.1', 11, 0))]],
    ['a long return path', (note) => note.icmp({ ...TCP_443, ttl: 2 }, icmp(TARGET, 3, 3, { replyTtl: 58 }))],
  ];
  for (const [name, write] of rows) {
    const note = logged();
    write(note);
    const { hopCount, hopCountMethod, returnHopCount, evidence } = buildTarget(note.log, SCOPE);
    assert.ok(evidence.proxy, name);
    assert.deepEqual([hopCount, hopCountMethod, returnHopCount], [null, null, null], name);
  }
});

test('a TTL that can not be what it takes to the target counts no hops', () => {
  const rows: [string, Partial<RouteFacts>, (note: ReturnType<typeof logged>) => void, RegExp | null][] = [
    ['TTL 1 off the link', {}, (note) => note.answer({ ttl: 1 }), /TTL of 1 .* that router has the address itself, or/],
    ['TTL 1 on the link', { onLink: true }, (note) => note.answer({ ttl: 1 }), null],
    ['a way back as long', {}, (note) => note.answer({ ttl: 5 }, 60), null],
    ['twice as long and more', {}, (note) => note.answer({ ttl: 5 }, 51), /come back over about 14 hops/],
    [
      'one hop more, nearby',
      {},
      (note) => note.answer({ ttl: 5 }, 59),
      /over about 6 hops: the return path is longer, or/,
    ],
    ['two hops more to a neighbour', { onLink: true }, (note) => note.answer({ ttl: 1 }, 62), null],
    ['a system that starts with TTL 60', {}, (note) => note.answer({ ttl: 7 }, 54), null],
    ['a system that starts with TTL 32', {}, (note) => note.answer({ ttl: 2 }, 31), null],
    ['a few hops more, farther away', {}, (note) => note.answer({ ttl: 9 }, 50), null],
  ];
  for (const [name, route, write, says] of rows) {
    const note = logged(route);
    write(note);
    const { hopCount, evidence } = buildTarget(note.log, SCOPE);
    assert.equal(hopCount === null, says !== null, name);
    assert.match(evidence.inconclusive.join(), says ?? /^$/, name);
    assert.equal(evidence.pmtuUnknown, undefined, `${name}: no reason of the path MTU's`);
  }
});

test('one row can be asked for while the trace still runs', () => {
  const note = logged();
  note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0));
  note.silent({ ttl: 2 });
  const rows = rowsOf(note.log, SCOPE);
  assert.equal(rows.targetTtl, null);
  assert.deepEqual(
    [1, 2, 3].map((ttl) => hopRow(note.log, rows, ttl)).map(({ sent, received }) => [sent, received]),
    [
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  );
});

test('a refusal whose time is not known was received; of one that came for a repeated SYN the first was lost', () => {
  for (const [repeated, received] of [
    [false, 3],
    [true, 2],
  ] as const) {
    const note = logged();
    for (const rttMs of [20, null]) note.reset({ ttl: 3 }, rttMs);
    note.reset({ ttl: 3 }, repeated ? 1020 : null, repeated);
    const { loss } = buildTarget(note.log, { ...SCOPE, protocol: 'tcp', port: 443, trace: TCP_443 });
    assert.deepEqual(loss, { sent: 3, received });
  }
});

test('an answer that may be to any of several datagrams was received, and tells no round-trip time', () => {
  const note = logged();
  note.answer({ port: 53, service: 'dns' }, null, 20);
  const id = note.pending({ port: 53, service: 'dns' });
  const answer = { kind: 'answer', id, at: 20, rttMs: 20, from: TARGET, replyTtl: null, service: 'dns' } as const;
  note.log.record({ ...answer, repeated: true });
  const trace = { service: 'dns', port: 53 } as const;
  const { loss, rttMs } = buildTarget(note.log, { ...SCOPE, protocol: 'udp', port: 53, trace });
  assert.deepEqual([loss, rttMs?.max], [{ sent: 2, received: 2 }, 20]);
});
