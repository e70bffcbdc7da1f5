/** Findings and their remedies as Markdown: the parts that one target's section, all targets' and a watched job's share. */
import { codeBlock, prose } from '../text/escape.ts';
import { severityIcons } from '../text/labels.ts';
import type { DiagnosisCode, Finding, Remedy, Severity } from '../types.ts';

const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

/** Icon and word, with a blank after them; the title of a healthy target is its word. */
export function findingMark(code: DiagnosisCode, severity: Severity): string {
  return code === 'healthy' ? '✅ ' : `${severityIcons[severity]} ${words[severity]}: `;
}

/** All of a finding but its remedies. */
export function findingLine({ code, severity, title, text }: Finding): string {
  return `${findingMark(code, severity)}**${prose(title)}**: ${prose(text)} (\`${code}\`)`;
}

/** The explanation, and the lines to paste in a block of their own. */
export function remedyBlock({ explanation, snippet }: Remedy): string {
  return snippet === null ? prose(explanation) : `${prose(explanation)}\n\n${codeBlock(snippet)}`;
}

/** The first `open` in full; more than those fold, so that what stands below stays in sight. */
export function remedyBlocks(blocks: readonly string[], open = 1): string[] {
  const [first, more] = [blocks.slice(0, open), blocks.slice(open)];
  if (more.length === 0) return first;
  const others = more.length === 1 ? 'One more way' : `${more.length} more ways`;
  return [...first, `<details><summary>${others}</summary>\n\n${more.join('\n\n')}\n\n</details>`];
}
