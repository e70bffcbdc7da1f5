/** Hop discovery over declared paths: the rules that stand numbered at the top of src/engine/search/ttl-window.ts (rule 2: ttl-window.test.ts). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import type { Command, Millis, NetEvent } from '../../src/net/network.ts';
import type { MeasuredTarget } from '../../src/report/types.ts';
import { type FakePath, routers, TARGET, wayMs } from './fake-path.ts';
import { FAMILIES, WEB } from './paths.ts';
import { type Driving, run } from './run-trace.ts';

interface HopProbe {
  readonly at: Millis;
  readonly id: number;
  readonly ttl: number;
  readonly port: number;
  readonly flow: number;
}

/** The UDP probes of the hop search. */
function hopProbes({ sent }: Driving): HopProbe[] {
  return sent.flatMap(({ at, command }) =>
    command.kind === 'datagram' && command.ttl !== null && command.flow === 0
      ? [{ at, id: command.id, ttl: command.ttl, port: command.port, flow: command.flow }]
      : [],
  );
}

/** How far beyond the farthest answer so far each probe was sent. */
function aheads(driving: Driving): number[] {
  const probes = driving.sent.flatMap(({ at, command }) =>
    (command.kind === 'datagram' || command.kind === 'connect') && command.ttl !== null
      ? [{ at, id: command.id, ttl: command.ttl }]
      : [],
  );
  const ttls = new Map(probes.map(({ id, ttl }) => [id, ttl]));
  const answers = driving.events.flatMap((event) =>
    event.kind === 'icmp' || event.kind === 'answer' ? [{ at: event.at, ttl: ttls.get(event.id) ?? 0 }] : [],
  );
  return probes.map(({ at, ttl }) => {
    const heard = answers.filter((answer) => answer.at <= at).map((answer) => answer.ttl);
    return ttl - Math.max(0, ...heard);
  });
}

function addresses({ hops }: MeasuredTarget): string[] {
  return hops.map(({ responders }) => responders.map(({ address }) => address).join(' or ') || '*');
}

const HOST = { 4: { type: 3, code: 1 }, 6: { type: 1, code: 3 } };
const NETWORK = { 4: { type: 3, code: 0 }, 6: { type: 1, code: 0 } };
const PROHIBITED = { 4: { type: 3, code: 13 }, 6: { type: 1, code: 1 } };
const PORT = { 4: { type: 3, code: 3 }, 6: { type: 1, code: 4 } };
const UDP: Partial<TraceRequest> = { protocol: 'udp' };

