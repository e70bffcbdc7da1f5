/** Why a trace ended, and the unreachable message that ended it, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endReason } from '../../../src/engine/facts/end-reason.ts';
import type { TraceScope } from '../../../src/engine/facts/trace-scope.ts';
import { endingUnreachable, routerTtl } from '../../../src/engine/facts/unreachable.ts';
import { icmp, logged, TARGET } from '../logged.ts';

type Note = ReturnType<typeof logged>;

const UDP: TraceScope = { port: null, maxHops: 8, trace: { service: 'udp', port: 44444 }, tcpPorts: [], cut: null };
const expires = (note: Note, ttl: number, from = `10.0.${ttl}.1`) => note.icmp({ ttl }, icmp(from, 11, 0));
const says = (note: Note, ttl: number | null, code: number, service: 'udp' | 'tcp' = 'udp') =>
  note.icmp({ ttl, service }, icmp('10.0.3.1', 3, code));

const rows: readonly [string, ReturnType<typeof endReason>, (note: Note) => void, Partial<TraceScope>?, boolean?][] = [
  ['silence', 'silent', (note) => note.silent({ ttl: 1 })],
  ['the target answered', 'reached', (note) => note.icmp({ ttl: 2 }, icmp(TARGET, 3, 3)), {}, true],
  ['a router at the last TTL', 'max-hops', (note) => expires(note, 8)],
  ['a router at the last TTL, of a target beyond that answers', 'max-hops', (note) => expires(note, 8), {}, true],
  ['the time is up, whatever else', 'deadline', (note) => says(note, 4, 13), { cut: 'deadline' }],
  ['a network unreachable', 'unreachable', (note) => says(note, 4, 0)],
  ['a source route that failed', 'unreachable', (note) => says(note, 4, 5)],
  ['a host unreachable', 'unreachable', (note) => says(note, 4, 1)],
  ['an administrative prohibition', 'prohibited', (note) => says(note, 4, 13)],
  ['one of TCP, which was not requested', 'silent', (note) => says(note, 4, 13, 'tcp')],
  ['"port unreachable" from another address', 'prohibited', (note) => says(note, 4, 3)],
  ['this machine has no route', 'no-route', (note) => note.local({ ttl: 1 }, 'ENETUNREACH')],
  ['this machine forbids it', 'refused-locally', (note) => note.local({ ttl: 1 }, 'EPERM')],
  [
    'the same routers again and again',
    'loop',
    (note) => [1, 2, 3, 4, 5, 6, 7].forEach((ttl) => void expires(note, ttl, `10.0.${ttl % 2}.1`)),
  ],
];

for (const [name, expected, write, change = {}, reached = false] of rows)
  test(`end reason: ${name}`, () => {
    const note = logged();
    write(note);
    assert.equal(endReason(note.log, { ...UDP, ...change }, reached), expected);
  });

test('of several unreachable messages the one of the smallest TTL ended the trace; one without a limit counts last', () => {
  const note = logged();
  says(note, null, 1);
  assert.equal(endingUnreachable(note.log, UDP)?.ttl, null);
  says(note, 5, 0);
  says(note, 4, 3);
  const ended = endingUnreachable(note.log, UDP);
  assert.deepEqual([ended?.ttl, ended?.foreign, ended?.outcome.icmpClass], [4, true, 'prohibited']);
});

test('a router stands at the lowest TTL that expired there', () => {
  const note = logged();
  expires(note, 4, '10.0.9.1');
  expires(note, 3, '10.0.9.1');
  assert.deepEqual([routerTtl(note.log, '10.0.9.1'), routerTtl(note.log, '10.0.1.1')], [3, null]);
});
