/**
 * Cancels steps of the built action at given moments, as runners do, and judges what each leaves behind. Inside a sandbox: one
 * target never answers (its packets end at the far side of a veth pair), another does at once.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Installation, install } from '../dist/runner.ts';
import { readReportFile } from '../support/report-schema.ts';
import { replaceFile } from '../support/sandbox.ts';
import type { SignalResult } from './signal-at.ts';

/** SIGINT, then SIGTERM 7.5 s later, is what runners send: a step that is over by then sees the first alone. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGINT,SIGTERM+7500'] as const;

export interface CancelPoint {
  readonly atMs: number;
  readonly signals: (typeof SIGNALS)[number];
  readonly ended: SignalResult;
  /** What is wrong with what it left, a sentence each; empty: nothing. */
  readonly faults: readonly string[];
}

const SIGNAL_AT = fileURLToPath(new URL('signal-at.ts', import.meta.url));
/** Silence to datagrams and handshakes, a name server that is mute, and a target that answers at once. */
const TARGETS = ['udp://192.0.2.1', 'https://192.0.2.1', 'https://mute.example', 'udp://127.0.0.1'];
const INPUTS = { targets: TARGETS.join('\n'), probes: '10', 'timeout-seconds': '4' };
/** The far end takes no packet for another link-layer address than its own. */
const SILENT = [
  'link add silent0 type veth peer name silent1',
  'link set silent1 up',
  'link set silent0 up',
  'addr add 192.0.2.2/24 dev silent0',
  'neigh add 192.0.2.1 lladdr 02:00:00:00:00:99 dev silent0',
];

/** Makes the device of the target that never answers, once for a sandbox. */
export function layOut(): void {
  execFileSync('ip', ['-batch', '-'], { input: SILENT.join('\n') });
  replaceFile('/etc/resolv.conf', 'nameserver 192.0.2.1\n');
}

/** The built action, whose entry says by closing descriptor 3 that its first line has run. `then`: what else its second line does. */
export function installMarked(then = ''): Installation {
  const installation = install(process.execPath);
  const entry = installation.argv('action').at(-1) ?? '';
  const [first, ...rest] = readFileSync(entry, 'utf8').split('\n');
  const mark = `${first}\nrequire('node:fs').closeSync(3);${then}\n`;
  writeFileSync(entry, mark + rest.join('\n'));
  return installation;
}

/** Runs one step and sends it `signals` at `atMs` after its entry's first line. */
export async function cancelAt(
  installation: Installation,
  atMs: number,
  signals: CancelPoint['signals'],
): Promise<CancelPoint> {
  const file = `/run/cancelled-${process.pid}-${atMs}-${signals}.json`;
  const step = await installation.step(INPUTS, (argv) => [
    process.execPath,
    SIGNAL_AT,
    file,
    `${atMs}`,
    signals,
    ...argv,
  ]);
  const ended: SignalResult = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const faults: string[] = [];
  const need = (ok: boolean, fault: string) => {
    if (!ok) faults.push(fault);
  };
  const { outputs, summary, stdout, stderr, code } = step;
  const report = readReportFile(outputs['report-path']);
  need(summary.includes('192.0.2.1'), 'no summary');
  need(report !== null, 'no report');
  for (const name of ['conclusion', 'reached', 'report', 'report-path', 'summary-path'])
    need((outputs[name] ?? '') !== '', `no output ${name}`);
  need(!/^ {4}at |unhandled/im.test(stdout + stderr), 'a stack trace');
  if (ended.endedAfterMs !== null) {
    const cancelled = report?.targets.some(({ endReason }) => endReason === 'cancelled') ?? false;
    // A step that had measured everything may already be on its way out.
    need(code === 130 || code === 143 || (code === 0 && !cancelled), `exit status ${code}`);
    need(!cancelled || /cancel/i.test(summary), 'the summary does not say that the run was cancelled');
  }
  if (faults.length > 0) faults.push(`it printed: ${(stderr + stdout).slice(-500)}`);
  return { atMs, signals, ended, faults };
}
