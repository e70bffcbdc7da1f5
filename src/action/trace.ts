/** Tracing as a function of a program: events while it is measured, the report last. Loads nothing of GitHub's toolkit. */
import type { Hop, Report } from '../report/types.ts';
import { assess } from './assess.ts';
import type { INPUTS, InputDefinition, InputName } from './inputs.ts';
import type { Progress } from './measure/progress.ts';
import { readRequest } from './request.ts';
import { type Measure, measureHere } from './run.ts';

/** What happens while targets are traced. `target` numbers the targets, and families of them, in the order of their start. */
export type TraceEvent =
  /** Its probes leave. `localMtu`: of the interface, bytes. */
  | {
      readonly kind: 'start';
      readonly target: number;
      readonly label: string;
      readonly address: string;
      readonly localMtu: number | null;
    }
  /** A hop is settled. TTLs of one target come in ascending order. */
  | { readonly kind: 'hop'; readonly target: number; readonly hop: Hop }
  /** Once, at the end: all that was measured, and what it means. */
  | { readonly kind: 'report'; readonly report: Report };

type InputValues = {
  readonly [Name in Exclude<InputName, 'targets' | ActionOnly>]?:
    | ((typeof INPUTS)[Name] extends InputDefinition<infer Value> ? Value : never)
    | undefined;
};
type ActionOnly = Extract<InputName, 'summary' | `comment-${string}` | 'github-token' | 'matrix'>;

/** The action's inputs by their names, as values: `{ 'max-hops': 20, 'resolve-names': false }`. What is left out has its default. */
export interface TraceOptions extends InputValues {
  /** Ends the measuring; what was measured until then is in the report, marked `cancelled`. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Traces targets as the action does. Nothing is sent before the first event is asked for; who stops asking ends the measuring.
 *
 * @param targets as the input `targets` writes them, one or more
 * @throws TypeError where a target or an option is wrong: all that is, one line each
 * @throws Error where this machine cannot measure at all
 */
export async function* trace(
  targets: string | readonly string[],
  options: TraceOptions = {},
  measureTargets: Measure = measureHere,
): AsyncGenerator<TraceEvent, void, undefined> {
  const startedAt = new Date();
  const { signal, ...values } = options;
  const request = readRequest((name) => inputText(name, targets, values));
  if ('faults' in request) throw new TypeError(request.faults.join('\n'));
  const { inputs, baseline } = request;

  const ending = new AbortController();
  const cancel = (): void => ending.abort('cancelled');
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  const bound = setTimeout(() => ending.abort('deadline'), inputs.timeoutMs);
  const events = new EventQueue();
  try {
    const measuring = measureTargets(inputs, ending.signal, events.progress).finally(() => events.end());
    measuring.catch(() => undefined); // Thrown below, once the events before it are taken.
    yield* events.drain();
    const measured = await measuring;
    const durationMs = Date.now() - startedAt.getTime();
    yield { kind: 'report', report: assess(measured, { inputs, baseline, startedAt, durationMs }).report };
  } finally {
    clearTimeout(bound);
    signal?.removeEventListener('abort', cancel);
    cancel();
  }
}

function inputText(name: InputName, targets: string | readonly string[], values: InputValues): string | undefined {
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
