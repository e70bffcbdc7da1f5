/**
 * The summary as a section of the workflow's comment on the pull request, found again by a hidden marker. GitHub REST API, Issue
 * comments; a body holds at most 65,536 characters.
 */
import { context } from '@actions/github';
import { prose } from '../../report/text/escape.ts';
import type { Conclusion } from '../../report/types.ts';
import { githubComments } from './github-api.ts';
import { sectionKey } from './sections.ts';
import { writeSection } from './write-section.ts';

/** In bytes, so that the body stays below GitHub's bound in characters. */
export const MAX_COMMENT_BYTES = 64_000;
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
  if (!/^pull_request(_target)?$/.test(context.eventName) || typeof number !== 'number') {
    if (when === 'on-failure' && conclusion !== 'failure') return null;
    const event = context.eventName || 'not known';
    return info(
      `No comment was written: the event is ${event}, and only pull_request and pull_request_target have a pull request`,
    );
  }
  if (token === null) return warning('No comment was written: the input github-token is empty');
  try {
    const api = githubComments(token, { ...context.repo, issue_number: number }, signal);
    const lost = await writeSection(api, {
      workflow: context.workflow,
      section: {
        key: sectionKey(request.key, context.job, request.matrix, context.action),
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

/** Which leg and step this is, linked to its run. */
export function heading({ key, matrix }: Pick<CommentRequest, 'key' | 'matrix'>): string {
  const values = Object.values(matrix ?? {}).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  const leg = values.length > 0 ? ` (${values.join(', ')})` : '';
  // Steps without an id are named __ and the action's repository.
  const step = context.action.startsWith('__') ? '' : `, step ${context.action}`;
  const url = `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`;
  return `**${prose(key ?? `${context.job}${leg}${step}`)}** · [run ${context.runNumber}](${linkTarget(url)})`;
}

/** A URL that ends where it ends: nothing in it closes Markdown's parentheses. */
function linkTarget(url: string): string {
  return encodeURI(url.toWellFormed()).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

function explain(error: unknown, signal: AbortSignal): string {
  const start = 'The pull request comment could not be written';
  if (signal.aborted) {
    return signal.reason === 'cancelled'
      ? `${start}: the run was cancelled`
      : `${start}: the API of ${context.apiUrl} did not answer within the step's bound (timeout-seconds)`;
  }
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
  const sent = error instanceof Error && 'response' in error && error.response !== undefined;
  if (status === null || !sent) return `${start}: no usable answer came from ${context.apiUrl}`;
  return `${start} (HTTP ${status}).${hint(status)}`;
}

function hint(status: number): string {
  if (status !== 403 && status !== 404) return '';
  const head: unknown = context.payload.pull_request?.head?.repo?.full_name;
  const fork = typeof head === 'string' && head !== `${context.repo.owner}/${context.repo.repo}`;
  if (fork) return ' The pull request comes from a fork, whose token may only read.';
  return ' The token lacks "permissions: pull-requests: write" in the workflow, or the pull request comes from a fork, whose token may only read.';
}
