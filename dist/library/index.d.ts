import type { TraceEvent, TraceOptions } from './action/trace-types.js';
export type { TraceEvent, TraceOptions } from './action/trace-types.js';
export type { ReportJson as Report, TargetJson as TargetReport } from './report/types.js';
/**
 * Traces targets as the action does. Nothing is sent before the first event is asked for; who stops asking ends the measuring.
 *
 * @param targets as the input `targets` writes them, one or more
 * @param options the other inputs by their names, as values
 * @throws TypeError where a target or an option is wrong: all that is, one line each
 * @throws Error where this machine cannot measure at all
 */
export declare function trace(targets: string | readonly string[], options?: TraceOptions): AsyncGenerator<TraceEvent, void, undefined>;
