/** Every fuzzed property over a bounded number of cases, the same on every run, and every case that once showed a bug. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { properties } from './properties.ts';
import { failureOf } from './property.ts';

interface Found {
  readonly property: string;
  readonly seed: number;
  readonly path: string;
  /** What was wrong, in a sentence. */
  readonly bug: string;
}

const found: readonly Found[] = JSON.parse(readFileSync(new URL('found.json', import.meta.url), 'utf8'));

describe('any data', () => {
  for (const { name, runs, check } of properties)
    test(name, async () => assert.equal(failureOf(name, await check({ seed: 1, runs })), null));
});

describe('found earlier', () => {
  for (const { property, seed, path, bug } of found)
    test(`${property}: ${bug}`, async () => {
      const fuzzed = properties.find(({ name }) => name === property);
      assert.ok(fuzzed, `no property is called "${property}"`);
      assert.equal(failureOf(property, await fuzzed.check({ seed, path, runs: 1 })), null);
    });
});
