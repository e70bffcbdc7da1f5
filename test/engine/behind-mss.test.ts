/** Path MTUs that TCP cannot tell, since its MSS is smaller than the local MTU: other services of the target are probed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import type { MeasuredTarget } from '../../src/report/types.ts';
import { type FakePath, type FakeTarget, routers } from './fake-path.ts';
import { FAMILIES, WEB } from './paths.ts';
import { run } from './run-trace.ts';

const HTTPS: Partial<TraceRequest> = { protocol: 'tcp', port: 443 };
/** RFC 792, RFC 4443: time exceeded, and too big alone (IPv4: with all other unreachables). */
const ERRORS = { 4: [11, 3], 6: [3, 2, 1] } as const;

/** The link behind router 1 carries `mtu` bytes and says nothing; this machine's interface 9000. */
function jumbo(family: 4 | 6, mtu: number, target: FakeTarget, change: Partial<FakePath> = {}): FakePath {
  const narrow = routers(6, (ttl) => (ttl === 1 ? { link: { mtu, reports: 'none' } } : {}));
  return { family, routers: narrow, target, localMtu: 9000, ...change };
}

function found({ pmtu, blackHole }: MeasuredTarget) {
  return [pmtu.bytes, pmtu.status, pmtu.method, blackHole && [blackHole.direction, blackHole.passes, blackHole.fails]];
}

for (const family of FAMILIES) {
  const quiet: FakeTarget = { ...WEB, udp: 'silent' };

  test(`IPv${family}: without ICMP, QUIC tells the path MTU that the MSS hides`, () => {
    for (const mtu of [1500, 1501, 4470])
      for (const requested of [{}, HTTPS]) {
        const { report, ms } = run(jumbo(family, mtu, { ...quiet, quic: true }, { dropsIcmp: 'all' }), requested);
        assert.deepEqual(found(report), [mtu, 'confirmed', 'udp-reply', ['forward', mtu, mtu + 1]]);
        assert.ok(ms < 10_000, `${ms} ms`);
      }
  });

  test(`IPv${family}: a path that carries the local MTU is confirmed by QUIC, or by echo, though the MSS is smaller`, () => {
    for (const services of [{ quic: true }, { echo: true }]) {
      const path = { ...jumbo(family, 9000, { ...quiet, ...services }), dropsIcmp: ERRORS[family] };
      assert.deepEqual(found(run(path, HTTPS).report), [9000, 'confirmed', 'udp-reply', null]);
    }
  });

  test(`IPv${family}: the closed UDP port tells the path MTU that the MSS hides`, () => {
    for (const closedLimit of [undefined, { burst: 6, perSecond: 1 }]) {
      const { report } = run(jumbo(family, 1500, { ...WEB, ...(closedLimit && { closedLimit }) }), HTTPS);
      assert.deepEqual(found(report), [1500, 'confirmed', 'icmp', ['forward', 1500, 1501]]);
    }
  });

  test(`IPv${family}: echoes that are lost in a direction that is not known leave the path MTU open, with the reason`, () => {
    const { report } = run(jumbo(family, 1500, { ...quiet, echo: true }, { dropsIcmp: ERRORS[family] }), HTTPS);
    assert.deepEqual(found(report), [null, 'unknown', null, null]);
    assert.match(report.evidence.inconclusive.join(), /in which direction the large ones are lost is not known/);
  });

  test(`IPv${family}: echoes tell the path MTU where routers show that large requests do not reach them`, () => {
    const dropsIcmp = family === 4 ? [3] : [1, 2];
    const { report } = run(jumbo(family, 1500, { ...quiet, echo: true }, { dropsIcmp }), HTTPS);
    assert.deepEqual(found(report), [1500, 'confirmed', 'udp-reply', ['forward', 1500, 1501]]);
    assert.equal(report.blackHole?.afterHop, 1);
  });

  test(`IPv${family}: QUIC that ignores packets of a size that TCP passes is no black hole, and is said`, () => {
    const path = jumbo(family, 9000, { ...quiet, quic: true, quicMost: 1400 }, { dropsIcmp: 'all' });
    const { report } = run(path, HTTPS);
    assert.deepEqual(found(report), [null, 'unknown', null, null]);
    assert.match(
      report.evidence.inconclusive.join(),
      /Datagrams of 1401 bytes were not answered, and a packet of 1500/,
    );
  });

  test(`IPv${family}: ping sockets that this machine closes are no fault where echo is one of several ways`, () => {
    const { report } = run(jumbo(family, 1500, quiet, { dropsIcmp: 'all' }), HTTPS, {
      tamper: (events, sent) => [
        ...events,
        ...sent.flatMap(({ command }) =>
          command.kind === 'datagram' && command.protocol === 'echo'
            ? [{ kind: 'local' as const, id: command.id, at: 0, errno: 'EACCES', mtu: null }]
            : [],
        ),
      ],
    });
    assert.deepEqual([report.evidence.pingSockets, report.evidence.inconclusive], [false, []]);
  });

  test(`IPv${family}: where nothing but TCP answers, the local MTU bounds the path MTU, and no time is lost`, () => {
    const { report, ms } = run(jumbo(family, 1500, quiet, { dropsIcmp: 'all' }), HTTPS);
    assert.deepEqual(found(report), [9000, 'upper-bound', null, null]);
    assert.equal(report.evidence.pmtuLimit, 'peer-mss');
    assert.ok(ms < 2000, `${ms} ms`);
  });
}
