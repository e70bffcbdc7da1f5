/** All that must be right before a packet leaves: the platform, every input, the baseline's file. */
import { type Baseline, readBaseline } from './baseline.ts';
import { type Inputs, parseInputs, type ReadInput } from './inputs.ts';
import { unsupported } from './platform.ts';

export type Request =
  | { readonly inputs: Inputs; readonly baseline: Baseline | null; readonly notes: readonly string[] }
  /** One sentence each, all that is wrong. */
  | { readonly faults: readonly string[] };

/** `inAction`: see parseInputs; there a baseline that is no report is left to the step's end, since a cache would keep it for ever. */
export function readRequest(read: ReadInput, inAction: boolean): Request {
  const needs = unsupported(process.platform, process.arch, process.version);
  if (needs !== null) return { faults: [needs] };
  const parsed = parseInputs(read, process.env, inAction);
  const path = (read('baseline') ?? '').trim();
  const earlier = path === '' ? { baseline: null, notes: [] } : readBaseline(path);
  const fault = 'fault' in earlier ? [earlier.fault] : [];
  if ('faults' in parsed) return { faults: [...parsed.faults, ...fault] };
  if ('fault' in earlier) {
    if (!inAction) return { faults: fault };
    return { inputs: parsed.inputs, baseline: { kind: 'unusable', fault: earlier.fault }, notes: parsed.notes };
  }
  const targets = earlier.baseline?.kind === 'report' ? { earlier: earlier.baseline.targets } : {};
  return {
    inputs: { ...parsed.inputs, ...targets },
    baseline: earlier.baseline,
    notes: [...parsed.notes, ...earlier.notes],
  };
}
