/** Path MTU over declared paths: narrower links reported rightly, wrongly and not at all, and what limits the test itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import type { NetEvent } from '../../src/net/network.ts';
import type { MeasuredTarget } from '../../src/report/types.ts';
import { type FakePath, type FakeRouter, type FakeTarget, routers } from './fake-path.ts';
import { FAMILIES, hosted, WEB } from './paths.ts';
import { run } from './run-trace.ts';

/** Six routers; the links behind some are narrow. */
function links(at: Readonly<Record<number, FakeRouter['link']>>): FakeRouter[] {
  return routers(6, (ttl) => {
    const link = at[ttl];
    return link ? { link } : {};
  });
}

interface Row {
  readonly name: string;
  readonly path: Omit<FakePath, 'family'>;
  readonly change?: Partial<TraceRequest>;
  readonly bytes: number | null;
  readonly status: MeasuredTarget['pmtu']['status'];
  readonly method?: MeasuredTarget['pmtu']['method'];
  readonly blackHole?: Partial<MeasuredTarget['blackHole']> | null;
  /** Of virtual time. */
  readonly mostMs?: number;
}

const QUIET: FakeTarget = { udp: 'silent' };
const QUIC: Partial<TraceRequest> = { protocol: 'quic', port: 443 };
const UDP: Partial<TraceRequest> = { protocol: 'udp' };
const TCP: Partial<TraceRequest> = { protocol: 'tcp', port: 443 };
const NONE = 'none' as const;

