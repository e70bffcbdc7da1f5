/** All that must be right before a packet leaves: the platform, every input, the baseline's file. */
import { type Baseline, readBaseline } from './baseline.ts';
import { type Inputs, parseInputs, type ReadInput } from './inputs.ts';
import { unsupported } from './platform.ts';

export type Request =
  | { readonly inputs: Inputs; readonly baseline: Baseline | null; readonly notes: readonly string[] }
  /** One sentence each, all that is wrong. */
  | { readonly faults: readonly string[] };

/** `inAction`: see parseInputs. */
export function readRequest(read: ReadInput, inAction: boolean): Request {
  const needs = unsupported(process.platform, process.arch);
  if (needs !== null) return { faults: [needs] };
  const parsed = parseInputs(read, process.env, inAction);
  const path = (read('baseline') ?? '').trim();
  const earlier = path === '' ? { baseline: null, notes: [] } : readBaseline(path);
  const faults = [...('faults' in parsed ? parsed.faults : []), ...('fault' in earlier ? [earlier.fault] : [])];
  if ('faults' in parsed || 'fault' in earlier) return { faults };
  const targets = earlier.baseline?.kind === 'report' ? { earlier: earlier.baseline.targets } : {};
  return {
    inputs: { ...parsed.inputs, ...targets },
    baseline: earlier.baseline,
    notes: [...parsed.notes, ...earlier.notes],
  };
}
