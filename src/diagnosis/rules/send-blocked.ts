/** The kernel of this machine refused to send. errno by errno(3), ping sockets by icmp(7). */

import { sentBefore } from '../../report/sent-before.ts';
import type { MeasuredTarget, Remedy } from '../../report/types.ts';
import { errorText, lacksIpv6 } from '../local-error.ts';
import { requestedServices } from '../reach.ts';
import { paste, routesOfType } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { pathEnd, usedAddress } from '../service-facts.ts';
import { listed, oneLine, who } from '../text.ts';

/** What each refusal comes from and what to do; other errnos are named and nothing more. */
const refusals: Readonly<Record<string, { readonly cause: string; readonly remedy: Remedy }>> = {
  EPERM: {
    cause:
      'A firewall on this machine rejects it (nft or iptables OUTPUT, an eBPF filter, an egress agent such as harden-runner), or its table of tracked connections is full',
    remedy: paste('See what the local firewall drops, and let it pass; a count near its maximum is a full table:', [
      'sudo nft list ruleset',
      'sudo iptables -S OUTPUT',
      'sysctl net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max',
    ]),
  },
  EACCES: {
    cause:
      "This machine's settings forbid it (a security module, a prohibit route, ping sockets closed to this user), or the address is a broadcast address",
    remedy: paste('Where it is ping sockets (target scheme icmp), open them or trace by tcp or udp:', [
      'sudo sysctl -w net.ipv4.ping_group_range="0 2147483647"',
    ]),
  },
  EADDRNOTAVAIL: {
    cause: 'The source address is not one of this machine',
    remedy: paste('Set source to an address or interface of this machine, one of these:', ['ip -brief address']),
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

/**
 * What the lookup of a route fails by. fib_props of net/ipv4/fib_semantics.c, fib6_prop of net/ipv6/route.c: EINVAL of type blackhole,
 * EACCES of type prohibit and of a rule that prohibits; EACCES also of a broadcast address and where a security module forbids connect(2).
 */
const routeRefusals: typeof refusals = {
  EINVAL: {
    cause: 'A blackhole route of this machine covers the address, as VPN clients and sandboxes set them',
    remedy: routesOfType('blackhole'),
  },
  EACCES: {
    cause:
      'A prohibit route or rule of this machine covers the address, a security module forbids it, or it is a broadcast address',
    remedy: routesOfType('prohibit'),
  },
};

/** The errno with which this machine opened no socket for a client's connection, while probes left; null: not so. */
function lackedBy(target: MeasuredTarget): string | null {
  const tried = usedAddress(target);
  const untried = target.service?.state === null && tried?.connect === null;
  const probesLeft = target.endReason !== 'refused-locally' || target.evidence.localError === null;
  return untried && probesLeft ? tried.errno : null;
}

function refusalOf(target: MeasuredTarget): (typeof refusals)[string] | undefined {
  const { evidence } = target;
  const lacked = lackedBy(target);
  if (lacked !== null) return Object.hasOwn(refusals, lacked) ? refusals[lacked] : undefined;
  const { errno: name = '', phase, reject = null } = evidence.localError ?? {};
  if (phase === 'route' && Object.hasOwn(routeRefusals, name)) return routeRefusals[name];
  // A reject rule is a firewall's, whatever the errno that the kernel makes of its answer.
  const errno = reject === null ? name : 'EPERM';
  return Object.hasOwn(refusals, errno) ? refusals[errno] : undefined;
}

export const sendBlocked: DiagnosisRule = {
  code: 'send-blocked',
  severity: 'error',
  title: 'Blocked locally',
  meaning:
    "The runner's own kernel refused to send (EPERM, EACCES, ...). Titled “Measuring failed”: an error in this program, or a limit of this machine, ended a part of the measurement. A warning where that part is not the trace.",
  advice: 'Let the local firewall or egress agent pass it; open ping sockets for `icmp` targets.',
  when: (target, context) => {
    const { localError: error, failures = [] } = target.evidence;
    if (failures.length > 0) return null; // diagnose.ts states them.
    if (target.endReason === 'name-not-found') return null; // The error is the resolver's.
    const lacked = lackedBy(target);
    if (lacked !== null)
      return `this machine could not open the connection that a client makes to ${listed(requestedServices(target))} of ${who(target)} (${oneLine(lacked, 40)}), so whether the service works is not known. ${refusalOf(target)?.cause ?? 'It lacked what that takes'}.`;
    const errno = error?.errno ?? '';
    const forbidden = errno === 'EPERM' || errno === 'EACCES';
    // Hosted images close ping sockets: normal, and no news where something else than echo was requested.
    const pingOnly = errno === 'EACCES' && target.evidence.pingSockets === false && target.protocol !== 'icmp';
    if ((target.endReason !== 'refused-locally' && (!forbidden || pingOnly)) || lacksIpv6(target, context)) return null;
    return `the kernel of this machine refused to send probes to ${pathEnd(target)}${errorText(target)}. ${refusalOf(target)?.cause ?? (sentBefore(target) ? 'What was sent after that never left' : 'No packet left, so this says nothing about the path')}.`;
  },
  remedies: (target) => {
    const refusal = refusalOf(target);
    return refusal === undefined ? [] : [refusal.remedy];
  },
};
