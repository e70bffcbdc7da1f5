/** Rules about this machine: its routes, its filters, its MTU. errno by errno(3), ping sockets by icmp(7). */
import type { MeasuredTarget } from '../report/types.ts';
import { looksLike, plausible, senderHop } from './path-mtu.ts';
import { fitContainers, fitLocally, isContainerBridge, paste } from './remedies.ts';
import type { DiagnosisContext, Rule } from './rule.ts';
import { bytes, hopAt, oneLine, shellWord, who } from './text.ts';

/** Ethernet's own; anything larger is a jumbo MTU. */
const ethernetMtu = 1500;

/** The largest IPv4 packet (RFC 791); the loopback interface's MTU is a byte more. */
const largestPacket = 65535;

/** 2000::/3, the only part of IPv6 that the Internet routes (RFC 4291 section 2.4). */
function isGlobalIpv6(address: string | null): boolean {
  return address !== null && /^[23][0-9a-f]{3}:/i.test(address);
}

/** A route is missing to an IPv6 target: is all of IPv6? */
function lacksIpv6(target: MeasuredTarget, context: DiagnosisContext): boolean {
  const errno = target.evidence.localError?.errno;
  if (target.family !== 6 || (target.endReason !== 'no-route' && target.endReason !== 'refused-locally')) {
    return false;
  }
  if (errno === 'EAFNOSUPPORT') {
    return true;
  }
  if (context.hasIpv6 !== null) {
    return !context.hasIpv6 && errno !== 'EPERM' && errno !== 'EACCES';
  }
  return target.endReason === 'no-route' && context.options.source === null && isGlobalIpv6(target.address);
}

function because(target: MeasuredTarget): string {
  const error = target.evidence.localError;
  if (error === null) return '';
  const answer = error.reject ? `its own firewall answered "${oneLine(error.reject, 40)}"` : oneLine(error.errno, 40);
  return ` (${answer} when ${oneLine(error.doing, 80)})`;
}

export const noIpv6: Rule = (target, context) => {
  if (!lacksIpv6(target, context)) {
    return null;
  }
  const hosted = context.runner.environment === 'github-hosted' ? ', as every GitHub-hosted runner is' : '';
  return {
    message: `No IPv6: ${who(target)} is an IPv6 address and this machine is without IPv6${hosted}${because(target)}.`,
    remedy: paste('Trace the IPv4 address where the target has one, or use a runner with IPv6:', [
      'with:',
      "  ip-version: '4'",
    ]),
  };
};

export const noRoute: Rule = (target, context) => {
  if (target.endReason !== 'no-route' || lacksIpv6(target, context)) {
    return null;
  }
  return {
    message: `No route: this machine has no route to ${who(target)}${because(target)}, so nothing was sent.`,
    remedy: paste('See what the routing table says (a VPN that is down, a missing default route):', [
      `ip route get ${shellWord(target.address, 'ADDRESS')}`,
    ]),
  };
};

/** What each refusal comes from and what to do; other errnos are named and nothing more. */
const refusals: Readonly<Record<string, { readonly cause: string; readonly remedy: string }>> = {
  EPERM: {
    cause:
      'A firewall on this machine forbids it (nft or iptables OUTPUT, an eBPF filter, an egress agent such as harden-runner)',
    remedy: paste('See what the local firewall drops, and let it pass:', [
      'sudo nft list ruleset',
      'sudo iptables -S OUTPUT',
    ]),
  },
  EACCES: {
    cause:
      "This machine's settings forbid it (a security module, a prohibit route, or ping sockets closed to this user)",
    remedy: paste('Where it is ping sockets (target scheme icmp), open them or trace by tcp or udp:', [
      'sudo sysctl -w net.ipv4.ping_group_range="0 2147483647"',
    ]),
  },
  EADDRNOTAVAIL: {
    cause: 'The source address asked for is not one of this machine',
    remedy: paste('Name an address or interface of this machine as source, one of these:', ['ip -brief address']),
  },
  ENOBUFS: {
    cause: 'Its send queue was full each time (a queue of length 0, or one that never drains)',
    remedy: paste('See the length of the queues and what they dropped; 1000 is the usual length:', [
      'tc -s qdisc show',
      'sudo ip link set dev INTERFACE txqueuelen 1000',
    ]),
  },
  EMFILE: {
    cause: 'This process may open no more files',
    remedy: paste('Trace fewer targets at once, or raise the limit before:', ['ulimit -n 4096']),
  },
};

