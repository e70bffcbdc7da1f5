/** The package's entry: `import { trace } from 'tracepath-action'`. See action/trace.ts. */
export { type TraceEvent, type TraceOptions, trace } from './action/trace.ts';
export type { Report, TargetReport } from './report/types.ts';
