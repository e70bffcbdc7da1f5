import type { MeasuredTarget, PathMtu } from './types.js';
/** The routers that may answer at each TTL, as far as they are known. */
export type Route = readonly {
    readonly ttl: number;
    readonly responders: readonly {
        readonly address: string;
    }[];
}[];
/** As much of a measurement as is compared. */
export interface Comparable {
    readonly reached: boolean;
    readonly hopCount: number | null;
    readonly hops: Route;
    readonly pmtu: Pick<PathMtu, 'bytes' | 'status'>;
    readonly rttMs: MeasuredTarget['rttMs'];
}
/** One fact that differs. `before` and `after` are for people: an address list, a count, bytes, milliseconds. */
export interface Difference {
    readonly what: 'reached' | 'hop' | 'hop-count' | 'pmtu' | 'rtt';
    /** Of a hop; null for the rest. */
    readonly ttl: number | null;
    readonly before: string;
    readonly after: string;
}
/** Everything that differs between two measurements, in the order of `Difference['what']`. */
export declare function differences(before: Comparable, after: Comparable): readonly Difference[];
/** TTLs at which both know who answers and have nobody in common: parallel routers take turns from one run to the next. */
export declare function hopDifferences(before: Route, after: Route): readonly Difference[];
/** The last TTL up to which both name a common router at every hop that both know; 0: they part at the first. */
export declare function lastCommonHop(a: Route, b: Route): number;
/** Whether two path MTUs contradict each other: between a bound and a confirmed size only a larger confirmed one does. */
export declare function pmtuDiffers(a: Comparable['pmtu'], b: Comparable['pmtu']): boolean;
/** Whether round-trip times differ by more than noise: no sample in common, and medians far enough apart. */
export declare function rttDiffers(a: Comparable['rttMs'], b: Comparable['rttMs']): boolean;
/** Whether anything known of both could be compared at all: what differs was compared, too. */
export declare function comparable(before: Comparable, after: Comparable): boolean;
export declare function pmtuText(pmtu: Comparable['pmtu']): string;
