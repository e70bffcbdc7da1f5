/** Measured values and the report's codes in words for people, the same in every form of the report and in findings. */
import { isCut } from '../cut-short.ts';
import type { CountedLoss } from '../loss.ts';
import type { Conclusion, EndReason, GateName, GateOutcome, Severity, TargetReport } from '../types.ts';
import { count, decimal } from './units.ts';

/** Why a target was not reached; `{ttl}` is the last hop that answered. */
const endings: Readonly<Record<EndReason, string>> = {
  reached: 'reached',
  'max-hops': 'max-hops was used up at hop {ttl}',
  silent: 'nothing beyond hop {ttl} answered',
  unreachable: 'an ICMP unreachable ended the trace',
  prohibited: 'a filter on the way prohibits it',
  loop: 'the packets run in a loop',
  'refused-locally': 'this machine refused to send',
  'no-route': 'this machine has no route there',
  'name-not-found': 'no address was found for the name',
  'proxy-refused': 'the proxy does not pass the connection on',
  deadline: 'the time limit struck first',
  cancelled: 'the run was cancelled',
};

export const severityIcons: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };
export const outcomeIcons: Readonly<Record<GateOutcome['outcome'], string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '❔',
};
export const conclusionIcons: Readonly<Record<Conclusion, string>> = { success: '✅', failure: '❌', neutral: '⚠️' };

/** What made a path MTU known, after "by". */
const pmtuWitnesses = {
  'too-big': "the routers' own too-big messages",
  kernel: "what a router told this machine's kernel",
  'own-answer': "the target's own ICMP answer to a packet of that size",
  echo: 'answered echo requests of exact size',
  'udp-reply': 'answered UDP packets of exact size',
  'tcp-ack': 'acknowledged TCP segments of exact size',
} as const;

type SizeFacts = Pick<TargetReport, 'pmtu' | 'evidence' | 'blackHole'>;

/** How the path MTU is known, after "by"; null: no method is. `icmp` stands for three things, which the evidence tells apart. */
export function pmtuMethod(target: SizeFacts & Pick<TargetReport, 'protocol'>): string | null {
  const { method } = target.pmtu;
  if (method === 'icmp') {
    // Before a black hole no router named the size, whatever one said of a wider link.
    if (target.blackHole?.direction === 'forward') return pmtuWitnesses['own-answer'];
    if (target.evidence.tooBig.length > 0) return pmtuWitnesses['too-big'];
    return pmtuWitnesses[toldToKernel(target) ? 'kernel' : 'own-answer'];
  }
  if (method === 'udp-reply' && target.protocol === 'icmp') return pmtuWitnesses.echo;
  return method === null ? null : pmtuWitnesses[method];
}

/** Whether the kernel alone heard of a smaller path MTU, as it does for its own connections: no message of ours shows it. */
export function toldToKernel({ pmtu, evidence, blackHole }: SizeFacts): boolean {
  const { bytes, localMtu, method } = pmtu;
  const below = bytes !== null && localMtu !== null && bytes < localMtu;
  return method === 'icmp' && below && evidence.tooBig.length === 0 && blackHole === null;
}

/** How sure a path MTU is; `{by}` is who made it known, with "by" before it, or nothing. */
const pmtuStatuses = {
  confirmed: 'confirmed{by}',
  'upper-bound': 'an upper bound{by}: nothing larger passes, nothing proved that this does',
  unknown: 'unknown{by}',
} as const;

/** How sure the path MTU is and how it is known, as half a sentence. */
export function pmtuStanding(target: Parameters<typeof pmtuMethod>[0]): string {
  const method = pmtuMethod(target);
  return pmtuStatuses[target.pmtu.status].replace('{by}', method === null ? '' : ` by ${method}`);
}

/** Why it was not tested further up. */
export const pmtuLimits = {
  'local-mtu': "this machine's own MTU ends the test there",
  'peer-mss': "TCP cannot test above the peer's MSS",
  'cached-pmtu': 'the kernel has a smaller path MTU for this route and sends no more',
  'own-mss': 'the kernel here sends no larger TCP segments, for the window of the peer or net.ipv4.tcp_mtu_probing=2',
} as const;

/** `end`: whose replies were counted. */
export function hopCountMethod(method: 'reply' | 'ttl-scan', end: 'target' | 'proxy' | 'tcp'): string {
  if (end === 'tcp') return 'the smallest TTL from which TCP is answered, by the target or a proxy in its name';
  return method === 'reply' ? `by the ${end}'s own replies` : `the smallest TTL that reached the ${end}`;
}

export const returnMethods = {
  'reply-ttl': 'by the TTL of its replies',
  'min-ttl': 'by the least TTL its replies arrive with',
} as const;

