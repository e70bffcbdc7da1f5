/** What the kernel's counters tell of packets that a local firewall drops: text in, counts out, and which sends are watched. */
import assert from 'node:assert/strict';
import { constants } from 'node:os';
import { test } from 'node:test';
import { countersIn, droppedBetween, SilentDestinations } from '../../../src/net/sockets/unsent.ts';

test('counters before and behind the output hook, of snmp and snmp6', () => {
  const rows: readonly [string, ReturnType<typeof countersIn>][] = [
    [
      'Ip: Forwarding OutRequests OutDiscards OutTransmits\nIp: 2 30 4 20\nTcp: OutSegs\nTcp: 7\n',
      { requests: 30, transmits: 20, discards: 4 },
    ],
    [
      'Ip6OutRequests                  \t126\nIp6OutDiscards                  \t3\nIp6OutTransmits                 \t0\n',
      { requests: 126, transmits: 0, discards: 3 },
    ],
    ['Ip: Forwarding OutRequests OutDiscards\nIp: 2 30 4\n', null], // before Linux 6.6
    ['Ip6OutRequests                  \t126\n', null],
    ['', null],
  ];
  for (const [text, expected] of rows) assert.deepEqual(countersIn(text), expected, text);
});

test('a packet is dropped by the output hook, by the queue behind it, or not at all', () => {
  const before = { requests: 30, transmits: 20, discards: 4 };
  const rows: readonly [string, Partial<typeof before>, number][] = [
    ['sent', { requests: 31, transmits: 21 }, 0],
    ['not counted yet', {}, 0],
    ['dropped by the hook', { requests: 31 }, constants.errno.EPERM],
    ['the hook counts as a discard too', { requests: 31, discards: 5 }, constants.errno.EPERM],
    ['dropped by the queue', { requests: 31, transmits: 21, discards: 5 }, constants.errno.ENOBUFS],
    ['one of two is dropped by the queue', { requests: 32, transmits: 22, discards: 5 }, 0],
  ];
  for (const [what, after, expected] of rows)
    assert.equal(droppedBetween(before, { ...before, ...after }), expected, what);
});

test('watched is what goes to a destination that has been silent, or larger than what it answered', () => {
  const silent = new SilentDestinations();
  assert.equal(silent.recordSent(1, 'a', 64, 0), false, 'the first');
  assert.equal(silent.recordSent(2, 'a', 64, 199), false, 'it may still answer');
  assert.equal(silent.recordSent(3, 'a', 64, 200), true);
  assert.equal(silent.recordSent(4, 'b', 64, 200), false, 'another destination');
  silent.recordReply(3);
  assert.equal(silent.recordSent(5, 'a', 64, 300), false);
  assert.equal(silent.recordSent(6, 'a', 65, 300), true);
  silent.forget(6);
  silent.recordReply(6);
  assert.equal(silent.recordSent(7, 'a', 65, 300), true, 'a reply to a forgotten probe counts for nothing');
});
