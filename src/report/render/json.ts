/** The report as JSON: whole for the file, on one line and within a bound for the action's output. */
import { messageOf, remedyText } from '../text/finding.ts';
import type { FindingJson, Report, ReportJson, TargetJson } from '../types.ts';

/** The whole report, indented, with a line break at its end. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(flattened(report), null, 2)}\n`;
}

/** The report in the shape of docs/report.schema.json: each finding with one message and one remedy. */
export function flattened(report: Report): ReportJson {
  const targets = report.targets.map((target) => ({ ...target, diagnosis: target.diagnosis.map(flatFinding) }));
  return { ...report, targets };
}

function flatFinding(finding: Report['targets'][number]['diagnosis'][number]): FindingJson {
  const { code, severity, remedies } = finding;
  return { code, severity, message: messageOf(finding), remedy: remedyText(remedies) };
}

/** What a shortened report leaves out, the least missed first; each step keeps what the ones before it left out. */
const steps: readonly { readonly leftOut: string; readonly target: (target: TargetJson) => object }[] = [
  { leftOut: 'targets[].evidence', target: ({ evidence: _, ...rest }) => rest },
  { leftOut: 'targets[].hops', target: ({ evidence: _, hops: __, ...rest }) => rest },
  {
    leftOut: 'targets[].diagnosis[].remedy',
    target: ({ evidence: _, hops: __, diagnosis, ...rest }) => ({
      ...rest,
      diagnosis: diagnosis.map(({ remedy: ___, ...finding }) => finding),
    }),
  },
];

/** No form is shorter than this. */
const leastBytes = 1024;
/** Of the action's output (docs/report.md): GitHub takes 1 MiB for all outputs of a job. */
const outputBytes = 256 * 1024;

/**
 * The report on one line, at most `maxBytes` bytes of UTF-8. Where the whole does not fit it says `"truncated": true`, names in
 * `leftOut` which parts are missing, and is valid JSON all the same.
 *
 * @throws RangeError when `maxBytes` is below 1024.
 */
export function shortReportJson(whole: Report, maxBytes = outputBytes): string {
  if (maxBytes < leastBytes)
    throw new RangeError(`shortReportJson: maxBytes is ${maxBytes}, expected ${leastBytes} or more`);
  const fits = (text: string): boolean => Buffer.byteLength(text) <= maxBytes;
  const report = flattened(whole);
  const complete = JSON.stringify(report);
  if (fits(complete)) return complete;

  const leftOut: string[] = [];
  let targets: readonly object[] = report.targets;
  const write = (count: number): string => {
    const cut = count < targets.length ? [`targets from ${count + 1} of ${targets.length} on`] : [];
    return JSON.stringify({
      ...report,
      truncated: true,
      leftOut: [...leftOut, ...cut],
      targets: targets.slice(0, count),
    });
  };
  for (const step of steps) {
    leftOut.push(step.leftOut);
    targets = report.targets.map(step.target);
    const text = write(targets.length);
    if (fits(text)) return text;
  }
  let [fitting, tooMany] = [0, targets.length];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (fits(write(middle))) fitting = middle;
    else tooMany = middle;
  }
  const text = write(fitting);
  if (fits(text)) return text;
  const { schemaVersion, conclusion } = report;
  return JSON.stringify({
    schemaVersion,
    truncated: true,
    leftOut: ['all but the conclusion'],
    conclusion,
    targets: [],
  });
}
