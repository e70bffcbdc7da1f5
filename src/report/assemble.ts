/** From one trace's notebook to its part of the report: facts put in the contract's shape, hop by hop. */
import type { Conclusions, IcmpReply, Notebook, Observation } from '../engine/notebook.ts';
import { icmpMeaning } from './icmp-meaning.ts';
import { nearbyProxy } from './nearby-proxy.ts';
import { returnHops } from './return-hops.ts';
import type { EndReason, Hop, Icmp, MeasuredTarget, Protocol, Responder, TargetEvidence } from './types.ts';

/** What was asked, as far as the report tells it. */
export interface Asked {
  readonly target: string;
  readonly host: string;
  readonly address: string;
  readonly family: 4 | 6;
  readonly protocol: Protocol;
  readonly port: number | null;
  readonly maxHops: number;
  /** How the hop search's probes ask. */
  readonly trace: { readonly service: Observation['service']; readonly port: number };
  readonly tcpPorts: readonly number[];
  /** Why measuring stopped before its end; null: it did not. */
  readonly cut: 'deadline' | 'cancelled' | null;
}

const NO_EVIDENCE: TargetEvidence = {
  interface: null,
  sourceAddress: null,
  onLink: null,
  cachedPmtu: null,
  verdict: null,
  closed: [],
  silent: [],
  localError: null,
  tooBig: [],
  mss: { sent: null, quoted: null },
  largestPassed: null,
  pmtuLimit: null,
  sizeTrials: null,
  proxy: null,
  loop: [],
  inconclusive: [],
  pingSockets: null,
};

/** A target of which nothing could be measured: no name, no route, no time. */
export function unmeasured(
  asked: Pick<MeasuredTarget, 'target' | 'host' | 'address' | 'family' | 'protocol' | 'port'>,
  endReason: EndReason,
  localError: TargetEvidence['localError'] = null,
): MeasuredTarget {
  return {
    ...asked,
    reached: false,
    answeredBy: [],
    endReason,
    hopCount: null,
    hopCountMethod: null,
    returnHopCount: null,
    returnHopCountMethod: null,
    rttMs: null,
    loss: { sent: 0, received: 0 },
    pmtu: { bytes: null, status: 'unknown', method: null, localMtu: null },
    blackHole: null,
    peerMss: null,
    icmpVisible: false,
    hops: [],
    evidence: { ...NO_EVIDENCE, localError },
  };
}

export function assemble(book: Notebook, asked: Asked): MeasuredTarget {
  const { conclusions, route } = book;
  const arrived = book.observations.filter((observation) => book.arrived(observation));
  const reached = arrived.length > 0;
  const proxy = nearbyProxy(book);
  const hopCount = proxy ? null : (conclusions.hopCount ?? null);
  const samples = targetSamples(book, asked, hopCount?.hops ?? null);
  const rtts = samples.flatMap((probe) => (book.arrived(probe) ? (rttOf(probe) ?? []) : [])).sort((a, b) => a - b);
  const hole = conclusions.hole;
  const back = wayBack(arrived, conclusions);
  const localMtu = route.interfaceMtu === null ? null : Math.min(route.interfaceMtu, 65535);
  return {
    target: asked.target,
    host: asked.host,
    address: asked.address,
    family: asked.family,
    protocol: asked.protocol,
    port: asked.port,
    reached,
    answeredBy: [...new Set(arrived.map(serviceName))],
    endReason: endReason(book, asked, reached),
    hopCount: hopCount?.hops ?? null,
    hopCountMethod: hopCount?.method ?? null,
    returnHopCount: back?.hops ?? null,
    returnHopCountMethod: back?.method ?? null,
    rttMs: rtts.length > 0 ? { min: rtts[0] as number, median: middle(rtts), max: rtts.at(-1) as number } : null,
    loss: { sent: samples.length, received: rtts.length },
    pmtu: { ...(conclusions.pmtu ?? { bytes: null, status: 'unknown', method: null }), localMtu },
    blackHole: hole && { direction: hole.direction, passes: hole.passes, fails: hole.fails, afterHop: hole.afterHop },
    peerMss: conclusions.peerMss,
    icmpVisible: book.icmpErrors > 0,
    hops: hopRows(book, asked, hopCount?.hops ?? null),
    evidence: evidenceOf(book, asked, arrived, reached, proxy),
  };
}

/** The row of one TTL; `targetTtl` null: the target's TTL is not known. */
export function hopRow(book: Notebook, address: string, ttl: number, targetTtl: number | null): Hop {
  const isTarget = ttl === targetTtl;
  const probes = hopProbes(book).filter((probe) => (isTarget ? (probe.ttl ?? 0) >= ttl : probe.ttl === ttl));
  const answered = probes.filter(({ reply }) => reply && reply.kind !== 'local');
  const byAddress = Map.groupBy(answered, ({ reply }) => (reply?.kind === 'icmp' ? reply.icmp.from : address));
  const responders = [...byAddress].map(([from, replies]) => responder(book, from, replies));
  if (isTarget && responders.length === 0) responders.push(responder(book, address, []));
  return { ttl, sent: probes.length, received: answered.length, responders };
}

