/** The body of a workflow's comment: hidden markers, and one section for each leg and step. Pure. */
import { createHash } from 'node:crypto';

export interface Section {
  readonly key: string;
  readonly markdown: string;
}

const NAME = 'tracepath-action';
/** Of a key, in characters. */
const MOST_KEY = 400;
const SECTION = /^<!-- tracepath-action section (\S+) -->\n([\s\S]*?)\n<!-- tracepath-action end -->$/gm;

/** The first line of a workflow's comment. */
export function marker(workflow: string): string {
  return `<!-- ${NAME} ${encodeURIComponent(workflow.toWellFormed())} -->`;
}

/** What tells sections apart: the input `comment-key`, else job, values of the matrix, and step. Never the runner's name. */
export function sectionKey(
  given: string | null,
  job: string,
  matrix: Readonly<Record<string, unknown>> | null,
  step: string,
): string {
  if (given !== null) return bounded(`key ${given.toWellFormed()}`);
  const values = Object.entries(matrix ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return bounded(JSON.stringify([job, values, step]));
}

/** Of a longer key its hash, so that the markers leave room for what is shown. */
function bounded(key: string): string {
  return key.length <= MOST_KEY ? key : `sha256 ${createHash('sha256').update(key).digest('hex')}`;
}

/** A section without its key for people. */
export function parseSections(body: string): readonly Section[] {
  return [...body.matchAll(SECTION)].map(([, key = '', markdown = '']) => ({ key: decode(key), markdown }));
}

/** `sections` with `own` in its place, or behind them. */
export function withSection(sections: readonly Section[], own: Section): readonly Section[] {
  const known = sections.some(({ key }) => key === own.key);
  return known ? sections.map((section) => (section.key === own.key ? own : section)) : [...sections, own];
}

/**
 * The comment's body, at most `maxBytes` bytes: the longest sections of others keep their first line, then the last ones go,
 * and a line says so. `own` is kept whole.
 */
export function joinSections(workflow: string, sections: readonly Section[], own: string, maxBytes: number): string {
  const shown = sections.map(({ key, markdown }) => ({ key, markdown }));
  const write = (count: number): string => {
    const parts = shown
      .filter(({ key }, index) => index < count || key === own)
      .map(
        ({ key, markdown }) =>
          `<!-- ${NAME} section ${encodeURIComponent(key.toWellFormed())} -->\n${unmarked(markdown)}\n<!-- ${NAME} end -->`,
      );
    const left = shown.length - parts.length;
    return [marker(workflow), ...parts, ...(left > 0 ? [`*and ${left} more, see the runs*`] : [])].join('\n\n');
  };
  const fits = (text: string) => Buffer.byteLength(text) <= maxBytes;
  for (const section of shown
    .filter(({ key }) => key !== own)
    .toSorted((a, b) => b.markdown.length - a.markdown.length)) {
    if (fits(write(shown.length))) break;
    section.markdown = firstLines(section.markdown);
  }
  let count = shown.length;
  while (count > 0 && !fits(write(count))) count--;
  return write(count);
}

/** Heading and the line below it. */
function firstLines(markdown: string): string {
  return `${markdown
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 2)
    .join('\n\n')}\n\n*Shortened to fit: see the run.*`;
}

/** Text from the network must not end a section. */
function unmarked(markdown: string): string {
  return markdown.replaceAll(`<!-- ${NAME}`, `<!-- ${NAME.replace('-', '_')}`);
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
