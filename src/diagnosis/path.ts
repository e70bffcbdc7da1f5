/** Rules about the way itself: loss, loops, limits, several ways. Chance by the binomial distribution. */
import type { Hop, MeasuredTarget, Responder, TargetEvidence } from '../report/types.ts';
import { paste } from './remedies.ts';
import type { Rule } from './rule.ts';
import { counted, hopAt, listed, who } from './text.ts';

/**
 * Loss that any healthy path may show, and how unlikely a result must be under it to count as news: 2 of 3 to 5 probes,
 * 3 of 10, 6 of 100. A single lost probe never is.
 */
const everydayLoss = 0.01;
const significance = 0.001;

/** The probability of `lost` or more losses among `sent` probes where each is lost with probability `rate`. */
export function lossByChance(sent: number, lost: number, rate: number): number {
  let term = (1 - rate) ** sent; // of no loss at all
  let below = 0;
  for (let k = 0; k < lost; k++) {
    below += term;
    term *= ((sent - k) / (k + 1)) * (rate / (1 - rate));
  }
  return Math.max(0, 1 - below);
}

/** TTLs before the target's own. */
function routers(target: MeasuredTarget): readonly Hop[] {
  return target.hops.filter((hop) => target.hopCount === null || hop.ttl < target.hopCount);
}

function leftUnanswered(hop: Hop): boolean {
  return hop.received > 0 && hop.received < hop.sent;
}

export const packetLoss: Rule = (target) => {
  const { sent, received } = target.loss;
  const lost = sent - received;
  if (received < 1 || lossByChance(sent, lost, everydayLoss) >= significance) {
    return null;
  }
  // Whoever answers by ICMP errors may limit their rate; only loss that routers show as well is the path's.
  if (target.evidence.lossByIcmp && !routers(target).some(leftUnanswered)) {
    return null;
  }
  const percent = Math.round((100 * lost) / sent);
  return {
    message: `Packet loss: ${lost} of ${counted(sent, 'probe')} to ${who(target)} stayed unanswered (${percent} %), more than chance explains on a path that loses 1 %: lost on the way, or turned away by the target's own limits (a full queue, a rate limit).`,
    remedy: paste('Measure again with more probes to see whether it lasts:', ['with:', '  probes: 10']),
  };
};

/** One probe may go missing by chance. */
const leastUnanswered = 2;

export const rateLimitedHops: Rule = (target) => {
  const { sent, received } = target.loss;
  if (!target.reached || received < 1 || received < sent) {
    return null;
  }
  // The last one that left something unanswered: behind it nothing was lost. Wholly silent hops tell nothing either way.
  const hop = routers(target).findLast(leftUnanswered);
  if (hop === undefined || hop.sent - hop.received < leastUnanswered) {
    return null;
  }
  return {
    message: `Rate-limited answers: ${hopAt(target, hop.ttl)} answered ${hop.received} of ${counted(hop.sent, 'probe')}, but the hops behind it and the target lost none. Routers answer only so often; no traffic is lost there.`,
    remedy: null,
  };
};

/** Whether a responder stands at its row's TTL: the TTL ran out there, or it is the target and no proxy speaks for it. */
function standsAtTtl({ address, icmp }: Responder, target: MeasuredTarget): boolean {
  return icmp?.meaning === 'time-exceeded' || (address === target.address && target.evidence.proxy === null);
}

export const multiplePaths: Rule = (target) => {
  const forks = target.hops.flatMap((hop) => {
    const addresses = new Set(
      hop.responders.filter((responder) => standsAtTtl(responder, target)).map(({ address }) => address),
    );
    return addresses.size > 1 ? [{ ttl: hop.ttl, ways: addresses.size }] : [];
  });
  const first = forks[0];
  if (first === undefined) {
    return null;
  }
  const more = forks.length > 1 ? `, and ${counted(forks.length - 1, 'further TTL')} likewise` : '';
  return {
    message: `Several ways: ${first.ways} routers answered at ${hopAt(target, first.ttl)}${more}. Packets share the load over parallel paths, or the route changed meanwhile.`,
    remedy: null,
  };
};

/** Estimated return hops that differ from the forward ones by less than this are within the estimate's own error. */
const leastDetour = 2;

