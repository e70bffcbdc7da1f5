/**
 * The report as the job summary: what is wrong and what to do first, then the facts, then how they were found.
 * Limit: GitHub drops a step's summary above 1 MiB, so a larger one is shortened, the least missed part first.
 */

import { countedLoss } from '../loss.ts';
import { codeSpan, htmlCode, prose } from '../text/escape.ts';
import {
  attention,
  conclusionIcons,
  ending,
  lossPercent,
  severityOrder,
  standing,
  standingMark,
  TOLERATED,
} from '../text/labels.ts';
import { count, decimal, millis, span } from '../text/units.ts';
import type { Report, TargetReport } from '../types.ts';
import { pathDiffers } from './baseline-table.ts';
import { findingsSection } from './findings-section.ts';
import { headline, targetLabel, trouble } from './headline.ts';
import { targetSection } from './target-section.ts';

export interface MarkdownOptions {
  /** The longest result, bytes of UTF-8. */
  readonly maxBytes?: number;
}

type Which = 'all' | 'troubled' | 'none';

/** What is shown of whom. Each form leaves out more than the one before it. */
interface Form {
  readonly leftOut: string | null;
  readonly diagrams: Which;
  readonly hops: Which;
  readonly details: Which;
  /** What was found of all, where there are several targets. */
  readonly findings: boolean;
  /** Rows of the overview. */
  readonly rows: number;
}

/** A diagram of a healthy path among several tells no more than its table. */
const whole: Form = {
  leftOut: null,
  diagrams: 'troubled',
  hops: 'all',
  details: 'all',
  findings: true,
  rows: Number.POSITIVE_INFINITY,
};
const forms: readonly Form[] = [
  whole,
  { ...whole, diagrams: 'none', leftOut: 'diagrams' },
  { ...whole, diagrams: 'none', hops: 'troubled', leftOut: 'diagrams and the hops of healthy targets' },
  { ...whole, diagrams: 'none', hops: 'none', leftOut: 'diagrams and hops' },
  {
    ...whole,
    diagrams: 'none',
    hops: 'none',
    details: 'troubled',
    leftOut: 'diagrams, hops and the details of healthy targets',
  },
  { ...whole, diagrams: 'none', hops: 'none', details: 'none', leftOut: 'the details of all targets' },
  { ...whole, diagrams: 'none', hops: 'none', details: 'none', findings: false, leftOut: 'all details' },
  ...[128, 64, 32, 16, 8, 4].map(
    (rows): Form => ({
      ...whole,
      diagrams: 'none',
      hops: 'none',
      details: 'none',
      findings: false,
      rows,
      leftOut: `all but ${rows} targets of the overview`,
    }),
  ),
];

const has = (which: Which, troubled: boolean): boolean => which === 'all' || (which === 'troubled' && troubled);

function title(report: Report): string {
  const [only, ...others] = report.targets;
  if (only === undefined) return `## ${conclusionIcons[report.conclusion]} Path trace: no target`;
  const troubled = report.targets.filter((target) => standing(target) !== 'info');
  // As the step's conclusion: an error that no gate forbids fails nothing.
  const icon = conclusionIcons[troubled.length > 0 && report.conclusion === 'success' ? 'neutral' : report.conclusion];
  if (others.length === 0) return `## ${icon} ${targetLabel(only, report.targets, codeSpan)}: ${headline(only)}`;
  const cut = report.targets.find(({ endReason }) => endReason === 'deadline' || endReason === 'cancelled');
  const start = cut === undefined ? 'Path trace' : `Path trace cut short (${ending(cut)})`;
  const changed = report.targets.filter(pathDiffers).length;
  const news = changed === 0 ? '' : `, the path to ${changed} changed since the baseline`;
  if (troubled.length === 0) return `## ${icon} ${start}: all ${report.targets.length} targets healthy${news}`;
  return `## ${icon} ${start}: ${attention(troubled.length, report.targets.length)}${news}`;
}

function conclusionLine({ conclusion, durationMs, targets }: Report): string {
  const gates = targets.flatMap((target) => target.gates);
  const of = (wanted: string): number => gates.filter(({ outcome }) => outcome === wanted).length;
  const parts = [
    of('fail') > 0 ? `${of('fail')} of ${count(gates.length, 'gate')} failed` : null,
    of('inconclusive') > 0 ? `${of('inconclusive')} of ${count(gates.length, 'gate')} inconclusive` : null,
  ].filter((part) => part !== null);
  const gateWord =
    gates.length === 0
      ? 'no gate was set'
      : parts.length > 0
        ? parts.join(', ')
        : `${count(gates.length, 'gate')} passed`;
  const tolerated = conclusion === 'success' && targets.some((target) => standing(target) !== 'info');
  return `Conclusion: **${conclusion}**${tolerated ? ` (${TOLERATED})` : ''} · ${gateWord} · measured in ${span(durationMs)}`;
}

