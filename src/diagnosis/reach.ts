/** Rules about whether the target was reached and, where not, who said no. Verdicts by RFC 792, RFC 1812, RFC 4443. */
import { icmpMeaning } from '../report/text/icmp-meaning.ts';
import { pmtuLimits, pmtuMethod } from '../report/text/labels.ts';
import type { MeasuredTarget } from '../report/types.ts';
import { whyNoIcmp } from './icmp-filtered.ts';
import { routerAtMaxHops } from './path.ts';
import { paste } from './remedies.ts';
import type { Rule, Said } from './rule.ts';
import { bytes, counted, hopAt, listed, milliseconds, oneLine, sender, shellWord, who } from './text.ts';

/** Whether the target itself answered anything. */
export function answered(target: MeasuredTarget): boolean {
  return target.reached || target.answeredBy.length > 0;
}

/**
 * The services that the user asked for, as `answeredBy` writes them; empty where no port and no scheme with one was
 * named, so that a closed port 443 of a host that was only to be traced is no news.
 */
function asked(target: MeasuredTarget): readonly string[] {
  const { protocol, port } = target;
  if (protocol === 'icmp') {
    return ['icmp'];
  }
  if (port === null) {
    return [];
  }
  switch (protocol) {
    case 'udp': {
      // Where the port has a protocol of its own that is what was asked; sizes may have gone to another port of the host.
      const { closed, silent } = target.evidence;
      const seen = [...target.answeredBy, ...closed, ...silent];
      const spoken = [`quic:${port}`, `dns:${port}`].filter((service) => seen.includes(service));
      return spoken.length > 0 ? spoken : ['udp', `udp:${port}`];
    }
    case 'quic':
      return [`quic:${port}`];
    case 'tcp':
    case 'auto': // a port without a scheme means that TCP port
      return [`tcp:${port}`];
    default:
      return protocol satisfies never;
  }
}

/** The asked services that were tried and stayed silent though no kin of theirs answered. */
function silentServices(target: MeasuredTarget): readonly string[] {
  const services = asked(target);
  const heard = [...target.answeredBy, ...target.evidence.closed];
  return services.some((service) => heard.includes(service))
    ? []
    : services.filter((service) => target.evidence.silent.includes(service));
}

/** What is known of the path MTU and how, as a clause; why it is not, where that is known. */
function sizeKnown(target: MeasuredTarget): string {
  const { bytes: size, status } = target.pmtu;
  const { pmtuLimit, inconclusive, largestPassed } = target.evidence;
  const method = pmtuMethod(target);
  const how = method === null ? '' : ` by ${method}`;
  if (size !== null && status === 'confirmed') {
    return `path MTU ${bytes(size)}, confirmed${how}`;
  }
  const [first] = inconclusive;
  const why =
    first !== undefined ? oneLine(first, 160).replace(/[.]$/, '') : pmtuLimit === null ? '' : pmtuLimits[pmtuLimit];
  const known = largestPassed === null ? '' : `packets of ${bytes(largestPassed)} arrive`;
  const aside = [known, why].filter((part) => part !== '').join('; ');
  const because = aside === '' ? '' : ` (${aside})`;
  return size === null || status === 'unknown'
    ? `the path MTU is not known${because}`
    : `path MTU at most ${bytes(size)}${how}, not confirmed${because}`;
}

export const healthy: Rule = (target, _context, found) => {
  const cut = target.endReason === 'deadline' || target.endReason === 'cancelled';
  if (cut || !answered(target) || found.some((finding) => finding.severity !== 'info')) {
    return null;
  }
  const { hopCount, rttMs } = target;
  const by = target.answeredBy.length > 0 ? ` (${listed(target.answeredBy)})` : '';
  const away = hopCount === null ? '' : ` ${counted(hopCount, 'hop')} away`;
  const time = rttMs === null ? '' : ` in ${milliseconds(rttMs.median)}`;
  const size = sizeKnown(target);
  const doubt = target.evidence.onlyResets
    ? ` It only refused handshakes: a RST does not tell who sent it, and a firewall on the way may refuse in its name.`
    : '';
  return { message: `Healthy: ${who(target)} answered${by}${away}${time}; ${size}.${doubt}`, remedy: null };
};

export const destinationClosed: Rule = (target) => {
  const services = asked(target);
  const closed = target.evidence.closed.filter((service) => services.includes(service));
  if (closed.length === 0) {
    return null;
  }
  const doubt = target.evidence.onlyResets ? ': nothing else of it answered, and a RST does not tell who sent it' : '';
  return {
    message: `Port closed: ${who(target)} was reached and refused ${listed(closed)}. Nothing listens there, or a firewall refuses in its name${doubt}.`,
    remedy: paste('Check host and port, and on the target what listens:', [`ss -lntu | grep ':${target.port ?? ''}'`]),
  };
};

