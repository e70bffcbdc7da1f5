/** How punctual the simulator is on this machine: numbered packets to an echo service, by the kernel's own time stamps. */
import { fileURLToPath } from 'node:url';
import { sandboxedScenario } from '../simnet/sandboxed-scenario.ts';
import { finished } from '../support/sandbox.ts';

/** Four links of 2 ms and one of 1 ms, there and back: the scenario's delays. */
const DUE_MS = 18;

export interface Accuracy {
  readonly perSecond: number;
  readonly sent: number;
  readonly answered: number;
  /** Milliseconds beyond what the path takes: half, 95 and 99 of 100 answers, and all. */
  readonly lateMs: { readonly median: number; readonly p95: number; readonly p99: number; readonly max: number };
}

/** @throws Error where the simulator did not start */
export async function accuracy(packets: number, perSecond: number): Promise<Accuracy> {
  const burst = fileURLToPath(new URL('../simnet/burst.ts', import.meta.url));
  const argv = [process.execPath, burst, '203.0.113.7', '7', `${packets}`, `${perSecond}`];
  const { stdout, stderr } = await finished(sandboxedScenario('healthy-udp-echo', argv, { flags: ['--root'] }));
  if (stdout === '') throw new Error(`the simulator's accuracy was not measured: ${stderr.trim()}`);
  const { sent, tookMs } = JSON.parse(stdout) as { sent: number; tookMs: readonly number[] };
  const late = tookMs.map((took) => took - DUE_MS).sort((a, b) => a - b);
  const share = (part: number) => late[Math.min(late.length - 1, Math.floor(part * late.length))] ?? Number.NaN;
  const lateMs = { median: share(0.5), p95: share(0.95), p99: share(0.99), max: share(1) };
  return { perSecond, sent, answered: late.length, lateMs };
}
