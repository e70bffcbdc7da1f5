/** Refused handshakes beside somebody else's rejects, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeFirewallReset } from '../../../src/engine/facts/firewall-reset.ts';
import type { Probe } from '../../../src/engine/probe-log.ts';
import { icmp, logged, TARGET } from '../logged.ts';

type Note = ReturnType<typeof logged>;
const FIREWALL = '10.0.1.1';

function expires(note: Note, ttl: number, service: 'udp' | 'tcp', port = 443) {
  note.icmp({ service, ttl, port }, icmp(`10.0.${ttl}.1`, 11, 0));
}
function rejects(note: Note, ttl: number | null, [type, code] = [3, 3], from = FIREWALL) {
  note.icmp({ ttl }, icmp(from, type ?? 0, code ?? 0));
}
const resets = (note: Note, ...ttls: (number | null)[]) => ttls.map((ttl) => note.reset({ ttl }));

const rows: readonly [string, boolean, (note: Note) => void][] = [
  ['nobody rejects', false, (note) => [expires(note, 1, 'udp'), resets(note, 2)]],
  [
    'the target itself says that its port is closed',
    false,
    (note) => [rejects(note, 2, [3, 3], TARGET), resets(note, 2)],
  ],
  ['rejected where the RST is given', true, (note) => [expires(note, 1, 'udp'), rejects(note, 2), resets(note, 2, 3)]],
  ['prohibited there', true, (note) => [rejects(note, 2, [3, 13]), resets(note, 2)]],
  ['no host there', true, (note) => [rejects(note, 2, [3, 1]), resets(note, 2)]],
  [
    'a reject of a packet that was to go all the way, a silent router',
    true,
    (note) => [rejects(note, null), resets(note, 2)],
  ],
  [
    'the same, by the router just before',
    true,
    (note) => [expires(note, 1, 'tcp'), rejects(note, null), resets(note, 2)],
  ],
  ['all the way both', true, (note) => [rejects(note, null), resets(note, null)]],
  ['a router tells a packet to be too big', false, (note) => [rejects(note, 2, [3, 4]), resets(note, 2)]],
  [
    'UDP is rejected nearby, and handshakes expire beyond',
    false,
    (note) => [expires(note, 1, 'tcp'), rejects(note, 2), expires(note, 3, 'tcp'), resets(note, 5)],
  ],
  [
    'UDP is rejected nearby, and handshakes with another port expire beyond',
    true,
    (note) => [expires(note, 1, 'tcp'), rejects(note, 2), expires(note, 3, 'tcp', 80), resets(note, 2)],
  ],
  [
    'UDP is rejected nearby, and silent routers let handshakes pass',
    false,
    (note) => [rejects(note, 2), resets(note, 5)],
  ],
  [
    'UDP is rejected somewhere, and another router stands just before the RST',
    false,
    (note) => [rejects(note, null), expires(note, 4, 'tcp'), resets(note, 5)],
  ],
  ['datagrams expire beyond the RST', false, (note) => [resets(note, 2), expires(note, 3, 'udp'), rejects(note, 5)]],
];

for (const [name, expected, write] of rows)
  test(`${expected ? 'may be a firewall’s' : 'the target’s as far as is known'}: ${name}`, () => {
    const note = logged();
    write(note);
    const probe = note.log.probes.find(({ outcome }) => outcome.kind === 'answer') as Probe;
    assert.equal(mayBeFirewallReset(note.log, probe), expected);
    assert.equal(note.log.arrived(probe), !expected);
  });

test('an accepted handshake and an answered datagram arrived, whatever else is rejected', () => {
  const note = logged();
  rejects(note, 2);
  note.connected({ ttl: 2 });
  note.answer({ ttl: 2 });
  for (const probe of note.log.probes.slice(1)) assert.equal(note.log.arrived(probe), true);
});
