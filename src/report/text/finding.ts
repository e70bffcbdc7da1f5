/** A finding and its remedies as plain text: what `report.json`, annotations and the log share. Not escaped. */
import type { Finding, Remedy } from '../types.ts';

/** Title and text as one line. */
export function messageOf({ title, text }: Pick<Finding, 'title' | 'text'>): string {
  return `${title}: ${text}`;
}

/** All remedies, each a paragraph of its explanation and the lines to paste; null where there is none. */
export function remedyText(remedies: readonly Remedy[]): string | null {
  return remedies.length === 0 ? null : remedies.map((remedy) => remedyLines(remedy).join('\n')).join('\n\n');
}

/** The explanation, then the lines to paste. */
export function remedyLines({ explanation, snippet }: Remedy): readonly string[] {
  return snippet === null ? [explanation] : [explanation, ...snippet.split('\n')];
}
