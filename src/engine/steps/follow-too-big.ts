/**
 * Path MTU discovery by datagrams, as iputils tracepath does it: full size with the route cache ignored, then whatever size the
 * too-big messages name (RFC 1191, RFC 8201), until a packet arrives, is lost, or the messages make no sense.
 */

import type { Millis } from '../../net/network.ts';
import { localMtu } from '../facts/local-mtu.ts';
import { unanswered } from '../facts/outcome.ts';
import { LEAST_MTU } from '../facts/packet-sizes.ts';
import { pathRtt, targetRtt } from '../facts/round-trips.ts';
import { LEAST_WAIT, RATE_LIMIT_PAUSE, roundTripWait, waitFor } from '../facts/timing.ts';
import { namedFor, wasRefused } from '../facts/too-big.ts';
import type { Outcome, Probe, ProbeLog } from '../probe-log.ts';
import type { Step } from '../scheduler.ts';
import { MAX_PROBES } from '../search/size-search.ts';
import { type Endpoint, smallSize } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS } from '../trace-request.ts';
import { awaitReplies } from './await-replies.ts';

/** Bound on successive too-big messages: no real path has so many routers with ever smaller links. */
const MOST_MESSAGES = 12;
/** A busy router's own time for a message. */
const LEAST_MESSAGE_WAIT: Millis = 150;

/** What following too-big messages found out, with one datagram service of the target. */
export interface FollowedTooBig {
  /**
   * `arrived`: `size` bytes reached the target. `unclear`: `size` bytes were lost while smaller ones arrive, or a router refused it
   * with a message that can't be right: to be searched. `unheard`: the target never answers such probes.
   */
  readonly outcome: 'arrived' | 'unclear' | 'unheard';
  readonly size: number;
  /** A smaller size that arrived, bytes; null: none. */
  readonly passes: number | null;
}

/** Follows too-big messages down from the local MTU until a packet arrives, is lost, or the messages make no sense. */
export function* followTooBig(session: Session, endpoint: Endpoint): Step<FollowedTooBig> {
  const { log } = session;
  const least = LEAST_MTU[log.family];
  if (!smallUnderWay(log, endpoint)) session.probe(endpoint, { ttl: null, purpose: 'control', flow: FLOWS.control });
  let size = localMtu(log);
  let probe = yield* sendUntilHeard(session, endpoint, size, true);
  for (let step = 0; step < MOST_MESSAGES; step++) {
    const { outcome } = probe;
    const small = smallArrived(log, endpoint)?.size ?? null;
    if (log.arrived(probe)) return { outcome: 'arrived', size, passes: size };
    if (unanswered(probe)) return { outcome: small === null ? 'unheard' : 'unclear', size, passes: small };
    const named = mtuIn(outcome);
    if (named === null) return { outcome: 'unheard', size, passes: null };
    if (named < least || named >= size) return { outcome: 'unclear', size, passes: small };
    // The byte beyond what the router named must be refused too; where it arrives the router was wrong.
    const shape = { ttl: null, purpose: 'size', size: named + 1, flow: FLOWS.sizes } as const;
    const beyond = named + 1 < size ? session.probe(endpoint, shape) : null;
    probe = yield* sendUntilHeard(session, endpoint, named, true);
    if (beyond && unanswered(beyond)) yield* awaitReplies(session, [beyond], LEAST_WAIT);
    if (arrivedOfSize(log, named + 1)) return { outcome: 'unclear', size, passes: named + 1 };
    if (log.arrived(probe) && !(yield* refuses(session, endpoint, named + 1)))
      return { outcome: 'unclear', size, passes: arrivedOfSize(log, named + 1) ? named + 1 : named };
    size = named;
  }
  return { outcome: 'unheard', size, passes: null };
}

/** Requests for one router's message, a pause apart, before its silence counts: some routers send one message a second. */
export const MOST_REQUESTS = 2;

