/** The routing table has no route to the target. */
import { sentBefore } from '../../report/sent-before.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { errorText, lacksIpv6 } from '../local-error.ts';
import { paste, routesOfType } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { pathEnd } from '../service-facts.ts';
import { shellWord } from '../text.ts';

/** fib_props of net/ipv4/fib_semantics.c, fib6_prop of net/ipv6/route.c: where no route matches the lookup fails by ENETUNREACH. */
function isRefusingRoute({ evidence }: MeasuredTarget): boolean {
  return evidence.localError?.errno === 'EHOSTUNREACH' && evidence.localError.phase === 'route';
}

export const noRoute: DiagnosisRule = {
  code: 'no-route',
  severity: 'error',
  title: 'No route',
  meaning: "The runner's routing table has no route to the target.",
  advice: '`ip route get ADDRESS` shows what the routing table says.',
  when: (target, context) =>
    target.endReason !== 'no-route' || lacksIpv6(target, context)
      ? null
      : sentBefore(target)
        ? `this machine lost its route to ${pathEnd(target)} during the run${errorText(target)}: what was sent after that never left.`
        : `${isRefusingRoute(target) ? 'a route of type unreachable on this machine covers' : 'this machine has no route to'} ${pathEnd(target)}${errorText(target)}, so nothing was sent.`,
  remedies: (target) => [
    ...(isRefusingRoute(target) ? [routesOfType('unreachable')] : []),
    paste('See what the routing table says (a VPN that is down, a missing default route):', [
      `ip route get ${shellWord(target.address, 'ADDRESS')}`,
    ]),
  ],
};
