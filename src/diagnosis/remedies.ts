/**
 * What to paste so that packets fit the path or messages about it arrive. Option names are those of the tools' own
 * documentation: dockerd and Compose (docs.docker.com), workflow syntax of GitHub Actions, values.yaml of the
 * gha-runner-scale-set chart, wg-quick(8), nft(8), ip-link(8), ip-sysctl of the Linux kernel.
 */
import { TCP_HEADERS } from '../report/packet-sizes.ts';
import type { MeasuredTarget, Remedy } from '../report/types.ts';
import type { DiagnosisContext } from './rule.ts';
import { shellWord } from './text.ts';

/** The kernel's own least MSS (TCP_MIN_MSS in include/net/tcp.h). */
const leastMss = 88;

/** An explanation that ends with a colon, and the lines to paste. */
export function paste(explanation: string, lines: readonly string[]): Remedy {
  return { explanation, snippet: lines.join('\n') };
}

/** What to do where there is nothing to paste. */
export function advise(explanation: string): Remedy {
  return { explanation, snippet: null };
}

/** Routes of a type that refuses packets, of this machine: ip-route(8). */
export function routesOfType(type: 'blackhole' | 'prohibit' | 'unreachable'): Remedy {
  return paste('Look for that route, and for the rule that leads to it:', [
    `ip route show table all type ${type}`,
    `ip -6 route show table all type ${type}`,
    'ip rule show',
    'ip -6 rule show',
  ]);
}

/** An interface's MTU until the next boot. */
export function setInterfaceMtu(name: string | null, mtu: number): Remedy {
  return paste(
    'Lower the MTU of the interface (until the next boot; write it into the network configuration to keep it):',
    [`sudo ip link set dev ${shellWord(name, 'INTERFACE')} mtu ${mtu}`],
  );
}

/** The same on a machine that lives as long as the job. */
function stepInterfaceMtu(name: string | null, mtu: number): Remedy {
  return paste('As a step before those that hang:', [
    `- run: sudo ip link set dev ${shellWord(name, 'INTERFACE')} mtu ${mtu}`,
  ]);
}

/** Docker's own bridge and every network made later, the runner's included. Engine 24 or later. */
export function dockerDaemon(mtu: number): Remedy {
  return paste(
    `Docker on the runner's host: "mtu" is for the default bridge alone, "default-network-opts" for every network made later, those of job and service containers included (Engine 24 or later). As options \`dockerd --mtu=${mtu} --default-network-opt=bridge=com.docker.network.driver.mtu=${mtu}\`, or in /etc/docker/daemon.json, then \`sudo systemctl restart docker\`:`,
    [
      '{',
      `  "mtu": ${mtu},`,
      `  "default-network-opts": { "bridge": { "com.docker.network.driver.mtu": "${mtu}" } }`,
      '}',
    ],
  );
}

/** Networks of a Compose file. */
export function composeNetwork(mtu: number): Remedy {
  return paste('Docker Compose, in compose.yaml (then `docker compose down` and `up`, a network keeps its MTU):', [
    'networks:',
    '  default:',
    '    driver_opts:',
    `      com.docker.network.driver.mtu: "${mtu}"`,
  ]);
}

/** Job and service containers, as far as a workflow can go by itself. */
export function jobContainer(mtu: number): Remedy {
  return paste(
    "Job containers (`container:`) and `services:` stand on a network that GitHub's runner creates without an MTU, and `options:` does not take --network: set Docker's daemon as above. Where you can't, lower it inside the job container (an image with iproute2, as root):",
    [
      'container:',
      '  image: YOUR-IMAGE',
      '  options: --cap-add NET_ADMIN',
      'steps:',
      `  - run: ip link set dev eth0 mtu ${mtu}`,
    ],
  );
}

/** Containers that a step starts by itself. */
export function ownNetwork(mtu: number): Remedy {
  return paste('Containers that your own steps start:', [
    `docker network create --opt com.docker.network.driver.mtu=${mtu} narrow`,
    'docker run --network narrow YOUR-IMAGE',
  ]);
}

/** Actions Runner Controller with docker-in-docker. */
export function runnerController(mtu: number): Remedy {
  return paste(
    "Actions Runner Controller with docker-in-docker: leave containerMode empty, copy the chart's dind template into values.yaml and give its dockerd these args (RunnerDeployment of the older controller: `dockerMTU: " +
      `${mtu}\`, for the default bridge alone):`,
    [
      '- name: dind',
      '  image: docker:dind',
      '  args:',
      '    - dockerd',
      '    - --host=unix:///var/run/docker.sock',
      '    - --group=$(DOCKER_GROUP_GID)',
      `    - --mtu=${mtu}`,
      `    - --default-network-opt=bridge=com.docker.network.driver.mtu=${mtu}`,
    ],
  );
}

