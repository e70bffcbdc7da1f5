/** What watching after the measuring adds to the report: shared contract, The report. Types only. */
import type { Millis } from '../service/types.js';
/** One question after another to one target, after measuring. */
export interface WatchResult {
    readonly seconds: number;
    /** Between two questions: what was asked for, or more where more than 50 a second would have left. */
    readonly intervalMs: Millis;
    /** What was asked, as `tcp:443`, `dns:53`, `icmp`. */
    readonly question: string;
    readonly sent: number;
    readonly received: number;
    readonly rttMs: {
        readonly min: Millis;
        readonly median: Millis;
        readonly p95: Millis;
        readonly max: Millis;
    } | null;
    /** Two or more unanswered in a row, in order of time; of more than 100 the longest. */
    readonly outages: readonly WatchOutage[];
    /** How many there were. */
    readonly outageCount: number;
    /** What was asked and answered in each slice of time, from the start of the watch on; at most 96 slices. */
    readonly timeline: {
        readonly from: string;
        readonly sliceSeconds: number;
        readonly sent: readonly number[];
        readonly received: readonly number[];
    };
}
export interface WatchOutage {
    /** ISO 8601. */
    readonly from: string;
    /** null: not over at the end. */
    readonly seconds: number | null;
    /** The farthest hop that answered meanwhile; null: none did, or it was over before any was asked. */
    readonly lastHop: number | null;
}
