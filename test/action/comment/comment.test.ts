import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import type { MeasuredTarget } from '../../../src/report/types.ts';
import { blackHoleTarget, healthyTarget } from '../../report/samples.ts';
import { runStep, type StepResult } from '../support/run-step.ts';

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: { readonly body?: string };
  readonly authorization: string | undefined;
  /** What the step had written to its outputs and summary when it asked. */
  readonly written: string;
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type?: string };
}

interface GitHub {
  readonly comments?: readonly Comment[];
  /** Whom the token speaks for; null: GraphQL is refused. */
  readonly login?: string | null;
  /** Never answers, or answers without end. */
  readonly hang?: 'mute' | 'endless';
  /** Status for writing, instead of success. */
  readonly refuse?: number;
  /** The repository that the pull request comes from. */
  readonly head?: string;
  readonly locked?: boolean;
  /** Sent to the step at its first request. */
  readonly signal?: NodeJS.Signals;
}

const marker = '<!-- tracepath-action CI%20%3E-- -->';
/** The section that a step of the job `trace`, without matrix and id, has written before. */
const earlierBody = `${marker}\n\n<!-- tracepath-action section ${encodeURIComponent('["trace",[],"__self"]')} -->\nold\n<!-- tracepath-action end -->`;
const self = { login: 'github-actions[bot]', type: 'Bot' };
const { diagnosis: _, gates: __, ...healthy } = healthyTarget;
const { diagnosis: ___, gates: ____, ...blackHole } = blackHoleTarget;

