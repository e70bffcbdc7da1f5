/** What an errno of this machine means to a watch: a refusal is an outage with its errno, what it lacks is no probe at all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Service } from '../../../src/engine/services.ts';
import { watchOutcomeOf } from '../../../src/engine/watch/watch-outcome.ts';

const table: readonly (readonly [Service, errno: string, kind: 'not-sent' | 'unanswered'])[] = [
  ['icmp', 'EACCES', 'not-sent'], // icmp(7): net.ipv4.ping_group_range excludes this process
  ['icmp', 'EPERM', 'unanswered'],
  ['icmp', 'ENETUNREACH', 'unanswered'],
  ['icmp', 'ENOBUFS', 'not-sent'],
  ['tcp', 'EACCES', 'unanswered'],
  ['udp', 'EACCES', 'unanswered'],
  ['udp', 'EMFILE', 'not-sent'],
];

for (const [service, errno, kind] of table)
  test(`${service}, ${errno}: ${kind}`, () => {
    const probe = { service, family: 4, open: true, sentAt: 0, timeoutMs: 1000 } as const;
    const outcome = watchOutcomeOf({ kind: 'local', id: 1, at: 1, errno, mtu: null }, probe);
    assert.deepEqual(outcome, kind === 'not-sent' ? { kind, errno } : { kind, localErrno: errno });
  });
