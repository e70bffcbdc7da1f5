/** The kernel's counters as text, and this machine's own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSockets, parseTables, readKernelCounters } from '../../../src/net/linux/kernel-counters.ts';

const SNMP = [
  'Ip: Forwarding DefaultTTL',
  'Ip: 1 64',
  'Tcp: RtoAlgorithm MaxConn ActiveOpens RetransSegs',
  'Tcp: 1 -1 12 3',
  'Udp: InDatagrams',
  'Udp: 5',
].join('\n');

test('tables of names and values, of the requested groups', () => {
  assert.deepEqual(parseTables(SNMP, ['Tcp']), { RtoAlgorithm: 1, ActiveOpens: 12, RetransSegs: 3 });
  for (const broken of ['', 'Tcp:', 'Tcp: a b', 'Tcp: a\nUdp: 1', 'Tcp: a\nTcp: x\n', '::\n::'])
    assert.deepEqual(parseTables(broken, ['Tcp']), {}, broken);
  assert.deepEqual(parseTables('Tcp: a b\nTcp: 1', ['Tcp']), { a: 1 });
});

test('the line of TCP sockets', () => {
  assert.deepEqual(
    parseSockets('sockets: used 9\nTCP: inuse 3 orphan 20 tw 1 alloc 23 mem 133\nUDP: inuse 0 mem 0\n'),
    {
      inuse: 3,
      orphan: 20,
      tw: 1,
      alloc: 23,
      mem: 133,
    },
  );
  assert.deepEqual(parseSockets(''), {});
});

test('this machine has them; where there is no procfs they are not known', () => {
  const counters = readKernelCounters();
  for (const name of ['ActiveOpens', 'OutSegs', 'RetransSegs', 'AttemptFails', 'EstabResets', 'OutRsts', 'TCPTimeouts'])
    assert.ok((counters?.tcp[name] ?? -1) >= 0, name);
  for (const name of ['TCPSynRetrans', 'TCPAbortOnTimeout', 'ListenDrops'])
    assert.ok((counters?.tcp[name] ?? -1) >= 0, name);
  assert.match(counters?.namespace ?? '', /^net:\[\d+\]$/);
  assert.equal(readKernelCounters('/nowhere'), null);
});
