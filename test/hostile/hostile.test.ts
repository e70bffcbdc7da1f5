/** Nothing that strangers write means anything where we show it: some rounds here, all of them by `npm run reliability`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandsIn, pairsIn } from '../support/runner-parsers.ts';
import { CORPUS, TEXTS } from './corpus.ts';
import { freeTexts } from './free-texts.ts';
import { FIELDS, filled, OTHER_STORIES, OURS, STORIES } from './sources.ts';
import { tryHostile } from './try-hostile.ts';

test('the runner’s parsers see what a runner would see', () => {
  const commands = CORPUS['workflow commands'].flatMap((text) => commandsIn(text).map(({ name }) => name));
  assert.equal(commands.length, CORPUS['workflow commands'].length - 1, commands.join()); // %0A ends no line
  assert.deepEqual(pairsIn('a<<EOF\n1\n2\nEOF\nb=3\n'), [
    ['a', '1\n2'],
    ['b', '3'],
  ]);
  assert.throws(() => pairsIn('a<<EOF\n1\n'), /delimiter/);
});

test('every field of the report that may hold any text is a source, or holds our own words', () => {
  const known = new Set([...Object.values(FIELDS).flat(), ...OURS]);
  const fields = freeTexts();
  assert.ok(fields.length > 50, `${fields.length} fields`);
  assert.deepEqual(
    fields.filter((field) => !known.has(field)),
    [],
  );
});

test('every field of every source holds a text in one of the stories, else none would ever be put there', () => {
  const unused = Object.values(FIELDS).flatMap((paths) =>
    paths.filter((path) => {
      let texts = 0;
      filled([...STORIES, ...OTHER_STORIES], [`*.${path}`], () => `${texts++}`);
      return texts === 0;
    }),
  );
  assert.deepEqual(unused, []);
});

test('every 7th round of the corpus through every source to every form', async () => {
  const { rounds, faults } = await tryHostile(7);
  assert.equal(rounds, Math.ceil(TEXTS.length / 7));
  assert.deepEqual(faults, []);
});
