/**
 * Reads a report that another run wrote. It may come from anywhere: only what is compared and shown is taken, everything is
 * checked and bounded, and text stays as it was written, to be escaped by whoever shows it.
 */
import type { Comparable } from './compare.js';
import type { Conclusion, Severity } from './types.js';
export interface EarlierFinding {
    readonly code: string;
    readonly severity: Severity;
}
export interface EarlierTarget extends Comparable {
    readonly target: string;
    readonly address: string | null;
    readonly family: 4 | 6 | null;
    readonly service: 'working' | 'failing' | null;
    /** The run ended before this target was measured: that it was not reached says nothing. */
    readonly cutShort: boolean;
    /** The run ended before all that was asked of it was done: that something was not found says nothing. */
    readonly unfinished: boolean;
    readonly findings: readonly EarlierFinding[];
}
/** What names the machine that measured. */
export interface EarlierRunner {
    readonly name: string | null;
    readonly job: string | null;
    readonly matrix: Readonly<Record<string, unknown>> | null;
    readonly image: string | null;
    readonly environment: string | null;
    readonly os: string | null;
    readonly arch: string | null;
    readonly container: boolean | null;
}
export interface EarlierReport {
    readonly startedAt: string;
    readonly conclusion: Conclusion;
    readonly runner: EarlierRunner;
    readonly targets: readonly EarlierTarget[];
}
/** @returns the report, or what is wrong with it, to stand behind "FILE" in a sentence. Never throws. */
export declare function parseEarlierReport(value: unknown): {
    readonly report: EarlierReport;
} | {
    readonly fault: string;
};