for (const family of FAMILIES) {
  const r = (ttl: number) => `10.0.${ttl}.1`;
  const target = TARGET[family];
  const refusing = (error: { type: number; code: number }) =>
    routers(5, (ttl) => (ttl === 3 ? { refuses: error } : {}));
  const rows: {
    readonly name: string;
    readonly path: Omit<FakePath, 'family'>;
    readonly change?: Partial<TraceRequest>;
    readonly endReason: MeasuredTarget['endReason'];
    readonly hopCount?: number;
    readonly hops: readonly string[];
  }[] = [
    {
      name: 'a plain path',
      path: { routers: routers(5), target: WEB },
      endReason: 'reached',
      hopCount: 6,
      hops: [r(1), r(2), r(3), r(4), r(5), target],
    },
    { name: 'no router between', path: { routers: [], target: {} }, endReason: 'reached', hopCount: 1, hops: [target] },
    {
      name: 'a long path',
      path: { routers: routers(28), target: {} },
      change: UDP,
      endReason: 'reached',
      hopCount: 29,
      hops: [...routers(28).map(({ address }) => address), target],
    },
    {
      name: 'silent hops in the middle',
      path: { routers: routers(9, (ttl) => ({ silent: ttl >= 3 && ttl <= 7 })), target: {} },
      change: UDP,
      endReason: 'reached',
      hopCount: 10,
      hops: [r(1), r(2), '*', '*', '*', '*', '*', r(8), r(9), target],
    },
    {
      name: 'a target that answers nothing',
      path: { routers: routers(4), target: { udp: 'silent' } },
      endReason: 'silent',
      hops: [r(1), r(2), r(3), r(4)],
    },
    {
      name: 'an answering UDP service',
      path: { routers: routers(3), target: { udp: 'echo' } },
      change: { protocol: 'udp', port: 7 },
      endReason: 'reached',
      hopCount: 4,
      hops: [r(1), r(2), r(3), target],
    },
    {
      name: 'a QUIC server',
      path: { routers: routers(3), target: { udp: 'silent', quic: true } },
      change: { protocol: 'quic', port: 443 },
      endReason: 'reached',
      hopCount: 4,
      hops: [r(1), r(2), r(3), target],
    },
    {
      name: 'ICMP echo',
      path: { routers: routers(3), target: { udp: 'silent', echo: true } },
      change: { protocol: 'icmp' },
      endReason: 'reached',
      hopCount: 4,
      hops: [r(1), r(2), r(3), target],
    },
    {
      name: 'a name server',
      path: { routers: routers(3), target: { udp: 'silent', dns: true } },
      change: { protocol: 'udp', port: 53 },
      endReason: 'reached',
      hopCount: 4,
      hops: [r(1), r(2), r(3), target],
    },
    {
      name: 'TCP to an open port',
      path: { routers: routers(3), target: WEB },
      change: { protocol: 'tcp', port: 443 },
      endReason: 'reached',
      hopCount: 4,
      hops: [r(1), r(2), r(3), target],
    },
    {
      name: 'TCP to a closed port',
      path: { routers: routers(3), target: { tcp: { 443: 'closed' } } },
      change: { protocol: 'tcp', port: 443 },
      endReason: 'reached',
      hopCount: 4,
      hops: [r(1), r(2), r(3), target],
    },
    {
      name: 'TCP to a filtered port',
      path: { routers: routers(3), target: { udp: 'silent' } },
      change: { protocol: 'tcp', port: 443 },
      endReason: 'silent',
      hops: [r(1), r(2), r(3)],
    },
    {
      name: 'TTLs that run out before the target',
      path: { routers: routers(9), target: { udp: 'silent' } },
      change: { maxHops: 3 },
      endReason: 'max-hops',
      hops: [r(1), r(2), r(3)],
    },
    {
      name: 'a host unreachable',
      path: { routers: refusing(HOST[family]), target: {} },
      endReason: 'unreachable',
      hops: [r(1), r(2), r(3), r(3)],
    },
    {
      name: 'a network unreachable',
      path: { routers: refusing(NETWORK[family]), target: {} },
      endReason: 'unreachable',
      hops: [r(1), r(2), r(3), r(3)],
    },
    {
      name: 'an administrative prohibition',
      path: { routers: refusing(PROHIBITED[family]), target: {} },
      endReason: 'prohibited',
      hops: [r(1), r(2), r(3), r(3)],
    },
    {
      name: "a firewall's port unreachable is not the target's",
      path: { routers: refusing(PORT[family]), target: {} },
      endReason: 'prohibited',
      hops: [r(1), r(2), r(3), r(3)],
    },
    {
      name: 'this machine may not send',
      path: { routers: routers(3), target: WEB, refusesLocally: 'EPERM' },
      endReason: 'refused-locally',
      hops: [],
    },
    {
      name: 'this machine has no route',
      path: { routers: routers(3), target: WEB, refusesLocally: 'ENETUNREACH' },
      endReason: 'no-route',
      hops: [],
    },
  ];
  for (const { name, path, change, endReason, hopCount = null, hops } of rows) {
    test(`IPv${family}: ${name}`, () => {
      const { report } = run({ family, ...path }, change);
      assert.deepEqual(
        { endReason: report.endReason, hopCount: report.hopCount, hops: addresses(report) },
        { endReason, hopCount, hops },
      );
      assert.equal(report.reached, endReason === 'reached');
    });
  }
}

