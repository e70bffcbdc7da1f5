/** What was found of several targets, as Markdown: each fault once for all that share it, with what to change. */
import { likeliest, type SharedFinding, sharedFindings } from '../shared-findings.ts';
import { prose } from '../text/escape.ts';
import { count } from '../text/units.ts';
import type { TargetReport } from '../types.ts';
import { findingMark, remedyBlock, remedyBlocks } from './remedies.ts';

/** Targets of one finding that have a line each. */
const MOST_TEXTS = 5;
/** Targets named in a list. */
const MOST_NAMED = 8;
/** Remedies of one finding that stand open, where its targets need different ones. */
const MOST_OPEN = 2;

/** `label`: a target's name as Markdown. The empty string where nothing but health was found. */
export function findingsSection(targets: readonly TargetReport[], label: (target: TargetReport) => string): string {
  const all = sharedFindings(targets).filter(({ code }) => code !== 'healthy');
  const infos = all.filter(({ severity }) => severity === 'info');
  const faults = all.filter(({ severity }) => severity !== 'info');
  return [
    ...(faults.length === 0 ? [] : ['### What to change', ...faults.map((finding) => block(finding, label))]),
    ...(infos.length === 0 ? [] : [folded(infos, label)]),
  ].join('\n\n');
}

function folded(infos: readonly SharedFinding[], label: (target: TargetReport) => string): string {
  const titles = infos.map(({ title, of }) => `${prose(title)} (${count(of.length, 'target')})`);
  const blocks = infos.map((finding) => block(finding, label));
  return `<details><summary>ℹ️ Info: ${titles.join(', ')}</summary>\n\n${blocks.join('\n\n')}\n\n</details>`;
}

function block(finding: SharedFinding, label: (target: TargetReport) => string): string {
  const { code, severity, title, of } = finding;
  const targetsOf = of.map(({ target }) => target);
  const head = `${findingMark(code, severity)}**${prose(title)}** at ${names(targetsOf, label)}`;
  const [first] = of;
  const said =
    of.length === 1
      ? [`${head}: ${prose(first?.text ?? '')} (\`${code}\`)`]
      : [
          `${head} (\`${code}\`)`,
          of
            .slice(0, MOST_TEXTS)
            .map(({ target, text }) => `- ${label(target)}: ${prose(text)}`)
            .join('\n'),
        ];
  const { shown, others } = likeliest(finding, MOST_OPEN);
  const remedies = [...shown, ...others].map(({ remedy, targets }) =>
    targets.length === of.length ? remedyBlock(remedy) : `For ${names(targets, label)}: ${remedyBlock(remedy)}`,
  );
  return [...said, ...remedyBlocks(remedies, Math.max(1, shown.length))].join('\n\n');
}

function names(targets: readonly TargetReport[], label: (target: TargetReport) => string): string {
  const shown = targets.slice(0, MOST_NAMED).map(label);
  const more = targets.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