function overview(targets: readonly TargetReport[], rows: number): string {
  const shown = targets.slice(0, rows).map((target) => {
    const lost = target.reached ? lossPercent(countedLoss(target)) : null;
    const cells = [
      standingMark(standing(target)),
      targetLabel(target, targets, codeSpan),
      target.reached ? 'yes' : '**no**',
      target.hopCount === null ? '' : String(target.hopCount),
      target.pmtu.bytes === null ? '' : `${target.pmtu.status === 'confirmed' ? '' : '≤ '}${target.pmtu.bytes}`,
      target.rttMs === null ? '' : millis(target.rttMs.median),
      lost === null ? '' : `${decimal(lost)} %`,
      standing(target) === 'info' ? '' : trouble(target),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const more = targets.length - shown.length;
  return [
    '| State | Target | Reached | Hops | Path MTU | RTT ms | Loss | What is wrong |',
    '|---|---|---|---:|---:|---:|---:|---|',
    ...shown,
    ...(more > 0 ? [`| | *and ${more} more* | | | | | | |`] : []),
  ].join('\n');
}

/** A lone target's section; of several, one that folds for each. */
function details(report: Report, targets: readonly TargetReport[], form: Form): string[] {
  const alone = targets.length === 1;
  return targets.flatMap((target) => {
    const troubled = standing(target) !== 'info';
    if (!has(form.details, troubled)) return [];
    const diagram = alone ? form.diagrams !== 'none' : has(form.diagrams, troubled);
    const body = targetSection(target, { hops: has(form.hops, troubled), diagram, remedies: alone });
    if (alone) return [body];
    const heading = `${standingMark(standing(target))} ${targetLabel(target, report.targets, htmlCode)}: ${headline(target)}`;
    return [`<details><summary>${heading}</summary>\n\n${body}\n\n</details>`];
  });
}

/** Where and when it was measured, and what the words above mean. */
function about({ runner, startedAt, tool }: Report): string {
  const interfaces = runner.interfaces.map(({ name, mtu }) => `${codeSpan(name)} ${mtu}`).join(', ');
  const lines = [
    `Runner: ${runner.name === null ? '' : `${codeSpan(runner.name)}, `}${runner.environment}${runner.container ? ', in a container' : ''}; ` +
      `${prose(runner.os)} ${codeSpan(runner.kernel)} ${prose(runner.arch)}, Node ${codeSpan(runner.node)}`,
    ...(interfaces === '' ? [] : [`Interfaces and their MTU: ${interfaces}`]),
    `Started: ${codeSpan(startedAt)}, by ${tool.name} ${codeSpan(tool.version)}, unprivileged, without raw sockets`,
    'Hops: probes with rising TTLs, several at once; a router names itself by ICMP time-exceeded',
    'Path MTU: **confirmed** where a packet of that size reached the target and one byte more did not, or the local MTU is the limit',
    'Loss: only of probes meant for the target itself; a silent or slow hop in the middle loses nothing',
    'Hops back: estimated from the TTL that replies arrive with, taking 64, 128 or 255 as their start',
  ];
  return `<details><summary>How this was measured</summary>\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n</details>`;
}

function write(report: Report, form: Form): string {
  const targets = report.targets.toSorted((a, b) => severityOrder[standing(a)] - severityOrder[standing(b)]);
  return `${[
    title(report),
    conclusionLine(report),
    form.leftOut === null
      ? ''
      : `*Shortened to fit: left out ${form.leftOut}. The whole is in the report's JSON file.*`,
    targets.length > 1 ? overview(targets, form.rows) : '',
    targets.length > 1 && form.findings
      ? findingsSection(targets, (target) => targetLabel(target, report.targets, codeSpan))
      : '',
    ...details(report, targets, form),
    about(report),
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

/**
 * The job summary in GitHub's Markdown, at most `maxBytes` bytes (1 MiB unless told). Where the whole is longer, parts are left out
 * and the text says which. Below some 2 KiB only one line may be left; it holds no foreign text.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const maxBytes = options.maxBytes ?? 1_048_576;
  for (const form of forms) {
    const text = write(report, form);
    if (Buffer.byteLength(text) <= maxBytes) return text;
  }
  const line = `${conclusionIcons[report.conclusion]} Path trace of ${count(report.targets.length, 'target')}: ${report.conclusion}\n`;
  return Buffer.byteLength(line) <= maxBytes ? line : '';
}
