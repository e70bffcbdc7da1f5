/** From what was measured of a target to the outcome of each gate that was set (inputs `fail-on-…` of action.yml). */

import { judgeLoss } from '../engine/facts/loss-limit.ts';
import { errorMessage } from '../errors.ts';
import { countedLoss } from '../report/loss.ts';
import { ending, lossPercent } from '../report/text/labels.ts';
import { lossInterval } from '../report/text/loss.ts';
import { decimal } from '../report/text/units.ts';
import type { GateName, GateOutcome, Hop, MeasuredTarget } from '../report/types.ts';

export type Limits = Partial<Record<GateName, number | boolean>>;

/**
 * What differs from the baseline, one clause each; empty: nothing; null: nothing that is known of both could be compared;
 * `first-run`: the baseline does not exist yet; `no-target`: it does not know this target; `not-reached`: nothing differs as far as the
 * path is known now, which does not reach as far as the baseline's.
 */
export type Changes = readonly string[] | null | 'first-run' | 'no-target' | 'not-reached';

interface Gate {
  /** The value that the gate looks at; of a yes-or-no gate: whether what it forbids was found. Null: not known. */
  readonly actual: (target: MeasuredTarget, changes: Changes, limit: number) => number | boolean | null;
  /** Judges a known value; most gates only compare. */
  readonly judge: (actual: number, limit: number, target: MeasuredTarget) => GateOutcome['outcome'];
  /** For a failure: what was found, with its limit and hop. */
  readonly found: (target: MeasuredTarget, outcome: GateOutcome, changes: Changes) => string;
  /** For an inconclusive outcome: what is not known. */
  readonly unknown: (target: MeasuredTarget, outcome: GateOutcome, changes: Changes) => string;
  /** Whether it passes though nothing is known. */
  readonly passesUnknown?: (changes: Changes) => boolean;
}

const noMoreThan: Gate['judge'] = (actual, limit) => (actual > limit ? 'fail' : 'pass');
/** Yes or no as 1 or 0: yes fails. */
const never: Gate['judge'] = (actual) => (actual === 1 ? 'fail' : 'pass');

