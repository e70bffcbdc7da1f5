import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { inBaseline, readBaseline } from '../../src/action/baseline.ts';
import { reportJson } from '../../src/report/render/json.ts';
import type { TargetReport } from '../../src/report/types.ts';
import { service } from '../diagnosis/service-base.ts';
import { healthyTarget, hop, reportOf, responder } from '../report/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, 'report.json');
function read(content: unknown) {
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readBaseline(path);
}

test('a report gives its targets, by target, family and address', () => {
  const got = read({
    schemaVersion: 1,
    targets: [
      healthyTarget,
      { ...healthyTarget, family: 6, hopCount: null },
      { ...healthyTarget, address: '192.0.2.99', hopCount: 9 },
    ],
    more: 1,
  });
  assert.ok('baseline' in got);
  const { baseline } = got;
  const { target, address } = healthyTarget;
  assert.equal(inBaseline(baseline, healthyTarget, 'first')?.hopCount, 6);
  assert.equal(inBaseline(baseline, { target, family: 4, address: '192.0.2.99' }, 'first')?.hopCount, 9);
  assert.equal(
    inBaseline(baseline, { target, family: 4, address: '192.0.2.1' }, 'first')?.hopCount,
    6,
    'the name moved',
  );
  assert.equal(inBaseline(baseline, { target, family: 6, address }, 'first')?.hopCount, null);
  assert.equal(inBaseline(baseline, { target: 'other', family: 4, address }, 'first'), null);
  assert.equal(inBaseline(null, healthyTarget, 'first'), null);
  assert.equal(inBaseline(baseline, healthyTarget, 'all')?.hopCount, 6);
  assert.equal(inBaseline(baseline, { target, family: 4, address: '192.0.2.1' }, 'all'), null, 'a new address');
  assert.deepEqual(
    inBaseline(baseline, healthyTarget, 'first')?.hops.map(({ responders }) =>
      responders.map(({ address }) => address),
    ),
    healthyTarget.hops.map(({ responders }) => responders.map(({ address }) => address)),
  );
});

test('the longest list with `addresses: all` gives a report that can be read', () => {
  const hops = Array.from({ length: 20 }, (_, at) =>
    hop(at + 1, [responder(`10.0.0.${at}`, [12.123, 13.456, 14.789], { hostname: 'ae-1.core1.example-carrier.net' })]),
  );
  const addresses = Array.from({ length: 8 }, (_, at): TargetReport['addresses'][number] => ({
    ...{ address: `203.0.113.${at}`, family: 4, traced: true, connect: 'open', connectMs: 12.345, errno: null },
  }));
  const target = { ...healthyTarget, hops, addresses, service: service() };
  const length = (entries: number) => reportJson(reportOf(Array(entries).fill(target))).length;
  const each = length(2) - length(1);
  // Blanks at the end stand for what longer entries take.
  const list = { schemaVersion: 1, targets: Array(256 * 8).fill({ ...healthyTarget, hops: [] }) };
  const got = read(JSON.stringify(list).padEnd(each * 256 * 8));
  assert.ok('baseline' in got, JSON.stringify(got));
  assert.ok(got.baseline.kind === 'report' && got.baseline.targets.length === 256 * 8);
});

test('a file that does not exist yet is said and no fault', () => {
  const got = readBaseline(join(folder, 'none'));
  assert.ok('baseline' in got);
  assert.deepEqual(got.baseline, { kind: 'none-yet' });
  assert.match(got.notes[0] ?? '', /^baseline: ".*none" does not exist yet, so nothing is compared in this run/);
});

describe('a baseline that is none says so', () => {
  const target = (more: object) => ({ schemaVersion: 1, targets: [healthyTarget, { ...healthyTarget, ...more }] });
  for (const [name, content, expected] of [
    ['empty', '', /is empty/],
    ['cut off', '{"schemaVersion":1,', /is not JSON, or was cut off/],
    ['no object', '[]', /is no JSON object/],
    ['of no version', '{}', /schemaVersion none, not 1/],
    ['with a version that is no text', '{"schemaVersion":{"toString":1}}', /schemaVersion none, not 1/],
    ['of another version', { schemaVersion: 2, targets: [] }, /schemaVersion "2", not 1/],
    ['without targets', { schemaVersion: 1 }, /has no list of at most 2048 targets/],
    ['with a hop count of text', target({ hopCount: '6' }), /malformed at targets\[1\]/],
    ['with a hop count beyond bounds', target({ hopCount: 1e9 }), /malformed at targets\[1\]/],
    ['with another family', target({ family: 5 }), /malformed/],
    ['without path MTU', target({ pmtu: null }), /malformed/],
    ['with an unknown status', target({ pmtu: { bytes: 1, status: 'x' } }), /malformed/],
    ['with a hop that is none', target({ hops: [1] }), /malformed/],
    ['with a responder that is none', target({ hops: [{ ttl: 1, responders: ['10.0.0.1'] }] }), /malformed/],
    ['with too many hops', target({ hops: Array(256).fill({ ttl: 1, responders: [] }) }), /malformed/],
  ] as const) {
    test(name, () => {
      const got = read(content);
      assert.ok('fault' in got);
      assert.match(got.fault, expected);
      assert.match(got.fault, /^baseline: ".*" .*, expected the report\.json of an earlier run$/);
    });
  }

  test('a folder, a device, a FIFO, too large', () => {
    const fifo = join(folder, 'fifo');
    execFileSync('mkfifo', [fifo]);
    const large = join(folder, 'large');
    writeFileSync(large, '');
    truncateSync(large, 65 * 1024 * 1024);
    for (const [where, expected] of [
      [folder, /is no regular file/],
      ['/dev/zero', /is no regular file/],
      [fifo, /is no regular file/],
      [large, /has more than 41943040 bytes/],
      [join(large, 'below'), /cannot be read \(ENOTDIR\)/],
    ] as const) {
      const got = readBaseline(where);
      assert.ok('fault' in got);
      assert.match(got.fault, expected);
    }
  });
});

test('any JSON gives targets or a fault', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue(), (value, other) => {
      for (const targets of [
        value,
        [value],
        [{ ...healthyTarget, hops: value, pmtu: other }],
        [{ ...healthyTarget, hops: [value] }],
      ]) {
        const got = read({ schemaVersion: 1, targets });
        assert.ok('fault' in got || got.baseline.kind === 'report');
      }
    }),
    { numRuns: 100 },
  );
});