/** Hop probes that count. One that came back refused locally was never sent. */
function hopProbes(book: Notebook): Observation[] {
  return book.observations.filter(({ purpose, withdrawn }) => purpose === 'hop' && !withdrawn);
}

function responder(book: Notebook, address: string, probes: readonly Observation[]): Responder {
  const icmp =
    probes.map(({ reply }) => reply).find((reply): reply is IcmpReply => reply?.kind === 'icmp')?.icmp ?? null;
  const answer = probes.map(({ reply }) => reply).find((reply) => reply?.kind === 'answer');
  const replyTtl = icmp?.replyTtl ?? (answer?.kind === 'answer' ? answer.replyTtl : null);
  return {
    address,
    hostname: null,
    asn: null,
    rttMs: probes.flatMap((probe) => rttOf(probe) ?? []),
    icmp: icmp && describe(book.family, icmp),
    returnHops: replyTtl === null ? null : returnHops(replyTtl),
    mtu: book.tooBig.findLast(({ from }) => from === address)?.mtu ?? null,
    mplsLabels: icmp?.mplsLabels ?? [],
  };
}

function hopRows(book: Notebook, asked: Asked, targetTtl: number | null): Hop[] {
  const probes = hopProbes(book);
  const ttls = (list: readonly Observation[]) => list.map(({ ttl }) => ttl ?? 0);
  const answered = probes.filter((probe) => probe.reply && probe.reply.kind !== 'local' && !book.arrived(probe));
  const last = targetTtl ?? Math.max(0, ...ttls(answered.length > 0 ? answered : probes));
  return Array.from({ length: last }, (_, i) => hopRow(book, asked.address, i + 1, targetTtl));
}

/** The probes that were meant for the target itself: those of one service that reach it, or that should. */
function targetSamples(book: Notebook, asked: Asked, hops: number | null): Observation[] {
  const counted = book.observations.filter(
    ({ purpose, withdrawn }) => (purpose === 'hop' || purpose === 'reach') && !withdrawn,
  );
  const answers = (service: Observation['service']) =>
    counted.some((probe) => probe.service === service && book.arrived(probe));
  const service = answers(asked.trace.service) ? asked.trace.service : answers('tcp') ? 'tcp' : asked.trace.service;
  const of = counted.filter((probe) => probe.service === service && probe.reply?.kind !== 'local');
  // Of the ports asked one may be filtered: that is no loss.
  const ports = new Set(of.filter((probe) => book.arrived(probe)).map(({ port }) => port));
  const asking = ports.size > 0 ? of.filter(({ port }) => ports.has(port)) : of;
  return asking.filter((probe) => book.arrived(probe) || probe.ttl === null || (hops !== null && probe.ttl >= hops));
}

function endReason(book: Notebook, asked: Asked, reached: boolean): EndReason {
  if (asked.cut) return asked.cut;
  if (reached) return 'reached';
  const verdict = verdictReply(book)?.reply.verdict;
  if (verdict === 'prohibited') return 'prohibited';
  if (verdict === 'network' || verdict === 'host') return 'unreachable';
  const refusal = localRefusal(book);
  if (refusal)
    return refusal.errno === 'ENETUNREACH' || refusal.errno === 'EHOSTUNREACH' ? 'no-route' : 'refused-locally';
  if (book.conclusions.loop.length > 0) return 'loop';
  const atMost = book.observations.some(
    ({ ttl, reply }) => ttl === asked.maxHops && reply?.kind === 'icmp' && reply.verdict === 'expired',
  );
  return atMost ? 'max-hops' : 'silent';
}

/** The unreachable from the smallest TTL; a TTL not limited counts last. */
function verdictReply(book: Notebook): { ttl: number | null; reply: IcmpReply } | null {
  const ends = book.observations.flatMap((observation) => {
    const { ttl, reply } = observation;
    if (reply?.kind !== 'icmp' || book.arrived(observation)) return [];
    // "Port unreachable" from a router is a firewall's reject.
    const verdict = reply.verdict === 'closed' ? 'prohibited' : reply.verdict;
    const ended = verdict === 'network' || verdict === 'host' || verdict === 'prohibited';
    return ended ? [{ ttl, reply: { ...reply, verdict } as const }] : [];
  });
  return ends.sort((a, b) => (a.ttl ?? 256) - (b.ttl ?? 256))[0] ?? null;
}

/** This machine's own refusal, where nothing at all got out. */
function localRefusal(book: Notebook): { errno: string; observation: Observation } | null {
  const refused = book.observations.find(({ reply }) => reply?.kind === 'local' && reply.errno !== 'EMSGSIZE');
  const heard = book.observations.some(({ reply }) => reply && reply.kind !== 'local');
  return refused?.reply?.kind === 'local' && !heard ? { errno: refused.reply.errno, observation: refused } : null;
}

