/** The one table of diagnosis codes: what blocks the user first stands first. Codes and severities are the contract's. */
import { icmpFiltered } from './icmp-filtered.ts';
import { localMtuTooLarge, noIpv6, noRoute, sendBlocked } from './local.ts';
import {
  asymmetricReturn,
  maxHopsExceeded,
  multiplePaths,
  nearbyProxy,
  packetLoss,
  rateLimitedHops,
  routingLoop,
} from './path.ts';
import { pathChanged } from './path-change.ts';
import { mssClamped, pmtuBlackHole, pmtuReduced, reverseBlackHole, suspiciousPtb } from './path-mtu.ts';
import {
  adminProhibited,
  cancelled,
  deadline,
  destinationClosed,
  destinationSilent,
  healthy,
  hostUnreachable,
  nameNotFound,
  networkUnreachable,
} from './reach.ts';
import type { RuleRow } from './rule.ts';

/** What cut the measuring short first; then graver severities, so that `healthy` sees every warning and error before its turn. */
export const rules: readonly RuleRow[] = [
  {
    code: 'deadline',
    severity: 'warning',
    meaning: "The step's time bound cut this target's measuring short.",
    advice: 'Raise `timeout-seconds`, or trace fewer targets.',
    rule: deadline,
  },
  {
    code: 'cancelled',
    severity: 'warning',
    meaning: 'The run was cancelled before this target was measured to the end.',
    advice: 'Run it again.',
    rule: cancelled,
  },
  {
    code: 'name-not-found',
    severity: 'error',
    meaning: 'The name has no address of the family asked for, or the name service did not answer.',
    advice: 'Check the spelling and `/etc/resolv.conf`; `getent ahosts NAME` shows what the machine resolves.',
    rule: nameNotFound,
  },
  {
    code: 'no-ipv6',
    severity: 'error',
    meaning: 'An IPv6 target on a runner without IPv6. GitHub-hosted runners have none.',
    advice: '`ip-version: 4`, or a runner with IPv6.',
    rule: noIpv6,
  },
  {
    code: 'no-route',
    severity: 'error',
    meaning: "The runner's routing table has no way to the target.",
    advice: '`ip route get ADDRESS` shows what the routing table says.',
    rule: noRoute,
  },
  {
    code: 'send-blocked',
    severity: 'error',
    meaning: "The runner's own system refused to send (EPERM, EACCES, ...).",
    advice: 'Let the local firewall or egress agent pass it; open ping sockets for `icmp` targets.',
    rule: sendBlocked,
  },
  {
    code: 'admin-prohibited',
    severity: 'error',
    meaning: 'A router or the target answered that this traffic is forbidden.',
    advice: 'Ask whoever runs the filter named to let the runner pass.',
    rule: adminProhibited,
  },
  {
    code: 'network-unreachable',
    severity: 'error',
    meaning: "A router answered that it has no route to the target's network.",
    advice: 'Check the address, then the routing of the router named.',
    rule: networkUnreachable,
  },
  {
    code: 'host-unreachable',
    severity: 'error',
    meaning: 'A router answered that the target itself does not answer on its link.',
    advice: 'Check that the target is up and the address is its own.',
    rule: hostUnreachable,
  },
  {
    code: 'routing-loop',
    severity: 'error',
    meaning: 'The same routers come again and again until the TTL is used up.',
    advice: 'Ask whoever runs the routers named.',
    rule: routingLoop,
  },
  {
    code: 'destination-silent',
    severity: 'error',
    meaning: 'The target, or the port asked for, answered nothing, and nothing else explains that.',
    advice: 'Check that it is up and lets the runner in; name a port that is open.',
    rule: destinationSilent,
  },
  {
    code: 'pmtu-black-hole',
    severity: 'error',
    meaning:
      'Larger packets toward the target vanish and smaller ones arrive, at least 3 losses at the failing size, and no message says that they were too big.',
    advice: 'Lower the MTU at the sender, let ICMP "too big" messages pass, or clamp the MSS before the narrow link.',
    rule: pmtuBlackHole,
  },
  {
    code: 'reverse-black-hole',
    severity: 'error',
    meaning: "The target's large packets vanish on the way back; smaller ones arrive.",
    advice: "Lower the runner's MTU or the MSS it announces, or clamp the MSS before the narrow link.",
    rule: reverseBlackHole,
  },
  {
    code: 'local-mtu-too-large',
    severity: 'warning',
    meaning:
      "The runner's interface, or the container bridge on it, has an MTU that the first link or any path out never carries: the fix is local.",
    advice:
      "MTU of Docker's daemon, Compose, job containers, Actions Runner Controller, WireGuard, Tailscale or the interface.",
    rule: localMtuTooLarge,
  },
  {
    code: 'destination-closed',
    severity: 'warning',
    meaning: 'The target answered that nothing listens on the port asked for.',
    advice: 'Check host and port, and that the service runs.',
    rule: destinationClosed,
  },
  {
    code: 'nearby-proxy',
    severity: 'warning',
    meaning: 'A TCP answer came from nearer than the target can be: a transparent proxy, or TTLs are rewritten.',
    advice: 'Look for the proxy or agent; `protocol: udp` sees past it.',
    rule: nearbyProxy,
  },
  {
    code: 'packet-loss',
    severity: 'warning',
    meaning:
      'Of the probes to the target 2 or more were lost, which a path that loses 1 % would show less than once in 1,000 runs.',
    advice: 'Measure again with more `probes`.',
    rule: packetLoss,
  },
  {
    code: 'max-hops-exceeded',
    severity: 'warning',
    meaning: 'Routers still answered at `max-hops`.',
    advice: 'Raise `max-hops`.',
    rule: maxHopsExceeded,
  },
  {
    code: 'suspicious-ptb',
    severity: 'warning',
    meaning:
      'A too-big message that cannot be right: MTU 0, below 68 (IPv6: 1280), not below the size it refused, or contradicted by larger packets that arrived.',
    advice: 'Tell whoever runs that router; flush the route cache.',
    rule: suspiciousPtb,
  },
  {
    code: 'healthy',
    severity: 'info',
    meaning: 'The target answered, the trace was finished, and no warning or error stands.',
    advice: '',
    rule: healthy,
  },
  {
    code: 'path-changed',
    severity: 'info',
    meaning: "Hops, hop count or path MTU differ from the baseline's. A silent hop matches anything.",
    advice: '',
    rule: pathChanged,
  },
  {
    code: 'icmp-filtered',
    severity: 'info',
    meaning:
      'The target answers, yet no ICMP error at all arrived where routers must have sent some. Normal on GitHub-hosted runners.',
    advice: 'Elsewhere: let ICMP errors in on the runner and its firewall.',
    rule: icmpFiltered,
  },
  {
    code: 'pmtu-reduced',
    severity: 'info',
    meaning: 'The path MTU is below the local one and a router says so, as it should.',
    advice: '',
    rule: pmtuReduced,
  },
  {
    code: 'mss-clamped',
    severity: 'info',
    meaning:
      "A router lowered the MSS: a quoted SYN shows it, or the peer's MSS is smaller than the confirmed path MTU explains.",
    advice: '',
    rule: mssClamped,
  },
  {
    code: 'rate-limited-hops',
    severity: 'info',
    meaning:
      'A hop left 2 or more probes unanswered while the hops behind it and the target lost none. No traffic is lost there.',
    advice: '',
    rule: rateLimitedHops,
  },
  {
    code: 'multiple-paths',
    severity: 'info',
    meaning: 'Several routers answered at one TTL: load sharing, or a route change during the run.',
    advice: '',
    rule: multiplePaths,
  },
  {
    code: 'asymmetric-return',
    severity: 'info',
    meaning: 'The estimated way back differs from the way there by 2 hops or more, at the target or from some hop on.',
    advice: '',
    rule: asymmetricReturn,
  },
];
