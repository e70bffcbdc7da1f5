/** All that the log and the terminal are made of, as one text. */
import { consoleTarget } from '../../src/report/render/console.ts';
import { consoleConclusion, consoleFindings } from '../../src/report/render/console-conclusion.ts';
import type { Report } from '../../src/report/types.ts';

/** Paths, what was found, the conclusion, as publish.ts writes them. No line break at its end. */
export function wholeConsole(report: Report): string {
  const paths = report.targets.map(consoleTarget).map(({ head, body }) => `${head}\n${body}`);
  return [...paths, consoleFindings(report, { remedies: 'first' }), consoleConclusion(report)]
    .filter((part) => part !== '')
    .join('\n\n');
}
