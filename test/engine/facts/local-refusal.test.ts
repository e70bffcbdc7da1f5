/** What of this machine's own refusals says why nothing was measured. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localRefusal } from '../../../src/engine/facts/local-refusal.ts';
import { icmp, logged } from '../logged.ts';

const UDP = { trace: { service: 'udp', port: 44444 }, tcpPorts: [] } as const;
const TCP = { trace: { service: 'tcp', port: 443 }, tcpPorts: [443] } as const;
const SYN = { service: 'tcp', port: 443 } as const;

test('a datagram that is too large here for no MTU that is told was refused like any other', () => {
  const note = logged();
  note.local({}, 'EMSGSIZE');
  assert.equal(localRefusal(note.log, UDP)?.errno, 'EMSGSIZE');
});

test('one that is larger than the MTU that the kernel tells is no refusal to send', () => {
  const note = logged();
  note.local({ size: 9000 }, 'EMSGSIZE', 1500);
  assert.equal(localRefusal(note.log, UDP), null);
});

for (const errno of ['EAGAIN', 'ENOBUFS'])
  test(`${errno} to a handshake is a refusal though others left: no queue fails connect(2)`, () => {
    const note = logged();
    note.icmp({ ...SYN, ttl: 1 }, icmp('10.0.0.1', 11, 0));
    note.local({ ...SYN, ttl: 2 }, errno);
    assert.equal(localRefusal(note.log, TCP)?.errno, errno);
  });

test('a full queue says nothing where other datagrams leave', () => {
  const note = logged();
  note.answer({});
  note.local({}, 'ENOBUFS');
  assert.equal(localRefusal(note.log, UDP), null);
});