const rows: readonly Row[] = [
  {
    name: 'nothing narrows, TCP',
    path: { routers: links({}), target: WEB },
    bytes: 1500,
    status: 'confirmed',
    method: 'tcp-ack',
  },
  {
    name: 'nothing narrows, UDP alone',
    path: { routers: links({}), target: {} },
    change: UDP,
    bytes: 1500,
    status: 'confirmed',
    method: 'icmp',
  },
  {
    name: 'nothing narrows, QUIC',
    path: { routers: links({}), target: { udp: 'silent', quic: true } },
    change: QUIC,
    bytes: 1500,
    status: 'confirmed',
    method: 'udp-reply',
  },
  {
    name: 'nothing narrows, echo',
    path: { routers: links({}), target: { udp: 'silent', echo: true } },
    change: { protocol: 'icmp' },
    bytes: 1500,
    status: 'confirmed',
    method: 'udp-reply',
  },
  {
    name: 'one narrowing, told',
    path: { routers: links({ 3: { mtu: 1400 } }), target: WEB },
    bytes: 1400,
    status: 'confirmed',
    method: 'icmp',
  },
  {
    name: 'one narrowing, told, UDP alone',
    path: { routers: links({ 3: { mtu: 1400 } }), target: {} },
    change: UDP,
    bytes: 1400,
    status: 'confirmed',
    method: 'icmp',
  },
  {
    name: 'three ever narrower links',
    path: { routers: links({ 1: { mtu: 1480 }, 3: { mtu: 1420 }, 5: { mtu: 1300 } }), target: WEB },
    bytes: 1300,
    status: 'confirmed',
    method: 'icmp',
  },
  {
    name: 'three ever narrower links, UDP alone',
    path: { routers: links({ 1: { mtu: 1480 }, 3: { mtu: 1420 }, 5: { mtu: 1300 } }), target: {} },
    change: UDP,
    bytes: 1300,
    status: 'confirmed',
    method: 'icmp',
  },
  {
    name: 'a wide link behind a narrow one changes nothing',
    path: { routers: links({ 2: { mtu: 1400 }, 4: { mtu: 1450 } }), target: WEB },
    bytes: 1400,
    status: 'confirmed',
    method: 'icmp',
  },
  {
    name: 'the first link of all',
    path: { routers: links({ 1: { mtu: 1450 } }), target: WEB },
    bytes: 1450,
    status: 'confirmed',
    method: 'icmp',
  },
  {
    name: 'a narrowing and a silent target',
    path: { routers: links({ 3: { mtu: 1400 } }), target: QUIET },
    bytes: 1400,
    status: 'upper-bound',
    method: 'icmp',
  },
  { name: 'silence alone', path: { routers: links({}), target: QUIET }, bytes: null, status: 'unknown', method: null },
  {
    name: 'jumbo frames on every link',
    path: { routers: links({}), target: { tcp: { 443: { mss: 8940 } } }, localMtu: 9000 },
    bytes: 9000,
    status: 'confirmed',
  },
  {
    name: 'jumbo frames here alone',
    path: { routers: links({ 2: { mtu: 1500 } }), target: WEB, localMtu: 9000 },
    bytes: 1500,
    status: 'confirmed',
    method: 'icmp',
  },
  {
    name: 'loopback-sized interfaces',
    path: { routers: [], target: { tcp: { 443: { mss: 65_440 } } }, localMtu: 65_536 },
    bytes: 65_535,
    status: 'confirmed',
  },
  {
    name: 'a small local MTU',
    path: { routers: links({}), target: WEB, localMtu: 1400 },
    bytes: 1400,
    status: 'confirmed',
    method: 'tcp-ack',
  },
  {
    name: 'too large for here, told by this machine',
    path: { routers: links({}), target: {}, localMtu: 1280 },
    change: UDP,
    bytes: 1280,
    status: 'confirmed',
  },
  {
    name: 'a peer with a small MSS, UDP answering',
    path: { routers: links({}), target: { tcp: { 443: { mss: 1360 } } } },
    bytes: 1500,
    status: 'confirmed',
    method: 'icmp',
  },
  {
    name: 'an MSS clamp',
    path: { routers: routers(6, (ttl) => (ttl === 2 ? { clampsMss: 1360 } : {})), target: WEB },
    bytes: 1500,
    status: 'confirmed',
    method: 'icmp',
  },
  {
    name: 'what the kernel remembers is tested anew',
    path: { routers: links({}), target: WEB, cachedPmtu: 1400 },
    bytes: 1500,
    status: 'confirmed',
  },
  ...[1500, 1450].map((mtu) => ({
    name: `what the kernel remembers is stale, ${mtu} bytes pass, and the target's limit on ICMP errors is spent`,
    path: {
      routers: mtu === 1500 ? links({}) : links({ 3: { mtu } }),
      target: { ...WEB, closedLimit: { burst: 5, perSecond: 1 } },
      cachedPmtu: 1400,
    },
    bytes: mtu,
    status: 'confirmed' as const,
    method: 'icmp' as const,
    mostMs: 2500,
  })),
  {
    name: 'what the kernel remembers is still so',
    path: { routers: links({ 3: { mtu: 1400 } }), target: WEB, cachedPmtu: 1400 },
    bytes: 1400,
    status: 'confirmed',
  },
  {
    name: 'a black hole',
    path: { routers: links({ 3: { mtu: 1400, reports: NONE } }), target: WEB },
    bytes: 1400,
    status: 'confirmed',
    method: 'tcp-ack',
    blackHole: { passes: 1400, fails: 1401, afterHop: 3 },
  },
  {
    name: 'a black hole of the first link',
    path: { routers: links({ 1: { mtu: 1450, reports: NONE } }), target: WEB },
    bytes: 1450,
    status: 'confirmed',
    method: 'tcp-ack',
    blackHole: { passes: 1450, fails: 1451, afterHop: 1 },
  },
  {
    name: 'a black hole, told by QUIC',
    path: { routers: links({ 4: { mtu: 1392, reports: NONE } }), target: { udp: 'silent', quic: true } },
    change: QUIC,
    bytes: 1392,
    status: 'confirmed',
    method: 'udp-reply',
    blackHole: { passes: 1392, fails: 1393, afterHop: 4 },
  },
  {
    name: 'a black hole, told by echo',
    path: { routers: links({ 4: { mtu: 1340, reports: NONE } }), target: { udp: 'silent', echo: true } },
    change: { protocol: 'icmp' },
    bytes: 1340,
    status: 'confirmed',
    method: 'udp-reply',
    blackHole: { passes: 1340, fails: 1341, afterHop: 4 },
  },
  {
    name: 'a black hole, told by a closed port',
    path: { routers: links({ 4: { mtu: 1301, reports: NONE } }), target: {} },
    change: UDP,
    bytes: 1301,
    status: 'confirmed',
    method: 'icmp',
    blackHole: { passes: 1301, fails: 1302, afterHop: 4 },
  },
  {
    name: 'a black hole of jumbo frames',
    path: {
      routers: links({ 4: { mtu: 1500, reports: NONE } }),
      target: { tcp: { 443: { mss: 8940 } } },
      localMtu: 9000,
    },
    bytes: 1500,
    status: 'confirmed',
    method: 'tcp-ack',
    blackHole: { passes: 1500, fails: 1501, afterHop: 4 },
  },
  {
    name: 'a black hole below a narrowing that is told',
    path: { routers: links({ 2: { mtu: 1450 }, 5: { mtu: 1300, reports: NONE } }), target: WEB },
    bytes: 1300,
    status: 'confirmed',
    method: 'tcp-ack',
    blackHole: { passes: 1300, fails: 1301, afterHop: 5 },
  },
  {
    name: 'an MTU of 0, though 1400 pass',
    path: { routers: links({ 3: { mtu: 1400, reports: 0 } }), target: WEB },
    bytes: 1400,
    status: 'confirmed',
  },
  {
    name: 'an MTU of 40, though 1400 pass',
    path: { routers: links({ 3: { mtu: 1400, reports: 40 } }), target: WEB },
    bytes: 1400,
    status: 'confirmed',
  },
  {
    name: 'an MTU of 4 GiB less one',
    path: { routers: links({ 3: { mtu: 1400, reports: 2 ** 32 - 1 } }), target: WEB },
    bytes: 1400,
    status: 'confirmed',
  },
  {
    name: 'an MTU that is not below what it refused',
    path: { routers: links({ 3: { mtu: 1400, reports: 1500 } }), target: WEB },
    bytes: 1400,
    status: 'confirmed',
  },
  {
    name: 'an MTU larger than the link',
    path: { routers: links({ 3: { mtu: 1400, reports: 1450 } }), target: WEB },
    bytes: 1400,
    status: 'confirmed',
  },
  {
    name: 'an MTU smaller than the link',
    path: { routers: links({ 3: { mtu: 1400, reports: 1350 } }), target: WEB },
    bytes: 1400,
    status: 'confirmed',
  },
];

