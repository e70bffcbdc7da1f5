/** The TTL on arrival, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivingTtl, silencesNeeded } from '../../../src/engine/facts/arriving-ttl.ts';
import { logged } from '../logged.ts';

const TCP = { service: 'tcp', port: 443 } as const;

test('the TTL on arrival: exact between neighbours that were told from loss, else a bound, else nothing', () => {
  const rows: [readonly number[], readonly number[], unknown][] = [
    [[], [], null],
    [[55], [56, 56, 56], { kind: 'exact', ttl: 55 }],
    [[55], [56], null],
    [[50], [56, 60], { kind: 'below', ttl: 60, passed: 50 }],
    [[50], [56, 56, 60], { kind: 'below', ttl: 56, passed: 50 }],
    [[56], [56, 57, 57, 57], { kind: 'exact', ttl: 56 }],
    // The threshold that let an answer in lost others: two silences beyond it may be loss as well.
    [[35], [50, 50], { kind: 'below', ttl: 50, passed: 35 }],
    [[35], [35, 35, 35, 50, 50], null],
    // Once one is lost two silences prove nothing: but three that nothing passes which starts with 64.
    [[54], [53, 60, 65], null],
    [[54], [50, 51, 52, 53, 60, 61, 64], null],
    [[54], [50, 51, 52, 53, 60, 61, 65], { kind: 'below', ttl: 65, passed: 54 }],
  ];
  for (const [passed, failed, expected] of rows) {
    const note = logged();
    for (let i = 0; i < 20; i++) note.connected({ purpose: 'reach' });
    for (const minTtl of failed) note.silent({ ...TCP, purpose: 'special', minTtl });
    for (const minTtl of passed) note.connected({ purpose: 'special', minTtl });
    assert.deepEqual(arrivingTtl(note.log), expected, `${passed} / ${failed}`);
  }
});

test('loss of handshakes that had to be answered raises how many silences tell', () => {
  const note = logged();
  for (let i = 0; i < 20; i++) note.connected({ purpose: 'reach' });
  note.silent({ ...TCP, purpose: 'special', minTtl: 60 });
  assert.equal(silencesNeeded(note.log).atOne, 3);
  for (let i = 0; i < 5; i++) note.silent({ ...TCP, purpose: 'reach' });
  assert.equal(silencesNeeded(note.log).atOne, 5);
  // Of another port, or of a TTL that does not reach the target, none had to be answered.
  note.connected({ ttl: 4 });
  for (let i = 0; i < 9; i++) note.silent({ ...TCP, ttl: 3 });
  for (let i = 0; i < 9; i++) note.silent({ ...TCP, port: 80, purpose: 'reach' });
  assert.equal(silencesNeeded(note.log).atOne, 5);
});
