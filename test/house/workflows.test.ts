/**
 * The workflows and the examples of the documentation: correct by actionlint, and safe by those rules of zizmor that need no network
 * (docs.zizmor.sh/audits names them).
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { lintWorkflow } from '../support/actionlint.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly name?: string;
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly environment?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = join(import.meta.dirname, '../..');
const files = globSync('.github/workflows/*.yml', { cwd: root }).sort();

test('the workflows are these', () => {
  assert.deepEqual(
    files.map((file) => file.replace('.github/workflows/', '')),
    [
      'check-dist.yml',
      'ci.yml',
      'codeql.yml',
      'dependabot-dist.yml',
      'dependency-review.yml',
      'hosted-images.yml',
      'release.yml',
      'scorecard.yml',
      'zizmor.yml',
    ],
  );
});

test('the rules find what they forbid', async () => {
  const expression = ['$', '{{ github.head_ref }}'].join('');
  const bad = [
    'on: pull_request_target',
    'jobs:',
    '  a:',
    '    permissions: write-all',
    '    steps:',
    '      - uses: actions/checkout@v4',
    '      - uses: actions/setup-node@0123456789012345678901234567890123456789',
    "      - if: github.actor == 'dependabot[bot]'",
    `        run: echo ${expression} >> $GITHUB_ENV`,
    '',
  ].join('\n');
  assert.deepEqual(faults(bad), [
    'dangerous-triggers: pull_request_target',
    'excessive-permissions: the workflow does not begin with `permissions: {}`',
    'concurrency-limits: the workflow names no concurrency',
    'excessive-permissions: job a grants write-all',
    'job a has no time limit',
    'unpinned-uses: actions/checkout@v4',
    'artipacked: job a checks out without persist-credentials: false',
    'ref-version-mismatch: actions/setup-node has no `# vX.Y.Z` beside its commit',
    `template-injection: an expression inside run: echo ${expression} >> $GITHUB_ENV`,
    `github-env: echo ${expression} >> $GITHUB_ENV`,
    "bot-conditions: github.actor == 'dependabot[bot]'",
  ]);
  assert.match((await lintWorkflow(bad)).join('\n'), /runs-on/);
});

for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8');
  test(`${file} is correct by actionlint`, async () => assert.deepEqual(await lintWorkflow(text), []));
  test(`${file} is safe by the rules of zizmor`, () => assert.deepEqual(faults(text), []));
}

test('jobs that try the action itself run no npm ci', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')) as Workflow;
  const text = JSON.stringify(jobs.action);
  for (const part of ['"uses":"./"', 'ubuntu-24.04-arm', 'ubuntu-22.04', 'debian:', 'alpine:']) {
    assert.ok(text.includes(part), part);
  }
  assert.doesNotMatch(text, /npm/);
});

test('the weekly run takes every Linux image that GitHub hosts, and keeps its report', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/hosted-images.yml'), 'utf8')) as Workflow;
  // docs.github.com/actions/reference/runners/github-hosted-runners
  assert.deepEqual(jobs.trace?.strategy?.matrix.image, [
    'ubuntu-latest',
    'ubuntu-26.04',
    'ubuntu-24.04',
    'ubuntu-22.04',
    'ubuntu-26.04-arm',
    'ubuntu-24.04-arm',
    'ubuntu-22.04-arm',
    'ubuntu-slim',
  ]);
  assert.ok(jobs.trace.steps.some(({ uses }) => uses?.startsWith('actions/upload-artifact@')));
});

test('the job that publishes a release waits for its environment', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')) as Workflow;
  for (const job of Object.values(jobs)) {
    assert.equal(job.environment, job.permissions?.contents === 'write' ? 'release' : undefined);
  }
});

test('a job with the right to write runs no package of ours and no build', () => {
  for (const file of files) {
    const { jobs } = parse(readFileSync(join(root, file), 'utf8')) as Workflow;
    for (const [name, job] of Object.entries(jobs)) {
      if (job.permissions?.contents !== 'write') continue;
      for (const { run = '' } of job.steps) assert.doesNotMatch(run, /\bnpm\b|\bnpx\b/, `${file}, job ${name}`);
    }
  }
});

test('dependabot waits a week before it takes a new version', () => {
  const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8'));
  assert.deepEqual(
    updates.map((update: Record<string, unknown>) => [update['package-ecosystem'], update.cooldown]),
    [
      ['npm', { 'default-days': 7 }],
      ['github-actions', { 'default-days': 7 }],
    ],
  );
});

/** What zizmor would say, each with the name of its rule; empty where nothing is wrong. */
function faults(text: string): string[] {
  const workflow = parse(text) as Workflow;
  return [
    ...workflowFaults(workflow),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => jobFaults(name, job, text)),
  ];
}

function workflowFaults({ on, permissions, concurrency }: Workflow): string[] {
  const triggers = typeof on === 'string' ? [on] : Object.keys(on as object);
  const found = triggers
    .filter((trigger) => ['pull_request_target', 'workflow_run'].includes(trigger))
    .map((trigger) => `dangerous-triggers: ${trigger}`);
  if (JSON.stringify(permissions) !== '{}') {
    found.push('excessive-permissions: the workflow does not begin with `permissions: {}`');
  }
  if (concurrency === undefined) found.push('concurrency-limits: the workflow names no concurrency');
  return found;
}

function jobFaults(name: string, job: Job, text: string): string[] {
  const found: string[] = [];
  if (typeof job.permissions !== 'object') {
    found.push(`excessive-permissions: job ${name} grants ${job.permissions ?? 'nothing by name'}`);
  } else {
    for (const [scope, right] of Object.entries(job.permissions)) {
      const explained = new RegExp(`^ {6}${scope}: write # .+$`, 'm').test(text);
      if (right === 'write' && !explained) found.push(`undocumented-permissions: job ${name}, ${scope}: write`);
    }
  }
  if (job['timeout-minutes'] === undefined) found.push(`job ${name} has no time limit`);
  return [...found, ...job.steps.flatMap((step) => stepFaults(name, step, text)), ...conditionFaults(job.if)];
}

function stepFaults(job: string, step: Step, text: string): string[] {
  return [...usesFaults(job, step, text), ...shellFaults(step.run), ...conditionFaults(step.if)];
}

function usesFaults(job: string, { uses, with: inputs }: Step, text: string): string[] {
  if (uses === undefined || uses.startsWith('./')) return [];
  const [action = '', commit = ''] = uses.split('@');
  const found: string[] = [];
  if (!/^[0-9a-f]{40}$/.test(commit)) found.push(`unpinned-uses: ${uses}`);
  else if (!new RegExp(`uses: ${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm').test(text)) {
    found.push(`ref-version-mismatch: ${action} has no \`# vX.Y.Z\` beside its commit`);
  }
  if (action === 'actions/checkout' && inputs?.['persist-credentials'] !== false) {
    found.push(`artipacked: job ${job} checks out without persist-credentials: false`);
  }
  return found;
}

function shellFaults(run: string | undefined): string[] {
  if (run === undefined) return [];
  const found: string[] = [];
  if (run.includes('${{')) found.push(`template-injection: an expression inside run: ${run}`);
  if (/GITHUB_(ENV|PATH)\b/.test(run)) found.push(`github-env: ${run}`);
  if (run.includes('ACTIONS_ALLOW_UNSECURE_COMMANDS')) found.push(`insecure-commands: ${run}`);
  return found;
}

/** `github.actor` is whoever acted last, not who opened the pull request. */
function conditionFaults(condition: string | undefined): string[] {
  return condition?.includes('github.actor') ? [`bot-conditions: ${condition}`] : [];
}
