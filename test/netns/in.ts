/**
 * Runs a command at the client's end of a path of kernel routers, then takes everything down again:
 * `npx node test/netns/in.ts TOPOLOGY [--nobody] -- command...`; `--list` names the topologies. See README.md.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { asNobody, enterSandbox } from '../support/sandbox.ts';
import { TOPOLOGIES } from './topologies.ts';
import { build, type Topology } from './topology.ts';

const args = process.argv.slice(2);
const end = args.indexOf('--');
const [name, ...options] = end < 0 ? args : args.slice(0, end);
const command = end < 0 ? [] : args.slice(end + 1);
const topology = Object.entries<Topology>(TOPOLOGIES).find(([each]) => each === name)?.[1];

if (name === '--list') {
  for (const [each, { about }] of Object.entries(TOPOLOGIES)) process.stdout.write(`${each.padEnd(20)}  ${about}\n`);
} else if (topology === undefined || command.length === 0 || options.some((option) => option !== '--nobody')) {
  process.stderr.write('usage: npx node test/netns/in.ts TOPOLOGY [--nobody] -- command...\n       ... --list\n');
  process.exitCode = 2;
} else {
  await enterSandbox(import.meta.url);
  await using path = await build(topology);
  const [file, ...rest] = path.at('client', options.includes('--nobody') ? asNobody(command) : command);
  const env = { ...process.env, TARGET4: path.target[4], TARGET6: path.target[6] };
  const child = spawn(file ?? '', rest, { stdio: 'inherit', env });
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
