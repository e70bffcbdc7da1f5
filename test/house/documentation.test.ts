/**
 * A walk through README, CONTRIBUTING, SECURITY and docs/: every command is one that exists with arguments that it takes, every workflow
 * is correct and uses inputs and outputs that exist, every link leads somewhere.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { type ActionFile, readActionFile } from '../../scripts/lib/action-yml.ts';
import { documentedCommands, PAGES, staleTrials, trialOf } from '../../scripts/lib/documented-commands.ts';
import { parseCommandLine } from '../../src/action/cli/command-line.ts';
import { rules } from '../../src/diagnosis/rules.ts';
import { lintWorkflow } from '../support/actionlint.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

/** Labels of self-hosted runners in examples. */
const ownLabels = ['arc-runner-set'];

/** This repository's actions, as workflows name them. */
const actions = new Map<string, ActionFile>();
for (const file of globSync(['action.yml', '*/action.yml'], { cwd: root })) {
  actions.set(join('org/tracepath-action', dirname(file)), readActionFile(read(file)));
}

test('the walk finds what is wrong', async () => {
  const workflow = (step: string) =>
    `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - id: path\n        uses: org/tracepath-action@v1\n${step}`;
  assert.deepEqual(await workflowFaults(workflow('        with: { targets: a }\n')), []);
  assert.deepEqual(await workflowFaults(workflow('        with: { target: a }\n')), [
    'org/tracepath-action has no input target',
    'org/tracepath-action needs the input targets',
  ]);
  const output = ['$', '{{ steps.path.outputs.mtu }}'].join('');
  assert.deepEqual(
    await workflowFaults(
      workflow(`        with: { targets: a }\n      - env: { X: '${output}' }\n        run: echo\n`),
    ),
    ['org/tracepath-action has no output mtu'],
  );
  assert.deepEqual(await workflowFaults(workflow('        with: { targets: a }\n      - run: ./deploy.sh\n')), [
    'job a runs ./deploy.sh without a checkout',
  ]);
  assert.deepEqual(commandFaults('npm run nonsense && npx tracepath-action a --hops 3'), [
    'there is no npm run nonsense',
    'npx tracepath-action a --hops 3: unknown option "--hops", see --help',
  ]);
  assert.deepEqual(commandFaults('node no/such.ts'), ['there is no no/such.ts']);
  assert.deepEqual(commandFaults('sh no/such.sh'), ['there is no no/such.sh']);
});

