/** The local interface, or the bridge of its containers, has an MTU that the path never carries: the fix is local. */

import { bytes } from '../../report/text/units.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { advise, fitContainers, fitLocally, isContainerBridge } from '../remedies.ts';
import type { DiagnosisContext, DiagnosisRule } from '../rule.ts';
import { hopAt, oneLine } from '../text.ts';
import { looksLike, plausible, senderHop } from '../too-big.ts';

/** Ethernet's own; anything larger is a jumbo MTU. */
const ethernetMtu = 1500;

/** The path MTU where it is known well enough to blame the local one, with the local one; null: it is not. */
function sizes(target: MeasuredTarget): { readonly carried: number; readonly local: number } | null {
  const { pmtu, blackHole } = target;
  if (pmtu.bytes === null || pmtu.status === 'unknown' || pmtu.localMtu === null) return null;
  return {
    carried: blackHole?.direction === 'forward' ? blackHole.passes : pmtu.bytes,
    local: pmtu.localMtu,
  };
}

/** Why the narrow link is this side's, as a clause; null where it may be farther on. */
function whyLocal(target: MeasuredTarget, carried: number, local: number, inContainer: boolean): string | null {
  // Behind the first router: a container's host is on this side, any other router is not.
  const nearest = inContainer ? 1 : 0;
  const told = !inContainer
    ? undefined
    : target.evidence.tooBig.find(
        (message) => senderHop(message, target) === 1 && message.mtu === carried && plausible(message, target),
      );
  if (told !== undefined) return `the first router, ${hopAt(target, 1)}, says so`;
  const afterHop = target.blackHole?.direction === 'forward' ? target.blackHole.afterHop : null;
  // Where the next hop never answered, the narrow link may be farther on: that is not known to be this side's.
  const nextAnswers = target.hops.some(({ ttl, responders }) => ttl === (afterHop ?? 0) + 1 && responders.length > 0);
  if (nextAnswers && afterHop !== null && afterHop <= nearest)
    return `larger packets are lost right behind ${hopAt(target, afterHop)}`;
  return local > ethernetMtu ? 'a jumbo MTU that this path never carries' : null;
}

/** A bridge for containers that is wider than the interface that packets leave by: their full-size packets never fit. */
function widerBridge(target: MeasuredTarget, context: DiagnosisContext, local: number) {
  const bridge = context.runner.interfaces.find((other) => isContainerBridge(other.name) && other.mtu > local);
  return target.evidence.onLink !== true && bridge?.name !== target.evidence.interface ? bridge : undefined;
}

export const localMtuTooLarge: DiagnosisRule = {
  code: 'local-mtu-too-large',
  severity: 'warning',
  title: 'Local MTU too large',
  meaning:
    "The runner's interface, or the container bridge on it, has an MTU that the first link or any path out never carries: the fix is local.",
  advice:
    "MTU of Docker's daemon, Compose, job containers, Actions Runner Controller, WireGuard, Tailscale or the interface.",
  when: (target, context) => {
    const known = sizes(target);
    if (known === null) return null;
    const { carried, local } = known;
    const atMost = target.pmtu.status === 'confirmed' ? '' : 'at most ';
    const carries = `the path carries ${atMost}${bytes(carried)}${looksLike(carried)}`;
    const { interface: name } = target.evidence;
    const link = name === null ? 'the interface' : `the interface ${oneLine(name, 40)}`;
    if (carried < local) {
      const why = whyLocal(target, carried, local, context.runner.container);
      const inside = context.runner.container ? ' of this container' : '';
      return why && `${link}${inside} has ${bytes(local)}, ${carries}: ${why}. The fix is on this side.`;
    }
    const bridge = widerBridge(target, context, local);
    if (bridge === undefined) return null;
    return `the bridge ${bridge.name} of this runner has ${bytes(bridge.mtu)}, ${carries} because ${link} has no more. Containers on that bridge start with packets that never fit.`;
  },
  remedies: (target, context, found) => {
    const { carried = 0, local = 0 } = sizes(target) ?? {};
    if (carried >= local) return fitContainers(carried);
    return found.some(({ code }) => code === 'pmtu-black-hole')
      ? [advise(`Lower the MTU on this side to ${carried} as the remedy of the black hole says; that alone ends it.`)]
      : fitLocally(carried, target, context);
  },
};