for (const family of FAMILIES) {
  for (const { name, path, change, bytes, status, method, blackHole = null, mostMs = 90_000 } of rows) {
    test(`IPv${family}: ${name}`, () => {
      const { report, ms } = run({ family, ...path }, change);
      const { pmtu } = report;
      assert.ok(ms <= mostMs, `${ms} ms`);
      assert.deepEqual(
        { bytes: pmtu.bytes, status: pmtu.status, method: method === undefined ? undefined : pmtu.method },
        { bytes, status, method },
      );
      assert.deepEqual(report.blackHole, blackHole && { direction: 'forward', ...blackHole });
    });
  }

  test(`IPv${family}: without any ICMP, TCP finds each path MTU to the byte`, () => {
    for (const mtu of [1280, 1281, 1345, 1399, 1400, 1420, 1433, 1499]) {
      const change = (ttl: number) => (ttl === 9 ? { link: { mtu } } : {});
      const { report } = run(hosted(family, change), TCP);
      const { bytes, status, method } = report.pmtu;
      assert.deepEqual({ bytes, status, method }, { bytes: mtu, status: 'confirmed', method: 'tcp-ack' });
      assert.deepEqual(report.blackHole, { direction: 'forward', passes: mtu, fails: mtu + 1, afterHop: null });
    }
  });

  test(`IPv${family}: without any ICMP a peer's MSS bounds what TCP can tell, and that is said`, () => {
    const path: FakePath = { ...hosted(family), target: { udp: 'silent', tcp: { 443: { mss: 1300 } } } };
    const { pmtu, evidence, peerMss } = run(path, TCP).report;
    assert.deepEqual([pmtu.bytes, pmtu.status], [1500, 'upper-bound']);
    assert.deepEqual([evidence.pmtuLimit, peerMss], ['peer-mss', 1300]);
    assert.equal(evidence.largestPassed, 1300 + (family === 4 ? 40 : 60));
  });
}

for (const [what, path] of [
  ['a small receive window', { target: { tcp: { 443: { window: 1200 } } } }],
  ['tcp_mtu_probing=2', { target: WEB, mtuProbing: true }],
] as const) {
  test(`${what} makes segments small, and is not taken for the peer's MSS`, () => {
    const seen = run({ family: 4, routers: routers(5), ...path }, TCP).report;
    assert.deepEqual([seen.peerMss, seen.pmtu.bytes, seen.pmtu.status], [null, 1500, 'confirmed']);
    const dark = run({ ...hosted(4), ...path, target: { ...path.target, udp: 'silent' } }, TCP).report;
    assert.deepEqual([dark.peerMss, dark.pmtu.status, dark.evidence.pmtuLimit], [null, 'upper-bound', 'own-mss']);
  });
}