for (const page of PAGES) {
  describe(page, () => {
    const text = read(page);

    for (const [index, block] of blocks(text, 'yaml').entries()) {
      test(`YAML ${index + 1}`, async () => {
        const parsed: unknown = parse(block);
        if (isWorkflow(parsed)) assert.deepEqual(await workflowFaults(block), []);
      });
    }

    test('commands', () => {
      for (const block of blocks(text, 'sh')) {
        execFileSync('bash', ['-n'], { input: block, stdio: ['pipe', 'ignore', 'pipe'] });
        for (const line of block.split('\n')) assert.deepEqual(commandFaults(line.replace(/\s+# .*$/, '')), [], line);
      }
      for (const [, name = ''] of text.matchAll(/`npm run ([\w:-]+)/g)) assert.ok(scripts.includes(name), name);
    });

    test('links', () => {
      const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)];
      const missing = links
        .map(([, link, source]) => link ?? source ?? '')
        .filter((link) => !/^https?:/.test(link))
        .filter((link) => !leadsSomewhere(page, link));
      assert.deepEqual(missing, []);
    });
  });
}

test('every page names the same major version of a foreign action, and that of the workflows where they use it', () => {
  const uses = (text: string) => [...text.matchAll(/uses: ([\w./-]+)@(\S+)(?: # (\S+))?/g)];
  const known = new Map<string, string>();
  for (const file of globSync('.github/workflows/*.yml', { cwd: root }))
    for (const [, name = '', , version = ''] of uses(read(file))) known.set(name, version.replace(/\..*/, ''));
  const wrong = PAGES.flatMap((page) =>
    uses(read(page))
      .filter(([, name = '']) => !actions.has(name))
      .flatMap(([use, name = '', version = '']) => {
        const major = known.get(name) ?? version;
        known.set(name, major);
        return version === major ? [] : [`${page}: ${use}, elsewhere ${major}`];
      }),
  );
  assert.deepEqual(wrong, []);
});

test('every command is tried: as printed, or by a rule that says why not', () => {
  const commands = documentedCommands();
  assert.ok(commands.length > 20);
  assert.deepEqual(staleTrials(), []);
  for (const { command } of commands) {
    const { run, why = '' } = trialOf(command);
    assert.ok(run === command || why.length > 10, command);
    assert.deepEqual(commandFaults(command), []);
  }
  assert.match(read('.github/workflows/ci.yml'), /run: .*npm run walk$/m);
});

test('sources and pages refer to nothing that the repository lacks', () => {
  const files = globSync(['src/**/*.ts', 'docs/**/*.{md,json}', 'README.md'], { cwd: root });
  assert.ok(files.length > 100, 'src/ and docs/ were found');
  const lacking = files.filter((file) => /\bshared (?:contract|architecture|facts)\b|\.\.\/shared\//i.test(read(file)));
  assert.deepEqual(lacking, []);
});

test("the README's table names codes that exist", () => {
  const table = /## My job can't connect\n([\s\S]*?)\n## /.exec(read('README.md'))?.[1] ?? '';
  const named = [...table.matchAll(/`([a-z0-9-]+)`(?=[^|]*\|$)/gm)].map(([, code = '']) => code);
  assert.ok(named.length > 10);
  const codes: readonly string[] = rules.map(({ code }) => code);
  for (const code of named) assert.ok(codes.includes(code), code);
});

test('npm run demo -- --help says what there is', () => {
  const help = execFileSync(process.execPath, ['test/simnet/demo.ts', '--help'], { cwd: root, encoding: 'utf8' });
  assert.match(help, /^Usage: npm run demo/);
});

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, block = '']) => block,
  );
}

function isWorkflow(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && 'jobs' in parsed && 'on' in parsed;
}

async function workflowFaults(text: string): Promise<string[]> {
  const workflow = parse(text) as { readonly permissions?: unknown; readonly jobs: Record<string, { steps?: Step[] }> };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
  const found = (await lintWorkflow(text)).filter(
    (fault) => !ownLabels.some((label) => fault.includes(`label "${label}" is unknown`)),
  );
  if (JSON.stringify(workflow.permissions) !== '{}') found.push('the workflow does not begin with `permissions: {}`');
  for (const { run = '' } of steps) if (run.includes('{{')) found.push(`an expression inside run: ${run}`);
  for (const [name, job] of Object.entries(workflow.jobs)) found.push(...checkoutFaults(name, job.steps ?? []));
  return [...found, ...steps.flatMap((step) => inputFaults(step)), ...outputFaults(text, steps)];
}

/** Files of the user's repository that a job runs or builds without having them. */
function checkoutFaults(job: string, steps: readonly Step[]): string[] {
  if (steps.some(({ uses }) => uses?.startsWith('actions/checkout@'))) return [];
  const local = steps.flatMap(
    ({ run = '' }) => /\.\/\S+|\bmake\b(?: \S+)?|\bdocker\b.* build \.$/m.exec(run)?.[0] ?? [],
  );
  return local.map((command) => `job ${job} runs ${command} without a checkout`);
}

/** The action of this repository that a step uses, with its name; null: another's. */
function ownAction({ uses = '' }: Step): readonly [string, ActionFile] | null {
  const name = uses.split('@', 1)[0] ?? '';
  const action = actions.get(name);
  return action === undefined ? null : [name, action];
}

function inputFaults(step: Step): string[] {
  const own = ownAction(step);
  if (own === null) return [];
  const [name, { inputs }] = own;
  const given = Object.keys(step.with ?? {});
  const unknown = given.filter((input) => !inputs.some((known) => known.name === input));
  const missing = inputs.filter((input) => input.required && !given.includes(input.name));
  return [
    ...unknown.map((input) => `${name} has no input ${input}`),
    ...missing.map((input) => `${name} needs the input ${input.name}`),
  ];
}

function outputFaults(text: string, steps: readonly Step[]): string[] {
  return [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, id, output]) => {
    const own = ownAction(steps.find((step) => step.id === id) ?? {});
    if (own === null || own[1].outputs.some((known) => known.name === output)) return [];
    return [`${own[0]} has no output ${output}`];
  });
}

/** What is wrong with a line of shell, as far as it is about this repository. */
function commandFaults(line: string): string[] {
  return line.split(/&&|\|/).flatMap((command) => {
    const [program = '', ...args] = command.trim().split(/\s+/);
    if (program === 'npm' && args[0] === 'run')
      return scripts.includes(args[1] ?? '') ? [] : [`there is no npm run ${args[1]}`];
    if (program === 'npx' && args[0] === 'tracepath-action') return argumentFaults(command, args.slice(1));
    if (program === 'node' && args[0] === 'dist/cli/index.js') return argumentFaults(command, args.slice(1));
    const files = args.filter((arg) => /^[\w./-]+\.(?:ts|sh)$/.test(arg));
    return files.filter((file) => !existsSync(join(root, file))).map((file) => `there is no ${file}`);
  });
}

function argumentFaults(command: string, args: readonly string[]): string[] {
  const parsed = parseCommandLine(args);
  return parsed.kind === 'usage' ? parsed.faults.map((fault) => `${command.trim()}: ${fault}`) : [];
}

/** A file of the repository, and the heading in it that the link names. */
function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, file))) return false;
  if (anchor === undefined) return true;
  const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
  return headings.includes(anchor);
}

/** As GitHub makes it: lower case, punctuation left out, blanks as dashes. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
