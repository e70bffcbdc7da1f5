/** The comments of a pull request by GitHub's REST API, which Gitea and Forgejo have too (without GraphQL, users without `type`). */
import { getOctokit } from '@actions/github';
import { apiFetch } from './api-fetch.ts';
import type { CommentApi, ExistingComment } from './write-section.ts';

export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
}

/** Of 100 comments each. */
const MAX_PAGES = 20;
/** Whom the tokens of jobs speak for where neither GraphQL nor `/user` tells. */
const JOB_LOGINS = new Set(['gitea-actions', 'forgejo-actions', 'github-actions[bot]']);

type Octokit = ReturnType<typeof getOctokit>;
interface Author {
  readonly login?: string;
  readonly type?: string;
}

/** Octokit prints what an answer's headers say of a deprecation: any text, to the step's log. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** `signal` ends every request and every wait. */
export function githubComments(token: string, pull: PullRequest, signal: AbortSignal): CommentApi {
  const octokit = getOctokit(token, { request: { fetch: apiFetch((ms) => pause(ms, signal)), signal, log: SILENT } });
  const { issues } = octokit.rest;
  const { owner, repo } = pull;
  let self: Promise<string | null> | null = null;
  return {
    list: async () => {
      self ??= ownLogin(octokit);
      const login = await self;
      const found = new Map<number, ExistingComment>();
      let known = -1;
      for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await issues.listComments({ ...pull, per_page: 100, page });
        // A proxy's or a login's page, with status 200.
        if (!Array.isArray(data)) throw new TypeError('no list of comments');
        for (const { id, user, body } of data) if (isOwn(user, login)) found.set(id, { id, body: body ?? '' });
        // Gitea returns all comments of an issue as every page.
        const last = data.at(-1)?.id ?? known;
        if (data.length < 100 || last === known) break;
        known = last;
      }
      return [...found.values()].sort((a, b) => a.id - b.id);
    },
    create: async (body) => (await issues.createComment({ ...pull, body })).data.id,
    update: async (comment_id, body) => void (await issues.updateComment({ owner, repo, comment_id, body })),
    remove: async (comment_id) => void (await issues.deleteComment({ owner, repo, comment_id })),
    wait: (ms) => pause(ms, signal),
  };
}

/** Anybody may write the marker, and this token may edit what others wrote: only our own user's comments count. */
function isOwn(user: Author | null, login: string | null): boolean {
  if (login !== null) return user?.login === login;
  return user?.type === 'Bot' || (user?.type === undefined && JOB_LOGINS.has(user?.login ?? ''));
}

/** The user of the token; null: it may not read that. Rejects where the step is over. */
async function ownLogin(octokit: Octokit): Promise<string | null> {
  for (const query of [
    async () => (await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')).viewer.login,
    async () => (await octokit.rest.users.getAuthenticated()).data.login,
  ]) {
    try {
      return await query();
    } catch (error) {
      if (!(error instanceof Error && 'status' in error) && !isRefusal(error)) throw error;
    }
  }
  return null;
}

/** GraphQL's own errors have no status. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && (error.name === 'GraphqlResponseError' || error instanceof TypeError);
}

function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const onAbort = () => resolve(false);
  const timer = setTimeout(resolve, ms, true);
  signal.addEventListener('abort', onAbort, { once: true });
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  });
}
