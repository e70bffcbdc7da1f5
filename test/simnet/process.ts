/**
 * The simulator's process, run inside a sandbox: raises the network of a scenario, runs a command in it and ends with the
 * command's exit status. One synchronous loop, so that nothing but packets and time decides when a packet leaves.
 *
 * Usage: node process.ts SCENARIO [--seed N] [--root] [--counters FILE] [--measure] [--authority FOLDER] -- command…
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { asNobody } from '../support/sandbox.ts';
import { type Command, startCommand, startMeasured } from './command.ts';
import { authorityFolder } from './hosts/authority.ts';
import { createHost } from './hosts/create-host.ts';
import { declaredServers, type RealServers, startRealServers } from './hosts/real-servers.ts';
import { withNameService } from './names.ts';
import { createNetwork, type Network } from './network.ts';
import { findScenario } from './scenarios/index.ts';
import type { Client } from './topology.ts';
import { becomePunctual, openTun, type Tun, waitReadable } from './tun.ts';

/** Packets worked through before those that are due are delivered. */
const PORTION = 16;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    root: { type: 'boolean' },
    counters: { type: 'string' },
    measure: { type: 'boolean' },
    authority: { type: 'string' },
  },
});
const [name = '', ...words] = positionals;
const { topology, seed } = findScenario(name);
const tun = openTun(device(topology.client));
const servers = startServers();
const hosts = new Map<string, ReturnType<typeof createHost>>();
const network = createNetwork(
  withNameService(topology),
  (config, random) => {
    const host = createHost(config, random, servers?.startServer);
    for (const address of Object.values(config.addresses)) if (!hosts.has(address)) hosts.set(address, host);
    return host;
  },
  values.seed === undefined ? seed : Number(values.seed),
);
for (const address of topology.client.blocks ?? []) blockSending(address);
if (topology.client.pingSockets) openPingSockets();

const argv = values.root ? words : asNobody(words);
const command = values.measure ? startMeasured(argv) : startCommand(argv);
/** When the command's first packet came, on the same clock; the kernel's own ICMPv6 is none. */
let firstPacketAt: number | null = null;
becomePunctual();
serve(tun, network, command, servers);
const { status, seconds, cost } = command.finish();
if (values.counters !== undefined) {
  const counters = Object.fromEntries([...hosts].map(([address, host]) => [address, host.counters]));
  const firstPacketSeconds = firstPacketAt === null ? null : (firstPacketAt - command.startedAt) / 1000;
  writeFileSync(values.counters, JSON.stringify({ seconds, cost: { ...cost, firstPacketSeconds }, counters }));
}
process.exit(status);

/** To every group; an ordinary user's namespace knows one alone, and takes no range beyond it. */
function openPingSockets(): void {
  const file = '/proc/sys/net/ipv4/ping_group_range';
  try {
    writeFileSync(file, '0 2147483647');
  } catch {
    writeFileSync(file, '0 0');
  }
}

function isOfProgram(packet: Uint8Array): boolean {
  const [version, nextHeader] = [(packet[0] ?? 0) >> 4, packet[6] ?? 0];
  return version === 4 || nextHeader === 6 || nextHeader === 17; // TCP, UDP
}

/** The TLS and HTTP servers of all targets; null: there are none. */
function startServers(): RealServers | null {
  const { targets } = topology;
  const declared = declaredServers(Object.values(targets).flatMap(({ services, proxy = {} }) => [services, proxy]));
  if (declared.length === 0) return null;
  const names = Object.entries(targets).flatMap(([name, { v4, v6 }]) => [name, v4, v6]);
  return startRealServers(
    declared,
    values.authority ?? authorityFolder(),
    names.filter((name) => name !== undefined),
  );
}

/** The sandbox's own firewall: who sends to `address` sees EPERM. */
function blockSending(address: string): void {
  const rules = `table inet simnet { chain out { type filter hook output priority 0; ${isIPv4(address) ? 'ip' : 'ip6'} daddr ${address} drop; }; }`;
  const { status, stderr } = spawnSync('nft', ['-f', '-'], { input: rules, encoding: 'utf8' });
  if (status !== 0) throw new Error(`nft could not block ${address}: ${stderr}`);
}

/**
 * Moves packets until the command ends. A burst is first taken off the device and stamped, then worked through in small
 * portions between deliveries, so that the last packet of a burst is as punctual as the first.
 */
function serve(tun: Tun, network: Network, command: Command, servers: RealServers | null): void {
  const others = [servers?.fd, command.output].filter((fd) => typeof fd === 'number');
  const awaited = [command.ended, tun.fd, ...others];
  const taken: { readonly packet: Uint8Array; readonly at: number }[] = [];
  let done = 0;
  for (;;) {
    for (let packet = tun.read(); packet !== null; packet = tun.read())
      taken.push({ packet: packet.slice(), at: performance.now() });
    for (const end = Math.min(taken.length, done + PORTION); done < end; done++) {
      const { packet, at } = taken[done] as (typeof taken)[number];
      if (firstPacketAt === null && isOfProgram(packet)) firstPacketAt = at;
      network.receive(packet, at);
    }
    for (const packet of network.advance(performance.now())) tun.write(packet);
    if (servers?.deliver()) network.stir(performance.now());
    command.look();
    if (done < taken.length) continue;
    taken.length = done = 0;
    const wait = network.nextAt === null ? null : Math.max(0, network.nextAt - performance.now());
    if (waitReadable(awaited, wait)[0]) return;
  }
}

/** The client's interface, called as a runner's; its gateway is the first address of its network. */
function device({ v4, v6, mtu = 1500, without }: Client) {
  return {
    name: 'eth0',
    mtu,
    v4: without === 4 ? null : { address: `${v4}/24`, gateway: v4.replace(/\d+$/, '1') },
    v6: without === 6 ? null : { address: `${v6}/64`, gateway: v6.replace(/[0-9a-f]+$/, '1') },
  };
}
