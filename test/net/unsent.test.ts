/** What the kernel's counters tell of packets that a local firewall drops: text in, counts out, and which sends are watched. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countersIn, SilentDestinations } from '../../src/net/unsent.ts';

test('counters before and behind the output hook, of snmp and snmp6', () => {
  const rows: readonly [string, ReturnType<typeof countersIn>][] = [
    ['Ip: Forwarding OutRequests OutTransmits\nIp: 2 30 20\nTcp: OutSegs\nTcp: 7\n', { requests: 30, transmits: 20 }],
    ['Ip6OutRequests                  \t126\nIp6OutTransmits                 \t0\n', { requests: 126, transmits: 0 }],
    ['Ip: Forwarding OutRequests\nIp: 2 30\n', null], // before Linux 6.6
    ['Ip6OutRequests                  \t126\n', null],
    ['', null],
  ];
  for (const [text, expected] of rows) assert.deepEqual(countersIn(text), expected, text);
});

test('watched is what goes to a destination that has been silent, or larger than what it answered', () => {
  const silent = new SilentDestinations();
  assert.equal(silent.asks(1, 'a', 64, 0), false, 'the first');
  assert.equal(silent.asks(2, 'a', 64, 199), false, 'it may still answer');
  assert.equal(silent.asks(3, 'a', 64, 200), true);
  assert.equal(silent.asks(4, 'b', 64, 200), false, 'another destination');
  silent.hears(3);
  assert.equal(silent.asks(5, 'a', 64, 300), false);
  assert.equal(silent.asks(6, 'a', 65, 300), true);
  silent.forgets(6);
  silent.hears(6);
  assert.equal(silent.asks(7, 'a', 65, 300), true, 'a forgotten probe hears nothing');
});