/** What each gate demands, what it saw: `met`, `broken`; numbers come from the outcome. */
const gateWords: Readonly<Record<GateName, { demand: string; unit: string; met: string; broken: string }>> = {
  'fail-on-unreachable': {
    demand: 'reached, a named port open',
    unit: '',
    met: 'reached',
    broken: 'not reached, or its port closed',
  },
  'fail-on-pmtu-below': { demand: 'path MTU at least', unit: ' bytes', met: '', broken: '' },
  'fail-on-hops-above': { demand: 'at most', unit: ' hops', met: '', broken: '' },
  'fail-on-rtt-above-ms': { demand: 'median round trip at most', unit: ' ms', met: '', broken: '' },
  'fail-on-loss-above': { demand: 'loss at most', unit: ' %', met: '', broken: '' },
  'fail-on-black-hole': { demand: 'no black hole', unit: '', met: 'none found', broken: 'found' },
  'fail-on-path-change': { demand: 'same path as the baseline', unit: '', met: 'same', broken: 'changed' },
  'fail-on-service-error': { demand: 'service works', unit: '', met: 'works', broken: 'does not work' },
  'fail-on-certificate-days-below': { demand: 'certificate valid for at least', unit: ' days', met: '', broken: '' },
  'fail-on-first-byte-above-ms': { demand: 'first byte within', unit: ' ms', met: '', broken: '' },
  'fail-on-reachable': { demand: 'not usable', unit: '', met: 'not usable', broken: 'usable' },
};

/** `tcp:443` as `TCP 443`, `icmp` as `ICMP echo`. Anything else comes out as it is, in capitals. */
export function service(name: string): string {
  return name === 'icmp' ? 'ICMP echo' : name.replace(':', ' ').toUpperCase();
}

/** Lost share of the probes meant for the target itself, percent; null where none was sent. */
export function lossPercent({ sent, received }: CountedLoss): number | null {
  return sent === 0 ? null : (100 * Math.max(0, sent - received)) / sent;
}

/** What a gate demands, in words. */
export function demandText({ gate, limit }: GateOutcome): string {
  const { demand, unit } = gateWords[gate];
  return typeof limit === 'number' ? `${demand} ${decimal(limit)}${unit}` : demand;
}

/** What a gate saw, in words; the outcome decides for gates without a number. */
export function actualText({ gate, actual, outcome }: GateOutcome): string {
  const { unit, met, broken } = gateWords[gate];
  // Only the first run of a baseline passes without a value.
  if (outcome === 'pass' && actual === null) return 'no baseline yet';
  if (outcome === 'inconclusive' || actual === null) return 'unknown';
  if (typeof actual === 'number') return `${decimal(actual)}${unit}`;
  return outcome === 'pass' ? met : broken;
}

/** Demand and measured value of a gate, as one line for a log. `outcome`: the gate's, where the form of the report colours it. */
export function gateText(gate: GateOutcome, outcome: string = gate.outcome): string {
  return `Gate ${gate.gate}: ${outcome} (demands ${demandText(gate)}; measured: ${actualText(gate)})`;
}

/** Why the trace ended, as half a sentence. */
export function ending(target: Pick<TargetReport, 'endReason' | 'hops' | 'answeredBy'>): string {
  if (target.endReason === 'silent' && target.answeredBy.length > 0)
    return `the host answers (${target.answeredBy.join(', ')}), what was asked for does not`;
  const last = target.hops.findLast(({ responders }) => responders.length > 0);
  if (target.endReason === 'silent' && last === undefined) return 'nothing on the way answered';
  return endings[target.endReason].replace('{ttl}', String(last?.ttl ?? target.hops.length));
}

/**
 * `info` where all is well; else the worst of findings and gates, so that a row never contradicts its findings; a failing service that no
 * finding explains is an error, an unreached target or an unknown service a warning at least.
 */
export function standing(target: TargetReport): Severity {
  const severities = target.diagnosis.map(({ severity }) => severity);
  const outcomes = target.gates.map(({ outcome }) => outcome);
  const state = target.service === null ? 'working' : target.service.state;
  if (severities.includes('error') || outcomes.includes('fail')) return 'error';
  if (severities.includes('warning')) return 'warning';
  if (state === 'failing') return 'error';
  if (outcomes.includes('inconclusive') || !target.reached || state === null) return 'warning';
  return isCut(target) ? 'warning' : 'info';
}

/** Why a step passes although a target needs attention. */
export const TOLERATED = 'no gate forbids what was found';

const standingIcons: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: '✅' };
/** The same in words, for who sees no icon. */
export const standingWords: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'ok' };
/** Icon and word of a target's standing, as `❌ error`. */
export const standingMark = (severity: Severity): string => `${standingIcons[severity]} ${standingWords[severity]}`;
/** The gravest first. */
export const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** As `1 of 3 targets needs attention`. */
export function attention(troubled: number, all: number): string {
  return `${troubled} of ${count(all, 'target')} ${troubled === 1 ? 'needs' : 'need'} attention`;
}