test('every narrowing is told with who told it, where, and of what size', () => {
  const { evidence } = run(
    { family: 4, routers: links({ 2: { mtu: 1480 }, 5: { mtu: 1300 } }), target: {} },
    UDP,
  ).report;
  const told = evidence.tooBig.map(({ from, ttl, mtu, size }) => ({ from, ttl, mtu, size }));
  // Each size that a router named is checked by one byte more, too.
  assert.deepEqual(told, [
    { from: '10.0.2.1', ttl: 2, mtu: 1480, size: 1500 },
    { from: '10.0.2.1', ttl: 2, mtu: 1480, size: 1481 },
    { from: '10.0.5.1', ttl: 5, mtu: 1300, size: 1480 },
    { from: '10.0.5.1', ttl: 5, mtu: 1300, size: 1301 },
  ]);
});

test('a connection that the peer resets in the middle concludes nothing wrong', () => {
  const path: FakePath = { family: 4, routers: links({}), target: { udp: 'silent', tcp: { 443: { resets: true } } } };
  const { pmtu, blackHole, reached } = run(path, TCP).report;
  assert.equal(reached, true);
  assert.equal(blackHole, null);
  assert.notEqual(pmtu.status, 'confirmed');
});

test('a target that drops all data, whatever its size, is no black hole', () => {
  const path: FakePath = {
    family: 4,
    routers: links({ 3: { mtu: 70, reports: NONE } }),
    target: { udp: 'silent', tcp: { 443: {} } },
  };
  const { pmtu, blackHole, evidence } = run(path, TCP).report;
  assert.deepEqual([pmtu.bytes, pmtu.status, blackHole], [null, 'unknown', null]);
  assert.match(evidence.inconclusive.join(), /all smaller ones down to 576 bytes/);
});

test('under loss no wrong path MTU is confirmed and no black hole invented', () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 60; seed++) {
    for (const mtu of [1500, 1400]) {
      const change = (ttl: number) => (ttl === 4 && mtu < 1500 ? { link: { mtu } } : {});
      const path: FakePath = { ...hosted(4, change), loss: { forward: 0.1, back: 0.1 } };
      const { pmtu, blackHole } = run(path, TCP, { seed }).report;
      const invented = blackHole && (mtu === 1500 || blackHole.passes !== mtu);
      if (invented || (pmtu.status === 'confirmed' && pmtu.bytes !== mtu)) {
        wrong.push(`seed ${seed}, ${mtu}: ${JSON.stringify({ pmtu, blackHole })}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('a port that lost every first handshake, though the hop search reached it, is tried again', () => {
  const early = 1200;
  const { report } = run(hosted(4), TCP, {
    tamper: (events, sent) =>
      events.filter(({ kind, at, ...event }) => {
        if (kind !== 'connected' || at > early || !('id' in event)) return true;
        const probe = sent.find(({ command }) => command.kind === 'connect' && command.id === event.id)?.command;
        return probe?.kind !== 'connect' || probe.ttl !== null;
      }),
  });
  assert.deepEqual(report.pmtu, { bytes: 1500, status: 'confirmed', method: 'tcp-ack', localMtu: 1500 });
});

test('a port whose answers a busy machine reads late is not taken for a silent one', () => {
  for (const family of FAMILIES) {
    const unread: NetEvent[] = [];
    const { report } = run(
      hosted(family),
      {},
      {
        tamper: (events) => {
          unread.push(...events);
          return (events.at(-1)?.at ?? 0) < 650 ? [] : unread.splice(0);
        },
      },
    );
    assert.deepEqual([report.pmtu.bytes, report.pmtu.status, report.pmtu.method], [1500, 'confirmed', 'tcp-ack']);
  }
});

test('a clamped MSS is told by the quoted SYN, also where routers say too big', () => {
  for (const family of FAMILIES)
    for (const change of [{}, { port: 443 }]) {
      const path: FakePath = {
        family,
        routers: routers(6, (ttl) => (ttl === 3 ? { link: { mtu: 1400 }, clampsMss: 1300 } : {})),
        target: WEB,
      };
      const { mss } = run(path, change).report.evidence;
      assert.deepEqual(mss.quoted, { ttl: 4, mss: 1300 });
    }
});

test('a server of a small MSS of its own clamps nothing: routers quote the SYN as it was sent', () => {
  const target = { tcp: { 443: { answers: 3000, mss: 1200 } } };
  const { mss } = run({ family: 4, routers: routers(6), target }, { protocol: 'tcp', port: 443 }).report.evidence;
  assert.deepEqual([mss.quoted, mss.unchanged], [null, 6]);
});