export const sendBlocked: Rule = (target, context) => {
  if (target.endReason === 'name-not-found') {
    return null; // The error is the resolver's.
  }
  const error = target.evidence.localError;
  const errno = error?.errno ?? '';
  const forbidden = errno === 'EPERM' || errno === 'EACCES';
  // Hosted images close ping sockets: normal, and no news where something else than echo was asked for.
  const pingOnly = errno === 'EACCES' && target.evidence.pingSockets === false && target.protocol !== 'icmp';
  if ((target.endReason !== 'refused-locally' && (!forbidden || pingOnly)) || lacksIpv6(target, context)) {
    return null;
  }
  // A reject rule is a firewall's, whatever the errno that the kernel makes of its answer.
  const cause = error?.reject ? 'EPERM' : errno;
  const known = Object.hasOwn(refusals, cause) ? refusals[cause] : undefined;
  return {
    message: `Blocked locally: this machine itself refused to probe ${who(target)}${because(target)}. ${known?.cause ?? 'No packet left, so this says nothing about the path'}.`,
    remedy: known?.remedy ?? null,
  };
};

export const localMtuTooLarge: Rule = (target, context, found) => {
  const { pmtu, evidence } = target;
  if (pmtu.bytes === null || pmtu.status === 'unknown' || pmtu.localMtu === null) {
    return null;
  }
  const localMtu = Math.min(pmtu.localMtu, largestPacket);
  const carried = target.blackHole?.direction === 'forward' ? target.blackHole.passes : pmtu.bytes;
  const carries = `the path carries ${pmtu.status === 'confirmed' ? '' : 'at most '}${bytes(carried)}${looksLike(carried)}`;
  const link = evidence.interface === null ? 'the interface' : `the interface ${oneLine(evidence.interface, 40)}`;
  const inside = context.runner.container ? ' of this container' : '';
  if (carried < localMtu) {
    // Behind the first router: a container's host is on this side, any other router is not.
    const nearest = context.runner.container ? 1 : 0;
    const told = !context.runner.container
      ? undefined
      : evidence.tooBig.find(
          (message) => senderHop(message, target) === 1 && message.mtu === carried && plausible(message, target),
        );
    const lastHop = target.blackHole?.direction === 'forward' ? target.blackHole.afterHop : null;
    // Where the next hop never answered, the narrow link may be farther on: that is not known to be this side's.
    const nextAnswers = target.hops.some(({ ttl, responders }) => ttl === (lastHop ?? 0) + 1 && responders.length > 0);
    const hole = nextAnswers ? lastHop : null;
    const where =
      told !== undefined
        ? `the first router, ${hopAt(target, 1)}, says so`
        : hole !== null && hole <= nearest
          ? `packets above it vanish right behind ${hopAt(target, hole)}`
          : localMtu > ethernetMtu
            ? 'a jumbo MTU that this path never carries'
            : null;
    if (where === null) {
      return null;
    }
    return {
      message: `Local MTU too large: ${link}${inside} says ${bytes(localMtu)}, ${carries}: ${where}. The fix is on this side.`,
      remedy: found.some((finding) => finding.code === 'pmtu-black-hole')
        ? `Lower the MTU on this side to ${carried} as the remedy of the black hole says; that alone ends it.`
        : fitLocally(carried, target, context),
    };
  }
  // The way out is narrower than a bridge that containers of this machine stand on: their full-size packets never fit.
  const bridge = context.runner.interfaces.find((other) => isContainerBridge(other.name) && other.mtu > localMtu);
  if (bridge === undefined || evidence.onLink !== false || bridge.name === evidence.interface) {
    return null;
  }
  return {
    message: `Local MTU too large: your runner's bridge ${bridge.name} says ${bytes(bridge.mtu)}, ${carries} because ${link} it leaves by does. Containers on that bridge start with packets that never fit.`,
    remedy: fitContainers(carried),
  };
};
