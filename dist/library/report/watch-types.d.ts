/** What watching, after the measuring or while the job runs, adds to the report (docs/report.md). Types only. */
import type { Millis } from '../service/types.js';
/** One probe after another to one target, after measuring. */
export interface WatchResult {
    readonly seconds: number;
    /** Between two probes: what was requested, or more where more than 50 a second would have left, or where ICMP errors are the answers. */
    readonly intervalMs: Millis;
    /** What was probed, as `tcp:443`, `dns:53`, `icmp`. */
    readonly question: string;
    readonly sent: number;
    readonly received: number;
    readonly rttMs: {
        readonly min: Millis;
        readonly median: Millis;
        readonly p95: Millis;
        readonly max: Millis;
    } | null;
    /**
     * Probes that this machine could not send for want of room (buffers, descriptors, ports), which `sent` leaves out, and with which
     * errno the first of them failed. Absent: none.
     */
    readonly notSent?: {
        readonly count: number;
        readonly errno: string;
    };
    /** Probes that were due while this machine was suspended or too busy, which `sent` leaves out. Absent: none. */
    readonly skipped?: number;
    /** Two or more unanswered in a row, in order of time; of more than 100 the longest. */
    readonly outages: readonly WatchOutage[];
    /** How many there were. */
    readonly outageCount: number;
    /** Probes sent and answered in each slice of time, from the start of the watch on; at most 96 slices. */
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
    /** The farthest hop that answered meanwhile; null: none did, or it was over before any was probed. */
    readonly lastHop: number | null;
    /** The router that answered at `lastHop`. Absent: the target itself did, or nobody. */
    readonly lastRouter?: string;
    /** The errno with which this machine itself refused to send meanwhile: no outage of the network. Absent: it did not. */
    readonly localErrno?: string;
}
/** The kernel's TCP counters of this network namespace over the job. Each null where this kernel does not count it. */
export interface JobCounters {
    /** ISO 8601. */
    readonly from: string;
    readonly seconds: number;
    /** What happened meanwhile, to every program in this network namespace. */
    readonly tcp: {
        readonly opened: number | null;
        readonly segmentsSent: number | null;
        readonly retransmitted: number | null;
        /** Of those retransmitted: handshakes that began again. */
        readonly synRetransmitted: number | null;
        readonly timeouts: number | null;
        /** Connections that were given up after timeout upon timeout. */
        readonly abortedOnTimeout: number | null;
        /** Handshakes that were refused or given up. */
        readonly failedConnections: number | null;
        /** Established connections that were reset, by either side. */
        readonly resets: number | null;
        readonly resetsSent: number | null;
        /** Handshakes with this machine's own servers that were dropped. */
        readonly listenDrops: number | null;
    };
    /** Sockets that belong to no process any more, at the end, in all network namespaces of the machine. */
    readonly orphaned: number | null;
    /** Connections that the kernel's connection tracking held, and how many it takes; null where it does not tell. */
    readonly conntrack: {
        readonly atStart: number;
        readonly atEnd: number;
        readonly max: number;
    } | null;
}
