/** Watched targets without an outage, in the post step's summary: one table that folds. */
import { codeSpan, prose } from '../text/escape.ts';
import { demandText, lossPercent, outcomeIcons } from '../text/labels.ts';
import { count, decimal, millis } from '../text/units.ts';
import { unsentTexts } from '../text/watching.ts';
import type { TargetReport, WatchResult } from '../types.ts';

/** Empty where none of them was watched. `name`: plain text. */
export function watchTable(targets: readonly TargetReport[], name: (target: TargetReport) => string): string {
  const rows = targets.flatMap((target) =>
    target.watch === null ? [] : [`| ${cells(codeSpan(name(target)), target.watch).join(' | ')} |`],
  );
  if (rows.length === 0) return '';
  const gate = targets.flatMap(({ gates }) => gates)[0];
  const passed =
    gate === undefined ? [] : [`${outcomeIcons.pass} \`${gate.gate}\` passed (demands ${demandText(gate)}).`];
  const table = [
    '| Target | Probe | Sent | Lost | Loss | RTT ms: min | median | 95 % | max |',
    '|---|---|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
  const body = [table, ...passed].join('\n\n');
  const seen = targets.filter(({ watch }) => (watch?.sent ?? 0) > 0).length;
  const heads = [
    ...(seen > 0 ? [`${outcomeIcons.pass} No outage of ${count(seen, 'target')}`] : []),
    ...(seen < rows.length ? [`nothing was seen of ${count(rows.length - seen, 'target')}`] : []),
  ];
  return `<details><summary>${heads.join('; ')}</summary>\n\n${body}\n\n</details>`;
}

function cells(name: string, watch: WatchResult): string[] {
  const { question, sent, received, rttMs } = watch;
  const unsent = unsentTexts(watch).map((text) => ` ⚠️ Warning: ${prose(text)}`);
  const lost = lossPercent(watch);
  const { min, median, p95, max } = rttMs ?? {};
  return [
    [name, ...unsent].join(''),
    codeSpan(question),
    String(sent),
    ...(lost === null ? ['', ''] : [String(sent - received), `${decimal(lost)} %`]),
    ...[min, median, p95, max].map((time) => (time === undefined ? '' : millis(time))),
  ];
}
