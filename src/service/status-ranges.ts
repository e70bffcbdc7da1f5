/** HTTP statuses that count as working, as the input `http-status` writes them: `200, 300-399, 4xx`. */

export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

/** undefined: the text is no list of statuses, ranges and classes. */
export function parseStatusRanges(text: string): readonly StatusRange[] | undefined {
  const ranges = text.split(',').map((part) => parseRange(part.trim()));
  return ranges.every((range) => range !== null) ? ranges : undefined;
}

export function counts(status: number, ranges: readonly StatusRange[]): boolean {
  return ranges.some(({ from, to }) => status >= from && status <= to);
}

function parseRange(text: string): StatusRange | null {
  const group = /^([1-5])xx$/i.exec(text);
  if (group !== null) return { from: Number(group[1]) * 100, to: Number(group[1]) * 100 + 99 };
  const [, first, last] = /^(\d{3})(?:\s*-\s*(\d{3}))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  const range = { from: Number(first), to: Number(last ?? first) };
  return range.from >= 100 && range.to <= 599 && range.from <= range.to ? range : null;
}
