/** Runs the built action against each hostile network and judges what it did. Inside a sandbox. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ReportJson, TargetJson } from '../../../src/report/types.ts';
import { type ActionRun, hopAddresses, type RunAction } from '../../netns/run-action.ts';
import { serving } from '../../netns/services.ts';
import { build, type Path } from '../../netns/topology.ts';
import { PEAK_MEMORY, peakMemory } from '../../support/peak-memory.ts';
import { asNobody, replaceFile } from '../../support/sandbox.ts';
import { type HostileNetwork, LOCAL_HOSTS, NO_HOSTS, SILENT } from './table.ts';

export interface NetworkResult {
  readonly name: string;
  /** Packets that the flood sent each second; null: there was none. */
  readonly sentEachSecond: number | null;
  /** Of the action's process, kilobytes. */
  readonly peakMemory: number;
  readonly seconds: number;
  /** What is wrong, a sentence each; empty: nothing. */
  readonly faults: readonly string[];
}

/** 160 MiB in KiB, of which a quiet run takes half: what a small container leaves a step. */
const MOST_MEMORY = 160 * 1024;
/** As the smallest runners may set it, MiB. */
const HEAP = '--max-old-space-size=32';
const boundSeconds = ({ flood }: HostileNetwork) => (flood ? 4 : 14);
/** Starting, files and summary take a second, on a busy machine many; this is a bound for a hang. */
const SLACK_SECONDS = 40;
const TOPOLOGY = {
  about: '4 routers, 1500 bytes throughout; HTTP 80, UDP echo 7',
  mtus: [1500, 1500, 1500, 1500, 1500],
  routers: { 4: { routes: SILENT.map((address) => `blackhole ${address}`) } },
  target: { http: [80], udp: [7] },
};
const CERTIFICATES = '/run/hostile-certificates';
const ROOT = `NODE_EXTRA_CA_CERTS=${CERTIFICATES}/root.pem`;
const HERE = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const lines = (hosts: Readonly<Record<string, string>>) =>
  Object.entries(hosts)
    .map(([name, address]) => `${address} ${name}\n`)
    .join('');
/** What leaves for addresses of no host. */
const WATCH = `table inet hostile {
  chain output { type filter hook output priority -10;
    ip daddr { 0.0.0.0, 255.255.255.255, 224.0.0.0/4 } ip protocol != igmp counter
    ip6 daddr { ::/128, ff00::/8 } meta l4proto { tcp, udp } counter
  }
}`;

/** @param runAction the built action, see run-action.ts */
export async function tryNetworks(runAction: RunAction, networks: readonly HostileNetwork[]): Promise<NetworkResult[]> {
  await using path = await build(TOPOLOGY);
  replaceFile('/etc/hosts', `127.0.0.1 localhost\n${lines(NO_HOSTS)}${lines(LOCAL_HOSTS)}`);
  replaceFile('/etc/nsswitch.conf', 'hosts: files\n');
  await run(path.at('client', ['nft', WATCH]));
  const ports = networks.flatMap(({ targets }) => /:(2\d\d\d)$/.exec(targets)?.[1] ?? []);
  const servers = start(path.at('target', [process.execPath, HERE('servers.ts'), CERTIFICATES, ...ports]));
  try {
    await serving(servers, /^serving$/m, () => {});
    const quiet = new Map<string, readonly TargetJson[]>();
    const results: NetworkResult[] = [];
    for (const network of networks) {
      const { targets, keeps } = network;
      if (keeps === 'all' && !quiet.has(targets))
        quiet.set(targets, (await traced(runAction, path, network)).report?.targets ?? []);
      results.push(await tryNetwork(runAction, path, network, quiet.get(targets) ?? []));
      path.forgetPathMtu();
    }
    return results;
  } finally {
    servers.kill('SIGKILL');
  }
}

function start([command = '', ...rest]: string[]) {
  return spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function run(argv: string[]): Promise<string> {
  const child = start(argv);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`${argv.join(' ')}: ${printed}`);
  return printed;
}

function traced(runAction: RunAction, path: Path, network: HostileNetwork): Promise<ActionRun> {
  return runAction(
    path,
    { targets: network.targets, 'timeout-seconds': `${boundSeconds(network)}`, 'probe-timeout-ms': '500' },
    // The one that measures may not be readable to nobody.
    { user: 'root', prefix: [...PEAK_MEMORY, ...asNobody(['env', `NODE_OPTIONS=${HEAP}`, ROOT])] },
  );
}

