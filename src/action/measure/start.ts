/** Starts a target's trace on the first of its addresses that this machine has a route to. */
import { planFor } from '../../engine/services.ts';
import { Trace } from '../../engine/trace.ts';
import { FLOWS_EACH } from '../../engine/trace-request.ts';
import type { Network } from '../../net/network.ts';
import { NO_DESCRIPTORS } from '../../net/wire/errno.ts';
import { isIp } from '../../net/wire/ip-address.ts';
import { unmeasured } from '../../report/build.ts';
import { inEarlier } from '../baseline.ts';
import type { MeasureOptions } from '../inputs.ts';
import { NO_ROUTE } from '../no-route.ts';
import { type Entry, withoutAddress } from './entry.ts';
import type { Choice } from './resolve.ts';

export interface Started {
  readonly address: string;
  /** The interface's MTU, bytes; null: not known. */
  readonly localMtu: number | null;
}

/**
 * Sets `entry.trace`, or `entry.result` where no address has a route. `claim` reserves a probe's id for this entry.
 *
 * @returns what is traced; null where nothing starts; `no-descriptors`: nothing yet, and nothing is set, since this machine lacked
 * descriptors for looking the route up (only where it `mayWait` for those that other traces hold)
 */
export function start(
  entry: Entry,
  choices: readonly Choice[],
  network: Network,
  options: MeasureOptions,
  claim: () => number,
  mayWait: boolean,
): Started | 'no-descriptors' | null {
  const { spec, end, index } = entry;
  const { maxHops, probes, probeTimeoutMs, source, lossLimit } = options;
  let refusal: (Choice & { readonly errno: string }) | null = null;
  for (const { address, family } of choices) {
    const to = { address, family, source };
    const route = network.route(to);
    if ('errno' in route) {
      if (mayWait && NO_DESCRIPTORS.has(route.errno)) return 'no-descriptors';
      refusal ??= { errno: route.errno, address, family };
      continue;
    }
    const { target } = spec;
    const { protocol, port, applicationProtocol, host } = end;
    const serverName = isIp(host) === 0 ? host.replace(/\.$/, '') : null;
    const flow = index * FLOWS_EACH;
    const earlierHops = earlierRoute(options, target, to);
    const request = {
      to,
      earlierHops,
      protocol,
      port,
      applicationProtocol,
      serverName,
      maxHops,
      probes,
      probeTimeoutMs,
      lossLimit,
      flow,
    };
    const { trace, tcpPorts } = planFor(request);
    entry.trace = {
      measuring: new Trace(request, route, claim),
      scope: { target, host, address, family, protocol, port, maxHops, trace, tcpPorts },
    };
    return { address, localMtu: route.interfaceMtu };
  }
  if (refusal) entry.result = refused(entry, refusal, source);
  return null;
}

/** Who answered on the way to the same address in the baseline; null: nobody that is known. */
function earlierRoute({ earlier = [] }: MeasureOptions, target: string, { address, family }: Choice) {
  const before = inEarlier(earlier, { target, family, address });
  if (before === null || (before.address ?? address) !== address) return null;
  return before.hops.map(({ ttl, responders }) => ({ ttl, addresses: responders.map((one) => one.address) }));
}

function refused({ spec }: Entry, { errno, address, family }: Choice & { errno: string }, source: string | null) {
  // Without IPv6 the kernel has no source address to offer: EADDRNOTAVAIL where none was requested.
  const noRoute = NO_ROUTE.has(errno) || (source === null && errno === 'EADDRNOTAVAIL');
  const [phase, doing] =
    source === null
      ? (['route', `looking up the route to ${address}`] as const)
      : (['source', `sending from the source ${source}`] as const);
  const facts = { ...withoutAddress(spec), address, family };
  return unmeasured(facts, noRoute ? 'no-route' : 'refused-locally', { errno, doing, phase });
}
