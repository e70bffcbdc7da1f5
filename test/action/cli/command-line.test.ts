import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCommandLine } from '../../../src/action/cli/command-line.ts';
import { helpText } from '../../../src/action/cli/help.ts';
import { unsupportedNode } from '../../../src/action/cli/node-version.ts';
import type { Kind } from '../../../src/action/input-values.ts';
import { INPUTS, type InputName } from '../../../src/action/inputs.ts';

describe('arguments become inputs', () => {
  const rows: readonly [string, Partial<Record<InputName, string>>][] = [
    ['a.example', { targets: 'a.example\n' }],
    ['a b:443 c', { targets: 'a\nb:443\nc\n' }],
    ['a --max-hops 7 b', { targets: 'a\nb\n', 'max-hops': '7' }],
    ['a --max-hops=7 --max-hops=8', { targets: 'a\n', 'max-hops': '8' }],
    ['a --targets b', { targets: 'a\nb' }],
    ['--warn-only a', { targets: 'a\n', 'warn-only': 'true' }],
    ['--resolve-names false a', { targets: 'a\n', 'resolve-names': 'false' }],
    ['--resolve-names=no a', { targets: 'a\n', 'resolve-names': 'no' }],
    ['a --warn-only', { targets: 'a\n', 'warn-only': 'true' }],
    ['--port -1 a', { targets: 'a\n', port: '-1' }],
    ['--source= a', { targets: 'a\n', source: '' }],
    ['-4 a', { targets: 'a\n', 'ip-version': '4' }],
    ['a -6 -n', { targets: 'a\n', 'ip-version': '6', 'resolve-names': 'false' }],
    ['-m 7 a', { targets: 'a\n', 'max-hops': '7' }],
    ['-m7 a', { targets: 'a\n', 'max-hops': '7' }],
    ['--port -4 a', { targets: 'a\n', port: '-4' }],
    ['-- -n', { targets: '-n\n' }],
    ['-- --max-hops', { targets: '--max-hops\n' }],
    ['', { targets: '' }],
  ];
  for (const [line, expected] of rows) {
    test(`tracepath-action ${line}`, () => {
      const parsed = parseCommandLine(line.split(' ').filter((arg) => arg !== ''));
      assert.ok(parsed.kind === 'trace');
      const given = Object.keys(INPUTS).map((name) => [name, parsed.read(name as InputName)]);
      assert.deepEqual(Object.fromEntries(given.filter(([, value]) => value !== undefined)), expected);
      assert.equal(parsed.json, false);
    });
  }
});

test('--json, --help and --version', () => {
  const json = parseCommandLine(['--json', 'a']);
  assert.ok(json.kind === 'trace' && json.json);
  for (const args of [['--help'], ['-h'], ['a', '--max-hops', '3', '--help']]) {
    assert.deepEqual(parseCommandLine(args), { kind: 'help' });
  }
  assert.deepEqual(parseCommandLine(['--version']), { kind: 'version' });
});

describe('wrong arguments are named', () => {
  for (const [args, expected] of [
    [['--nonsense', 'a'], [/^unknown option "--nonsense", see --help$/]],
    [
      ['-w', '30', '--x=1'],
      [/"-w"/, /"--x=…"/],
    ],
    [['--constructor', 'a'], [/"--constructor"/]],
    [['a', '-m'], [/^--max-hops needs a value: a whole number from 1 to 255/]],
    [['a', '--max-hops'], [/^--max-hops needs a value: a whole number from 1 to 255/]],
    [['--\u001b[2J'], [/"--\\u\{1b\}\[2J"/]],
  ] as const) {
    test(JSON.stringify(args), () => {
      const parsed = parseCommandLine(args);
      assert.ok(parsed.kind === 'usage');
      assert.equal(parsed.faults.length, expected.length);
      for (const [index, pattern] of expected.entries()) assert.match(parsed.faults[index] ?? '', pattern);
    });
  }
});

test('the help names every input with its default', () => {
  for (const [name, { default: standard }] of Object.entries(INPUTS)) {
    const line = helpText()
      .split('\n')
      .find((row) => row.includes(`--${name} `));
    assert.ok(line !== undefined, name);
    if (standard !== '') assert.ok(line.endsWith(`(default: ${standard})`), line);
  }
});

test('the help says which words a choice takes, and how values are given', () => {
  for (const [name, { kind }] of Object.entries(INPUTS)) {
    const { type } = kind as Kind<unknown>;
    const line = helpText()
      .split('\n')
      .find((row) => row.includes(`--${name} `));
    const words = typeof type === 'object' ? type : [];
    for (const word of words) assert.match(line ?? '', new RegExp(`\\b${word}\\b.*\\(default`), name);
  }
  assert.match(helpText(), /--name VALUE or --name=VALUE/);
});

test('the help groups the inputs, each once', () => {
  const options = [...helpText().matchAll(/^ {2}--([\w-]+)/gm)].map(([, name = '']) => name);
  assert.deepEqual(options.toSorted(), [...Object.keys(INPUTS), 'json', 'version', 'help'].toSorted());
  const limits = /^Limits, .*:\n((?: {2}--.*\n)+)/m.exec(helpText())?.[1] ?? '';
  for (const name of Object.keys(INPUTS))
    assert.equal(limits.includes(`--${name} `), /^fail-on-|^on-inc|^warn|^base/.test(name));
});

test('an older Node is told what is needed', () => {
  assert.equal(unsupportedNode('v20.20.2'), 'needs Node 24 or later; this is Node 20.20.2');
  assert.equal(unsupportedNode('v9.0.0'), 'needs Node 24 or later; this is Node 9.0.0');
  assert.equal(unsupportedNode('v24.0.0'), null);
  assert.equal(unsupportedNode('v100.1.2'), null);
});
