/**
 * Legs of one workflow on one pull request, over HTTP: a failing leg, a passing leg, a second step of one job, and the first leg again,
 * against servers of GitHub's shape and of Gitea's (no GraphQL, users without `type`, every comment on every page). The pauses are injected.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, beforeEach, describe, test } from 'node:test';
import { parseSections, sectionKey } from '../../../src/action/comment/sections.ts';
import { type CommentApi, writeSection } from '../../../src/action/comment/write-section.ts';

interface Shape {
  readonly name: string;
  readonly self: { readonly login: string; readonly type?: string };
  /** Gitea has no GraphQL. */
  readonly graphql: boolean;
  /** Gitea returns all comments of an issue, whatever page is asked for. */
  readonly pages: boolean;
}

const shapes: readonly Shape[] = [
  { name: 'GitHub', self: { login: 'github-actions[bot]', type: 'Bot' }, graphql: true, pages: true },
  { name: 'Gitea', self: { login: 'gitea-actions' }, graphql: false, pages: false },
];

interface Stored {
  readonly id: number;
  body: string;
  readonly user: Shape['self'];
}

let shape = shapes[0] as Shape;
let comments: Stored[] = [];
let reads = 0;
/** Answers to the next requests on comments, in place of the usual ones. */
let refusals: {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}[] = [];
let nextId = 0;

const COMMENTS = '/repos/owner/repo/issues/7/comments';
const server = createServer(async (request, response) => {
  const sent = await text(request);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const reply = (status: number, value: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (pathname === '/graphql')
    return shape.graphql ? reply(200, { data: { viewer: { login: shape.self.login } } }) : reply(404, {});
  const refusal = pathname.startsWith(COMMENTS) ? refusals.shift() : undefined;
  if (refusal !== undefined) return response.writeHead(refusal.status, refusal.headers).end(refusal.body ?? '{}');
  if (pathname === COMMENTS && request.method === 'GET') {
    reads++;
    const start = (Number(searchParams.get('page')) - 1) * 100;
    return reply(200, shape.pages ? comments.slice(start, start + 100) : comments);
  }
  if (pathname === COMMENTS && request.method === 'POST') {
    const comment = { id: nextId++, body: JSON.parse(sent).body as string, user: shape.self };
    comments.push(comment);
    return reply(201, comment);
  }
  const named = comments.find(({ id }) => pathname === `/repos/owner/repo/issues/comments/${id}`);
  if (named === undefined) return reply(404, {});
  if (request.method === 'PATCH') {
    named.body = JSON.parse(sent).body;
    return reply(200, named);
  }
  comments = comments.filter((comment) => comment !== named);
  return response.writeHead(204).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});
// Read where @actions/github is loaded.
process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { githubComments } = await import('../../../src/action/comment/github-api.ts');

/** The API over HTTP, whose pauses take no time; `meanwhile` happens in each. */
function api(meanwhile: () => Promise<unknown> = async () => undefined): CommentApi {
  const pull = { owner: 'owner', repo: 'repo', issue_number: 7 };
  const over = githubComments('token-1', pull, new AbortController().signal);
  return { ...over, wait: () => meanwhile().then(() => true) };
}

/** A leg's step, as comment.ts writes it. */
function leg(os: string, step: string, markdown: string, by: CommentApi): Promise<string | null> {
  return writeSection(by, {
    workflow: 'CI',
    section: { key: sectionKey(null, 'trace', { os }, step), markdown },
    onlyRenew: false,
    maxBytes: 64_000,
    random: () => 0.5,
  });
}

const own = () => comments.filter(({ user, body }) => user === shape.self && body.startsWith('<!-- tracepath-action'));
const shown = () => own().map(({ body }) => parseSections(body).map(({ markdown }) => markdown));

for (const one of shapes) {
  describe(`a server of ${one.name}'s shape`, () => {
    beforeEach(() => {
      shape = one;
      reads = 0;
      refusals = [];
      nextId = 1000;
      comments = [{ id: 1, body: 'hello', user: { login: 'mallory' } }];
    });

    test('a failing leg, a passing leg and a second step stand in one comment, and the next run renews them', async () => {
      assert.equal(await leg('a', '__x', '❌ a fails', api()), null);
      assert.equal(await leg('b', '__x', '✅ b passes', api()), null);
      assert.equal(await leg('b', '__x_2', '✅ b, second step', api()), null);
      assert.deepEqual(shown(), [['❌ a fails', '✅ b passes', '✅ b, second step']]);
      assert.equal(await leg('a', '__x', '✅ a passes', api()), null);
      assert.deepEqual(shown(), [['✅ a passes', '✅ b passes', '✅ b, second step']]);
    });

    test('of two comments made at once the older stays, with both sections', async () => {
      let lists = 0;
      const second = api();
      // The second leg has read before the first one wrote.
      const late: CommentApi = { ...second, list: async () => (lists++ === 0 ? [] : second.list()) };
      let wrote: Promise<string | null> | null = null;
      const first = api(async () => {
        wrote ??= leg('b', '__x', 'B', late);
        assert.equal(await wrote, null);
      });
      assert.equal(await leg('a', '__x', 'A', first), null);
      assert.notEqual(wrote, null);
      assert.deepEqual(shown(), [['A', 'B']]);
      assert.equal(own()[0]?.id, 1000);
    });

    test('what the API turns away for want of capacity is asked again', async () => {
      const limited = { status: 429, headers: { 'retry-after': '0' } };
      refusals = [limited, { status: 502, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' } }];
      assert.equal(await leg('a', '__x', 'A', api()), null);
      refusals = [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' } }];
      assert.equal(await leg('b', '__x', 'B', api()), null);
      assert.deepEqual(shown(), [['A', 'B']]);
      const reset = `${Math.ceil(Date.now() / 1000) + 3600}`;
      for (const refused of [
        [limited, limited, limited],
        [{ status: 429, headers: { 'retry-after': '3600' } }],
        [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } }],
        [{ status: 403 }],
      ]) {
        refusals = [...refused];
        await assert.rejects(leg('c', '__x', 'C', api()), { status: refused[0]?.status });
        assert.deepEqual(refusals, []);
      }
    });

    test("a proxy's page is no list of comments: nothing is written", async () => {
      for (const body of ['', '<html>Sign in</html>']) {
        refusals = [{ status: 200, headers: { 'content-type': 'text/html' }, body }];
        await assert.rejects(leg('a', '__x', 'A', api()), /no list of comments/);
      }
      assert.deepEqual(shown(), []);
    });

    test('among more than 100 comments its own is found, once', async () => {
      comments = Array.from({ length: 130 }, (_, id) => ({ id, body: 'hello', user: { login: 'mallory' } }));
      assert.equal(await leg('a', '__x', 'A', api()), null);
      const before = reads;
      assert.equal(await leg('b', '__x', 'B', api()), null);
      assert.deepEqual(shown(), [['A', 'B']]);
      assert.ok(reads - before <= 4, `${reads - before} pages were read`);
    });
  });
}