const GATES: Readonly<Record<GateName, Gate>> = {
  'fail-on-unreachable': {
    actual: (target) => (target.reached ? closedPort(target) !== null : cutShort(target) ? null : true),
    judge: never,
    found: (target) =>
      target.reached
        ? `reached, but ${closedPort(target)} is closed: the target refused it, ${atTarget(target)}`
        : `not reached (${ending(target)}), ${lastAnswer(target)}`,
    unknown: (target) => `whether it is reached is not known: ${ending(target)}`,
  },
  'fail-on-pmtu-below': {
    // A packet of the limit's size that arrived is enough, whatever the path carries beyond it.
    actual: ({ pmtu, evidence }, _changes, limit) =>
      pmtu.status !== 'unknown' ? pmtu.bytes : (evidence.largestPassed ?? 0) >= limit ? evidence.largestPassed : null,
    judge: (actual, limit, { pmtu, evidence }) => {
      if (actual < limit) return 'fail';
      return pmtu.status === 'confirmed' || (evidence.largestPassed ?? 0) >= limit ? 'pass' : 'inconclusive';
    },
    found: (target, { actual, limit }) =>
      `path MTU is ${target.pmtu.status === 'confirmed' ? '' : 'at most '}${actual} bytes, below the limit of ${limit}, ${narrowing(target)}`,
    unknown: (_target, { actual, limit }) =>
      actual === null
        ? `path MTU is not known, the limit is ${limit} bytes`
        : `path MTU is at most ${actual} bytes and nothing proved that this size arrives, the limit is ${limit}`,
  },
  'fail-on-hops-above': {
    actual: (target) => target.hopCount,
    judge: noMoreThan,
    found: (target, { actual, limit }) =>
      `${actual} hops to the target, above the limit of ${limit}, ${hopName(target, Number(limit) + 1, 'the first beyond it is')}`,
    unknown: (target, { limit }) => `hop count is not known, the limit is ${limit}, ${lastAnswer(target)}`,
  },
  'fail-on-rtt-above-ms': {
    actual: (target) => target.rttMs?.median ?? null,
    judge: noMoreThan,
    found: (target, { actual, limit }) =>
      `median round-trip time is ${decimal(Number(actual))} ms, above the limit of ${limit}, ${atTarget(target)}`,
    unknown: (target, { limit }) => `round-trip time is not known, the limit is ${limit} ms, ${lastAnswer(target)}`,
  },
  'fail-on-loss-above': {
    // Of a target that never answered, silence can't be told from loss.
    actual: (target) => (lossKnown(target) ? lossPercent(countedLoss(target)) : null),
    judge: (_actual, limit, target) => {
      if (maybeRateLimited(target)) return 'inconclusive';
      const { sent, received } = countedLoss(target);
      const outcome = judgeLoss({ sent, lost: sent - received }, limit);
      return outcome === 'undecided' ? 'inconclusive' : outcome;
    },
    found: (target, { actual, limit }) =>
      `loss is ${decimal(Number(actual))} % (${lostOf(target)}), above the limit of ${limit}, ${atTarget(target)}`,
    unknown: (target, { limit }) => {
      if (target.evidence.watchLost) return `what the watch saw is not known, the limit is ${limit} %`;
      if (maybeRateLimited(target))
        return `${lostOf(target)} stayed unanswered, the limit is ${limit} %, but the target answers by ICMP errors, which hosts send only so often, so whether any was lost is not known`;
      return countedLoss(target).sent === 0 || !lossKnown(target)
        ? `loss is not known, the limit is ${limit} %, ${lastAnswer(target)}`
        : undecidedLoss(target, Number(limit));
    },
  },
  'fail-on-black-hole': {
    // Beyond the peer's MSS no TCP packet can be tested, and none is ever sent.
    actual: ({ blackHole, pmtu, evidence }) => {
      if (blackHole !== null || evidence.unequalFlows !== undefined) return true;
      const allTested = evidence.pmtuLimit === 'peer-mss' && evidence.largestPassed !== null;
      return pmtu.status === 'confirmed' || allTested ? false : null;
    },
    judge: never,
    found: (target) => blackHoleFound(target),
    unknown: (target) => `large packets could not be tested as far as the target, ${lastAnswer(target)}`,
  },
  'fail-on-path-change': {
    actual: (_target, changes) => (changes === null || typeof changes === 'string' ? null : changes.length > 0),
    judge: never,
    // The first run has nothing to differ from: it passes whatever on-inconclusive says.
    passesUnknown: (changes) => changes === 'first-run',
    found: (_target, _outcome, changes) =>
      `the path differs from the baseline's: ${typeof changes === 'string' ? changes : changes?.join('; ')}`,
    unknown: (_target, _outcome, changes) =>
      changes === 'no-target'
        ? 'the baseline does not know this target, so its path is compared with nothing'
        : changes === 'not-reached'
          ? 'nothing that is known of its path differs, but it was reached in the baseline and is not now'
          : 'nothing known of its path now can be compared with the baseline',
  },
  'fail-on-service-error': {
    actual: ({ service }) => (service === null || service.state === null ? null : service.state === 'failing'),
    judge: never,
    found: ({ service }) => `the service does not work, phase ${service?.failedPhase ?? 'unknown'} failed`,
    unknown: ({ service }) =>
      service === null
        ? 'no service was used, so whether it works is not known'
        : 'whether the service works is not known',
  },
  'fail-on-certificate-days-below': {
    actual: ({ service }) => {
      const { daysLeft = null } = service?.tls?.certificate ?? {};
      return daysLeft === null ? null : Math.floor(daysLeft * 100) / 100;
    },
    judge: (actual, limit) => (actual < limit ? 'fail' : 'pass'),
    found: (_target, { actual, limit }) => `the certificate ends in ${actual} days, below the limit of ${limit}`,
    unknown: (_target, { limit }) => `no certificate whose end can be read was received, the limit is ${limit} days`,
  },
  'fail-on-first-byte-above-ms': {
    actual: ({ service }) => service?.totalMs ?? null,
    judge: noMoreThan,
    found: (_target, { actual, limit }) =>
      `the first byte came after ${decimal(Number(actual))} ms, above the limit of ${limit}`,
    unknown: (_target, { limit }) => `no byte of an answer was timed, the limit is ${limit} ms`,
  },
  'fail-on-reachable': {
    actual: usable,
    judge: never,
    found: (target) =>
      target.service === null ? `it can be reached, ${atTarget(target)}` : 'it can be reached and its service works',
    unknown: (target) =>
      `whether it can be used is not known: ${target.reached && target.service !== null ? 'it is reached, but whether its service works is not known' : ending(target)}`,
  },
};

export function evaluateGate(
  gate: GateName,
  limit: number | boolean,
  target: MeasuredTarget,
  changes: Changes,
): GateOutcome {
  const { actual: actualOf, judge, passesUnknown } = GATES[gate];
  const actual = actualOf(target, changes, Number(limit));
  const unknown = passesUnknown?.(changes) ? 'pass' : 'inconclusive';
  const outcome = actual === null ? unknown : judge(Number(actual), Number(limit), target);
  return { gate, limit, actual, outcome };
}

/** One sentence with target, measured value, limit and hop, for an outcome that is not `pass`. Holds text from the network. */
export function gateSentence(target: MeasuredTarget, outcome: GateOutcome, changes: Changes): string {
  const says = explanation(target, outcome, changes);
  const address = target.address === null || target.address === target.host ? '' : ` (${target.address})`;
  return `${target.target}${address}: ${says} [${outcome.gate}${outcome.outcome === 'inconclusive' ? ', inconclusive' : ''}]`;
}

