/**
 * Targets as a user writes them, to what is traced: the input `targets` of action.yml. URL authority: RFC 3986 section 3.2.
 */
import type { Protocol } from '../report/types.js';
export interface TargetSpec {
    /** As written, every value of a query as `…`. */
    readonly target: string;
    /** Name in its ASCII form, or numeric address in its canonical form, without brackets. */
    readonly host: string;
    /** As written; null: none. */
    readonly scheme: SchemeName | null;
    readonly protocol: Protocol;
    /** The port to probe; null: none named. */
    readonly port: number | null;
    /** Path and query of http and https, as the URL standard writes them: what a request names. A secret. null: other schemes. */
    readonly path: string | null;
    /** `http` where the scheme or port says so, else `tls`: what may be said to an open TCP port without harm. */
    readonly applicationProtocol: 'tls' | 'http';
}
declare const SCHEMES: {
    readonly udp: {
        readonly protocol: 'udp';
        readonly port: null;
        readonly applicationProtocol: null;
        readonly path: false;
    };
    readonly tcp: {
        readonly protocol: 'tcp';
        readonly port: null;
        readonly applicationProtocol: null;
        readonly path: false;
    };
    readonly tls: {
        readonly protocol: 'tcp';
        readonly port: null;
        readonly applicationProtocol: 'tls';
        readonly path: false;
    };
    readonly icmp: {
        readonly protocol: 'icmp';
        readonly port: null;
        readonly applicationProtocol: null;
        readonly path: false;
    };
    readonly quic: {
        readonly protocol: 'quic';
        readonly port: null;
        readonly applicationProtocol: null;
        readonly path: false;
    };
    readonly http: {
        readonly protocol: 'tcp';
        readonly port: 80;
        readonly applicationProtocol: 'http';
        readonly path: true;
    };
    readonly https: {
        readonly protocol: 'tcp';
        readonly port: 443;
        readonly applicationProtocol: 'tls';
        readonly path: true;
    };
};
export type SchemeName = keyof typeof SCHEMES;
/** As `process.env`. The library's declarations hold it, and name no type of Node's. */
export type Environment = Readonly<Record<string, string | undefined>>;
export interface TargetDefaults {
    readonly protocol: Protocol;
    readonly port: number | null;
    readonly ipVersion: 'auto' | 4 | 6 | 'both';
    /** Where the word `runner` finds the runner's hosts. */
    readonly env: Environment;
}
export interface ParsedTargets {
    readonly targets: readonly TargetSpec[];
    /** What is wrong, a sentence each; empty: all is well. */
    readonly faults: readonly string[];
    /** What was left out of account, a sentence each. */
    readonly notes: readonly string[];
}
/**
 * A list by commas and lines; `#` at the start of a line or after a blank starts a comment. Repeated targets are traced once.
 * Never throws.
 */
export declare function parseTargets(text: string, defaults: TargetDefaults): ParsedTargets;
export {};
