import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  codeBlock,
  codeSpan,
  htmlCode,
  longestName,
  mermaidLabel,
  plainLine,
  prose,
  visible,
} from '../../../src/report/text/escape.ts';
import { anyText } from '../../support/any-text.ts';
import { renderTree } from '../../support/render/render.ts';
import { elements, forged, openTexts, shape, textOf } from '../../support/render/tree.ts';
import { hostile } from '../hostile.ts';

const cell = (text: string): string => `| a | b |\n|---|---|\n| x${text} | y |`;
const cellShape = ['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'];

describe('visible', () => {
  const rows: readonly [string, string][] = [
    ['router-1.example', 'router-1.example'],
    ['a\nb\tc', 'a\\u{a}b\\u{9}c'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['abc\u202egnp', 'abc\\u{202e}gnp'],
    ['\ud800', '\\u{d800}'],
    ['a\u00a0b\u3164', 'a\\u{a0}b\\u{3164}'],
    ['a\ufe0fb\u034f', 'a\\u{fe0f}b\\u{34f}'],
    ['a\u17b4\u17b5\u{1d159}', 'a\\u{17b4}\\u{17b5}\\u{1d159}'],
    ['münchen.example', 'münchen.example'],
    ['e\u0301', 'e\u0301'],
    ['e\u0301\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301\\u{301}\\u{301}'],
  ];
  for (const [text, expected] of rows) {
    test(`${JSON.stringify(text)} is shown as ${expected}`, () => assert.equal(visible(text), expected));
  }

  test('a long name keeps its ends', () => {
    const shown = visible(`first${'x'.repeat(1_000_000)}last`, 20);
    assert.match(shown, /^first.*….*last$/);
    assert.equal(shown.length, 20);
  });

  test('nothing invisible or too long is left of any text', () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 1, max: 200 }), (text, most) => {
        const shown = visible(text, most);
        assert.ok(Array.from(shown).length <= most, shown);
        assert.doesNotMatch(shown, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

test('a plain line is one line, without terminal controls or workflow commands', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = plainLine(text);
      assert.doesNotMatch(line, /[\p{Cc}\p{Cf}]/u);
      assert.doesNotMatch(line, /^\s*::|##\[/);
    }),
  );
  assert.equal(plainLine('  ::error::x'), ' \\u{3a}:error::x');
  assert.equal(plainLine('see 2001:db8::1'), 'see 2001:db8::1');
});

describe('rendered as GitHub renders', () => {
  test('a code span shows its text and nothing else, in a line and in a cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = codeSpan(text);
        const expected = visible(text).trim().replaceAll('`', '\\u{60}').replaceAll('|', '\\u{7c}') || '(empty)';
        for (const [markdown, around] of [
          [span, ['p']],
          [cell(span), cellShape],
        ] as const) {
          const tree = renderTree(markdown);
          assert.deepEqual(shape(tree, ['code']), around, markdown);
          // Runs of blanks inside a span collapse on the page, as anywhere in HTML.
          assert.equal(elements(tree, 'code').map(textOf).join('').trim(), expected, markdown);
          assert.doesNotMatch(openTexts(tree).join('\n'), forged);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('prose shows its words and nothing else, in a line and in a cell', () => {
    // What escaping itself adds or takes away: blanks, quoting marks, and the numbers they are shown by.
    const bare = (text: string): string => text.replace(/\\u\{(60|7c)\}|[`|\s]/g, '');
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(visible(text).length < longestName);
        for (const [markdown, around] of [
          [prose(text), text.trim() === '' ? [] : ['p']],
          [cell(prose(text)), cellShape],
        ] as const) {
          const tree = renderTree(markdown);
          assert.deepEqual(shape(tree, ['code']), around, markdown);
          assert.doesNotMatch(openTexts(tree).join('\n'), forged, markdown);
          if (around[0] === 'p')
            assert.equal(bare(textOf(tree)), bare(visible(text.replace(/\s+/gu, ' '), 1000)), markdown);
        }
      }),
      { numRuns: 500 },
    );
  });

  const sentences: readonly [string, string][] = [
    ['The path MTU is 1400 bytes, not 1500 (7 % less).', 'The path MTU is 1400 bytes, not 1500 (7 % less).'],
    ['Hop 5 (10.0.0.5) is silent', 'Hop 5 (`10.0.0.5`) is silent'],
    ['Ask @octocat about #12', 'Ask `@octocat` about `#12`'],
    ['run `systemctl restart docker`, then wait', 'run `systemctl restart docker`, then wait'],
    ['`a``b`', '`a` `b`'],
    ['see www. now', 'see `www`. now'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['type 3 code 4 at 25.2 ms, 20% lost', 'type 3 code 4 at 25.2 ms, 20% lost'],
    ['2001:db8:100::7 answered', '`2001:db8:100::7` answered'],
  ];
  for (const [text, expected] of sentences) {
    test(`${text} is written ${expected}`, () => assert.equal(prose(text), expected));
  }

  test('code in a summary line shows its text and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = renderTree(`<details><summary>${htmlCode(text)} b</summary>\n\nc\n\n</details>`);
        assert.deepEqual(shape(tree), ['details', 'summary', 'code', 'p']);
        assert.equal(elements(tree, 'code').map(textOf).join(''), visible(text));
      }),
    );
  });

  test('a block to copy holds its lines and nothing leaves it', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const tree = renderTree(`${codeBlock(`${one}\n${two}`)}\n\nafter`);
        assert.deepEqual(shape(tree), ['pre', 'code', 'p']);
      }),
    );
    assert.equal(codeBlock('a\n  b\t```'), '````\na\n  b    ```\n````');
  });
});

test('a Mermaid label holds no character with a meaning there', () => {
  fc.assert(fc.property(hostile, (text) => assert.match(mermaidLabel(text), /^[\p{L}\p{N} .,:/_+()–…·-]*$/u)));
});