test('rule 1: at most four TTLs are under way beyond the farthest answer, six of handshakes where that is far away', () => {
  const tcp = { protocol: 'tcp', port: 443 } as const;
  for (const [delayMs, most, change] of [
    [0.25, 4, UDP],
    [8, 4, UDP],
    [0.25, 4, tcp],
    [8, 6, tcp],
  ] as const) {
    const path = { family: 4, routers: routers(25, () => ({ delayMs })), target: { udp: 'silent' } } as const;
    const outcome = run(path, change, { cutAt: 2 * wayMs(path) });
    assert.equal(Math.max(...aheads(outcome)), most);
  }
});

test('rule 1: silence opens the window by four at a time, a pause between', () => {
  const outcome = run({ family: 4, routers: routers(30, () => ({ silent: true })), target: { udp: 'silent' } }, UDP);
  const bursts = Map.groupBy(hopProbes(outcome), ({ at }) => at);
  const first = [...bursts].slice(0, 6);
  assert.deepEqual(
    first.map(([, probes]) => probes.map(({ ttl }) => ttl)),
    [0, 4, 8, 12, 16, 20].map((start) => [1, 2, 3, 4].map((ttl) => start + ttl)),
  );
  const times = first.map(([at]) => at);
  for (let i = 1; i < times.length; i++) assert.ok((times[i] as number) - (times[i - 1] as number) >= 20, `${times}`);
});

test('rule 3: every hop that answers is probed as often as the request says', () => {
  for (const probes of [1, 3, 10]) {
    const { report } = run({ family: 4, routers: routers(6), target: {} }, { ...UDP, probes });
    const counts = report.hops.map(({ sent, received }) => [sent, received]);
    assert.deepEqual(
      counts.slice(0, -1),
      routers(6).map(() => [probes, probes]),
    );
    // Those that flew past the target count as its own.
    const [sent = 0, received] = counts.at(-1) ?? [];
    assert.ok(sent >= probes && sent <= Math.max(probes, 4), `the target was probed ${sent} times`);
    assert.equal(received, sent);
  }
});

test('rule 4: no probe goes beyond max-hops', () => {
  for (const maxHops of [1, 2, 7, 255]) {
    const outcome = run(
      { family: 4, routers: routers(40, () => ({ delayMs: 0.125 })), target: {} },
      { ...UDP, maxHops },
    );
    assert.equal(Math.max(...hopProbes(outcome).map(({ ttl }) => ttl)), Math.min(maxHops, 44));
  }
});

test('rule 4: a loop is named by its routers, and ends the search soon', () => {
  const outcome = run({ family: 4, routers: routers(5), loopFrom: 2, target: WEB }, { maxHops: 255 });
  const { endReason, reached, evidence } = outcome.report;
  assert.deepEqual([endReason, reached], ['loop', false]);
  assert.deepEqual([...evidence.loop].sort(), ['10.0.3.1', '10.0.4.1', '10.0.5.1']);
  assert.ok(Math.max(...hopProbes(outcome).map(({ ttl }) => ttl)) <= 5 + 3 * 3 + 4);
});

test('rule 4: one router that answers at several TTLs is no loop', () => {
  const twice = routers(12, (ttl) => (ttl > 4 ? { address: '10.9.9.9' } : {}));
  const { report } = run({ family: 4, routers: twice, target: {} }, UDP);
  assert.deepEqual([report.endReason, report.evidence.loop, report.hopCount], ['reached', [], 13]);
});

test('rule 5: a hop that stays silent is probed again, no sooner than a second later', () => {
  const outcome = run({ family: 4, routers: routers(6, (ttl) => ({ silent: ttl === 3 })), target: {} }, UDP);
  const times = hopProbes(outcome).flatMap(({ ttl, at }) => (ttl === 3 ? [at] : []));
  const [first = 0, ...again] = times;
  assert.equal(again.length, 2);
  assert.ok(
    again.every((at) => at - first >= 1000),
    `probed at ${times}`,
  );
});

