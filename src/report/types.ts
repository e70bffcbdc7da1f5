/** The report: what shared contract `report.json` says, as types. Facts only from measurement; null is "not known". */

import type { DiagnosisCode } from '../diagnosis/rules.ts';
import type { AddressResult, Millis, NameResult, ServiceResult } from '../service/types.ts';
import type { Difference } from './compare.ts';
import type { JobCounters, WatchResult } from './watch-types.ts';

export type { DiagnosisCode, JobCounters, Millis, WatchResult };

export type EndReason =
  | 'reached'
  | 'max-hops'
  | 'silent'
  | 'unreachable'
  | 'prohibited'
  | 'loop'
  | 'refused-locally'
  | 'no-route'
  | 'name-not-found'
  | 'proxy-refused'
  | 'deadline'
  | 'cancelled';

export type Protocol = 'auto' | 'udp' | 'tcp' | 'icmp' | 'quic';
export type Severity = 'info' | 'warning' | 'error';
export type Conclusion = 'success' | 'failure' | 'neutral';
export type GateName =
  | 'fail-on-unreachable'
  | 'fail-on-pmtu-below'
  | 'fail-on-hops-above'
  | 'fail-on-rtt-above-ms'
  | 'fail-on-loss-above'
  | 'fail-on-black-hole'
  | 'fail-on-path-change'
  | 'fail-on-service-error'
  | 'fail-on-certificate-days-below'
  | 'fail-on-first-byte-above-ms'
  | 'fail-on-reachable';

export interface Icmp {
  readonly type: number;
  readonly code: number;
  /** From the table in icmp-meaning.ts, the same words for v4 and v6. */
  readonly meaning: string;
}

export interface Responder {
  readonly address: string;
  readonly hostname: string | null;
  readonly asn: number | null;
  readonly rttMs: readonly Millis[];
  readonly icmp: Icmp | null;
  readonly returnHops: number | null;
  readonly mtu: number | null;
  readonly mplsLabels: readonly { label: number; trafficClass: number; bottom: boolean; ttl: number }[];
}

export interface Hop {
  readonly ttl: number;
  readonly sent: number;
  readonly received: number;
  readonly responders: readonly Responder[];
  /** Routers that answered other targets of the run at this TTL, over the same way so far, while this row is silent. Absent: none. */
  readonly answeredOthers?: readonly string[];
}

export interface BlackHole {
  readonly direction: 'forward' | 'reverse';
  readonly passes: number;
  readonly fails: number;
  readonly afterHop: number | null;
}

export interface PathMtu {
  readonly bytes: number | null;
  readonly status: 'confirmed' | 'upper-bound' | 'unknown';
  readonly method: 'icmp' | 'udp-reply' | 'tcp-ack' | null;
  readonly localMtu: number | null;
}

/** One way to mend what was found. */
export interface Remedy {
  /** A sentence to read; ends with a colon where a snippet follows. */
  readonly explanation: string;
  /** Lines to paste; null: none. */
  readonly snippet: string | null;
}

/** Structured until a renderer puts it into words; `report.json` has `message` and `remedy` instead (FindingJson). */
export interface Finding {
  readonly code: DiagnosisCode;
  readonly severity: Severity;
  /** A few words, our own; open the message. */
  readonly title: string;
  /** One or two sentences on one line; may hold text from the network. */
  readonly text: string;
  /** The likeliest to help first. */
  readonly remedies: readonly Remedy[];
}

/** A finding as `report.json` has it. */
export interface FindingJson {
  readonly code: DiagnosisCode;
  readonly severity: Severity;
  readonly message: string;
  /** Text to paste or to do; null where there is none. */
  readonly remedy: string | null;
}

export interface GateOutcome {
  readonly gate: GateName;
  readonly limit: number | boolean;
  readonly actual: number | boolean | null;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
}

/**
 * What diagnosis needs beyond the contract's fields: measured facts again, no inference. Added to the contract's target
 * under `evidence`.
 */
