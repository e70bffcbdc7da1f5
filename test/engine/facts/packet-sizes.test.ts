/** Sizes of the packets that carry a payload. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DATAGRAM_HEADERS, packetSize, TCP_HEADERS } from '../../../src/engine/facts/packet-sizes.ts';
import { INFO } from '../logged.ts';

test('a full segment fills the MTU, with and without timestamps, over both families', () => {
  for (const [family, timestamps, payload] of [
    [4, true, 1448],
    [4, false, 1460],
    [6, true, 1428],
    [6, false, 1440],
  ] as const)
    assert.equal(packetSize(payload, { ...INFO, timestamps }, family), 1500, `IPv${family}`);
});

test('an IPv6 header is 20 bytes longer', () => {
  for (const headers of [DATAGRAM_HEADERS, TCP_HEADERS]) assert.equal(headers[6] - headers[4], 20);
});
