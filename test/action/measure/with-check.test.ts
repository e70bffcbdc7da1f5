/** What a check of the service adds to a trace's result: a client's open connection is an answer of the target. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCheck } from '../../../src/action/measure/service.ts';
import type { EndReason } from '../../../src/report/types.ts';
import type { AddressResult } from '../../../src/service/types.ts';
import { unreached } from '../../diagnosis/base.ts';
import { address, failing, http, proxy, service, tls } from '../../diagnosis/service-base.ts';

const ANSWERED = { reached: true, answeredBy: ['udp', 'tcp:443'], endReason: 'reached' };
const rows: readonly (readonly [string, EndReason, AddressResult['connect'], typeof ANSWERED])[] = [
  ...(['silent', 'max-hops', 'unreachable', 'prohibited', 'loop'] as const).map(
    (end) => [`a trace that ended ${end}`, end, 'open', ANSWERED] as const,
  ),
  ['one that was cut short', 'deadline', 'open', { ...ANSWERED, endReason: 'deadline' }],
  ['no connection', 'silent', 'silent', { reached: false, answeredBy: ['udp'], endReason: 'silent' }],
];
const check = (connect: AddressResult['connect']) => ({
  name: null,
  addresses: [address('203.0.113.7', 4, connect)],
  service: service(),
});

for (const [name, endReason, connect, expected] of rows)
  test(`${name}, connection ${connect}`, () => {
    const traced = { ...unreached({ endReason }), answeredBy: ['udp'] };
    const { reached, answeredBy, endReason: end } = withCheck(traced, check(connect), 'deadline');
    assert.deepEqual({ reached, answeredBy, endReason: end }, expected);
  });

test('another address that opens is not the traced one, and a connection to a proxy is none to the target', () => {
  const other = { ...check('open'), addresses: [address('203.0.113.8', 4, 'open')] };
  assert.equal(withCheck(unreached(), other, 'deadline').reached, false);
  const through = { ...check('open'), service: service({ proxy: proxy({ status: 502, problem: 'refused' }) }) };
  assert.equal(withCheck(unreached(), through, 'deadline').reached, false);
});

test('through a proxy the target answered by TLS or a status, not where a connection that the proxy called open was ended', () => {
  const failed = (change: Parameters<typeof failing>[1]) => {
    const found = { ...check('open'), service: failing('tls', { http: null, proxy: proxy(), ...change }) };
    const { reached, answeredBy, endReason } = withCheck(unreached(), found, 'deadline');
    return [reached, answeredBy.join(), endReason];
  };
  const answered = [true, 'proxy', 'reached'];
  const unanswered = [false, '', 'silent'];
  const silent = http({ status: null, problem: 'silent', bytesReceived: 0 });
  assert.deepEqual(failed({ tls: tls({ problems: ['expired'] }) }), answered);
  assert.deepEqual(failed({ tls: tls({ problems: ['alert'] }) }), answered);
  assert.deepEqual(failed({ tls: tls({ problems: ['reset'] }) }), unanswered);
  assert.deepEqual(failed({ tls: tls({ problems: ['silent'] }) }), unanswered);
  assert.deepEqual(failed({ tls: null, http: http({ status: 502, problem: 'status' }) }), answered);
  assert.deepEqual(failed({ tls: tls(), http: silent }), answered);
  assert.deepEqual(failed({ tls: null, http: silent, proxy: proxy({ connect: false, status: null }) }), unanswered);
});