export interface TargetEvidence {
  /** The interface packets leave by, and what this machine says of it. */
  readonly interface: string | null;
  readonly sourceAddress: string | null;
  readonly onLink: boolean | null;
  /** The kernel's cached path MTU before the run, where it was below the interface's MTU. */
  readonly cachedPmtu: number | null;
  /** The ICMP unreachable that ended the trace. */
  readonly verdict: { readonly from: string; readonly ttl: number | null; readonly icmp: Icmp } | null;
  /** What the target answered that says "nothing listens here". */
  readonly closed: readonly string[];
  /** Nothing of the target answered but RSTs to handshakes, which a firewall may send in its name. Absent: not known. */
  readonly onlyResets?: boolean;
  /** What was asked of the target and stayed unanswered, as `udp:44444`, `tcp:443`, `icmp`. */
  readonly silent: readonly string[];
  /**
   * errno by which this machine refused to send, with what it was for. `reject`: what its own firewall answered in place of
   * sending, in the words of an ICMP error or `tcp-reset`; null or absent: no firewall was heard.
   */
  readonly localError: { readonly errno: string; readonly doing: string; readonly reject?: string | null } | null;
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
    readonly quoted: { readonly ttl: number; readonly mss: number } | null;
    /** The farthest TTL whose router quoted a SYN with the MSS that it had announced; null: none did. */
    readonly unchanged: number | null;
  };
  /** The largest packet that is known to have reached the target, bytes; a path MTU is at least this. */
  readonly largestPassed: number | null;
  /** Why path MTU could not be tested further up. */
  readonly pmtuLimit: 'local-mtu' | 'peer-mss' | 'cached-pmtu' | 'own-mss' | null;
  /** Tries behind a black hole: how often packets of `fails` bytes or more were lost, those of `passes` or less answered. */
  readonly sizeTrials: { readonly failedSends: number; readonly passedSends: number } | null;
  /**
   * A TCP answer from TTL `tcpHops`, nearer than the target can be. `way-back`: by the TTL they arrive with, its packets come
   * back over many more hops; `udp-farther`: other probes expired at routers beyond; `not-on-link`: answered at TTL 1.
   */
  readonly proxy: { readonly tcpHops: number; readonly reason: 'way-back' | 'udp-farther' | 'not-on-link' } | null;
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
  readonly dataLost?: { readonly least: number; readonly most: number };
  /**
   * TCP segments were lost again and again on `lost` connections, the smallest in packets of `least` bytes, while others carried as
   * large ones, up to `passed` bytes: one of parallel paths loses large packets. Absent: not so.
   */
  readonly unequalFlows?: { readonly lost: number; readonly least: number; readonly passed: number };
  /** Datagrams with too small a TTL were answered: TTLs are rewritten, or a device nearby answers in the target's name. Absent: not so. */
  readonly answersTooNear?: true;
  /** No ICMP error about this target arrived, while one about another target of the run did by the same way out. Absent: not so. */
  readonly icmpForOthers?: true;
  /** Ping sockets: whether this machine lets this user open them; null: not tried. */
  readonly pingSockets: boolean | null;
  /** Parts of the measuring that an error of this program ended, each with the error's message. Absent: none. */
  readonly failures?: readonly string[];
  /** What followed the measuring and was asked for, in which the run was cancelled. Absent: it was not, or earlier. */
  readonly cancelledIn?: 'connections' | 'watch';
}

/** Trying again until everything works, before measuring. */
export interface WaitResult {
  readonly seconds: number;
  readonly attempts: number;
  readonly succeeded: boolean;
}

/**
 * More handshakes from different ports. `deadPorts`: local ports whose handshakes stayed unanswered. `localErrno`: with which this
 * machine could not open the rest of those asked for; absent: it could.
 */
export interface ConnectionsResult {
  readonly sent: number;
  readonly received: number;
  readonly deadPorts: readonly number[];
  readonly localErrno?: string;
}

export interface TargetReport {
  readonly target: string;
  readonly host: string;
  readonly address: string | null;
  readonly family: 4 | 6 | null;
  readonly protocol: Protocol;
  readonly port: number | null;
  readonly reached: boolean;
  readonly answeredBy: readonly string[];
  readonly endReason: EndReason;
  readonly hopCount: number | null;
  readonly hopCountMethod: 'reply' | 'ttl-scan' | null;
  readonly returnHopCount: number | null;
  readonly returnHopCountMethod: 'reply-ttl' | 'min-ttl' | null;
  readonly rttMs: { readonly min: Millis; readonly median: Millis; readonly max: Millis } | null;
  readonly loss: { readonly sent: number; readonly received: number };
  readonly pmtu: PathMtu;
  readonly blackHole: BlackHole | null;
  readonly peerMss: number | null;
  readonly icmpVisible: boolean;
  readonly hops: readonly Hop[];
  /** The results of src/service. null: an address, or a proxy resolves it. */
  readonly name: NameResult | null;
  /** Empty: no address was tried with a handshake. */
  readonly addresses: readonly AddressResult[];
  /** null: no service was asked. */
  readonly service: ServiceResult | null;
  /** These three: null where they were not asked. */
  readonly wait: WaitResult | null;
  readonly watch: WatchResult | null;
  readonly connections: ConnectionsResult | null;
  readonly evidence: TargetEvidence;
  readonly diagnosis: readonly Finding[];
  readonly gates: readonly GateOutcome[];
  /** What differs from the baseline; left out where none was asked for. */
  readonly sinceBaseline?: SinceBaseline;
}

/** `none-yet`: the baseline's file does not exist; `no-target`: it does not know this target. Both have no differences. */
export interface SinceBaseline {
  readonly state: 'none-yet' | 'no-target' | 'compared';
  readonly differences: readonly Difference[];
}

/** A target before diagnosis and gates: what the engine's evidence alone says. */
export type MeasuredTarget = Omit<TargetReport, 'diagnosis' | 'gates' | 'sinceBaseline'>;

export interface RunnerFacts {
  /** GITHUB_JOB, the leg's matrix values and the image (ImageOS); each null where unknown. */
  readonly job: string | null;
  readonly matrix: Readonly<Record<string, unknown>> | null;
  readonly image: string | null;
  readonly os: string;
  readonly kernel: string;
  readonly arch: string;
  readonly node: string;
  readonly name: string | null;
  readonly environment: 'github-hosted' | 'self-hosted' | 'local';
  readonly container: boolean;
  /** This machine's interfaces but loopback. */
  readonly interfaces: readonly { readonly name: string; readonly mtu: number }[];
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'tracepath-action'; readonly version: string };
  readonly startedAt: string;
  readonly durationMs: Millis;
  readonly runner: RunnerFacts;
  readonly conclusion: Conclusion;
  readonly targets: readonly TargetReport[];
  /** In the report of the post step after `watch-seconds: job`; null: the system does not tell, or not of one network namespace. */
  readonly jobCounters?: JobCounters | null;
}

/** A target as `report.json` has it. */
export interface TargetJson extends Omit<TargetReport, 'diagnosis'> {
  readonly diagnosis: readonly FindingJson[];
}

/** `report.json`: the report with its findings flattened. */
export interface ReportJson extends Omit<Report, 'targets'> {
  readonly targets: readonly TargetJson[];
}
