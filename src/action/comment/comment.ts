/**
 * The summary as a section of the workflow's comment on the pull request, found again by a hidden marker. GitHub REST API, Issue
 * comments; a body holds at most 65,536 characters.
 */
import { context } from '@actions/github';
import { prose } from '../../report/text/escape.ts';
import type { Conclusion } from '../../report/types.ts';
import { isLimited } from './api-fetch.ts';
import { githubComments } from './github-api.ts';
import { sectionKey } from './sections.ts';
import { writeSection } from './write-section.ts';

/** In bytes, so that the body stays below GitHub's bound in characters. */
const MAX_COMMENT_BYTES = 64_000;
/** Left for markers, heading and the other sections' first lines. */
const MAX_SECTION_BYTES = 48_000;

export interface CommentRequest {
  readonly when: 'on-failure' | 'always';
  readonly conclusion: Conclusion;
  readonly token: string | null;
  readonly key: string | null;
  readonly matrix: Readonly<Record<string, unknown>> | null;
  /** The summary within so many bytes. */
  readonly render: (maxBytes: number) => string;
  /** Ends everything; its reason is `deadline` or `cancelled`. */
  readonly signal: AbortSignal;
}

/** What to say in the log, as an annotation where somebody has to change something. */
export interface Problem {
  readonly level: 'info' | 'warning';
  readonly sentence: string;
}

const info = (sentence: string): Problem => ({ level: 'info', sentence });
const warning = (sentence: string): Problem => ({ level: 'warning', sentence });

/**
 * Writes or renews this step's section. `on-failure` writes none for a run that passed, but renews one that an earlier run left.
 *
 * @returns what went wrong, null: all is well. No word of an API's answer stands in it.
 */
export async function comment(request: CommentRequest): Promise<Problem | null> {
  const { when, conclusion, token, signal } = request;
  const number: unknown = context.payload.pull_request?.number;
  const ofPullRequest = /^pull_request(_target)?$/.test(context.eventName);
  if (!ofPullRequest || typeof number !== 'number') {
    if (when === 'on-failure' && conclusion !== 'failure') return null;
    const event = context.eventName || 'not known';
    return info(
      ofPullRequest
        ? `No comment was written: the file of the event ${event} (GITHUB_EVENT_PATH) names no pull request`
        : `No comment was written: the event is ${event}, and only pull_request and pull_request_target have a pull request`,
    );
  }
  if (token === null) return warning('No comment was written: the input github-token is empty');
  const repository = ownRepository();
  if (repository === null) return warning('No comment was written: GITHUB_REPOSITORY names no repository');
  try {
    const api = githubComments(token, { ...repository, issue_number: number }, signal);
    const lost = await writeSection(api, {
      workflow: context.workflow ?? '',
      section: {
        key: sectionKey(request.key, context.job ?? '', request.matrix, context.action ?? ''),
        markdown: `${heading(request)}\n\n${request.render(MAX_SECTION_BYTES).trim()}`,
      },
      onlyRenew: when === 'on-failure' && conclusion !== 'failure',
      maxBytes: MAX_COMMENT_BYTES,
      random: Math.random,
    });
    return lost === null ? null : warning(lost);
  } catch (error) {
    return warning(explain(error, signal));
  }
}

/** Null: the runner names none. */
function ownRepository(): { readonly owner: string; readonly repo: string } | null {
  if (!process.env.GITHUB_REPOSITORY && !context.payload.repository) return null;
  const { owner, repo } = context.repo;
  return owner && repo ? { owner, repo } : null;
}

/** Which leg and step this is, linked to its run. A runner of another make may name none of them. */
export function heading({ key, matrix }: Pick<CommentRequest, 'key' | 'matrix'>): string {
  const values = Object.values(matrix ?? {}).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  const leg = values.length > 0 ? ` (${values.join(', ')})` : '';
  // Steps without an id are named __ and the action's repository.
  const step = (context.action ?? '__').startsWith('__') ? '' : `, step ${context.action}`;
  const { serverUrl, repo, runId, runNumber } = context;
  const url = `${serverUrl}/${repo.owner}/${repo.repo}/actions${Number.isNaN(runId) ? '' : `/runs/${runId}`}`;
  const run = Number.isNaN(runNumber) ? 'run' : `run ${runNumber}`;
  return `**${prose(key ?? `${context.job ?? 'this step'}${leg}${step}`)}** · [${run}](${linkTarget(url)})`;
}

/** A URL that ends where it ends: nothing in it closes Markdown's parentheses. */
function linkTarget(url: string): string {
  return encodeURI(url.toWellFormed()).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

function explain(error: unknown, signal: AbortSignal): string {
  const start = 'The pull request comment could not be written';
  const answer = answerOf(error);
  if (answer !== null) return `${start} (HTTP ${answer.status}).${hint(answer)}`;
  if (!signal.aborted) return `${start}: no usable answer came from ${context.apiUrl}`;
  return signal.reason === 'cancelled'
    ? `${start}: the run was cancelled`
    : `${start}: the API of ${context.apiUrl} did not answer within the step's bound (timeout-seconds)`;
}

interface ApiAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
}

/** null: what went wrong is no answer of the API. */
function answerOf(error: unknown): ApiAnswer | null {
  if (!(error instanceof Error && 'status' in error && typeof error.status === 'number')) return null;
  if (!('response' in error) || typeof error.response !== 'object' || error.response === null) return null;
  const headers = 'headers' in error.response ? Object(error.response.headers) : {};
  return { status: error.status, header: (name) => headers[name] ?? null };
}

function hint({ status, header }: ApiAnswer): string {
  if (isLimited(status, header)) return ' The API limits how often it may be asked, and was asked too often.';
  if (status >= 500) return ' That is a fault of the API itself.';
  if (status !== 403 && status !== 404) return '';
  if (context.payload.pull_request?.locked === true) return ' The conversation of the pull request is locked.';
  const head: unknown = context.payload.pull_request?.head?.repo?.full_name;
  const fork = typeof head === 'string' && head !== `${context.repo.owner}/${context.repo.repo}`;
  if (fork) return ' The pull request comes from a fork, whose token may only read.';
  return ' The token lacks "permissions: pull-requests: write" in the workflow, or the pull request comes from a fork, whose token may only read.';
}
