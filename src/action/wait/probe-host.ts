/**
 * Probes once what no service check can: a UDP service, echo, or a host of which no service is named. Such a host works
 * once anything of it answers, a refusal included; a named service only by an answer of its own.
 */

import { type Endpoint, planFor, probeCommand, smallSize } from '../../engine/services.ts';
import type { Destination, Family, Millis, NetEvent, Network } from '../../net/network.ts';
import { openNetwork } from '../../net/sockets/socket-network.ts';
import { type IcmpClass, icmpClassOf } from '../../net/wire/icmp-codes.ts';
import { isIp } from '../../net/wire/ip-address.ts';
import { lookUpBySystem } from '../../service/system-lookup.ts';
import type { TargetSpec } from '../targets.ts';
import { wakeOnAbort } from '../wake-on-abort.ts';
import type { Answer } from './attempt-schedule.ts';
import { nameState, unsentState } from './service-state.ts';

interface HostProbe {
  readonly spec: TargetSpec;
  /** Addresses of this family only; null: both. */
  readonly family: Family | null;
  readonly source: string | null;
  readonly waitMs: Millis;
}

const ICMP_STATES: Readonly<Record<IcmpClass, string>> = {
  expired: 'TTL expired on the way',
  'too-big': 'packet too big on the way',
  closed: 'refused on the way',
  network: 'no route',
  host: 'no route',
  prohibited: 'prohibited',
};
const WORKS: Answer = { works: true, state: 'working' };

/** null: `signal` ended it. @throws NetworkUnavailable */
export async function probeHost(host: HostProbe, signal: AbortSignal): Promise<Answer | null> {
  const { spec, family, source } = host;
  const literal = isIp(spec.host);
  const { addresses, error } =
    literal === 0
      ? await lookUpBySystem(spec.host, { family, signal, onWait: () => {} })
      : { addresses: [{ address: spec.host, family: literal }], error: null };
  if (signal.aborted) return null;
  if (error !== null) return { works: false, state: nameState(error) };
  const network = openNetwork();
  using _ = wakeOnAbort(signal, network);
  // As the trace does: the first address that has a route.
  const routes = addresses.map((to) => ({ to: { ...to, source }, route: network.route({ ...to, source }) }));
  const used = routes.find(({ route }) => !('errno' in route));
  const [refused] = routes.flatMap(({ route }) => ('errno' in route ? [route.errno] : []));
  if (used === undefined) return { works: false, state: unsentState(refused ?? 'ENETUNREACH') };
  return await probe(network, used.to, host, signal);
}

async function probe(
  network: Network,
  to: Destination,
  { spec, waitMs }: HostProbe,
  signal: AbortSignal,
): Promise<Answer | null> {
  const { trace, tcpPorts } = planFor(spec);
  const endpoints: readonly Endpoint[] = [trace, ...tcpPorts.map((port): Endpoint => ({ service: 'tcp', port }))];
  for (const [id, endpoint] of endpoints.entries()) {
    const size = smallSize(endpoint.service, to.family);
    network.execute({ ...probeCommand(endpoint, to, { ttl: null, size, flow: 0 }), id });
  }
  const open = new Set(endpoints.keys());
  const until = network.now() + waitMs;
  let state = 'no answer';
  while (open.size > 0 && network.heardAt < until && !signal.aborted) {
    for (const event of await network.wait(until)) {
      const told = outcome(event, to, spec.port === null);
      if (told === null || !('id' in event) || !open.delete(event.id)) continue;
      if (told === WORKS) return WORKS;
      state = told.state;
    }
  }
  return signal.aborted ? null : { works: false, state };
}

/** null: it answers none of the probes. `hostOnly`: a refusal is as good as an answer. */
function outcome(event: NetEvent, to: Destination, hostOnly: boolean): Answer | null {
  const refused: Answer = hostOnly ? WORKS : { works: false, state: 'refused' };
  switch (event.kind) {
    case 'answer':
    case 'connected':
      return WORKS;
    case 'reset':
      return refused;
    case 'local':
      return { works: false, state: unsentState(event.errno) };
    case 'icmp': {
      const { from, type, code } = event.icmp;
      const said = icmpClassOf(to.family, type, code);
      if (said === null) return null;
      return said === 'closed' && from === to.address ? refused : { works: false, state: ICMP_STATES[said] };
    }
    default:
      return null;
  }
}
