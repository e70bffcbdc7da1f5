/** From a merged report to what the step does. */
import type { MergedDifference } from '../../report/merge/differences.ts';
import type { Merged } from '../../report/merge/merge.ts';
import { reportsThatFailed } from '../../report/render/merged-markdown.ts';
import { count } from '../../report/text/units.ts';
import type { Conclusion } from '../../report/types.ts';
import type { MergeInputs } from './inputs.ts';

export interface MergedJudgement {
  readonly conclusion: Conclusion;
  /** Why the step fails, a sentence each; empty: it does not. */
  readonly failures: readonly string[];
  readonly warnings: readonly string[];
}

/** Names and differences told of in one sentence; the rest is counted. */
const MOST_NAMED = 5;

export function judgeMerged({ runners, differences, skipped }: Merged, inputs: MergeInputs): MergedJudgement {
  const failures: string[] = [];
  const warnings: string[] = [];
  if (runners.length === 0) {
    failures.push(
      `reports: no report was found by ${inputs.reports.join(', ')}, expected the report.json files of earlier jobs`,
    );
  }
  const differing = differences.filter(({ counts }) => counts);
  (inputs.failOnDifference ? failures : warnings).push(...differing.map(differenceSentence));
  const failed = runners.filter(({ conclusion }) => conclusion === 'failure').map(({ label }) => label);
  if (failed.length > 0) {
    const sentence = `${reportsThatFailed(failed.length, runners.length)}: ${listed(failed)}`;
    (inputs.failOnFailure ? failures : warnings).push(sentence);
  }
  if (skipped.length > 0) {
    warnings.push(
      `${count(skipped.length, 'file')} ${skipped.length === 1 ? 'was' : 'were'} skipped: ${listed(skipped.map(({ file, why }) => `${file} ${why}`))}`,
    );
  }
  const unsettled = warnings.length > 0 || runners.some(({ conclusion }) => conclusion !== 'success');
  return { conclusion: failures.length > 0 ? 'failure' : unsettled ? 'neutral' : 'success', failures, warnings };
}

function differenceSentence({ target, family, address, what, groups }: MergedDifference): string {
  const sides = groups.map(({ value, runners }) => `${value} on ${listed(runners)}`);
  // Only where one name was traced at several addresses.
  const which = address ?? (family === 6 ? 'IPv6' : null);
  return `${target}${which === null ? '' : ` (${which})`}: ${what} differs: ${sides.join('; ')}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more` : names.join(', ');
}
