/** Tracing as a function of a program: events while it is measured, the report last. Loads nothing of GitHub's toolkit. */
import { flattened } from '../report/render/json.ts';
import { assess } from './assess.ts';
import { quote } from './input-values.ts';
import { INPUTS, type InputName } from './inputs.ts';
import type { Measure } from './measure/measure-here.ts';
import type { Progress } from './measure/progress.ts';
import { runPhases } from './phases.ts';
import { readRequest } from './request.ts';
import type { TraceEvent, TraceOptions } from './trace-types.ts';

/** What the package's `trace` does, over any measuring. See library.ts. */
export async function* traceWith(
  measureTargets: Measure,
  targets: string | readonly string[],
  options: TraceOptions,
): AsyncGenerator<TraceEvent, void, undefined> {
  const startedAt = new Date();
  const startedAtMs = performance.now();
  const { signal, ...values } = options;
  const request = readRequest((name) => inputText(name, targets, values), false);
  const unknown = Object.keys(values).filter((name) => name === 'targets' || !Object.hasOwn(INPUTS, name));
  const faults = [...('faults' in request ? request.faults : []), ...unknown.map(noSuchOption)];
  if ('faults' in request || faults.length > 0) throw new TypeError(faults.join('\n'));
  const { inputs, baseline } = request;

  const ending = new AbortController();
  const cancel = (): void => ending.abort('cancelled');
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  const events = new EventQueue();
  try {
    const phases = runPhases(inputs, ending.signal, events.progress, measureTargets);
    const measuring = phases.finally(() => events.end());
    measuring.catch(() => undefined); // Thrown below, once the events before it are taken.
    yield* events.drain();
    const { measured } = await measuring;
    const durationMs = performance.now() - startedAtMs;
    const { report } = assess(measured, { inputs, baseline, startedAt, durationMs });
    yield { kind: 'report', report: flattened(report) };
  } finally {
    signal?.removeEventListener('abort', cancel);
    cancel();
  }
}

function noSuchOption(name: string): string {
  const input = name.replace(/_|(?=[A-Z])/g, '-').toLowerCase();
  const hint = input !== name && Object.hasOwn(INPUTS, input);
  return `there is no option ${quote(name)}${hint ? `: did you mean "${input}"? Options have the inputs' names` : ''}`;
}

function inputText(name: InputName, targets: string | readonly string[], values: TraceOptions): string | undefined {
  if (name === 'targets') return typeof targets === 'string' ? targets : targets.join('\n');
  const value = (values as Readonly<Record<string, unknown>>)[name];
  return value === undefined || value === null ? undefined : String(value);
}

/** Events from the measuring's callbacks, in order, for one reader. */
class EventQueue {
  readonly #waiting: TraceEvent[] = [];
  #ended = false;
  #wake: () => void = () => undefined;

  readonly progress: Progress = {
    onStart: (target, label, address, localMtu) => this.#add({ kind: 'start', target, label, address, localMtu }),
    onHop: (target, hop) => this.#add({ kind: 'hop', target, hop }),
  };

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *drain(): AsyncGenerator<TraceEvent, void, undefined> {
    for (;;) {
      yield* this.#waiting.splice(0);
      if (this.#waiting.length > 0) continue;
      if (this.#ended) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #add(event: TraceEvent): void {
    this.#waiting.push(event);
    this.#wake();
  }
}
