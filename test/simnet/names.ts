/** The name service of a simulated internet: it knows the targets and the routers under their names, both ways. */
import type { DnsName, DnsRecord } from './hosts/config.ts';
import type { Router, Segment, Target, Topology } from './topology.ts';

/** Where the name service answers; the sandbox's resolv.conf names the one of a family that the client has. */
export const NAME_SERVER = { v4: '192.0.2.53', v6: '2001:db8:53::53' } as const;

/** The topology with its name service added as one more target, next to the client and spared by the weather. */
export function withNameService(topology: Topology): Topology {
  const forward: Record<string, readonly DnsRecord[]> = {};
  const reverse: Record<string, DnsName> = {};
  for (const [name, target] of Object.entries(topology.targets)) {
    const records: DnsRecord[] = [];
    if (target.v4 !== undefined) records.push({ type: 'A', address: target.v4 });
    if (target.v6 !== undefined) records.push({ type: 'AAAA', address: target.v6 });
    forward[name] = records;
    for (const { address } of records as { address: string }[]) reverse[address] = name;
    for (const router of target.path.flatMap(routersOf))
      if (router.name !== undefined) {
        reverse[router.v4] = router.name;
        reverse[router.v6] = router.name;
      }
  }
  const zones = {
    forward: { ...forward, ...topology.names?.forward },
    reverse: { ...reverse, ...topology.names?.reverse },
    faults: topology.names?.faults ?? {},
  };
  const server: Target = {
    ...NAME_SERVER,
    path: [],
    delayMs: 0.3,
    sheltered: true,
    services: { udp: { default: 'closed', ports: { 53: { kind: 'dns', zones } } } },
  };
  return { ...topology, targets: { ...topology.targets, 'ns.simulated.example': server } };
}

/** Text of the files that make the sandbox's names resolve by the simulated service alone. */
export function resolverFiles({ client }: Topology): Record<string, string> {
  const server = client.without === 4 ? NAME_SERVER.v6 : NAME_SERVER.v4;
  return {
    '/etc/resolv.conf': `nameserver ${server}\noptions timeout:1 attempts:2\n`,
    '/etc/hosts': '127.0.0.1 localhost\n::1 localhost ip6-localhost\n',
    '/etc/nsswitch.conf': 'hosts: files dns\n',
  };
}

/** Every router of a segment, whichever way packets take. */
export function routersOf(segment: Segment): readonly Router[] {
  if ('ways' in segment) return segment.ways.flat();
  return 'circle' in segment ? segment.circle : [segment];
}
