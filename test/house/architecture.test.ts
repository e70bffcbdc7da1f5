/** Holds src/ to the project's table of who may import whom, by reading the import statements of every file. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

interface Import {
  readonly from: string;
  /** Erased before the program runs: no value crosses. */
  readonly typeOnly: boolean;
}

interface Room {
  /** Path prefixes of modules whose values it may use, beside its own room's. `node:` stands for Node's own modules. */
  readonly values: readonly string[];
  /** More prefixes, for `import type` only. */
  readonly types: readonly string[];
}

/** What kinds of addresses there are: one table for all. */
const SCOPE = 'src/net/wire/address-scope.ts';
/** What a thrown value says of itself. */
const ERRORS = 'src/errors.ts';
/** The text form of addresses. */
const ADDRESS = 'src/net/wire/ip-address.ts';
/** What ICMP types and codes mean: one table for all. */
const ICMP = 'src/net/wire/icmp-codes.ts';

/** The longest prefix that fits a file is its room. */
const rooms: Readonly<Record<string, Room>> = {
  'src/net/wire/': { values: [], types: [] },
  'src/net/': { values: [], types: ['src/net/wire/'] },
  'src/net/linux/': {
    values: ['src/net/wire/', 'src/net/network-unavailable.ts', ERRORS, 'node:'],
    types: ['src/net/network.ts'],
  },
  'src/net/linux/libc.ts': { values: ['src/net/linux/', 'node:', 'koffi'], types: [] },
  'src/net/sockets/': {
    values: ['src/net/linux/', 'src/net/wire/', 'src/net/network-unavailable.ts', 'node:'],
    types: ['src/net/network.ts'],
  },
  'src/engine/facts/': {
    values: [SCOPE],
    types: ['src/engine/probe-log.ts', 'src/net/network.ts', 'src/report/types.ts'],
  },
  'src/engine/search/': {
    values: ['src/engine/facts/'],
    types: ['src/engine/probe-log.ts', 'src/engine/trace-request.ts', 'src/net/network.ts'],
  },
  'src/engine/': { values: [ICMP], types: ['src/net/network.ts', 'src/report/types.ts'] },
  'src/service/': { values: [SCOPE, ADDRESS, ERRORS, 'node:'], types: [] },
  // Of the rules only the names of their codes.
  'src/report/': {
    values: [ICMP, 'src/engine/facts/', ERRORS],
    types: ['src/engine/', 'src/service/types.ts', 'src/diagnosis/rules.ts'],
  },
  'src/diagnosis/': { values: [SCOPE, ICMP, 'src/report/'], types: ['src/service/types.ts'] },
  'src/gates/': { values: ['src/report/', 'src/engine/facts/', ERRORS], types: [] },
  'src/action/': { values: ['src/', 'node:', '@actions/'], types: [] },
  'src/errors.ts': { values: [], types: [] },
  'src/version.ts': { values: [], types: [] },
  'src/index.ts': { values: ['src/action/', 'src/engine/', 'src/report/', 'src/version.ts', 'node:'], types: [] },
  'src/programs.ts': { values: ['src/index.ts', 'src/cli.ts', 'src/merge.ts', 'src/library.ts'], types: [] },
  'src/merge.ts': { values: ['src/action/'], types: [] },
  'src/cli.ts': { values: ['src/action/', 'src/engine/', 'src/report/', 'src/version.ts', 'node:'], types: [] },
  'src/library.ts': { values: ['src/action/', 'src/engine/', 'src/report/', 'src/version.ts', 'node:'], types: [] },
};

const root = join(import.meta.dirname, '../..');

test('the reader of imports sees every form', () => {
  const source = [
    "import { a } from './a.ts';",
    "import type { B } from './b.ts';",
    "import { type C, type D } from './c.ts';",
    'import {\n  e,\n  type F,\n} from "./e.ts";',
    "export * from './g.ts';",
    "export type { H } from './h.ts';",
    "import './i.ts';",
    "const j = await import('./j.ts');",
    "let k: import('./k.ts').K;",
    "// import { no } from './no.ts';",
  ].join('\n');
  assert.deepEqual(importsOf(source), [
    { from: './a.ts', typeOnly: false },
    { from: './b.ts', typeOnly: true },
    { from: './c.ts', typeOnly: true },
    { from: './e.ts', typeOnly: false },
    { from: './g.ts', typeOnly: false },
    { from: './h.ts', typeOnly: true },
    { from: './i.ts', typeOnly: false },
    { from: './j.ts', typeOnly: false },
    { from: './k.ts', typeOnly: true },
  ]);
});

test('a forbidden import is found', () => {
  assert.deepEqual(
    faults('src/engine/steps/hops.ts', "import { load } from '../../net/linux/libc.ts';\nimport koffi from 'koffi';"),
    ['src/engine/steps/hops.ts may not import src/net/linux/libc.ts', 'src/engine/steps/hops.ts may not import koffi'],
  );
  assert.deepEqual(faults('src/report/json.ts', "import * as core from '@actions/core';"), [
    'src/report/json.ts may not import @actions/core',
  ]);
  assert.deepEqual(faults('src/engine/steps/hops.ts', "import { x } from '../../net/network.ts';"), [
    'src/engine/steps/hops.ts may import src/net/network.ts for its types only',
  ]);
});

test('every file of src/ imports only what its room may', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).sort();
  assert.ok(files.length > 10, 'src/ was found');
  assert.deepEqual(
    files.flatMap((file) => faults(file, readFileSync(join(root, file), 'utf8'))),
    [],
  );
});