function arrivedOfSize(log: ProbeLog, size: number): boolean {
  return log.probes.some((probe) => probe.size === size && probe.service !== 'tcp' && log.arrived(probe));
}

/** Whether packets of `size` bytes are refused as too big; sends datagrams until a message or an answer tells, or none comes. */
export function* refuses(session: Session, endpoint: Endpoint, size: number): Step<boolean> {
  const { log } = session;
  yield* sendPaced(session, endpoint, size, MOST_REQUESTS, () => wasRefused(log, size) || arrivedOfSize(log, size));
  return wasRefused(log, size) && !arrivedOfSize(log, size);
}

/** Requests a router's too-big message by datagrams of `size` bytes, at most `most` times. */
export function* requestMessage(session: Session, endpoint: Endpoint, size: number, most = MOST_REQUESTS): Step<void> {
  yield* sendPaced(session, endpoint, size, most, () => namedFor(session.log, size) !== null);
}

/** Sends datagrams of `size` bytes until their outcome is known, at most `most` times, a pause apart. */
function* sendPaced(session: Session, endpoint: Endpoint, size: number, most: number, told: () => boolean): Step<void> {
  for (let tries = 0; tries < most && !told(); tries++) {
    if (tries > 0) yield { until: session.now + RATE_LIMIT_PAUSE };
    yield* sendUntilHeard(session, endpoint, size, false);
  }
}

/** The MTU that a refusal names, bytes as written; null: it is no refusal for size. */
function mtuIn(outcome: Outcome): number | null {
  if (outcome.kind === 'refused') return outcome.mtu;
  return outcome.kind === 'icmp' && outcome.icmpClass === 'too-big' ? (outcome.icmp.mtu ?? 0) : null;
}

/** A small probe of that kind that the target answered; null: none so far. */
function smallArrived(log: ProbeLog, { service, port }: Endpoint): Probe | null {
  const small = smallSize(service, log.family);
  return (
    log.probes.find(
      (probe) => probe.service === service && probe.port === port && probe.size === small && log.arrived(probe),
    ) ?? null
  );
}

/** Whether one was answered, or was sent with the default TTL and may yet be. */
function smallUnderWay(log: ProbeLog, { service, port }: Endpoint): boolean {
  const sent = log.probes.filter(({ ttl, purpose }) => ttl === null && (purpose === 'reach' || purpose === 'control'));
  const own = sent.filter((probe) => probe.service === service && probe.port === port);
  return own.some((probe) => probe.outcome.kind === 'pending' || log.arrived(probe));
}

/** A router's message takes no longer than the path's slowest reply, unless the router is busy. */
function messageWait({ log, request }: Session): Millis {
  return Math.min(request.probeTimeoutMs, roundTripWait(pathRtt(log) ?? request.probeTimeoutMs, LEAST_MESSAGE_WAIT));
}

/**
 * Sends `size` bytes until something comes of it; more often where, `answered`, the target is to answer and has answered small ones.
 * Where it did so by an ICMP error, its limit on those may have been spent: then once more, after a pause.
 */
function* sendUntilHeard(session: Session, endpoint: Endpoint, size: number, answered: boolean): Step<Probe> {
  const { log, request } = session;
  for (let tries = 1; ; tries++) {
    const probe = session.probe(endpoint, { ttl: null, purpose: 'size', size, flow: FLOWS.tooBig });
    const wait = answered ? waitFor(targetRtt(log), pathRtt(log), request.probeTimeoutMs) : messageWait(session);
    yield* awaitReplies(session, [probe], wait);
    const small = answered ? smallArrived(log, endpoint) : null;
    const most = small ? MAX_PROBES : 2;
    const paced = small?.outcome.kind === 'icmp' ? 1 : 0;
    if (!unanswered(probe) || tries >= most + paced) return probe;
    if (tries >= most) yield { until: probe.sentAt + RATE_LIMIT_PAUSE };
  }
}
