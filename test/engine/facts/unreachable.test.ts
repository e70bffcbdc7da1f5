/** The ICMP unreachable that ended a trace, and where its sender stands. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endingUnreachable, routerTtl } from '../../../src/engine/facts/unreachable.ts';
import { icmp, logged } from '../logged.ts';

const SCOPE = { trace: { service: 'udp', port: 44444 }, tcpPorts: [443] } as const;
const BY_UDP = { trace: { service: 'udp', port: 44444 }, tcpPorts: [] } as const;

test('the one from the smallest TTL ends it, an unlimited TTL last', () => {
  const note = logged();
  assert.equal(endingUnreachable(note.log, SCOPE), null);
  note.icmp({}, icmp('10.0.9.1', 3, 0));
  assert.equal(endingUnreachable(note.log, SCOPE)?.ttl, null);
  for (const ttl of [5, 4]) note.icmp({ ttl }, icmp('10.0.4.1', 3, 1));
  const { ttl, outcome } = endingUnreachable(note.log, SCOPE) ?? {};
  assert.deepEqual([ttl, outcome?.icmpClass], [4, 'host']);
});

test('a prohibition ends it only for what was requested', () => {
  const note = logged();
  note.icmp({ ttl: 3, service: 'tcp', port: 443 }, icmp('10.0.3.1', 3, 13));
  assert.equal(endingUnreachable(note.log, SCOPE)?.outcome.icmpClass, 'prohibited');
  assert.equal(endingUnreachable(note.log, BY_UDP), null);
});

test('"port unreachable" of another address is a prohibition by who may stand before that TTL', () => {
  const note = logged();
  note.icmp({ ttl: 3 }, icmp('10.0.3.1', 3, 3));
  const { foreign, outcome } = endingUnreachable(note.log, SCOPE) ?? {};
  assert.deepEqual([foreign, outcome?.icmpClass], [true, 'prohibited']);
});

test('a router stands at the lowest TTL that expired there', () => {
  const note = logged();
  for (const ttl of [4, 3]) note.icmp({ ttl }, icmp('10.0.3.1', 11, 0));
  note.icmp({ ttl: 2 }, icmp('10.0.3.1', 3, 1));
  assert.deepEqual([routerTtl(note.log, '10.0.3.1'), routerTtl(note.log, '10.0.4.1')], [3, null]);
});
