import type { EarlierTarget } from '../report/earlier-report.js';
import type { GateName } from '../report/types.js';
import type { StatusRange } from '../service/status-ranges.js';
import { type Kind } from './input-values.js';
import { type Environment, type TargetSpec } from './targets.js';
export interface MeasureOptions {
    readonly targets: readonly TargetSpec[];
    /** The source's where that is an address and none was asked for. */
    readonly ipVersion: 'auto' | 4 | 6 | 'both';
    readonly maxHops: number;
    readonly probes: number;
    readonly probeTimeoutMs: number;
    /** The measuring's bound. */
    readonly timeoutMs: number;
    readonly source: string | null;
    /** The limit on loss, percent, that the measuring is to decide; null: none is set. */
    readonly lossLimit: number | null;
    readonly resolveNames: boolean;
    readonly resolveAsn: boolean;
    readonly serviceCheck: boolean;
    readonly httpStatus: readonly StatusRange[];
    /** `auto`, `none` or a proxy's URL, which may hold credentials: a secret. */
    readonly proxy: string;
    readonly addresses: 'first' | 'all';
    /** How long may be waited for everything to work before measuring; 0: no waiting. On top of `timeoutMs`, as the next two are. */
    readonly waitMs: number;
    /** How long to keep probing after measuring; 0: not at all. */
    readonly watchMs: number | 'job';
    readonly watchIntervalMs: number;
    /** Targets of the baseline, to tell parallel routers from a path that changed; absent: none. */
    readonly earlier?: readonly EarlierTarget[];
    /** So many more handshakes with each target after measuring. */
    readonly connections: number;
}
export interface Inputs extends MeasureOptions {
    /** A limit for each gate that was set; booleans for those without a number. */
    readonly gates: Partial<Record<GateName, number | boolean>>;
    readonly onInconclusive: 'pass' | 'warn' | 'fail';
    readonly warnOnly: boolean;
    readonly baseline: string | null;
    readonly summary: boolean;
    readonly comment: 'never' | 'on-failure' | 'always';
    readonly token: string | null;
    /** What tells this step's part of the comment from others; null: job, matrix and step do. */
    readonly commentKey: string | null;
    /** The leg's values of a matrix; null: none. */
    readonly matrix: Readonly<Record<string, unknown>> | null;
}
export interface InputDefinition<T> {
    readonly kind: Kind<T>;
    /** As action.yml writes it; empty: not set. */
    readonly default: string;
    /** One line for the command line's help. */
    readonly help: string;
}
/** Every input, in action.yml's order: one row each. `github-token` has its default in action.yml alone. */
export declare const INPUTS: {
    targets: InputDefinition<string>;
    protocol: InputDefinition<"auto" | "icmp" | "quic" | "tcp" | "udp">;
    port: InputDefinition<number>;
    'ip-version': InputDefinition<"auto" | "both" | 4 | 6>;
    'max-hops': InputDefinition<number>;
    probes: InputDefinition<number>;
    'probe-timeout-ms': InputDefinition<number>;
    'timeout-seconds': InputDefinition<number>;
    source: InputDefinition<string>;
    'resolve-names': InputDefinition<boolean>;
    'resolve-asn': InputDefinition<boolean>;
    'fail-on-unreachable': InputDefinition<boolean>;
    'fail-on-pmtu-below': InputDefinition<number>;
    'fail-on-hops-above': InputDefinition<number>;
    'fail-on-rtt-above-ms': InputDefinition<number>;
    'fail-on-loss-above': InputDefinition<number>;
    'fail-on-black-hole': InputDefinition<boolean>;
    'fail-on-path-change': InputDefinition<boolean>;
    'fail-on-service-error': InputDefinition<boolean>;
    'fail-on-certificate-days-below': InputDefinition<number>;
    'fail-on-first-byte-above-ms': InputDefinition<number>;
    'fail-on-reachable': InputDefinition<boolean>;
    'on-inconclusive': InputDefinition<"fail" | "pass" | "warn">;
    'warn-only': InputDefinition<boolean>;
    baseline: InputDefinition<string>;
    summary: InputDefinition<boolean>;
    'comment-summary-in-pr': InputDefinition<"always" | "never" | "on-failure">;
    'comment-key': InputDefinition<string>;
    matrix: InputDefinition<{
        readonly leg: Readonly<Record<string, unknown>> | null;
    }>;
    'github-token': InputDefinition<string>;
    'service-check': InputDefinition<boolean>;
    'http-status': InputDefinition<readonly StatusRange[]>;
    proxy: InputDefinition<string>;
    addresses: InputDefinition<"all" | "first">;
    'wait-seconds': InputDefinition<number>;
    'watch-seconds': InputDefinition<number | "job">;
    connections: InputDefinition<number>;
    'watch-interval-ms': InputDefinition<number>;
};
export type InputName = keyof typeof INPUTS;
export type ParsedInputs = {
    readonly inputs: Inputs;
    readonly notes: readonly string[];
}
/** All that is wrong, one line each that begins with the input's name. */
 | {
    readonly faults: readonly string[];
};
/** How an input's raw text is found by its name; undefined or blank: not set. */
export type ReadInput = (name: InputName) => string | undefined;
/**
 * Reads and checks every input. `env`: where the target `runner` finds its hosts. `inAction` false: no post step follows, so no watch
 * can last until the job ends. Never throws.
 */
export declare function parseInputs(read: ReadInput, env: Environment, inAction?: boolean): ParsedInputs;
/** How the runner hands an input over: INPUT_ and its name in upper case, spaces as underscores, dashes kept. */
export declare function readFromEnvironment(env: Environment): ReadInput;
