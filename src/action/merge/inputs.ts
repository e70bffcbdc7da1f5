/** Inputs of merge/action.yml. */
import { boolean, type Kind, quote, text } from '../input-values.ts';

export interface MergeInputs {
  readonly reports: readonly string[];
  readonly failOnDifference: boolean;
  readonly failOnFailure: boolean;
  readonly summary: boolean;
}

export const MERGE_INPUTS = {
  reports: { kind: text, default: '**/report.json' },
  'fail-on-difference': { kind: boolean, default: 'false' },
  'fail-on-failure': { kind: boolean, default: 'false' },
  summary: { kind: boolean, default: 'true' },
} as const satisfies Record<string, { readonly kind: Kind<unknown>; readonly default: string }>;

type Name = keyof typeof MERGE_INPUTS;

/** @returns faults: one line each that begins with the input's name. Never throws. */
export function parseMergeInputs(
  read: (name: Name) => string | undefined,
): { readonly inputs: MergeInputs } | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const given = (name: Name) => (read(name) ?? '').trim() || MERGE_INPUTS[name].default;
  const flag = (name: 'fail-on-difference' | 'fail-on-failure' | 'summary'): boolean => {
    const value = boolean.parse(given(name));
    if (value === undefined) faults.push(`${name}: found ${quote(given(name))}, expected ${boolean.expected}`);
    return value ?? false;
  };
  const reports = given('reports')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (reports.some((pattern) => pattern.includes('\0') || pattern.length > 4096)) {
    faults.push('reports: found a path that is too long or holds a zero byte, expected paths or globs, one per line');
  }
  const inputs = {
    reports,
    failOnDifference: flag('fail-on-difference'),
    failOnFailure: flag('fail-on-failure'),
    summary: flag('summary'),
  };
  return faults.length > 0 ? { faults } : { inputs };
}
