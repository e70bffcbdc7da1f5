/**
 * Asks once what no service check can: an answering UDP service, echo, or a host of which no service is named. Such a host works
 * once anything of it answers, a refusal included; a named service only by an answer of its own.
 */
import { icmpClassOf } from '../../engine/icmp-class.ts';
import { type Endpoint, planFor, smallSize } from '../../engine/services.ts';
import type { Command, Destination, Family, Millis, NetEvent, Network, ProbeId } from '../../net/port.ts';
import { openNetwork } from '../../net/socket-network.ts';
import { isIp } from '../../net/wire/ip-address.ts';
import { lookUpBySystem } from '../../service/system-lookup.ts';
import type { TargetSpec } from '../targets.ts';
import { nameState, unsentState } from './service-state.ts';
import type { Answer } from './waiting.ts';

export interface HostQuestion {
  readonly spec: TargetSpec;
  /** Addresses of this family only; null: both. */
  readonly family: Family | null;
  readonly source: string | null;
  readonly waitMs: Millis;
}

const WORKS: Answer = { works: true, state: 'working' };

/** null: `signal` ended it. Never rejects for what the network or this machine does. */
export async function askHost(question: HostQuestion, signal: AbortSignal): Promise<Answer | null> {
  const { spec, family, source } = question;
  const literal = isIp(spec.host.split('%')[0] ?? '');
  const { addresses, error } =
    literal === 0
      ? await lookUpBySystem(spec.host, { family, signal, onWait: () => {} })
      : { addresses: [{ address: spec.host, family: literal as Family }], error: null };
  if (signal.aborted) return null;
  if (error !== null) return { works: false, state: nameState(error) };
  const network = openNetwork();
  const wake = () => network.wake();
  signal.addEventListener('abort', wake);
  try {
    // As the trace does: the first address that has a route.
    const routes = addresses.map((to) => ({ to: { ...to, source }, route: network.route({ ...to, source }) }));
    const used = routes.find(({ route }) => !('errno' in route));
    const [refused] = routes.flatMap(({ route }) => ('errno' in route ? [route.errno] : []));
    if (used === undefined) return { works: false, state: unsentState(refused ?? 'ENETUNREACH') };
    return await ask(network, used.to, question, signal);
  } finally {
    signal.removeEventListener('abort', wake);
    network.close();
  }
}

async function ask(
  network: Network,
  to: Destination,
  { spec, waitMs }: HostQuestion,
  signal: AbortSignal,
): Promise<Answer | null> {
  const { trace, tcpPorts } = planFor(spec);
  const endpoints: readonly Endpoint[] = [trace, ...tcpPorts.map((port): Endpoint => ({ service: 'tcp', port }))];
  for (const [id, endpoint] of endpoints.entries()) network.execute(probe(id, endpoint, to));
  const open = new Set(endpoints.keys());
  const until = network.now() + waitMs;
  let state = 'no answer';
  while (open.size > 0 && network.now() < until && !signal.aborted) {
    for (const event of await network.wait(until)) {
      const told = outcome(event, to, spec.port === null);
      if (told === null || !('id' in event) || !open.delete(event.id)) continue;
      if (told === WORKS) return WORKS;
      state = told.state;
    }
  }
  return signal.aborted ? null : { works: false, state };
}

function probe(id: ProbeId, { service, port }: Endpoint, to: Destination): Command {
  if (service === 'tcp') return { kind: 'connect', id, to, port, ttl: null, minTtl: null, maxSeg: null, stream: null };
  return {
    kind: 'datagram',
    id,
    to,
    protocol: service === 'icmp' ? 'echo' : 'udp',
    port,
    ttl: null,
    size: smallSize(service, to.family),
    content: service === 'udp' || service === 'icmp' ? 'nonce' : service,
    flow: 0,
  };
}

/** null: no word about a question. `hostOnly`: a refusal is as good as an answer. */
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
      const told = icmpClassOf(to.family, type, code);
      if (told === 'closed' && from === to.address) return refused;
      return { works: false, state: told === 'network' || told === 'host' ? 'no route' : 'prohibited' };
    }
    default:
      return null;
  }
}
