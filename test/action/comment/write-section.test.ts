/** One comment, a section for each leg and step, written by several at once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { joinSections, marker, parseSections, sectionKey } from '../../../src/action/comment/sections.ts';
import {
  type CommentApi,
  type ExistingComment,
  type SectionRequest,
  writeSection,
} from '../../../src/action/comment/write-section.ts';

/** An API in memory; `meanwhile` happens during the waits, in turn. */
function fake(meanwhile: readonly ((comments: ExistingComment[]) => void)[] = []) {
  const comments: ExistingComment[] = [];
  const waits: number[] = [];
  let next = 10;
  const api: CommentApi = {
    list: async () => comments.toSorted((a, b) => a.id - b.id),
    create: async (body) => {
      comments.push({ id: next, body });
      return next++;
    },
    update: async (id, body) => {
      comments[comments.findIndex((comment) => comment.id === id)] = { id, body };
    },
    remove: async (id) => {
      comments.splice(
        comments.findIndex((comment) => comment.id === id),
        1,
      );
    },
    wait: async (ms) => {
      waits.push(ms);
      meanwhile[waits.length - 1]?.(comments);
      return true;
    },
  };
  return { api, comments, waits };
}

const request = (key: string, markdown: string, more: Partial<SectionRequest> = {}): SectionRequest => ({
  workflow: 'CI',
  section: { key, markdown },
  onlyRenew: false,
  maxBytes: 64_000,
  random: () => 0.5,
  ...more,
});
const shown = (comments: readonly ExistingComment[]) =>
  comments.map(({ body }) => parseSections(body).map(({ key, markdown }) => `${key}: ${markdown}`));

describe('sections', () => {
  test('a key or workflow with half a surrogate pair is a key like any other', () => {
    const key = sectionKey('leg \udc00', 'trace', null, 'step');
    const body = joinSections('CI \ud800', [{ key, markdown: 'x' }], key, 64_000);
    assert.ok(body.startsWith(marker('CI \ud800')));
    assert.deepEqual(parseSections(body), [{ key, markdown: 'x' }]);
  });

  test('a long key is known by its hash, and leaves room', () => {
    const matrix = { list: Array(9000).fill('漢') };
    const keys = [sectionKey('ü'.repeat(20_000), 'j', null, 's'), sectionKey(null, 'j', matrix, 's')];
    assert.notEqual(keys[1], sectionKey(null, 'j', { list: [...matrix.list, ''] }, 's'));
    for (const key of keys) {
      const body = joinSections('CI', [{ key, markdown: 'x'.repeat(48_000) }], key, 64_000);
      assert.ok(body.length < 50_000, `${body.length}`);
    }
  });

  test('of a failing leg, a passing leg and a second step are all visible, and renewed in place', async () => {
    const { api, comments, waits } = fake();
    for (const [key, markdown] of [
      [sectionKey(null, 'trace', { os: 'a' }, '__x'), '❌ a'],
      [sectionKey(null, 'trace', { os: 'b' }, '__x'), '✅ b'],
      [sectionKey(null, 'trace', { os: 'b' }, '__x_2'), '✅ second step'],
      [sectionKey(null, 'trace', { os: 'a' }, '__x'), '✅ a again'],
    ] as const) {
      assert.equal(await writeSection(api, request(key, markdown)), null);
    }
    assert.deepEqual(
      shown(comments).map((sections) => sections.map((text) => text.replace(/^.*: /, ''))),
      [['✅ a again', '✅ b', '✅ second step']],
    );
    assert.deepEqual(waits, [2000, 2000, 2000, 2000]);
  });

  test('that another leg overwrote is written again', async () => {
    const overwrite = (comments: ExistingComment[]) => {
      comments[0] = { id: 10, body: joinSections('CI', [{ key: 'b', markdown: 'B' }], 'b', 64_000) };
    };
    const once = fake([overwrite]);
    assert.equal(await writeSection(once.api, request('a', 'A')), null);
    assert.deepEqual(shown(once.comments), [['b: B', 'a: A']]);
    const always = fake([overwrite, overwrite, overwrite]);
    assert.match((await writeSection(always.api, request('a', 'A'))) ?? '', /was overwritten by other jobs/);
    assert.equal(always.waits.length, 3);
  });

  test('of two comments made at once the older stays', async () => {
    const body = joinSections('CI', [{ key: 'b', markdown: 'B' }], 'b', 64_000);
    const { api, comments } = fake([(all) => all.push({ id: 5, body })]);
    assert.equal(await writeSection(api, request('a', 'A')), null);
    assert.deepEqual(
      comments.map(({ id }) => id),
      [5],
    );
    assert.deepEqual(shown(comments), [['b: B', 'a: A']]);
  });

  test('of another workflow are left alone, and on-failure of a run that passed makes none', async () => {
    const { api, comments } = fake();
    comments.push({ id: 1, body: joinSections('Other', [{ key: 'a', markdown: 'O' }], 'a', 64_000) });
    assert.equal(await writeSection(api, request('a', 'A', { onlyRenew: true })), null);
    assert.equal(comments.length, 1);
    await writeSection(api, request('a', 'A'));
    assert.equal(comments.length, 2);
    assert.deepEqual(shown(comments)[0], ['a: O']);
  });

  test('stay within the bound, the own one whole', () => {
    const sections = Array.from({ length: 300 }, (_, n) => ({
      key: `k${n}`,
      markdown: `head ${n}\n\n${'x'.repeat(5000)}`,
    }));
    const body = joinSections('CI', sections, 'k299', 64_000);
    assert.ok(Buffer.byteLength(body) <= 64_000);
    assert.equal(parseSections(body).at(-1)?.markdown, sections[299]?.markdown);
    assert.ok(body.startsWith(marker('CI')));
  });

  test('cannot be ended by what they hold', () => {
    const end = '<!-- tracepath-action end -->';
    const hostile = `x\n${end}\n<!-- tracepath-action section b -->\nforged\n${end}`;
    const body = joinSections('CI', [{ key: 'a --> b', markdown: hostile }], 'a --> b', 64_000);
    assert.deepEqual(
      parseSections(body).map(({ key }) => key),
      ['a --> b'],
    );
  });
});