test('rule 5: a hop whose rate limit let nothing through at first is found by the second try', () => {
  const limit = { burst: 1, perSecond: 1 };
  const change = (ttl: number) =>
    ttl === 2 ? { address: '10.0.1.1', rateLimit: limit } : ttl === 1 ? { rateLimit: limit } : {};
  const { report } = run({ family: 4, routers: routers(6, change), target: {} }, UDP);
  assert.deepEqual(
    report.hops[1]?.responders.map(({ address }) => address),
    ['10.0.1.1'],
  );
  assert.equal(report.hopCount, 7);
});

test('rule 6: the TTL before the target is probed at least as often as every other', () => {
  const { report } = run({ family: 4, routers: routers(4, (ttl) => ({ silent: ttl === 4 })), target: {} }, UDP);
  const [, , , edge] = report.hops;
  assert.deepEqual([edge?.received, report.hopCount], [0, 5]);
  assert.ok((edge?.sent ?? 0) >= 3, `probed ${edge?.sent} times`);
});

test('rule 6: under loss the hop count is right or unknown, never wrong', () => {
  let unknown = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const path: FakePath = { family: 4, routers: routers(7), target: {}, loss: { forward: 0.1, back: 0.1 } };
    const { hopCount } = run(path, UDP, { seed }).report;
    if (hopCount === null) unknown++;
    else assert.equal(hopCount, 8, `seed ${seed}`);
  }
  assert.ok(unknown <= 5, `${unknown} of 100 runs did not tell`);
});

test('all probes of a trace share one flow and port as long as quotes tell them apart', () => {
  const change = (ttl: number) => ({ silent: ttl === 3 });
  const probes = hopProbes(run({ family: 4, routers: routers(12, change), target: WEB }));
  assert.ok(probes.length > 36);
  assert.deepEqual(new Set(probes.map(({ flow, port }) => `flow ${flow} to ${port}`)), new Set(['flow 0 to 44444']));
});

test('after a quote too short to tell probes apart each has a port of its own, and hops come out right', () => {
  const short = routers(6, (ttl) => ({ shortQuotes: ttl <= 3 }));
  const outcome = run({ family: 4, routers: short, target: {} }, UDP);
  const at = outcome.events.find(({ kind }) => kind === 'unidentified')?.at;
  assert.ok(at !== undefined, 'no quote was too short');
  const before = hopProbes(outcome).filter((probe) => probe.at < at);
  const after = hopProbes(outcome).filter((probe) => probe.at >= at);
  assert.deepEqual(new Set(before.map(({ port }) => port)), new Set([44444]));
  assert.equal(new Set(after.map(({ port }) => port)).size, after.length);
  assert.deepEqual(addresses(outcome.report), [...short.map(({ address }) => address), TARGET[4]]);
});

test('rule 7: one or two routers that have spent what their limit allows are heard after a pause; of many silent ones none is probed again', () => {
  const tamper = (events: readonly NetEvent[]) => events.filter(({ kind, at }) => kind !== 'icmp' || at >= 1000);
  for (const family of FAMILIES)
    for (const change of [{}, { protocol: 'tcp', port: 443 }] as const) {
      for (const count of [1, 2]) {
        const { report } = run({ family, routers: routers(count), target: WEB }, change, { tamper });
        assert.equal(report.hops[0]?.responders[0]?.address, '10.0.1.1', `${count} routers, ${JSON.stringify(change)}`);
        assert.equal(report.hopCount, count + 1);
      }
      const hosted = run({ family, routers: routers(13), target: WEB, dropsIcmp: 'all' }, change);
      const again = hopProbes(hosted).filter(({ ttl, at }) => (ttl ?? 0) <= 2 && at >= 1000);
      assert.deepEqual(again, []);
    }
});