/** Ends that say by themselves why nothing came back. */
const explained = new Set([
  'unreachable',
  'prohibited',
  'loop',
  'refused-locally',
  'no-route',
  'name-not-found',
  'deadline',
  'cancelled',
]);

export const destinationSilent: Rule = (target, context) => {
  const services = silentServices(target);
  if (answered(target)) {
    return services.length === 0 || explained.has(target.endReason) ? null : portSilent(target, services);
  }
  const { silent } = target.evidence;
  const tried = silent.length > 0 || target.loss.sent > 0;
  if (!tried || explained.has(target.endReason) || routerAtMaxHops(target, context.options.maxHops)) {
    return null;
  }
  const what = silent.length > 0 ? ` (${listed(silent)})` : '';
  const none = `No answer: ${who(target)} answered nothing that was asked of it${what}.`;
  const last = target.hops.findLast((hop) => hop.responders.length > 0);
  if (last !== undefined) {
    return farSilent(
      none,
      `The last router heard is ${hopAt(target, last.ttl)}; the packets, or the answers, are dropped behind it or by the target.`,
    );
  }
  return target.evidence.onLink === true
    ? neighbourSilent(target, none)
    : farSilent(none, `No router was heard either, so where the packets end is not known: ${whyNoIcmp(context)}.`);
};

function neighbourSilent(target: MeasuredTarget, none: string): Said {
  const family = target.family === 6 ? '-6' : '-4';
  return {
    message: `${none} It is on this machine's own subnet, with no router between: it is down, not there, or drops what was asked.`,
    remedy: paste('See whether its network card answers (FAILED or INCOMPLETE: nobody there has that address):', [
      `ip ${family} neigh show ${shellWord(target.address, 'ADDRESS')}`,
    ]),
  };
}

function farSilent(none: string, where: string): Said {
  return {
    message: `${none} ${where}`,
    remedy:
      'Check that the target is up and that its firewall lets this machine in; naming a port that is open there (host:port) tells a filter from a dead host.',
  };
}

function portSilent(target: MeasuredTarget, services: readonly string[]): Said {
  return {
    message: `No answer on the port: ${who(target)} answers (${listed(target.answeredBy)}) but ${listed(services)} stayed silent. A filter before that port drops the packets, or the service does not answer what it does not know.`,
    remedy: `Check that the service runs, and that the target's firewall lets this machine's address reach ${listed(services)}.`,
  };
}

type VerdictCode = 'network-unreachable' | 'host-unreachable' | 'admin-prohibited';

/** From the words of icmp-meaning.ts to codes and what the answerer means by them. */
const verdicts: Readonly<Record<string, { readonly code: VerdictCode; readonly cause: string }>> = {
  'network-unreachable': { code: 'network-unreachable', cause: "It has no route to the target's network." },
  'source-route-failed': { code: 'network-unreachable', cause: 'The way that the packet asked for does not exist.' },
  'beyond-scope': { code: 'network-unreachable', cause: "This machine's source address is not valid on that way." },
  'host-unreachable': { code: 'host-unreachable', cause: 'It gets no answer from the target on the last link.' },
  'protocol-unreachable': { code: 'host-unreachable', cause: 'The protocol is not spoken there.' },
  // A port's own verdict from somebody else than its host: what firewalls answer that reject instead of dropping.
  'port-unreachable': {
    code: 'admin-prohibited',
    cause:
      "It is not the target's address: a firewall there rejects this traffic, or the target answers from another address of its own.",
  },
  'admin-prohibited': { code: 'admin-prohibited', cause: 'A filter there forbids this traffic and says so.' },
  'precedence-violation': { code: 'admin-prohibited', cause: 'A filter there forbids this class of traffic.' },
  'precedence-cutoff': { code: 'admin-prohibited', cause: 'A filter there forbids this class of traffic.' },
};

const noNeighbour =
  'Nobody on its link answers for the address of the target, or of the router toward it; a reject rule of this machine may say the same.';

function findNeighbour(target: MeasuredTarget): string {
  const family = target.family === 6 ? '-6' : '-4';
  return paste('See which neighbour is missing (FAILED or INCOMPLETE), and what the local firewall rejects:', [
    `ip ${family} route get ${shellWord(target.address, 'ADDRESS')}`,
    `ip ${family} neigh show`,
    'sudo nft list ruleset',
  ]);
}