async function tryNetwork(
  runAction: RunAction,
  path: Path,
  network: HostileNetwork,
  quiet: readonly TargetJson[],
): Promise<NetworkResult> {
  const { name, flood } = network;
  const flooding = flood && start(path.at('r1', [process.execPath, HERE('flood.ts'), ...flood.map(String)]));
  let printedByFlood = '';
  flooding?.stdout.on('data', (data) => (printedByFlood += data));
  if (flooding) await once(flooding.stdout, 'data');
  const ran = await traced(runAction, path, network);
  if (flooding) {
    flooding.kill('SIGKILL'); // ip(8) has become the flood itself
    if (flooding.exitCode === null && flooding.signalCode === null) await once(flooding, 'close');
  }
  const [sent, ms] = (/(\d+ \d+)\n$/.exec(printedByFlood)?.[1] ?? '').split(' ').map(Number);
  const peak = peakMemory(ran.stderr);
  const faults = judge(network, ran, quiet);
  if (!(peak < MOST_MEMORY)) faults.push(`${peak} kB of memory`);
  if (flooding && !((sent ?? 0) > 1000)) faults.push(`the flood sent ${sent} packets`);
  if (network.targets.includes('multicast.example')) {
    const counted = await run(path.at('client', ['nft', 'list', 'table', 'inet', 'hostile']));
    if ([...counted.matchAll(/packets (\d+)/g)].some(([, packets]) => packets !== '0'))
      faults.push(`packets left: ${counted}`);
  }
  return {
    name,
    sentEachSecond: flooding ? Math.round(((sent ?? 0) / (ms ?? 1)) * 1000) : null,
    peakMemory: peak,
    seconds: ran.seconds,
    faults,
  };
}

function judge(network: HostileNetwork, ran: ActionRun, quiet: readonly TargetJson[]): string[] {
  const { report, summary, stdout, stderr, outputs, seconds } = ran;
  const faults: string[] = [];
  if (report === null || summary === '' || outputs.conclusion === undefined)
    return [`no report: ${stdout.slice(-500)} ${stderr.slice(-500)}`];
  if (seconds > boundSeconds(network) + SLACK_SECONDS) faults.push(`ended after ${seconds.toFixed(1)} s`);
  if (/^ {4}at |unhandled/im.test(stdout + stderr)) faults.push(`a stack trace: ${stderr.slice(-500)}`);
  if (network.says && !network.says.test(summary)) faults.push(`the summary does not say ${network.says}`);
  for (const [index, target] of report.targets.entries()) {
    const found = target.diagnosis.map(({ code }) => code);
    if (network.codes && !found.some((code) => network.codes?.includes(code)))
      faults.push(`${target.target}: ${found.join()}, expected one of ${network.codes.join()}`);
    if (network.keeps === 'path MTU') faults.push(...pathMtuLies(target));
    if (network.keeps === 'all') faults.push(...differences(target, quiet[index]));
  }
  return [...faults, ...oversized(report)];
}

/** Every link takes 1500 bytes, whatever messages say. */
function pathMtuLies({ pmtu, blackHole, reached, hops }: TargetJson): string[] {
  return [
    ...(pmtu.status === 'confirmed' && pmtu.bytes !== 1500 ? [`path MTU ${pmtu.bytes} confirmed`] : []),
    ...(blackHole === null ? [] : [`a black hole beyond ${blackHole.passes} bytes`]),
    ...(reached && hops.every(({ responders }) => responders.length === 0) ? ['reached without a responder'] : []),
  ];
}

function differences(target: TargetJson, quiet: TargetJson | undefined): string[] {
  if (quiet === undefined) return ['no quiet run'];
  const facts = (of: TargetJson) =>
    [of.reached, of.hopCount, of.pmtu.bytes, of.pmtu.status, ...hopAddresses(of), of.service?.state ?? null].join(' ');
  return facts(target) === facts(quiet) ? [] : [`${facts(target)}; without the flood ${facts(quiet)}`];
}

/** A report in which a flood fills the rows. */
function oversized(report: ReportJson): string[] {
  const most = Math.max(0, ...report.targets.flatMap(({ hops }) => hops.map(({ responders }) => responders.length)));
  const bytes = JSON.stringify(report).length;
  return [
    ...(most > 64 ? [`${most} responders in one row`] : []),
    ...(bytes > 1_000_000 ? [`a report of ${bytes} bytes`] : []),
  ];
}
