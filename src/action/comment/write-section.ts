/**
 * Puts one section into a workflow's comment while other legs may do the same: the API has no compare-and-set, so the comment is
 * read again after a while, and what was lost is written again.
 */
import { joinSections, marker, parseSections, type Section, withSection } from './sections.ts';

export interface ExistingComment {
  readonly id: number;
  readonly body: string;
}

/** The comments of one pull request that this token's user wrote, oldest first. Every call rejects once the step is over. */
export interface CommentApi {
  readonly list: () => Promise<readonly ExistingComment[]>;
  readonly create: (body: string) => Promise<number>;
  readonly update: (id: number, body: string) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
  /** True after so many milliseconds, false as soon as the step is over. */
  readonly wait: (ms: number) => Promise<boolean>;
}

export interface SectionRequest {
  readonly workflow: string;
  readonly section: Section;
  /** Only renew a section that is there: `on-failure` of a run that passed. */
  readonly onlyRenew: boolean;
  readonly maxBytes: number;
  /** From 0 up to 1, exclusive. */
  readonly random: () => number;
}

/** Reads after the write; each may find the section lost and write it again. */
const MOST_CHECKS = 3;
const LEAST_WAIT_MS = 1000;
const MOST_WAIT_MS = 3000;

/** @returns null, or one sentence about what was lost. Rejects with what the API rejects with. */
export async function writeSection(api: CommentApi, request: SectionRequest): Promise<string | null> {
  const { section } = request;
  let created: number | null = null;
  for (let checks = 0; ; checks++) {
    const ours = (await api.list()).filter(({ body }) => body.startsWith(marker(request.workflow)));
    const [oldest] = ours;
    // Of two comments made at once the older stays.
    if (created !== null && oldest !== undefined && oldest.id !== created) {
      await api.remove(created);
      created = null;
    }
    const sections = oldest === undefined ? [] : parseSections(oldest.body);
    const stands = sections.some(({ key, markdown }) => key === section.key && markdown === section.markdown);
    if (checks > 0 && stands) return null;
    if (request.onlyRenew && checks === 0 && !sections.some(({ key }) => key === section.key)) return null;
    if (checks === MOST_CHECKS) {
      return 'The section of the pull request comment was overwritten by other jobs that wrote at the same time; it is in the summary';
    }
    const body = joinSections(request.workflow, withSection(sections, section), section.key, request.maxBytes);
    if (oldest === undefined) created = await api.create(body);
    else await api.update(oldest.id, body);
    // Without time to check, it stands as it was written.
    if (!(await api.wait(LEAST_WAIT_MS + request.random() * (MOST_WAIT_MS - LEAST_WAIT_MS)))) return null;
  }
}