/** Runs a step on a pull request against a GitHub of our own, and returns what it asked of it. */
async function commenting(
  github: GitHub,
  when: string,
  target: MeasuredTarget,
  env: Record<string, string | undefined> = {},
): Promise<{ step: StepResult; calls: readonly Call[] }> {
  const calls: Call[] = [];
  const { login = self.login, refuse, hang, head, locked, signal } = github;
  let child: ChildProcess | null = null;
  const comments = [...(github.comments ?? [])];
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  const [event, ...files] = ['event.json', 'output', 'summary'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, locked, head: { repo: { full_name: head } } } }));
  for (const file of files) writeFileSync(file, '');
  const server = createServer(async (request, response) => {
    const sent = await text(request);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const call = { method: request.method ?? '', path: pathname, body: sent === '' ? {} : JSON.parse(sent) };
    const written = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    calls.push({ ...call, authorization: request.headers.authorization, written });
    const reply = (status: number, value: unknown) => {
      // RFC 9745 and RFC 8594, as an API of its own may write them.
      const deprecated = { deprecation: 'true', sunset: '##[error]token-1', link: '<token-1>; rel="deprecation"' };
      response.writeHead(status, { 'content-type': 'application/json', ...deprecated }).end(JSON.stringify(value));
    };
    if (signal !== undefined) child?.kill(signal);
    if (hang === 'mute') return;
    if (hang === 'endless') {
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 20, 32)));
      };
      response.on('drain', pour).on('error', () => undefined);
      return pour();
    }
    if (pathname === '/graphql') return login === null ? reply(403, {}) : reply(200, { data: { viewer: { login } } });
    if (pathname === '/user') return reply(403, {});
    if (call.method === 'GET') {
      const start = (Number(searchParams.get('page')) - 1) * 100;
      return reply(200, comments.slice(start, start + 100));
    }
    if (refuse === undefined && call.method === 'POST') comments.push({ id: 900, body: call.body.body, user: self });
    if (refuse === undefined && call.method === 'PATCH') {
      const id = Number(pathname.split('/').at(-1));
      comments.splice(
        0,
        comments.length,
        ...comments.map((one) => (one.id === id ? { ...one, body: call.body.body } : one)),
      );
    }
    return refuse === undefined
      ? reply(call.method === 'POST' ? 201 : 200, { id: 900 })
      : reply(refuse, { message: 'no::error::x token-1' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const step = await runStep({
      inputs: {
        targets: target.target,
        'comment-summary-in-pr': when,
        'github-token': 'token-1',
        'fail-on-black-hole': 'true',
      },
      plan: { targets: [target] },
      onStart: (started) => {
        child = started;
      },
      env: {
        GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_OUTPUT: files[0] ?? '',
        GITHUB_STEP_SUMMARY: files[1] ?? '',
        GITHUB_REPOSITORY: 'owner/repo',
        GITHUB_WORKFLOW: 'CI >--',
        GITHUB_JOB: 'trace',
        GITHUB_ACTION: '__self',
        GITHUB_RUN_ID: '11',
        GITHUB_RUN_NUMBER: '3',
        ...env,
      },
    });
    return { step, calls };
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const writes = (calls: readonly Call[]) => calls.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
const comment = (id: number, body: string, user: Comment['user'] = self): Comment => ({ id, body, user });

describe('the pull request comment', { concurrency: 4 }, () => {
  test('is created with its marker', async () => {
    const { step, calls } = await commenting({}, 'always', healthy);
    assert.equal(step.status, 0, step.stdout);
    const [write] = writes(calls);
    assert.equal(writes(calls).length, 1);
    assert.deepEqual([write?.method, write?.path], ['POST', '/repos/owner/repo/issues/7/comments']);
    assert.equal(write?.authorization, 'token token-1');
    assert.ok(write?.body.body?.startsWith(`${marker}\n`));
    assert.ok((write?.body.body?.length ?? 0) > 200);
  });

  test('is renewed where it stands, on the second page of comments', async () => {
    const others = Array.from({ length: 100 }, (_, id) => comment(id, 'hello'));
    const { calls } = await commenting({ comments: [...others, comment(555, earlierBody)] }, 'always', healthy);
    assert.deepEqual(
      writes(calls).map(({ method, path }) => [method, path]),
      [['PATCH', '/repos/owner/repo/issues/comments/555']],
    );
  });

  test('never overwrites a comment of somebody else who wrote the marker', async () => {
    const forged = comment(9, `${marker}\nforged`, { login: 'mallory', type: 'User' });
    for (const login of [self.login, null]) {
      const { calls } = await commenting({ comments: [forged], login }, 'always', healthy);
      assert.deepEqual(
        writes(calls).map(({ method }) => method),
        ['POST'],
      );
    }
  });

  test('on-failure: written for a failure, after the outputs; none for success, but an earlier one renewed', async () => {
    const failed = await commenting({}, 'on-failure', blackHole);
    assert.equal(failed.step.status, 1);
    const [write] = writes(failed.calls);
    assert.equal(writes(failed.calls).length, 1);
    assert.match(write?.written ?? '', /^conclusion<<\S+\nfailure$[\s\S]*^report-path<<[\s\S]*pmtu-black-hole/m);
    assert.equal(writes((await commenting({}, 'on-failure', healthy)).calls).length, 0);
    const renewed = await commenting({ comments: [comment(3, earlierBody)] }, 'on-failure', healthy);
    assert.deepEqual(
      writes(renewed.calls).map(({ path }) => path),
      ['/repos/owner/repo/issues/comments/3'],
    );
  });

  for (const status of [403, 404]) {
    test(`refused with ${status} is a warning that names the permission, and the step passes`, async () => {
      const { step } = await commenting({ refuse: status }, 'always', healthy);
      assert.equal(step.status, 0);
      assert.doesNotMatch(step.stdout + step.stderr, /token-1|error::x/);
      assert.match(step.stdout, new RegExp(`^::warning.*\\(HTTP ${status}\\)\\. .*pull-requests: write`, 'm'));
    });
  }

  for (const [what, pull, sentence] of [
    [
      'a known fork',
      { head: 'mallory/repo' },
      /^::warning.*\(HTTP 403\)\. The pull request comes from a fork, whose token/m,
    ],
    [
      'a locked conversation',
      { locked: true },
      /^::warning.*\(HTTP 403\)\. The conversation of the pull request is locked/m,
    ],
  ] as const) {
    test(`of ${what} is refused for what it is`, async () => {
      const { step } = await commenting({ refuse: 403, ...pull }, 'always', healthy);
      assert.match(step.stdout, sentence);
      assert.doesNotMatch(step.stdout, /pull-requests: write/);
    });
  }

  test('where the runner names neither workflow, job, step nor run it is written all the same', async () => {
    const names = ['WORKFLOW', 'JOB', 'ACTION', 'RUN_ID', 'RUN_NUMBER'].map((name) => [`GITHUB_${name}`, undefined]);
    const { step, calls } = await commenting({}, 'always', healthy, Object.fromEntries(names));
    assert.equal(step.status, 0, step.stdout);
    const body = writes(calls)[0]?.body.body ?? '';
    assert.match(body, /^<!-- tracepath-action {2}-->\n/, step.stdout);
    assert.match(body, /^\*\*this step\*\* · \[run\]\(https:\/\/github\.com\/owner\/repo\/actions\)$/m);
    assert.doesNotMatch(body, /undefined|NaN/);
  });

  test('where the runner names no repository nothing is asked, and a sentence says why', async () => {
    const { step, calls } = await commenting({}, 'always', healthy, { GITHUB_REPOSITORY: undefined });
    assert.equal(step.status, 0, step.stdout);
    assert.deepEqual(calls, []);
    assert.match(
      step.stdout,
      /^::warning title=tracepath::No comment was written: GITHUB_REPOSITORY names no repository$/m,
    );
  });

  test('of a mute API ends with SIGTERM, long before the bound, with a sentence', async () => {
    const { step } = await commenting({ hang: 'mute', signal: 'SIGTERM' }, 'always', healthy);
    assert.equal(step.status, 143, step.stdout);
    assert.match(step.stdout, /comment could not be written: the run was cancelled/);
  });

  test('that cannot even be tried is a warning, and the step’s conclusion stays', async () => {
    const step = await runStep({
      inputs: { targets: healthy.target, 'comment-summary-in-pr': 'always' },
      plan: { targets: [healthy], broken: './comment/comment.ts' },
    });
    assert.equal(step.status, 0, step.stdout);
    assert.equal(step.outputs.conclusion, 'success');
    assert.match(step.stdout, /^::warning::tracepath: the pull request comment could not be written: broken: /m);
    assert.doesNotMatch(step.stdout, /^::error/m);
  });

  test('needs a pull request: elsewhere nothing is asked of GitHub', async () => {
    const { step, calls } = await commenting({}, 'always', healthy, { GITHUB_EVENT_NAME: 'push' });
    assert.equal(step.status, 0);
    assert.deepEqual(calls, []);
    const { calls: none } = await commenting({}, 'never', healthy);
    assert.deepEqual(none, []);
  });

  test('of a Gitea, which has neither GraphQL nor types of users, is renewed too', async () => {
    const earlier = { id: 3, body: earlierBody, user: { login: 'gitea-actions' } };
    const forged = { id: 2, body: earlierBody, user: { login: 'mallory' } };
    const { calls } = await commenting({ comments: [forged, earlier], login: null }, 'always', healthy);
    assert.deepEqual(
      writes(calls).map(({ path }) => path),
      ['/repos/owner/repo/issues/comments/3'],
    );
  });

  for (const [hang, reason] of [
    ['mute', /did not answer within the step's bound/],
    ['endless', /no usable answer came|did not answer within/],
  ] as const) {
    test(`of an API that is ${hang} ends with the step's bound and a sentence`, async () => {
      const { step } = await commenting({ hang }, 'always', healthy, { 'INPUT_TIMEOUT-SECONDS': '1' });
      assert.equal(step.status, 0, step.stdout);
      assert.match(step.stdout, reason);
    });
  }

  test('wished on a push is said in the log', async () => {
    const { step } = await commenting({}, 'always', healthy, { GITHUB_EVENT_NAME: 'push' });
    assert.match(step.stdout, /^No comment was written: the event is push, and only pull_request/m);
    assert.doesNotMatch(step.stdout, /^::warning/m);
  });

  test('of very many targets stays within 65,536 characters', async () => {
    const { calls } = await commenting({}, 'always', { ...healthy, hops: Array(255).fill(healthy.hops[0]) });
    const body = writes(calls)[0]?.body.body ?? '';
    assert.ok(body.length > 0 && body.length <= 65_536, String(body.length));
  });
});