/** The rule for one of the codes that an ICMP unreachable stands for. */
function verdict(code: VerdictCode, opening: string, remedy: (target: MeasuredTarget) => string): Rule {
  return (target) => {
    const found = target.evidence.verdict;
    if (found === null || target.reached || (target.endReason !== 'unreachable' && target.endReason !== 'prohibited')) {
      return null;
    }
    const { icmp, from, ttl } = found;
    const meaning = target.family === null ? icmp.meaning : icmpMeaning(target.family, icmp.type, icmp.code);
    const fallback = target.endReason === 'prohibited' ? 'admin-prohibited' : 'host-unreachable';
    const known = Object.hasOwn(verdicts, meaning) ? verdicts[meaning] : undefined;
    if ((known?.code ?? fallback) !== code) {
      return null;
    }
    const here = from === target.evidence.sourceAddress;
    const self = from === target.address ? 'the target itself' : here ? 'this machine itself' : sender(from, ttl);
    const words = oneLine(meaning, 60);
    return {
      message: `${opening}: ${self} answered "${words}" (ICMP${target.family === 6 ? 'v6' : ''} type ${icmp.type} code ${icmp.code}) for ${who(target)}. ${here ? noNeighbour : (known?.cause ?? 'Packets go no farther.')}`,
      remedy: here ? findNeighbour(target) : remedy(target),
    };
  };
}

export const adminProhibited = verdict(
  'admin-prohibited',
  'Forbidden on the way',
  (target) =>
    `Ask whoever runs that filter to let ${shellWord(target.evidence.sourceAddress, "this machine's address")} pass${target.port === null ? '' : ` to port ${target.port}`} (behind NAT: its public address).`,
);

export const networkUnreachable = verdict(
  'network-unreachable',
  'No way to the network',
  () => 'Check the address, then the routing of the router named (a missing route, a VPN or peering that is down).',
);

export const hostUnreachable = verdict(
  'host-unreachable',
  'Host unreachable',
  () => 'Check that the target is up and that the address is its own.',
);

/** getaddrinfo(3): the name service failed, which says nothing about the name. */
const resolverFailures: ReadonlySet<string> = new Set(['EAI_AGAIN', 'EAI_FAIL']);

export const nameNotFound: Rule = (target) => {
  if (target.endReason !== 'name-not-found') {
    return null;
  }
  const host = listed([target.host]);
  const code = target.evidence.localError?.errno ?? '';
  if (resolverFailures.has(code)) {
    return {
      message: `Name not resolved: this machine's name service did not answer for ${host} (${code}), so whether it has an address is not known; nothing was sent.`,
      remedy: paste('See which name servers this machine asks, and whether they answer:', [
        'cat /etc/resolv.conf',
        `getent hosts ${shellWord(target.host, 'NAME')}`,
      ]),
    };
  }
  const family = target.family === null ? '' : `IPv${target.family} `;
  return {
    message: `Name not found: ${host} has no ${family}address in this machine's name service, so nothing was sent.`,
    remedy: paste(
      `Check the spelling and what this machine resolves${family === '' ? '' : '; `ip-version: auto` takes either family'}:`,
      [`getent ahosts ${shellWord(target.host, 'NAME')}`],
    ),
  };
};

/** What a trace that was cut short leaves open, as half a sentence. */
function openQuestions(target: MeasuredTarget): string {
  const missing = [
    target.reached ? null : 'whether it can be reached',
    target.hopCount === null ? 'the hop count' : null,
    target.pmtu.status === 'confirmed' ? null : 'the path MTU',
    target.pmtu.status === 'confirmed' || target.blackHole !== null ? null : 'whether large packets arrive',
  ].filter((fact) => fact !== null);
  return missing.length === 0 ? 'what was measured may be incomplete' : `not known for this reason: ${listed(missing)}`;
}

export const deadline: Rule = (target) => {
  if (target.endReason !== 'deadline') return null;
  return {
    message: `Cut short: the step's time bound struck before ${who(target)} was measured to the end; ${openQuestions(target)}.`,
    remedy: paste('Give the step more time, or fewer targets:', ['with:', '  timeout-seconds: 120']),
  };
};

export const cancelled: Rule = (target) => {
  if (target.endReason !== 'cancelled') return null;
  return {
    message: `Cancelled: the run was stopped before ${who(target)} was measured to the end; ${openQuestions(target)}.`,
    remedy: null,
  };
};