/** An outcome stands even where this program fails to explain it. */
function explanation(target: MeasuredTarget, outcome: GateOutcome, changes: Changes): string {
  const gate = GATES[outcome.gate];
  try {
    return outcome.outcome === 'fail' ? gate.found(target, outcome, changes) : gate.unknown(target, outcome, changes);
  } catch (error) {
    const { actual, limit } = outcome;
    return `found ${actual ?? 'nothing known'}, the limit is ${limit}; an error in this program ended the explanation (${errorMessage(error)})`;
  }
}

function lossKnown({ reached, watch, evidence }: MeasuredTarget): boolean {
  return !evidence.watchLost && (reached || (watch?.received ?? 0) > 0);
}

/** What the count allows, where it decides nothing. */
function undecidedLoss(target: MeasuredTarget, limit: number): string {
  return `${lostOf(target)} were lost, so loss is ${lossInterval(countedLoss(target))}, the limit is ${limit} %`;
}

/** As `3 of 60 probes`. */
function lostOf(target: MeasuredTarget): string {
  const { sent, received } = countedLoss(target);
  return `${sent - received} of ${sent} probes`;
}

/** Whether silence may be the target's own limit on ICMP errors. */
function maybeRateLimited({ reached, loss, evidence, watch, connections }: MeasuredTarget): boolean {
  return reached && evidence.lossByIcmp && watch === null && connections === null && loss.received < loss.sent;
}

/**
 * Whether a client can use the target: its service works or, where none is asked, its port opens or it answers; null: not known.
 * A refusal is no use, nor is a reset of a port that nobody named: a firewall may send it.
 */
function usable(target: MeasuredTarget): boolean | null {
  if (target.service !== null) return target.service.state === null ? null : target.service.state === 'working';
  if (closedPort(target) !== null) return false;
  if (target.reached && target.evidence.onlyResets !== true) return true;
  return cutShort(target) ? null : false;
}

/** What the target refused of the port that was named for it, as `tcp:81`; null: nothing, or another protocol answered there. */
export function closedPort({ port, answeredBy, evidence: { closed } }: MeasuredTarget): string | null {
  const open = answeredBy.some((service) => service.endsWith(`:${port}`) && !closed.includes(service));
  return open ? null : (closed.find((service) => service.endsWith(`:${port}`)) ?? null);
}

function cutShort(target: MeasuredTarget): boolean {
  return target.endReason === 'deadline' || target.endReason === 'cancelled';
}

function named(hop: Hop): string {
  return `hop ${hop.ttl} (${hop.responders.map(({ address }) => address).join(' or ')})`;
}

function lastAnswer(target: MeasuredTarget): string {
  const last = target.hops.findLast((hop) => hop.responders.length > 0);
  return last === undefined ? 'no hop answered' : `the last answer came from ${named(last)}`;
}

function hopName(target: MeasuredTarget, ttl: number, before: string): string {
  if (ttl === 0) return `${before} hop 0 (this machine)`;
  const hop = target.hops.find((row) => row.ttl === ttl);
  return hop === undefined || hop.responders.length === 0 ? `hop ${ttl} is silent` : `${before} ${named(hop)}`;
}

function atTarget(target: MeasuredTarget): string {
  return target.hopCount === null ? 'at the target, whose hop is not known' : `at the target, hop ${target.hopCount}`;
}

function narrowing(target: MeasuredTarget): string {
  const { blackHole, pmtu } = target;
  const reporter = target.hops.find((hop) => hop.responders.some(({ mtu }) => mtu !== null && mtu === pmtu.bytes));
  if (reporter !== undefined) return `reported by ${named(reporter)}`;
  if (blackHole?.direction === 'forward' && blackHole.afterHop !== null) {
    return hopName(target, blackHole.afterHop, 'narrow after');
  }
  if (pmtu.bytes !== null && pmtu.bytes === pmtu.localMtu) return "as this machine's own interface (hop 0)";
  return 'where it narrows is not known';
}

function blackHoleFound(target: MeasuredTarget): string {
  const { blackHole } = target;
  const { unequalFlows } = target.evidence;
  if (blackHole === null)
    return unequalFlows === undefined
      ? 'no black hole'
      : `packets of ${unequalFlows.least} bytes or more are lost on some connections to the target and arrive on others, at a hop not known`;
  const way = blackHole.direction === 'forward' ? 'path to' : 'return path from';
  const where = blackHole.afterHop === null ? 'at a hop not known' : hopName(target, blackHole.afterHop, 'after');
  return `packets of ${blackHole.fails} bytes are lost on the ${way} the target where ${blackHole.passes} bytes arrive, ${where}`;
}