test('a proxy nearby that answers TCP in the place of the target hides no hop', () => {
  for (const proxyTtl of [1, 2]) {
    const { report } = run({ family: 4, routers: routers(6), target: WEB, proxyTtl });
    assert.deepEqual([report.hopCount, report.hopCountMethod, report.evidence.proxy?.tcpHops], [7, 'reply', proxyTtl]);
    assert.equal(report.pmtu.method, 'icmp', 'what TCP measured is about the proxy');
    assert.deepEqual(addresses(report), [...routers(6).map(({ address }) => address), TARGET[4]]);
  }
});

test('a target beyond max-hops that answers has a round-trip time', () => {
  for (const family of FAMILIES)
    for (const change of [UDP, { protocol: 'icmp' }, { protocol: 'tcp', port: 443 }, {}] as const) {
      const { reached, endReason, rttMs, hopCount } = run(
        { family, routers: routers(8), target: { ...WEB, echo: true } },
        { ...change, maxHops: 4 },
      ).report;
      assert.deepEqual([reached, endReason, hopCount], [true, 'max-hops', null]);
      assert.ok((rttMs?.min ?? 0) >= 18, `${JSON.stringify(change)}: ${rttMs?.min} ms`);
    }
});

test('an answer that comes late, while the run still goes on, is none that is missing', () => {
  for (const family of FAMILIES)
    for (const target of [WEB, { udp: 'closed' }] as const) {
      const late = routers(5, (ttl) => ({
        delayMs: 2,
        ...(ttl === 4 && { lateMs: 300 }),
        ...(ttl === 2 && { link: { mtu: 1400, reports: 'none' as const } }),
      }));
      const { hops } = run({ family, routers: late, target }).report;
      assert.deepEqual(
        hops.slice(0, 5).map(({ sent, received }) => [sent, received]),
        Array.from({ length: 5 }, () => [3, 3]),
      );
    }
});

test('a probe that this machine refuses is not sent again and again', () => {
  const { sent, ms } = run({ family: 4, routers: routers(3), target: WEB, refusesLocally: 'EACCES' });
  assert.ok(sent.length <= 20, `${sent.length} commands`);
  assert.ok(ms <= 1500, `${ms} ms`);
});

test('TTLs that a router rewrites give no hop count, and that is said: answers come back over more hops than such a path has', () => {
  const wrong: string[] = [];
  for (const at of [1, 2, 3, 4, 5])
    for (const dropsIcmp of ['all', [11], []] as const)
      for (const udp of ['closed', 'silent', 'echo'] as const)
        for (const requested of [{}, UDP, { protocol: 'tcp', port: 443 }, { protocol: 'udp', port: 7 }] as const) {
          const rewriting = routers(12, (ttl) => (ttl === at ? { rewritesTtl: 64 } : {}));
          const path: FakePath = { family: 4, routers: rewriting, target: { ...WEB, udp }, dropsIcmp };
          const { hopCount, reached, evidence } = run(path, requested).report;
          const said = evidence.proxy?.reason === 'way-back' || /TTLs are rewritten/.test(evidence.inconclusive.join());
          const right = hopCount === null ? said || !reached : hopCount === 13;
          if (!right) wrong.push(`${hopCount}: ${JSON.stringify({ at, dropsIcmp, udp, requested })}`);
        }
  assert.deepEqual(wrong, []);
});

test('TTLs that a router rewrites give no wrong hop count under loss either: it is open with its reason', () => {
  const wrong: string[] = [];
  for (const loss of [0.005, 0.01, 0.05])
    for (const at of [1, 2, 3, 4, 5])
      for (const dropsIcmp of ['all', []] as const)
        for (const requested of [{}, { protocol: 'tcp', port: 443 }] as const)
          for (let seed = 1; seed <= 10; seed++) {
            const rewriting = routers(12, (ttl) => (ttl === at ? { rewritesTtl: 64 } : {}));
            const target = { ...WEB, udp: 'silent' } as const;
            const path: FakePath = {
              family: 4,
              routers: rewriting,
              target,
              dropsIcmp,
              loss: { forward: loss, back: loss },
            };
            const { hopCount, evidence } = run(path, requested, { seed }).report;
            const said = evidence.proxy !== null || /hop count is not known/.test(evidence.inconclusive.join());
            if (hopCount === null ? !said : hopCount !== 13)
              wrong.push(`${hopCount}: ${JSON.stringify({ loss, at, dropsIcmp, requested, seed })}`);
          }
  assert.deepEqual(wrong, []);
});

