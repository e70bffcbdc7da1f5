/** One part of docs/reliability.md. */
export interface Section {
  readonly title: string;
  /** Markdown, a line each. */
  readonly lines: readonly string[];
  /** What is wrong, a sentence each; empty: nothing. */
  readonly wrong: readonly string[];
}

/** A Markdown table; columns but the first are numbers. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)];
}
