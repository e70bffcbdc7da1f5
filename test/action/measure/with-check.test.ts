/** What a check of the service adds to a trace's result: a client's open connection is an answer of the target. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCheck } from '../../../src/action/measure/service.ts';
import type { EndReason, MeasuredTarget } from '../../../src/report/types.ts';
import type { AddressResult, ProxyResult, ServiceResult } from '../../../src/service/types.ts';
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

const MET = { reached: true, endReason: 'reached' } as const;
const ANSWERS = { proxy: proxy() };
const SILENT = { tls: null, http: null } as const;
const fails = (problem: ProxyResult['problem']) =>
  failing('proxy', { ...SILENT, proxy: proxy({ status: problem === 'refused' ? 403 : null, problem }) });
const REFUSES = fails('refused');
const UNTRIED = { ...SILENT, state: null, proxy: proxy({ status: null }) };
const CUT = { ...UNTRIED, cutIn: 'proxy' } as const;
const PROXY = '203.0.113.8';
/** What the path to the proxy came to, the handshake with the proxy, and what the check found: the target's end. */
const proxied: readonly (readonly [
  name: string,
  path: Partial<MeasuredTarget>,
  connect: AddressResult['connect'],
  found: Partial<ServiceResult>,
  expected: readonly [reached: boolean, endReason: EndReason],
])[] = [
  ['it answers', MET, 'open', ANSWERS, [true, 'reached']],
  ['it answers, and no probe to the proxy was', { endReason: 'silent' }, 'open', ANSWERS, [true, 'reached']],
  ['it answers, the trace was cut', { ...MET, endReason: 'deadline' }, 'open', ANSWERS, [true, 'deadline']],
  ['it answers, the trace was cancelled', { endReason: 'cancelled' }, 'open', ANSWERS, [true, 'cancelled']],
  ['the proxy refuses', MET, 'open', REFUSES, [false, 'proxy-refused']],
  ['the proxy refuses, and answered no probe', { endReason: 'silent' }, 'open', REFUSES, [false, 'proxy-refused']],
  ['the proxy is closed', MET, 'closed', fails('closed'), [false, 'proxy-refused']],
  ['the trace was cut, the proxy refuses', { ...MET, endReason: 'deadline' }, 'open', REFUSES, [false, 'deadline']],
  ['the proxy is mute until the end', MET, 'open', CUT, [false, 'cancelled']],
  ['the proxy is mute, also to probes', { endReason: 'silent' }, 'open', CUT, [false, 'cancelled']],
  ['the handshake with the proxy was cut', { endReason: 'silent' }, 'silent', CUT, [false, 'silent']],
  ['no descriptor for the connection with the proxy', MET, null, UNTRIED, [false, 'refused-locally']],
  ...(['no-route', 'refused-locally', 'unreachable', 'prohibited', 'loop', 'max-hops', 'silent'] as const).map(
    (end) =>
      [
        `the path to the proxy ended ${end}`,
        { endReason: end },
        'unreachable',
        fails('unreachable'),
        [false, end],
      ] as const,
  ),
];

for (const [name, path, connect, found, expected] of proxied)
  test(`through a proxy: ${name}`, () => {
    const checked = { name: null, addresses: [address(PROXY, 4, connect)], service: service(found) };
    const { reached, endReason } = withCheck(unreached({ address: PROXY, ...path }), checked, 'cancelled');
    assert.deepEqual([reached, endReason], expected);
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
