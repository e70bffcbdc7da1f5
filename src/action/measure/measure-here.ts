/** The measuring, loaded only where it is about to start: it needs the native library, which not every system can load. */
import type { measure } from './measure.ts';

export type Measure = typeof measure;

export const measureHere: Measure = async (...given) => (await import('./measure.ts')).measure(...given);