/** A WireGuard interface managed by wg-quick. */
export function wireGuard(name: string | null, mtu: number): Remedy {
  const file = shellWord(name, 'wg0');
  return paste(`WireGuard, in /etc/wireguard/${file}.conf, then \`wg-quick down ${file} && wg-quick up ${file}\`:`, [
    '[Interface]',
    `MTU = ${mtu}`,
  ]);
}

/** Tailscale has no setting for it but the daemon's environment. */
export function tailscale(mtu: number): Remedy {
  return paste('Tailscale, in /etc/default/tailscaled, then `sudo systemctl restart tailscaled`:', [
    `TS_DEBUG_MTU=${mtu}`,
  ]);
}

/** For the operator of the router before the narrow link; TCP only. */
export function clampMss(): Remedy {
  return paste('On the router before the narrow link, make TCP fit by itself (MSS clamping; helps TCP only):', [
    'nft add table inet clamp',
    "nft 'add chain inet clamp forward { type filter hook forward priority mangle; }'",
    'nft add rule inet clamp forward tcp flags syn tcp option maxseg size set rt mtu',
  ]);
}

/** For the administrator of the filter. */
export function allowTooBig(family: 4 | 6 | null): Remedy {
  const v4 = 'ICMP type 3 code 4 (fragmentation needed)';
  const v6 = 'ICMPv6 type 2 (packet too big)';
  const what = family === 4 ? v4 : family === 6 ? v6 : `${v4} and ${v6}`;
  const lines = [
    "nft 'insert rule inet filter forward icmp type destination-unreachable accept'",
    "nft 'insert rule inet filter forward icmpv6 type packet-too-big accept'",
  ];
  return paste(
    `Ask the network's administrators to let ${what} pass, and to let routers send it (RFC 4890, RFC 8201); with nft (your own table and chain may be named otherwise):`,
    family === 4 ? lines.slice(0, 1) : family === 6 ? lines.slice(1) : lines,
  );
}

/** To hear routers and path MTU messages on this machine. */
export function allowIncomingIcmp(): Remedy {
  return paste(
    'Let ICMP errors in on this machine and on the firewall before it; with nft (your own table and chain may be named otherwise):',
    [
      "nft 'insert rule inet filter input icmp type { destination-unreachable, time-exceeded } accept'",
      "nft 'insert rule inet filter input icmpv6 type { destination-unreachable, packet-too-big, time-exceeded } accept'",
    ],
  );
}

/** Linux finds the size by itself for TCP, after a few seconds of stalling. */
export function tcpMtuProbing(): Remedy {
  return paste('Or let this machine find the size by itself once TCP stalls (TCP only, costs seconds a connection):', [
    'sudo sysctl -w net.ipv4.tcp_mtu_probing=1',
  ]);
}

/** Keeps what the target sends small enough, from this side. */
export function announceMss(family: 4 | 6, mtu: number): Remedy {
  const mss = Math.max(mtu - TCP_HEADERS[family], leastMss);
  const ip = family === 6 ? 'ip -6' : 'ip';
  return paste(
    'Or announce a smaller MSS, so that the target sends smaller segments (keep the rest of your default route):',
    [`sudo ${ip} route change default via GATEWAY dev INTERFACE advmss ${mss}`],
  );
}

/** Bridges as container engines and clusters name them: Docker (docker0, br- and 12 hex digits), CNI, Podman, nerdctl. */
const containerBridge = /^(docker\d+|docker_gwbridge|br-[0-9a-f]{12}|cni\d+|cbr\d+|podman\d+|nerdctl\d+)$/;

/** Whether an interface of this name is a bridge that containers stand on. */
export function isContainerBridge(name: string): boolean {
  return containerBridge.test(name);
}

/** Every way to give containers an MTU. */
export function fitContainers(mtu: number): readonly Remedy[] {
  return [dockerDaemon, jobContainer, ownNetwork, composeNetwork, runnerController].map((remedy) => remedy(mtu));
}

/** Everything that makes this machine send no more than `mtu` bytes toward the target, by what this machine is. */
export function fitLocally(mtu: number, target: MeasuredTarget, context: DiagnosisContext): readonly Remedy[] {
  const name = target.evidence.interface;
  if (context.runner.container || (name !== null && isContainerBridge(name))) return fitContainers(mtu);
  if (name?.startsWith('wg')) return [wireGuard(name, mtu)];
  if (name?.startsWith('tailscale')) return [tailscale(mtu)];
  return [context.runner.environment === 'github-hosted' ? stepInterfaceMtu(name, mtu) : setInterfaceMtu(name, mtu)];
}