test('a router that rewrites TTLs at hop 5 before targets 7 to 14 hops away gives no wrong hop count', () => {
  // Where router 5 is heard, a target one or two hops behind seems to have just a longer return path, as many have.
  for (const family of FAMILIES)
    for (const count of [6, 7, 8, 9, 10, 11, 13])
      for (const dropsIcmp of count < 8 ? (['all'] as const) : (['all', []] as const))
        for (const target of [{ ...WEB, udp: 'silent' }, { ...WEB }, { udp: 'echo' }] as const)
          for (const requested of [{}, UDP, { protocol: 'udp', port: 7 }] as const) {
            const rewriting = routers(count, (ttl) => (ttl === 5 ? { rewritesTtl: 64 } : {}));
            const { hopCount, reached, evidence } = run(
              { family, routers: rewriting, target, dropsIcmp },
              requested,
            ).report;
            const said = evidence.proxy !== null || /hop count is not known/.test(evidence.inconclusive.join());
            assert.ok(
              hopCount === null && (said || !reached),
              `${hopCount}: ${JSON.stringify({ family, count, requested })}`,
            );
          }
});

test('a closed port tells the hop count as an open one does, and nothing where TTLs are rewritten', () => {
  for (const family of FAMILIES)
    for (const at of [0, 2]) {
      const path: FakePath = {
        family,
        routers: routers(12, (ttl) => (ttl === at ? { rewritesTtl: 64 } : {})),
        target: { tcp: { 443: 'closed' }, udp: 'silent' },
        dropsIcmp: 'all',
      };
      const { hopCount, evidence } = run(path, { protocol: 'tcp', port: 443 }).report;
      assert.deepEqual([hopCount, evidence.proxy?.reason], at === 0 ? [13, undefined] : [null, 'way-back']);
    }
});

test('a proxy on the path of a TCP trace is told by the routers that UDP finds behind it', () => {
  for (const [proxyTtl, reason] of [
    [3, 'udp-farther'],
    [5, 'udp-farther'],
  ] as const) {
    const { report } = run({ family: 4, routers: routers(6), target: WEB, proxyTtl }, { protocol: 'tcp', port: 443 });
    assert.deepEqual([report.hopCount, report.evidence.proxy?.reason], [7, reason], `at hop ${proxyTtl}`);
  }
});

test('a service that answers in words of its own is as many hops away as it is', () => {
  for (const silent of [[], [1], [1, 2, 3, 4]]) {
    const path: FakePath = {
      family: 4,
      routers: routers(4, (ttl) => ({ silent: (silent as number[]).includes(ttl) })),
      target: { udp: 'words' },
    };
    const { hopCount, loss, pmtu } = run(path, { protocol: 'udp', port: 5000 }).report;
    assert.deepEqual([hopCount, loss.sent - loss.received, pmtu.bytes], [5, 0, 1500]);
  }
});

test('who limits connections by refusing some is not taken for the target', () => {
  const refused = (events: readonly NetEvent[], sent: readonly { readonly command: Command }[]): NetEvent[] =>
    events.map((event) => {
      const probe = sent.find(({ command }) => command.kind === 'connect' && 'id' in event && command.id === event.id);
      const early = probe?.command.kind === 'connect' && probe.command.ttl === 3;
      return early && event.kind === 'icmp'
        ? { kind: 'reset', id: event.id, at: event.at, rttMs: event.rttMs, established: false }
        : event;
    });
  const { report } = run(
    { family: 4, routers: routers(5), target: WEB },
    { protocol: 'tcp', port: 443 },
    { tamper: refused },
  );
  assert.equal(report.hopCount, 6);
  assert.deepEqual(report.evidence.closed, []);
});
