/**
 * Text that others control (reverse DNS names, targets as written, error texts) made harmless for each place it is shown in.
 * Facts: CommonMark 0.31 section 6.1 (code spans), GFM sections 4.10 and 6.9 (tables, autolinks), GitHub's own filters,
 * which turn @names, #numbers, :emoji:, commit hashes and addresses into links everywhere but in code, the runner's workflow
 * commands (`::error::` at the start of a line, `##[error]` anywhere in it), ECMA-48 (terminal controls), UAX 9 (bidi).
 */

/** Longest text that a table cell or a line shows of a foreign name, in code points. */
export const longestName = 100;
/** Longest sentence, in code points. */
const longestProse = 1000;

// Nothing of these is seen as itself: controls, formats (bidi, zero width), surrogates, private use, unassigned, separators, what
// fonts leave out (Hangul fillers, variation selectors), blanks that are symbols, and marks piled on one letter beyond three.
const unseen = lazyRegExp(
  String.raw`[\p{C}\p{Z}\u2800\u{1d159}]|\p{Default_Ignorable_Code_Point}|(?<=\p{M}{3})\p{M}`,
  'gu',
);

/**
 * An expression with classes of Unicode (`\p{…}`), made when it is first used, for text that `isAscii` has not settled: making one takes
 * up to 2 ms, and V8 makes that of a literal where it reads the code, used or not.
 */
export function lazyRegExp(source: string, flags = 'u'): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

/** Printable ASCII alone. */
export function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function codePoint(character: string): string {
  return character === ' ' ? ' ' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * `text` with every character that cannot be seen written as `\u{hex}`, at most `most` code points long; the middle gives way
 * to an ellipsis, because a name says most at its ends.
 */
export function visible(text: string, most = longestName): string {
  if (text.length <= most && isAscii(text)) return text;
  // Cut before the replacement too, so that a megabyte of garbage costs nothing.
  return shorten(shorten(text, most).replace(unseen(), codePoint), most);
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.length > 4 * most ? text.slice(0, 2 * most) + text.slice(-2 * most) : text);
  if (characters.length <= most && text.length <= 4 * most) return text;
  const head = Math.ceil((most - 1) / 2);
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (most - 1 - head)).join('')}`;
}

/**
 * One line for a terminal, a log or an annotation: no control characters, no direction changes, no line breaks, and nothing
 * that the runner reads as a workflow command.
 */
export function plainLine(text: string, most = longestProse): string {
  return withinLine(text.replace(/\s+/gu, ' '), most).replace(/^( *):(?=:)/u, '$1\\u{3a}');
}

/** The same for a line of a remedy, which keeps its indent: YAML is pasted from it. */
export function plainIndented(line: string): string {
  const indent = /^ */u.exec(line)?.[0].slice(0, 40) ?? '';
  return indent + plainLine(line.slice(indent.length));
}

/** The same for text that stands after other text of its line, and so may begin with `::` as an IPv6 address does. */
export function withinLine(text: string, most = longestProse): string {
  return visible(text, most).replaceAll('##[', '#\\u{23}[');
}

/** A Markdown code span, safe in a table cell too: what it holds is shown as it is and nothing in it is a link, a mention or markup. */
export function codeSpan(text: string, most = longestName): string {
  // A backtick could end the span and a pipe the cell: neither belongs in a name, so both are shown by their number.
  const shown = visible(text, most).trim().replace(/[`|]/gu, codePoint);
  return `\`${shown === '' ? '(empty)' : shown}\``;
}

/** The same as HTML, for where Markdown is not read, as in `<summary>`. */
export function htmlCode(text: string, most = longestName): string {
  return `<code>${visible(text, most).replace(/[&<>"'`]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

interface Words {
  /** A word, possibly with hyphens or slashes between words; a number with its separators. All else is shown as code. */
  readonly plain: RegExp;
  /** Words that GitHub turns into links all the same: www., commit hashes, GH-1, CVE-2020-1, any KEY-123 that a repository set up. */
  readonly linked: RegExp;
}

/** `letter`, `alphanumeric`: members of a character class. */
function wordsOf(letter: string, alphanumeric: string, marks: string): Words {
  const letters = `[${alphanumeric}][${alphanumeric}${marks}'’]*`;
  const hash = '(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])';
  return {
    plain: new RegExp(`^(?:${letters}|(?:${number})%?)(?:[-–/](?:${letters}|${number}))*$`, 'u'),
    linked: new RegExp(`www$|${hash}|[${letter}]-[${alphanumeric}-]*\\d`, 'iu'),
  };
}

const asciiWords = wordsOf('a-z', 'a-zA-Z0-9', '');
/** Made when first needed. */
let unicodeWords: Words | null = null;

function wordsFor(token: string): Words {
  if (isAscii(token)) return asciiWords;
  unicodeWords ??= wordsOf(String.raw`\p{L}`, String.raw`\p{L}\p{N}`, String.raw`\p{M}`);
  return unicodeWords;
}

const harmless = /^(?:[=%+–—…→≥≤≈×-]|\.\.\.)$/u;

function proseWord(token: string): string {
  const [, opening = '', core = '', closing = ''] = /^(["'“‘(]*)(.*?)([)"'”’.,;:!?]*)$/u.exec(token) ?? [];
  if (core === '' || harmless.test(core)) return token;
  const { plain, linked } = wordsFor(core);
  if (plain.test(core) && !linked.test(core)) return token;
  return `${opening}${codeSpan(core)}${closing}`;
}

/**
 * A sentence that may carry foreign text, as Markdown for one line or cell: plain words and numbers stay as they are; what stands
 * in backticks and all else (addresses, names, options, markup) becomes code spans.
 */
export function prose(text: string, most = longestProse): string {
  return (
    visible(text.replace(/\s+/gu, ' '), most)
      .trim()
      .split(/(`[^`]*[^`\s][^`]*`)/u)
      .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.split(' ').map(proseWord).join(' ')))
      .join('')
      .replaceAll('``', '` `') // two spans side by side would read as one
      // At the start of a line these would begin a list or underline a heading.
      .replace(/^(?:[-+=]|\d+[.)])(?= |$)/u, (item) => `${item.slice(0, -1)}\\${item.slice(-1)}`)
  );
}

/** A fenced block to copy from. Line breaks stay; its fence is longer than any within. */
export function codeBlock(text: string, language = ''): string {
  const lines = text
    .replaceAll('\t', '    ')
    .split(/\r?\n/u)
    .map((line) => visible(line, longestProse));
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/gu) ?? []).map((run) => run.length + 1)));
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

const notInLabels = lazyRegExp(String.raw`[^\p{L}\p{N} .,:/_+()–…-]`, 'gu');

/** A label for a Mermaid node or edge, without its quotes: only characters that mean nothing to Mermaid, `·` for the rest. */
export function mermaidLabel(text: string, most = 60): string {
  if (text.length <= most && /^[a-zA-Z0-9 .,:/_+()–…-]*$/.test(text)) return text;
  return visible(text, most).replace(notInLabels(), '·');
}
