/** Whether a form says only what we wrote: what stands in it beside what the same form of harmless words holds. */

import { renderTree } from '../support/render/render.ts';
import { elements, forged, openTexts, shape } from '../support/render/tree.ts';
import { commandsIn, pairsIn } from '../support/runner-parsers.ts';

/** Nothing that can't be seen, nor what changes how the rest is seen; what we write ourselves are line breaks and emoji. */
const UNSEEN = /[^\P{C}\n]|[^\P{Z} ]|[\u2800\u{1d159}]|(?<![⚠ℹ])\p{Default_Ignorable_Code_Point}/u;

export const MARKDOWN_FORMS = ['summary', 'comment', 'merged', 'watched'] as const;
export type Forms = Readonly<Record<(typeof MARKDOWN_FORMS)[number], string>> & {
  readonly logs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
};

/** A sentence for each thing that is wrong with `forms`. */
export function judgeForms(forms: Forms, harmless: Forms): string[] {
  const faults: string[] = [];
  for (const form of MARKDOWN_FORMS)
    faults.push(...judgeMarkdown(forms[form], harmless[form]).map((fault) => `${form}: ${fault}`));
  for (const [name, log] of Object.entries(forms.logs))
    faults.push(
      ...(name === 'refused' ? judgeRefusals(log) : judgeLog(log, harmless.logs[name] ?? '')).map(
        (fault) => `${name}: ${fault}`,
      ),
    );
  for (const [name, file] of Object.entries(forms.outputs))
    faults.push(...judgeOutputs(file, harmless.outputs[name] ?? '').map((fault) => `${name}: ${fault}`));
  return faults;
}

const plainTrees = new Map<string, ReturnType<typeof renderTree>>();

function judgeMarkdown(markdown: string, harmless: string): string[] {
  const tree = renderTree(markdown);
  const plain = plainTrees.get(harmless) ?? renderTree(harmless);
  plainTrees.set(harmless, plain);
  const faults: string[] = [];
  const [found, expected] = [shape(tree, ['code']), shape(plain, ['code'])];
  const at = found.findIndex((name, index) => name !== expected[index]);
  if (at >= 0 || found.length !== expected.length)
    faults.push(
      `${found.length} elements, ${expected.length} expected, first other: ${at} ${found[at]} for ${expected[at]}`,
    );
  for (const name of ['a', 'img', 'script', 'input'])
    if (elements(tree, name).length > elements(plain, name).length) faults.push(`<${name}>`);
  const ours = new Set(openTexts(plain));
  for (const text of openTexts(tree))
    if (!ours.has(text) && forged.test(text)) faults.push(`forged: ${text.slice(0, 200)}`);
  faults.push(...unseen(markdown));
  faults.push(...judgeDiagrams(markdown, harmless));
  return faults;
}

const DIAGRAM = /^```mermaid\n([\s\S]*?)\n```$/gm;
/** Every line that we write into a diagram; a label stands in quotes and holds neither quotes nor what ends a node. */
const LINE =
  /^(?:flowchart TD| {2}n\d+x\d+\["(?:[^"<>[\]{}|`;#&%\\]|<br\/>)*"\]:::\w+| {2}n\d+x\d+(?: & n\d+x\d+)* -->(?:\|"[\w ]+"\|)? n\d+x\d+(?: & n\d+x\d+)*| {2}linkStyle [\d,]+ stroke:#\w+,stroke-width:3px| {2}classDef \w+ [\w:,#\- ]+)$/;

function judgeDiagrams(markdown: string, harmless: string): string[] {
  const [found, expected] = [[...markdown.matchAll(DIAGRAM)], [...harmless.matchAll(DIAGRAM)]];
  const count = found.length === expected.length ? [] : [`${found.length} diagrams, ${expected.length} expected`];
  const lines = found.flatMap(([, text = '']) => text.split('\n'));
  return [...count, ...lines.filter((line) => !LINE.test(line)).map((line) => `diagram: ${line.slice(0, 200)}`)];
}

function unseen(text: string): string[] {
  const found = UNSEEN.exec(text);
  return found === null
    ? []
    : [`U+${found[0].codePointAt(0)?.toString(16)} in ${text.slice(Math.max(0, found.index - 40), found.index + 40)}`];
}

/** Of inputs that are refused, some or all: each says so in one error that begins with the input's name. */
function judgeRefusals(log: string): string[] {
  const others = commandsIn(log).filter(({ name, data }) => name !== 'error' || !/^[a-z0-9-]+: /.test(data));
  return [...others.map((command) => `not ours: ${JSON.stringify(command)}`), ...unseen(log)];
}

function judgeLog(log: string, harmless: string): string[] {
  const heads = (text: string) => commandsIn(text).map(({ name, properties }) => `${name} ${properties}`);
  const [found, expected] = [heads(log).join('\n'), heads(harmless).join('\n')];
  return [...(found === expected ? [] : [`commands: ${found}; expected: ${expected}`]), ...unseen(log)];
}

function judgeOutputs(file: string, harmless: string): string[] {
  const names = (text: string) => [...new Set(pairsIn(text).map(([name]) => name))].join();
  const faults = names(file) === names(harmless) ? [] : [`outputs: ${names(file)}; expected: ${names(harmless)}`];
  for (const [name, value] of pairsIn(file)) {
    if (['report', 'failed-targets', 'differences'].includes(name)) JSON.parse(value);
    else if (!name.endsWith('-path')) faults.push(...unseen(value).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}
