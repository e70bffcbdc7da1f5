import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { inBaseline, readBaseline } from '../../src/action/baseline.ts';
import { healthyTarget } from '../report/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, 'report.json');
function read(content: unknown) {
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readBaseline(path);
}

test('a report gives its targets, by target and family', () => {
  const got = read({
    schemaVersion: 1,
    targets: [healthyTarget, { ...healthyTarget, family: 6, hopCount: null }],
    more: 1,
  });
  assert.ok('baseline' in got);
  assert.equal(inBaseline(got.baseline, healthyTarget)?.hopCount, 6);
  assert.equal(inBaseline(got.baseline, { target: healthyTarget.target, family: 6 })?.hopCount, null);
  assert.equal(inBaseline(got.baseline, { target: 'other', family: 4 }), null);
  assert.equal(inBaseline(null, healthyTarget), null);
  assert.deepEqual(
    got.baseline[0]?.hops.map(({ responders }) => responders.map(({ address }) => address)),
    healthyTarget.hops.map(({ responders }) => responders.map(({ address }) => address)),
  );
});

describe('a baseline that is none says so', () => {
  const target = (more: object) => ({ schemaVersion: 1, targets: [healthyTarget, { ...healthyTarget, ...more }] });
  for (const [name, content, expected] of [
    ['empty', '', /is not JSON/],
    ['no object', '[]', /schemaVersion "none", not 1/],
    ['of another version', { schemaVersion: 2, targets: [] }, /schemaVersion "2", not 1/],
    ['without targets', { schemaVersion: 1 }, /has no list of targets/],
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

  test('not there, a folder, too large', () => {
    for (const [where, expected] of [
      [join(folder, 'none'), /cannot be read \(ENOENT\)/],
      [folder, /cannot be read \(EISDIR\)/],
    ] as const) {
      const got = readBaseline(where);
      assert.ok('fault' in got);
      assert.match(got.fault, expected);
    }
    const large = join(folder, 'large');
    writeFileSync(large, '');
    truncateSync(large, 17 * 1024 * 1024);
    const got = readBaseline(large);
    assert.ok('fault' in got);
    assert.match(got.fault, /has 17825792 bytes, more than 16777216/);
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
        assert.ok('fault' in got || Array.isArray(got.baseline));
      }
    }),
    { numRuns: 100 },
  );
});
