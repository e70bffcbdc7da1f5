/** The evidence of a target, as docs/report.md says: measured facts that the diagnosis reads beside the other fields. */
import type { Icmp } from './types.js';
/** What diagnosis needs beside the other fields of a target: measured facts again, no inference. */
export interface TargetEvidence {
    /** The interface packets leave by, and what this machine says of it. */
    readonly interface: string | null;
    readonly sourceAddress: string | null;
    /** The route leads to the address itself, no router between; null: not known, as on tunnels. */
    readonly onLink: boolean | null;
    /** The kernel's cached path MTU before the run, where it was below the interface's MTU. */
    readonly cachedPmtu: number | null;
    /** The ICMP unreachable that ended the trace. */
    readonly verdict: {
        readonly from: string;
        readonly ttl: number | null;
        readonly icmp: Icmp;
    } | null;
    /** What the target answered that says "nothing listens here". */
    readonly closed: readonly string[];
    /** Nothing of the target answered but RSTs to handshakes, which a firewall may send in its name. Absent: not known. */
    readonly onlyResets?: boolean;
    /** What of the target was probed and stayed unanswered, as `udp:44444`, `tcp:443`, `icmp`. */
    readonly silent: readonly string[];
    /**
     * errno by which this machine refused to send, with what it was for. `reject`: what its own firewall answered in place of
     * sending, in the words of an ICMP error or `tcp-reset`; null or absent: no firewall was heard. `phase`: what failed before any
     * probe, the lookup of the route alone or with a `source` that may be what is wrong; absent: something else.
     */
    readonly localError: {
        readonly errno: string;
        readonly doing: string;
        readonly reject?: string | null;
        readonly phase?: 'route' | 'source';
    } | null;
    /** Every too-big message. `mtu` as the router wrote it, `size` of the packet it refused, `passed`: the largest packet that arrived in spite of it. */
    readonly tooBig: readonly {
        readonly from: string;
        readonly ttl: number | null;
        readonly mtu: number;
        readonly size: number;
        readonly passed: number | null;
    }[];
    /** MSS as announced, as quoted by a router, as the peer's. */
    readonly mss: {
        readonly sent: number | null;
        readonly quoted: {
            readonly ttl: number;
            readonly mss: number;
        } | null;
        /** The farthest TTL whose router quoted a SYN with the MSS that it had announced; null: none did. */
        readonly unchanged: number | null;
    };
    /** The largest packet that is known to have reached the target, bytes; a path MTU is at least this. */
    readonly largestPassed: number | null;
    /** Why path MTU could not be tested further up. */
    readonly pmtuLimit: 'local-mtu' | 'peer-mss' | 'cached-pmtu' | 'own-mss' | null;
    /** Tries behind a black hole: how often packets of `fails` bytes or more were lost, those of `passes` or less answered. */
    readonly sizeTrials: {
        readonly failedSends: number;
        readonly passedSends: number;
    } | null;
    /**
     * A TCP answer from TTL `tcpHops`, nearer than the target can be. `way-back`: by the TTL they arrive with, its packets come
     * back over many more hops; `udp-farther`: other probes expired at routers beyond; `not-on-link`: answered at TTL 1, where
     * a router let other probes expire.
     */
    readonly proxy: {
        readonly tcpHops: number;
        readonly reason: 'way-back' | 'udp-farther' | 'not-on-link';
        /** It gives nothing but RSTs; absent: it accepts connections, or the RSTs may be the target's own. */
        readonly refuses?: true;
    } | null;
    /** Addresses that came again and again until the TTL ran out. */
    readonly loop: readonly string[];
    /** Results too contradictory to conclude from, as sentences. */
    readonly inconclusive: readonly string[];
    /** The first of those that concerns the path MTU. Absent: none does. */
    readonly pmtuUnknown?: string;
    /** The service whose probes `loss` counts; null: nothing was counted. */
    readonly lossService: 'udp' | 'icmp' | 'tcp' | 'quic' | 'dns' | null;
    /** Whether the answers `loss` counts are ICMP errors, which hosts send only so often, and the probes were not paced for it. */
    readonly lossByIcmp: boolean;
    /** TCP packets to the target or their answers were lost: a single silence proves nothing. Absent: none that is known. */
    readonly lossSeen?: true;
    /** TCP segments of all sizes tried were lost, while handshakes passed: bytes of the smallest and largest packet. Absent: not so. */
    readonly dataLost?: {
        readonly least: number;
        readonly most: number;
    };
    /**
     * TCP segments were lost again and again on `lost` connections, the smallest in packets of `least` bytes, while others carried as
     * large ones, up to `passed` bytes: one of parallel paths loses large packets. Absent: not so.
     */
    readonly unequalFlows?: {
        readonly lost: number;
        readonly least: number;
        readonly passed: number;
    };
    /** Datagrams with too small a TTL were answered: TTLs are rewritten, or a device nearby answers in the target's name. Absent: not so. */
    readonly answersTooNear?: true;
    /** No ICMP error about this target arrived, while one about another target of the run did by the same interface. Absent: not so. */
    readonly icmpForOthers?: true;
    /** Ping sockets: whether this machine lets this user open them; null: not tried. */
    readonly pingSockets: boolean | null;
    /** Parts of the measuring that an error of this program ended, each with the error's message. Absent: none. */
    readonly failures?: readonly string[];
    /** All `failures` are for want of descriptors or memory of this machine, none for an error of this program. Absent: not so. */
    readonly failuresByLimits?: true;
    /** What followed the measuring, as requested, in which the run was cancelled. Absent: it was not, or earlier. */
    readonly cancelledIn?: 'connections' | 'watch';
    /** It was watched while the job ran, and nothing of what the watch saw is known. Absent: not so. */
    readonly watchLost?: true;
}