/** Where the way back starts to differ: the TTL from which on every known estimate does; null where it does not. */
function detourFrom(target: MeasuredTarget): { ttl: number; back: number } | null {
  // In a loop the same routers answer at every TTL, always from equally far.
  if (target.evidence.loop.length > 0) return null;
  const rows = routers(target).flatMap((hop) => {
    // Whoever refused a packet with TTL left to go stands nearer than the row says.
    const expired = hop.responders.filter(({ icmp }) => icmp?.meaning === 'time-exceeded');
    const known = expired.map((responder) => responder.returnHops).filter((hops) => hops !== null);
    return known.map((back) => ({ ttl: hop.ttl, back }));
  });
  const atTarget = target.hopCount !== null && target.returnHopCount !== null;
  if (target.hopCount !== null && target.returnHopCount !== null) {
    rows.push({ ttl: target.hopCount, back: target.returnHopCount });
  }
  const straight = rows.findLastIndex((row) => Math.abs(row.back - row.ttl) < leastDetour);
  const differing = rows.slice(straight + 1);
  const ttls = new Set(differing.map((row) => row.ttl));
  // One router alone may start from an odd TTL; the target's own estimate, or two hops in a row, may not be chance.
  return differing[0] !== undefined && (atTarget || ttls.size >= 2) ? differing[0] : null;
}

export const asymmetricReturn: Rule = (target) => {
  const from = detourFrom(target);
  if (from === null) {
    return null;
  }
  const { hopCount, returnHopCount } = target;
  const whole =
    hopCount === null || returnHopCount === null
      ? ''
      : ` From the target: ${counted(hopCount, 'hop')} there, about ${returnHopCount} back.`;
  const start =
    from.ttl === hopCount
      ? `the answers of ${who(target)} come back over about ${counted(from.back, 'hop')}, not ${hopCount}`
      : `from ${hopAt(target, from.ttl)} on answers come back over a way of another length (about ${counted(from.back, 'hop')})`;
  return {
    message: `Asymmetric return: ${start}.${from.ttl === hopCount ? '' : whole} Estimated from the TTLs of replies; common and harmless by itself.`,
    remedy: null,
  };
};

/** What speaks against the place that TCP answered from. */
function whyProxy(reason: NonNullable<TargetEvidence['proxy']>['reason'], back: number | null): string {
  switch (reason) {
    case 'way-back':
      return `its packets come back over ${back === null ? 'many more hops' : `about ${counted(back, 'hop')}`}`;
    case 'udp-farther':
      return 'UDP finds it farther away';
    case 'not-on-link':
      return 'the address is not on this network, so a router stands between';
    default:
      return reason satisfies never;
  }
}

export const nearbyProxy: Rule = (target) => {
  const { proxy } = target.evidence;
  if (proxy === null) {
    return null;
  }
  return {
    message: `Proxy nearby: a TCP answer in the name of ${who(target)} came from ${counted(proxy.tcpHops, 'hop')} away, but ${whyProxy(proxy.reason, target.returnHopCount)}. TCP ends at a proxy there, or TTLs are rewritten; what TCP measured is about that proxy.`,
    remedy: paste(
      'Look for a transparent proxy, VPN client, service mesh or egress agent on this machine or its network; trace by UDP to see past it:',
      ['with:', '  protocol: udp'],
    ),
  };
};

export const routingLoop: Rule = (target) => {
  const { loop } = target.evidence;
  if (loop.length === 0 || target.reached) {
    return null;
  }
  const start = target.hops.find((hop) => hop.responders.some((responder) => loop.includes(responder.address)));
  const from = start === undefined ? '' : ` from hop ${start.ttl} on`;
  return {
    message: `Routing loop: packets to ${who(target)} circle between ${listed(loop)}${from} until their TTL is used up.`,
    remedy:
      "Ask whoever runs these routers: each sends the target's network to the other (often a default route facing a summary route, or a failover under way).",
  };
};

/** Whether a router answered at the last TTL allowed, so that the target is farther than was looked, whatever else reached it. */
export function routerAtMaxHops(target: MeasuredTarget, maxHops: number): boolean {
  const last = target.hops.find((hop) => hop.ttl === maxHops);
  const answering = last?.responders.some((responder) => responder.icmp?.meaning === 'time-exceeded') ?? false;
  return target.endReason === 'max-hops' && answering;
}

export const maxHopsExceeded: Rule = (target, context) => {
  const { maxHops } = context.options;
  const { hopCount } = target;
  // Of parallel ways the shorter may end within the limit: the target was found.
  const found = hopCount !== null && hopCount <= maxHops;
  if (found || !routerAtMaxHops(target, maxHops)) {
    return null;
  }
  return {
    message: `Too few hops allowed: at max-hops ${maxHops} a router still answered, ${hopAt(target, maxHops)}; ${who(target)} is farther away.`,
    remedy:
      maxHops >= 255 ? null : paste('Look farther than that:', ['with:', `  max-hops: ${Math.min(255, 2 * maxHops)}`]),
  };
};
