/** Servers that are slow, serve few at a time, limit connections, reset or swallow data: what is said is right, or open with its reason. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import type { MeasuredTarget } from '../../src/report/types.ts';
import { context } from '../diagnosis/base.ts';
import { failing, tls } from '../diagnosis/service-base.ts';
import { type FakePath, type FakeTcp, routers } from './fake-path.ts';
import { FAMILIES } from './paths.ts';
import { run } from './run-trace.ts';

const REQUESTS: readonly Partial<TraceRequest>[] = [{}, { protocol: 'tcp', port: 443 }];

/** Each with and without ICMP, and with and without a return path of 1400 bytes. */
function eachPath(tcp: FakeTcp, check: (report: MeasuredTarget, path: FakePath, what: string) => void): void {
  for (const family of FAMILIES)
    for (const udp of ['closed', 'silent'] as const)
      for (const narrow of [{}, { reverseMtu: 1400 }])
        for (const filter of [{}, { dropsIcmp: 'all' as const }])
          for (const requested of REQUESTS) {
            const target = { udp, tcp: { 443: { answers: 3000, ...tcp } } };
            const path: FakePath = { family, routers: routers(5), target, ...narrow, ...filter };
            check(
              run(path, requested).report,
              path,
              JSON.stringify({ requested, family, udp, tcp, ...narrow, ...filter }),
            );
          }
}

/** Right, or open with a reason. */
function neverWrong({ hopCount, pmtu, blackHole, evidence }: MeasuredTarget, path: FakePath, what: string): void {
  const open = evidence.inconclusive.length > 0;
  assert.ok(hopCount === 6 || (hopCount === null && open), `${hopCount} hops: ${what}`);
  assert.ok(pmtu.bytes === 1500 || (pmtu.bytes === null && open), `path MTU ${pmtu.bytes}: ${what}`);
  const found = blackHole && [blackHole.direction, blackHole.passes, blackHole.fails];
  if (found !== null) assert.deepEqual(found, ['reverse', path.reverseMtu, 1401], what);
  else assert.ok(path.reverseMtu === undefined || open, `no black hole, and no reason: ${what}`);
}

test('a server that serves few clients at a time is no black hole, and one behind it is found', () => {
  for (const clients of [1, 2, 8])
    for (const ms of [0, 300])
      eachPath({ clients, answerMs: () => ms }, (report, path, what) => {
        neverWrong(report, path, what);
        assert.equal(report.blackHole?.passes, path.reverseMtu, what);
      });
});

test('a server that is slow once it has more than 16 connections leads to no wrong size', () => {
  for (const more of [50, 200, 1000])
    eachPath({ answerMs: (nth) => (nth > 16 ? more * (nth - 16) : 20) }, (report, path, what) => {
      neverWrong(report, path, what);
      if (more === 50) assert.equal(report.blackHole?.passes, path.reverseMtu, what);
    });
});

test('a server that limits new connections leads to nothing wrong', () => {
  for (const burst of [1, 3, 5, 10]) eachPath({ newConnections: { burst, perSecond: 1 } }, neverWrong);
});

test('a reset after an answer that was lost is told as a reset, not as a black hole', () => {
  eachPath({ resets: 'answered' }, (report, path, what) => {
    neverWrong(report, path, what);
    assert.equal(report.blackHole, null, what);
    const said = /reset the connection after the request/.test(report.evidence.inconclusive.join());
    assert.equal(said, path.reverseMtu !== undefined, what);
  });
});

test('a path that drops every data byte after the handshake is no black hole', () => {
  eachPath({ dropsData: true }, (report, path, what) => {
    assert.equal(report.blackHole, null, what);
    assert.equal(report.hopCount, 6, what);
    const byUdp = path.target.udp === 'closed' && path.dropsIcmp === undefined;
    assert.deepEqual([report.pmtu.bytes, report.pmtu.status], byUdp ? [1500, 'confirmed'] : [null, 'unknown'], what);
    // The service check meets the same silence: its server stalls, whatever the sizes.
    const silence = failing('tls', {
      http: null,
      tls: tls({ certificate: null, problems: ['silent'] }),
    });
    const codes = diagnose({ ...report, service: silence }, context()).map(({ code }) => code);
    assert.ok(codes.includes('service-stalled') && !codes.includes('pmtu-black-hole'), `${codes}: ${what}`);
    if (!byUdp) assert.match(report.evidence.inconclusive.join(), /all smaller ones down to \d+ bytes/);
  });
});
