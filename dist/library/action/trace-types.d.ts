/** What the library's function takes and gives; see trace.ts. */
import type { Hop, ReportJson } from '../report/types.js';
import type { INPUTS, InputDefinition, InputName } from './inputs.js';
/** What happens while targets are traced. `target` numbers the targets, and families of them, in the order of their start. */
export type TraceEvent = 
/** Its probes leave. `localMtu`: of the interface, bytes. */
{
    readonly kind: 'start';
    readonly target: number;
    readonly label: string;
    readonly address: string;
    readonly localMtu: number | null;
}
/** A hop is settled. TTLs of one target come in ascending order. */
 | {
    readonly kind: 'hop';
    readonly target: number;
    readonly hop: Hop;
}
/** Once, at the end: all that was measured, and what it means. */
 | {
    readonly kind: 'report';
    readonly report: ReportJson;
};
type InputValues = {
    readonly [Name in Exclude<InputName, 'targets' | ActionOnly>]?: ((typeof INPUTS)[Name] extends InputDefinition<infer Value> ? Exclude<Value, OnlyInAJob> : never) | undefined;
};
/** The value of `watch-seconds` that needs a post step. */
type OnlyInAJob = 'job';
type ActionOnly = Extract<InputName, 'summary' | `comment-${string}` | 'github-token' | 'matrix'>;
/** The action's inputs by their names, as values: `{ 'max-hops': 20, 'resolve-names': false }`. What is left out has its default. */
export interface TraceOptions extends InputValues {
    /** Ends the measuring; what was measured until then is in the report, marked `cancelled`. */
    readonly signal?: AbortSignal | undefined;
}
export {};
