/** Runs the hostile corpus in a process of its own, whose standard output the forms write to. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HostileResult } from './here.ts';

/** @param every of the rounds, after all of which each text has stood in each source; 1: all of them */
export async function tryHostile(every: number): Promise<HostileResult> {
  const here = fileURLToPath(new URL('here.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [here, `${every}`], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}
