/** The report as types: docs/report.schema.json is made of them, docs/report.md says what the fields mean. Facts only from measurement; null is "not known". */
import type { DiagnosisCode } from '../diagnosis/rules.js';
import type { AddressResult, Millis, NameResult, ServiceResult } from '../service/types.js';
import type { Difference } from './compare.js';
import type { TargetEvidence } from './evidence-types.js';
import type { JobCounters, WatchResult } from './watch-types.js';
export type { DiagnosisCode, JobCounters, Millis, TargetEvidence, WatchResult };
export type EndReason = 'reached' | 'max-hops' | 'silent' | 'unreachable' | 'prohibited' | 'loop' | 'refused-locally' | 'no-route' | 'name-not-found' | 'proxy-refused' | 'deadline' | 'cancelled';
export type Protocol = 'auto' | 'udp' | 'tcp' | 'icmp' | 'quic';
export type Severity = 'info' | 'warning' | 'error';
export type Conclusion = 'success' | 'failure' | 'neutral';
export type GateName = 'fail-on-unreachable' | 'fail-on-pmtu-below' | 'fail-on-hops-above' | 'fail-on-rtt-above-ms' | 'fail-on-loss-above' | 'fail-on-black-hole' | 'fail-on-path-change' | 'fail-on-service-error' | 'fail-on-certificate-days-below' | 'fail-on-first-byte-above-ms' | 'fail-on-reachable';
export interface Icmp {
    readonly type: number;
    readonly code: number;
    /** From the table in icmp-codes.ts, the same words for v4 and v6. */
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
    readonly mplsLabels: readonly {
        label: number;
        trafficClass: number;
        bottom: boolean;
        ttl: number;
    }[];
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
/** Trying again until everything works, before measuring. */
export interface WaitResult {
    readonly seconds: number;
    readonly attempts: number;
    readonly succeeded: boolean;
}
/**
 * More handshakes from different ports. `deadPorts`: local ports whose handshakes stayed unanswered. `localErrno`: with which this
 * machine could not open the rest of those requested; absent: it could.
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
    readonly rttMs: {
        readonly min: Millis;
        readonly median: Millis;
        readonly max: Millis;
    } | null;
    readonly loss: {
        readonly sent: number;
        readonly received: number;
    };
    readonly pmtu: PathMtu;
    readonly blackHole: BlackHole | null;
    readonly peerMss: number | null;
    readonly icmpVisible: boolean;
    readonly hops: readonly Hop[];
    /** The results of src/service. null: an address, or a proxy resolves it. */
    readonly name: NameResult | null;
    /** Empty: no address was tried with a handshake. */
    readonly addresses: readonly AddressResult[];
    /** null: the service was not checked. */
    readonly service: ServiceResult | null;
    /** These three: null where they were not requested. */
    readonly wait: WaitResult | null;
    readonly watch: WatchResult | null;
    readonly connections: ConnectionsResult | null;
    readonly evidence: TargetEvidence;
    readonly diagnosis: readonly Finding[];
    readonly gates: readonly GateOutcome[];
    /** What differs from the baseline; left out where none was requested. */
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
    readonly interfaces: readonly {
        readonly name: string;
        readonly mtu: number;
    }[];
}
export interface Report {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: 'tracepath-action';
        readonly version: string;
    };
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
