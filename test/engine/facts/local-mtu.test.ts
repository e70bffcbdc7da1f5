/** The largest packet that the local interface sends. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localMtu } from '../../../src/engine/facts/local-mtu.ts';
import { logged } from '../logged.ts';

test('the MTU of the interface, not what the kernel remembers of the route; IP’s own limit at most', () => {
  for (const [interfaceMtu, routeMtu, mtu] of [
    [1500, 1400, 1500],
    [null, 1400, 1400],
    [65_536, 65_536, 65_535],
  ] as const)
    assert.equal(localMtu(logged({ interfaceMtu, routeMtu }).log), mtu);
});