test('no diagnosis rule imports another', () => {
  const files = globSync('src/diagnosis/rules/*.ts', { cwd: root });
  assert.ok(files.length > 10, 'the rules were found');
  const others = files.flatMap((file) =>
    importsOf(readFileSync(join(root, file), 'utf8')).flatMap(({ from }) =>
      from.startsWith('./') ? [`${file}: ${from}`] : [],
    ),
  );
  assert.deepEqual(others, []);
});

test('every fact and every search has a test of its name, without scheduler or fake network', async () => {
  const values = async (file: string) => Object.keys(await import(join(root, file)));
  const wanted = globSync('src/engine/{facts,search}/*.ts', { cwd: root });
  assert.ok(wanted.length > 30, 'src/engine was found');
  const faults: string[] = [];
  for (const file of wanted) {
    const path = file.replace(/^src/, 'test').replace(/[.]ts$/, '.test.ts');
    // What only names types needs none.
    if (!existsSync(join(root, path))) faults.push(...((await values(file)).length > 0 ? [`${path} is missing`] : []));
    else if (
      /from '[./]*(run-trace|fake-network|fake-connection|[^']*scheduler)/.test(readFileSync(join(root, path), 'utf8'))
    )
      faults.push(`${path} needs more than a log`);
  }
  assert.deepEqual(faults, []);
});

/** Sizes that one person reads in one go, in lines. */
const MOST_LINES = { file: 300, function: 60 };

test('the reader of functions sees every form, and how long each is', () => {
  const source = [
    'export function a(): void {',
    '  b();',
    '}',
    'class C {',
    '  *#d(',
    '    one: number,',
    '  ): Step<void> {',
    '    if (one) {',
    '      e();',
    '    }',
    '  }',
    '}',
    'const f = (g: number) => {',
    '  h(g);',
    '};',
  ].join('\n');
  assert.deepEqual(functionsOf(source), [
    { line: 1, lines: 3 },
    { line: 5, lines: 7 },
    { line: 13, lines: 3 },
  ]);
});

test(`no file of src/ is longer than ${MOST_LINES.file} lines, no function than ${MOST_LINES.function}`, () => {
  const long = globSync('src/**/*.ts', { cwd: root }).flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const lines = source.split('\n').length - 1;
    const functions = functionsOf(source).filter((one) => one.lines > MOST_LINES.function);
    return [
      ...(lines > MOST_LINES.file ? [`${file} has ${lines} lines`] : []),
      ...functions.map((one) => `${file}:${one.line} has a function of ${one.lines} lines`),
    ];
  });
  assert.deepEqual(long, []);
});

/** Every function with a block for its body, as the formatter writes them: it ends where its own indentation comes back. */
function functionsOf(source: string): { line: number; lines: number }[] {
  const lines = source.split('\n');
  const indentOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
  return lines.flatMap((text, end) => {
    if (
      !/^\s*(?:\}?\)(?:: .*)? \{|.*=> \{|(?!(?:if|for|while|switch|catch)\b)(?:[a-z]+ )*\*?#?\w+\*?(?:<.*>)?\(.*\{|.*\bfunction\b.*\{)$/.test(
        text,
      )
    )
      return [];
    if (/^\s*(?:if|for|while|switch|\})/.test(text)) return [];
    const indent = indentOf(text);
    let start = end;
    if (/^\s*\)/.test(text)) {
      start--;
      while (indentOf(lines[start] ?? '') > indent) start--;
    }
    const close = lines.findIndex((line, i) => i > end && indentOf(line) === indent && line.trim().startsWith('}'));
    return [{ line: start + 1, lines: close - start + 1 }];
  });
}

function faults(file: string, source: string): string[] {
  const prefix = Object.keys(rooms)
    .filter((candidate) => file.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  const room = prefix === undefined ? undefined : rooms[prefix];
  if (prefix === undefined || room === undefined) return [`${file} is in no room of the table`];

  const own = prefix.endsWith('/') ? [prefix] : [];
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    const module = from.startsWith('.') ? join(dirname(file), from) : from;
    const allows = (prefixes: readonly string[]) => prefixes.some((allowed) => module.startsWith(allowed));
    if (allows([...own, ...room.values]) || (typeOnly && allows(room.types))) return [];
    return [
      allows(room.types) ? `${file} may import ${module} for its types only` : `${file} may not import ${module}`,
    ];
  });
}

function importsOf(source: string): Import[] {
  const found: (Import & { at: number })[] = [];
  for (const match of source.matchAll(/^(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]/gm)) {
    const [, type, clause = '', from = ''] = match;
    found.push({ from, typeOnly: type !== undefined || onlyTypes(clause), at: match.index });
  }
  for (const match of source.matchAll(/^import\s+['"]([^'"]+)['"]/gm)) {
    found.push({ from: match[1] ?? '', typeOnly: false, at: match.index });
  }
  for (const match of source.matchAll(/(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]\s*\)(\.[A-Z])?/g)) {
    const isType = match[1] !== undefined || match[3] !== undefined;
    found.push({ from: match[2] ?? '', typeOnly: isType, at: match.index });
  }
  return found.sort((a, b) => a.at - b.at).map(({ from, typeOnly }) => ({ from, typeOnly }));
}

/** `{ type A, type B }`: every name is marked as a type. */
function onlyTypes(clause: string): boolean {
  const names = /^\{([\s\S]*)\}$/
    .exec(clause)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names?.every((name) => name.startsWith('type ')) ?? false;
}
