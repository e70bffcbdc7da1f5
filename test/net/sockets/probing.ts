/** Shorthand for tests that drive a Network: commands with the usual values, and waiting for the events of certain ids. */
import type {
  ConnectProbe,
  DatagramProbe,
  Destination,
  Family,
  Millis,
  NetEvent,
  Network,
  ProbeId,
} from '../../../src/net/network.ts';

let lastId = 0;

export function destination(address: string, source: string | null = null): Destination {
  const family: Family = address.includes(':') ? 6 : 4;
  return { address, family, source };
}

export function datagram(to: Destination, fields: Partial<DatagramProbe> = {}): DatagramProbe {
  return {
    ...{ kind: 'datagram', id: ++lastId, to, protocol: 'udp', port: 33434, ttl: null },
    ...{ size: 100, content: 'nonce', flow: 1 },
    ...fields,
  };
}

export function connection(to: Destination, fields: Partial<ConnectProbe> = {}): ConnectProbe {
  return {
    ...{ kind: 'connect', id: ++lastId, to, port: 443, ttl: null, minTtl: null, maxSeg: null, stream: null },
    ...fields,
  };
}

export function nextId(): ProbeId {
  return ++lastId;
}

type EventOf<K extends NetEvent['kind']> = Extract<NetEvent, { kind: K }>;

/** Waits for events until `enough` says so, or 3 seconds have passed; all that came. */
export async function eventsUntil(
  network: Network,
  enough: (events: readonly NetEvent[]) => boolean,
  milliseconds: Millis = 3000,
): Promise<readonly NetEvent[]> {
  const until = network.now() + milliseconds;
  const events: NetEvent[] = [];
  while (!enough(events) && network.now() < until) events.push(...(await network.wait(until)));
  return events;
}

/** The first event of a kind, after any number of others. */
export async function eventOf<K extends NetEvent['kind']>(network: Network, kind: K): Promise<EventOf<K>> {
  const is = (event: NetEvent): event is EventOf<K> => event.kind === kind;
  const events = await eventsUntil(network, (events) => events.some(is));
  const event = events.find(is);
  if (event === undefined) throw new Error(`no ${kind} within 3 s, but ${JSON.stringify(events)}`);
  return event;
}

/** Carries out commands and gives the first event of each id, in the order of the commands. */
export async function firstEvents(
  network: Network,
  probes: readonly (DatagramProbe | ConnectProbe)[],
): Promise<(NetEvent | undefined)[]> {
  for (const probe of probes) network.execute(probe);
  const find = (events: readonly NetEvent[], id: ProbeId) => events.find((event) => 'id' in event && event.id === id);
  const events = await eventsUntil(network, (events) => probes.every(({ id }) => find(events, id) !== undefined));
  return probes.map(({ id }) => find(events, id));
}
