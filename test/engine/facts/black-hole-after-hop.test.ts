/** Where a black hole is, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blackHoleAfterHop } from '../../../src/engine/facts/black-hole-after-hop.ts';
import { icmp, logged, TARGET } from '../logged.ts';

/** Routers that let small probes expire, those that let large ones, and how many large ones each of the others lost. */
function afterHop(routers: readonly number[], large: readonly number[], tries = 6, size = 1401, silentUdp = false) {
  const note = logged();
  const service = silentUdp ? 'tcp' : 'udp';
  for (const ttl of routers) note.icmp({ ttl, service }, icmp(`10.0.${ttl}.1`, 11, 0));
  for (const ttl of routers)
    if (large.includes(ttl)) note.icmp({ ttl, size, purpose: 'locate' }, icmp(`10.0.${ttl}.1`, 11, 0));
    else for (let i = 0; i < tries; i++) note.silent({ ttl, size, purpose: 'locate' });
  return blackHoleAfterHop(note.log, 1401);
}

for (const [name, found, expected] of [
  ['the last router that large packets reach', afterHop([1, 2, 3, 4, 5], [1, 2, 3]), 3],
  ['this machine, where not even the first router was reached', afterHop([1, 2, 3], []), 0],
  ['nowhere, where the first router is never heard', afterHop([2, 3], []), null],
  ['behind the last router heard', afterHop([1, 2, 3], [1, 2, 3]), 3],
  ['nowhere, where too few were lost to rule out loss', afterHop([1, 2, 3], [1, 2], 2), null],
  ['nowhere, where small UDP comes no farther either', afterHop([1, 2, 3], [1], 6, 1401, true), null],
  ['the same told by larger packets', afterHop([1, 2, 3], [1], 6, 1500), 1],
  ['not by smaller ones', afterHop([1, 2, 3], [1], 6, 1400), null],
  ['nowhere without routers', afterHop([], []), null],
] as const)
  test(`a black hole is placed: ${name}`, () => assert.equal(found, expected));

test('a black hole of segments alone is placed nowhere: datagrams so large reach the target', () => {
  const note = logged();
  for (const ttl of [1, 2, 3]) note.icmp({ ttl }, icmp(`10.0.${ttl}.1`, 11, 0));
  for (const ttl of [1, 2, 3]) note.icmp({ ttl, size: 1401, purpose: 'locate' }, icmp(`10.0.${ttl}.1`, 11, 0));
  assert.equal(blackHoleAfterHop(note.log, 1401), 3);
  note.icmp({ size: 1500, purpose: 'size' }, icmp(TARGET, 3, 3));
  assert.equal(blackHoleAfterHop(note.log, 1401), null);
});

test('larger packets place nothing where a router says too big of some size', () => {
  const note = logged();
  for (const ttl of [1, 2]) note.icmp({ ttl }, icmp(`10.0.${ttl}.1`, 11, 0));
  note.icmp({ ttl: 1, size: 1500, purpose: 'locate' }, icmp('10.0.1.1', 11, 0));
  for (let i = 0; i < 6; i++) note.silent({ ttl: 2, size: 1500, purpose: 'locate' });
  assert.equal(blackHoleAfterHop(note.log, 1401), 1);
  note.icmp({ size: 1450, purpose: 'size' }, icmp('10.0.2.1', 3, 4, { mtu: 1400 }));
  assert.equal(blackHoleAfterHop(note.log, 1401), null);
});
