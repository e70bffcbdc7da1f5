import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { renderMarkdown } from '../../../src/report/render/markdown.ts';
import { renderedDom, renderPage, screenshot } from '../../support/render/render.ts';
import { samples } from '../samples.ts';

/** Every sample on one page: a browser's start costs more than the page. */
const everything = Object.values(samples)
  .map((report) => renderMarkdown(report))
  .join('\n\n---\n\n');

describe('in a browser, as GitHub shows it', () => {
  test('the words are there, every diagram is drawn, nothing foreign came alive', async () => {
    const dom = await renderedDom(await renderPage(everything, { open: true }));
    const article = /<article[\s\S]*<\/article>/.exec(dom)?.[0] ?? '';
    const drawings = article.match(/<svg\b[\s\S]*?<\/svg>/g) ?? [];
    const words = article.replace(/<style[\s\S]*?<\/style>/g, '');

    assert.equal(drawings.length, (everything.match(/```mermaid/g) ?? []).length);
    assert.doesNotMatch(article, /Syntax error|aria-roledescription="error"/);
    for (const drawing of drawings) assert.match(drawing, /aria-roledescription="flowchart/);
    for (const expected of [
      'path MTU black hole',
      'Path MTU black hole',
      'above 1400 bytes packets are lost',
      'reached in 14 hops, path MTU 1500 bytes, 25.2 ms',
      '3 of 6 targets need attention',
      'next link carries',
      'hops 1–13',
    ]) {
      assert.ok(words.includes(expected), `not on the page: ${expected}`);
    }
    assert.doesNotMatch(article, /<(?:a|img|script|iframe|form)\b|\son\w+\s*=\s*["']|href="javascript/i);
    assert.doesNotMatch(article, /<h1/);
  });

  test('a screenshot is a picture of a page with something on it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tracepath-shot-'));
    try {
      const png = join(folder, 'page.png');
      await screenshot(await renderPage(renderMarkdown(samples['black-hole']), { open: true }), png);
      const picture = await readFile(png);
      assert.equal(picture.toString('latin1', 1, 4), 'PNG');
      assert.equal(picture.readUInt32BE(16), 1012); // IHDR: width
      assert.ok(picture.length > 30_000, `${picture.length} bytes: an empty page`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
