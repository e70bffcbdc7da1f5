/** Which probe a watch repeats, from what the measuring showed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchRequest } from '../../../src/action/watch/watch-request.ts';
import { endpointName } from '../../../src/report/text/endpoint-name.ts';
import { target } from '../../diagnosis/base.ts';

type Change = Parameters<typeof target>[0];

const rows: readonly [what: string, measured: Change, named: string, open: boolean, limited: boolean][] = [
  ['a port that opened', { protocol: 'tcp', port: 443, answeredBy: ['tcp:443'] }, 'tcp:443', true, false],
  [
    'a port that refused',
    { protocol: 'tcp', port: 81, answeredBy: ['tcp:81'], evidence: { closed: ['tcp:81'] } },
    'tcp:81',
    false,
    false,
  ],
  ['a UDP service that answers', { protocol: 'udp', port: 9, answeredBy: ['udp'] }, 'udp:9', true, false],
  [
    'a UDP port that ICMP calls closed',
    { protocol: 'udp', port: 7, answeredBy: ['udp'], evidence: { closed: ['udp:7'] } },
    'udp:7',
    false,
    true,
  ],
  [
    'a host whose TCP refuses, which no limit holds back',
    { protocol: 'auto', port: null, answeredBy: ['tcp:443', 'udp'] },
    'tcp:443',
    false,
    false,
  ],
  ['a host that answers by ICMP alone', { protocol: 'udp', port: null, answeredBy: ['udp'] }, 'udp:44444', false, true],
  ['a host that answered nothing', { protocol: 'auto', port: null, answeredBy: [] }, 'tcp:443', false, false],
];
for (const [what, measured, named, open, limited] of rows)
  test(`${what}: ${named}`, () => {
    const request = watchRequest(target(measured), null);
    assert.ok(request !== null);
    assert.deepEqual([endpointName(request.endpoint), request.open, request.limited], [named, open, limited]);
  });

test('without an address there is nothing to watch', () =>
  assert.equal(watchRequest(target({ address: null, family: null }), null), null));
