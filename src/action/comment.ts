/**
 * The summary as a comment on the pull request: one for each workflow and job, found again by a hidden marker.
 * GitHub REST API, Issue comments; a body holds at most 65,536 characters.
 */
import { context, getOctokit } from '@actions/github';
import { plainLine } from '../report/text/escape.ts';
import type { Conclusion } from '../report/types.ts';

/** For the renderer, in bytes, so that marker and body stay below GitHub's bound in characters. */
export const MAX_COMMENT_BYTES = 64_000;
/** For all requests together: a step must not hang on its comment. */
const TIMEOUT_MS = 30_000;
/** Of 100 comments each. */
const MAX_PAGES = 20;

/**
 * Writes or renews the comment. `on-failure` writes none for a run that passed, but renews one that an earlier run left.
 *
 * @returns one sentence with what went wrong, null: all is well.
 */
export async function comment(
  when: 'on-failure' | 'always',
  conclusion: Conclusion,
  token: string | null,
  markdown: string,
): Promise<string | null> {
  const number: unknown = context.payload.pull_request?.number;
  if (!/^pull_request(_target)?$/.test(context.eventName) || typeof number !== 'number') return null;
  if (token === null) return 'No comment was written: the input github-token is empty';
  try {
    const octokit = getOctokit(token);
    const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
    const issue = { ...context.repo, issue_number: number, request };
    const marker = `<!-- tracepath-action ${encodeURIComponent(context.workflow)} ${encodeURIComponent(context.job)} -->`;
    const body = `${marker}\n${markdown}`;
    const earlier = await findEarlier(octokit, issue, marker);
    if (earlier !== null) {
      await octokit.rest.issues.updateComment({ ...context.repo, comment_id: earlier, body, request });
    } else if (when === 'always' || conclusion === 'failure') {
      await octokit.rest.issues.createComment({ ...issue, body });
    }
    return null;
  } catch (error) {
    return explain(error);
  }
}

type Octokit = ReturnType<typeof getOctokit>;
type Bounded = { readonly signal: AbortSignal };

/** Our own comment only: anybody may write the marker, and this token may edit what others wrote. */
async function findEarlier(
  octokit: Octokit,
  issue: { owner: string; repo: string; issue_number: number; request: Bounded },
  marker: string,
): Promise<number | null> {
  const self = await ownLogin(octokit, issue.request);
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await octokit.rest.issues.listComments({ ...issue, per_page: 100, page });
    const found = data.find(
      ({ body, user }) => body?.startsWith(marker) && (self === null ? user?.type === 'Bot' : user?.login === self),
    );
    if (found !== undefined) return found.id;
    if (data.length < 100) return null;
  }
  return null;
}

/** Whom the token speaks for; null: it may not ask. */
async function ownLogin(octokit: Octokit, request: Bounded): Promise<string | null> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }', { request });
    return viewer.login;
  } catch {
    return null;
  }
}

function explain(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  const message = error instanceof Error ? error.message : String(error);
  const hint =
    status === 403 || status === 404
      ? ' The token lacks "permissions: pull-requests: write" in the workflow, or the pull request comes from a fork, whose token may only read.'
      : '';
  return plainLine(`The pull request comment could not be written (${status ?? 'no answer'}: ${message}).${hint}`);
}
