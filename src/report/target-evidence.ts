/** The evidence that diagnosis reads beside the contract's fields: what was seen, put in the report's shape. */
import type { IcmpReply, LocalReply, Notebook, Observation } from '../engine/notebook.ts';
import { describe } from './hops.ts';
import { icmpMeaning } from './text/icmp-meaning.ts';
import type { TargetEvidence } from './types.ts';

export interface EvidenceAsked {
  readonly port: number | null;
  readonly trace: Pick<Observation, 'service' | 'port'>;
  readonly tcpPorts: readonly number[];
}

export function evidenceOf(
  book: Notebook,
  asked: EvidenceAsked,
  arrived: readonly Observation[],
  reached: boolean,
  proxy: TargetEvidence['proxy'],
  doubts: readonly string[],
): Omit<TargetEvidence, 'lossService' | 'lossByIcmp'> {
  const { route, conclusions } = book;
  const verdict = reached ? null : verdictReply(book, asked);
  const refusal = reached ? null : localRefusal(book, asked);
  const asking = [`${askName(asked.trace)}`, ...asked.tcpPorts.map((port) => `tcp:${port}`)];
  const heard = new Set(arrived.map(askName));
  const named = asked.port !== null;
  // A port that accepted before or after is open: who refuses there limits connections.
  const open = new Set(arrived.filter(({ reply }) => reply?.kind === 'answer' && !reply.closed).map(askName));
  const closed = arrived.filter((probe) => named && probe.port === asked.port && !open.has(askName(probe)));
  const largestPassed = book.largestPassed(proxy === null);
  const pings = book.observations.filter(({ service }) => service === 'icmp');
  return {
    interface: route.interface,
    sourceAddress: route.sourceAddress,
    onLink: route.onLink,
    cachedPmtu: route.interfaceMtu !== null && route.routeMtu < route.interfaceMtu ? route.routeMtu : null,
    verdict: verdict && {
      from: verdict.reply.icmp.from,
      ttl:
        routerTtl(book, verdict.reply.icmp.from) ??
        (verdict.reply.icmp.from === route.sourceAddress || verdict.foreign ? null : verdict.ttl),
      icmp: describe(book.family, verdict.reply.icmp),
    },
    closed: [...new Set(closed.map(askName))],
    onlyResets: arrived.length > 0 && arrived.every(({ reply }) => reply?.kind === 'answer' && reply.closed),
    silent: [...new Set(asking)].filter((name) => !heard.has(name)),
    localError: refusal && {
      errno: refusal.errno,
      doing: refusal.doing ?? `sending to ${askName(refusal.observation)}`,
      reject: refusal.reject === null ? null : rejectWords(book.family, refusal.reject),
    },
    tooBig: book.tooBig.map(({ from, mtu, size }) => ({
      from,
      ttl: routerTtl(book, from),
      mtu,
      size,
      passed: largestPassed !== null && largestPassed > mtu ? largestPassed : null,
    })),
    mss: { sent: conclusions.sentMss, ...quotedMss(book) },
    largestPassed,
    pmtuLimit: conclusions.pmtuLimit,
    sizeTrials: conclusions.hole && {
      failedSends: conclusions.hole.failedSends,
      passedSends: conclusions.hole.passedSends,
    },
    proxy,
    loop: conclusions.loop,
    inconclusive: [...conclusions.inconclusive, ...doubts, ...(refusal === null ? refusedProbes(book) : [])],
    pingSockets: pings.length > 0 ? !pings.every(({ reply }) => reply?.kind === 'local') : null,
  };
}

/** Whether a probe asks for what the user wants to reach, not only for sizes by another way. */
export function asks(
  { trace, tcpPorts }: Pick<EvidenceAsked, 'trace' | 'tcpPorts'>,
  { service }: Observation,
): boolean {
  return service === trace.service || (service === 'tcp' && tcpPorts.length > 0);
}

/** The unreachable from the smallest TTL; a TTL not limited counts last. A filter's is for the traffic that it was given. */
export function verdictReply(
  book: Notebook,
  asked: EvidenceAsked,
): {
  ttl: number | null;
  reply: IcmpReply;
  /** "Port unreachable" that is not the target's: the sender may stand at this TTL or, a firewall that forwards, before it. */
  foreign: boolean;
} | null {
  const ends = book.observations.flatMap((observation) => {
    const { ttl, reply } = observation;
    if (reply?.kind !== 'icmp' || book.arrived(observation)) return [];
    // "Port unreachable" from another address is a firewall's reject, or a target's behind a NAT.
    const foreign = reply.verdict === 'closed';
    const verdict = foreign ? 'prohibited' : reply.verdict;
    const ended = verdict === 'network' || verdict === 'host' || (verdict === 'prohibited' && asks(asked, observation));
    return ended ? [{ ttl, foreign, reply: { ...reply, verdict } as const }] : [];
  });
  return ends.sort((a, b) => (a.ttl ?? 256) - (b.ttl ?? 256))[0] ?? null;
}

