/** Tries rows of the table of faults behind a router with a narrower link. Inside a sandbox. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from '../../netns/topology.ts';
import type { FaultResult } from './here.ts';

const HERE = fileURLToPath(new URL('here.ts', import.meta.url));
const TOPOLOGY = {
  about: '1500 bytes, 1400 after hop 1; HTTP 80, UDP echo 7',
  mtus: [1500, 1400],
  target: { http: [80], udp: [7] },
  client: { pingSockets: true },
};

/** @param chosen every so many rows, or those whose names hold one of these texts. */
export async function tryFaults(chosen: number | readonly string[]): Promise<FaultResult[]> {
  await using path = await build(TOPOLOGY);
  const hosts = [path.target[4], `[${path.target[6]}]`];
  const targets = hosts.flatMap((host) => [`udp://${host}`, `icmp://${host}`, `tcp://${host}:80`, `udp://${host}:7`]);
  const [program = '', ...args] = path.at('client', [process.execPath, HERE, JSON.stringify(chosen)]);
  const env = { ...process.env, TARGETS: targets.join('\n') };
  const { stdout } = await promisify(execFile)(program, args, { env, maxBuffer: 1 << 26 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