function wayBack(arrived: readonly Observation[], conclusions: Conclusions) {
  for (const { reply } of arrived) {
    const ttl = reply?.kind === 'icmp' ? reply.icmp.replyTtl : reply?.kind === 'answer' ? reply.replyTtl : null;
    if (ttl !== null) return { hops: returnHops(ttl), method: 'reply-ttl' } as const;
  }
  const arriving = conclusions.arrivingTtl;
  return arriving && ({ hops: returnHops(arriving.ttl), method: 'min-ttl' } as const);
}

function evidenceOf(
  book: Notebook,
  asked: Asked,
  arrived: readonly Observation[],
  reached: boolean,
  proxy: TargetEvidence['proxy'],
): TargetEvidence {
  const { route, conclusions } = book;
  const verdict = reached ? null : verdictReply(book);
  const refusal = localRefusal(book);
  const asking = [`${askName(asked.trace)}`, ...asked.tcpPorts.map((port) => `tcp:${port}`)];
  const heard = new Set(arrived.map(askName));
  const named = asked.port !== null;
  const closed = arrived.filter(
    ({ port, reply }) =>
      named && port === asked.port && (reply?.kind === 'icmp' || (reply?.kind === 'answer' && reply.closed)),
  );
  const largestPassed = book.largestPassed();
  const pings = book.observations.filter(({ service }) => service === 'icmp');
  return {
    interface: route.interface,
    sourceAddress: route.sourceAddress,
    onLink: route.onLink,
    cachedPmtu: route.interfaceMtu !== null && route.routeMtu < route.interfaceMtu ? route.routeMtu : null,
    verdict: verdict && {
      from: verdict.reply.icmp.from,
      ttl: verdict.ttl,
      icmp: describe(book.family, verdict.reply.icmp),
    },
    closed: [...new Set(closed.map(askName))],
    silent: [...new Set(asking)].filter((name) => !heard.has(name)),
    localError: refusal && { errno: refusal.errno, doing: `sending to ${askName(refusal.observation)}` },
    tooBig: book.tooBig.map(({ from, ttl, mtu, size }) => ({
      from,
      ttl: ttl ?? routerTtl(book, from),
      mtu,
      size,
      passed: largestPassed !== null && largestPassed > mtu ? largestPassed : null,
    })),
    mss: { sent: conclusions.sentMss, quoted: clampedMss(book) },
    largestPassed,
    pmtuLimit: conclusions.pmtuLimit,
    sizeTrials: conclusions.hole && {
      failedSends: conclusions.hole.failedSends,
      passedSends: conclusions.hole.passedSends,
    },
    proxy,
    loop: conclusions.loop,
    inconclusive: conclusions.inconclusive,
    pingSockets: pings.length > 0 ? !pings.every(({ reply }) => reply?.kind === 'local') : null,
  };
}

/**
 * The nearest quote of a SYN whose MSS is smaller than was announced. A SYN sent after a too-big message announces less by
 * itself, so that a quote counts only below what any such message explains.
 */
function clampedMss({ conclusions, tooBig, observations, family }: Notebook): TargetEvidence['mss']['quoted'] {
  const headers = family === 4 ? 40 : 60;
  const announced = Math.min(conclusions.sentMss ?? 0, ...tooBig.map(({ mtu }) => mtu - headers));
  const quotes = observations.flatMap(({ ttl, reply }) => {
    const mss = reply?.kind === 'icmp' ? reply.icmp.quotedMss : null;
    return ttl !== null && mss !== null && mss < announced ? [{ ttl, mss }] : [];
  });
  return quotes.sort((a, b) => a.ttl - b.ttl)[0] ?? null;
}

/** The TTL at which a router let a probe expire; null: it never did. */
function routerTtl(book: Notebook, address: string): number | null {
  const ttls = book.observations.flatMap(({ ttl, reply }) =>
    ttl !== null && reply?.kind === 'icmp' && reply.verdict === 'expired' && reply.icmp.from === address ? [ttl] : [],
  );
  return ttls.length > 0 ? Math.min(...ttls) : null;
}

function describe(family: 4 | 6, { type, code }: { type: number; code: number }): Icmp {
  return { type, code, meaning: icmpMeaning(family, type, code) };
}

/** As in the contract's `answeredBy`. */
function serviceName({ service, port }: Observation): string {
  return service === 'udp' || service === 'icmp' ? service : `${service}:${port}`;
}

function askName({ service, port }: { service: Observation['service']; port: number }): string {
  return service === 'icmp' ? 'icmp' : `${service}:${port}`;
}

/** To the microsecond, which is what the kernel's stamps and clocks are good for. */
function rttOf({ reply }: Observation): number | null {
  return reply && reply.kind !== 'local' ? Math.round(reply.rttMs * 1000) / 1000 : null;
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}