/** A full queue: no verdict where other probes leave. */
const BUSY = new Set(['ENOBUFS', 'EAGAIN']);

/**
 * This machine's own refusal to send, what was asked first; null: it refused nothing. A SYN that a local firewall drops is
 * silent, so that another probe's refusal speaks for it, unless a router was heard of such a SYN.
 */
export function localRefusal(book: Notebook, asked: EvidenceAsked): LocalRefusal | null {
  const { observations } = book;
  const refused = refusals(book).filter(({ errno }) => !BUSY.has(errno) || nothingLeft(book));
  const left = observations.some((probe) => asks(asked, probe) && probe.reply && probe.reply.kind !== 'local');
  return refused.find(({ observation }) => asks(asked, observation)) ?? (left ? null : (refused[0] ?? null));
}

export interface LocalRefusal {
  readonly errno: string;
  readonly doing: string | null;
  readonly reject: LocalReply['reject'];
  readonly observation: Observation;
}

/** Every probe that this machine refused to send; of one that is only too large here others tell. */
function refusals({ observations }: Notebook): LocalRefusal[] {
  return observations.flatMap((observation) => {
    const { reply } = observation;
    if (reply?.kind !== 'local' || reply.errno === 'EMSGSIZE') return [];
    return [{ errno: reply.errno, doing: reply.doing, reject: reply.reject, observation }];
  });
}

/**
 * Whether the queue let nothing out: no probe was answered, and more datagrams were refused than stayed unanswered, as those do
 * that were given up while the queue was tried again. A SYN that a full queue drops is not told of.
 */
function nothingLeft({ observations }: Notebook): boolean {
  if (observations.some(({ reply }) => reply !== null && reply.kind !== 'local')) return false;
  const unanswered = observations.filter(({ reply, service }) => reply === null && service !== 'tcp');
  return observations.filter(({ reply }) => reply !== null).length > unanswered.length;
}

/**
 * What routers quote of SYNs: the nearest with a smaller MSS than that SYN announced, which a router before lowered, and the
 * farthest TTL at which it was still the announced one.
 */
function quotedMss({ observations }: Notebook): Pick<TargetEvidence['mss'], 'quoted' | 'unchanged'> {
  const quotes = observations.flatMap(({ ttl, reply }) => {
    if (reply?.kind !== 'icmp' || ttl === null) return [];
    const { icmp, announcedMss } = reply;
    return icmp.quotedMss === null || announcedMss === null
      ? []
      : [{ ttl, mss: icmp.quotedMss, lowered: icmp.quotedMss < announcedMss }];
  });
  const [nearest] = quotes.filter(({ lowered }) => lowered).sort((a, b) => a.ttl - b.ttl);
  const unchanged = quotes.filter(({ lowered }) => !lowered).map(({ ttl }) => ttl);
  return {
    quoted: nearest ? { ttl: nearest.ttl, mss: nearest.mss } : null,
    unchanged: unchanged.length > 0 ? Math.max(...unchanged) : null,
  };
}

/** What this machine refused though other probes got out, as a sentence: what those would have told is missing. */
function refusedProbes(book: Notebook): string[] {
  const refused = refusals(book);
  if (refused.length === 0) return [];
  const errnos = [...new Set(refused.map(({ errno, reject }) => (reject === null ? errno : 'its firewall')))].join(
    ', ',
  );
  return [
    `This machine could not carry out ${refused.length} of ${book.observations.length} probes (${errnos}): what they would have told is missing.`,
  ];
}

/** As `port-unreachable` or `tcp-reset`. */
function rejectWords(family: 4 | 6, reject: NonNullable<LocalReply['reject']>): string {
  return reject === 'tcp-reset' ? reject : icmpMeaning(family, reject.type, reject.code);
}

/** The TTL at which a router let a probe expire; null: it never did. */
function routerTtl(book: Notebook, address: string): number | null {
  const ttls = book.observations.flatMap(({ ttl, reply }) =>
    ttl !== null && reply?.kind === 'icmp' && reply.verdict === 'expired' && reply.icmp.from === address ? [ttl] : [],
  );
  return ttls.length > 0 ? Math.min(...ttls) : null;
}

function askName({ service, port }: { service: Observation['service']; port: number }): string {
  return service === 'icmp' ? 'icmp' : `${service}:${port}`;
}
