/** Runs one service check as a process of its own, so that stores and variables are read anew: argv[2] is the request, what comes out a line of JSON. */
import { type ServiceRequest, startCheck } from '../../../src/service/check.ts';
import type { ServiceCheck } from '../../../src/service/types.ts';

export interface CheckRun {
  readonly check: ServiceCheck;
  /** What was waited for, in order, and since when the check ran, milliseconds. */
  readonly waits: readonly { readonly what: string; readonly at: number }[];
}

if (import.meta.main) {
  const request = JSON.parse(process.argv[2] ?? '') as Omit<ServiceRequest, 'env'> & { readonly boundMs: number };
  const began = performance.now();
  const waits: { what: string; at: number }[] = [];
  const onWait = (what: string) => waits.push({ what, at: performance.now() - began });
  const { done } = startCheck({ ...request, env: process.env }, AbortSignal.timeout(request.boundMs), onWait);
  const run: CheckRun = { check: await done, waits };
  process.stdout.write(JSON.stringify(run), () => process.exit());
}
