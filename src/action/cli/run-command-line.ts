/** The command line's run: hops in tracepath's shape as they are found, then the diagnosis; or the report as JSON. */

import { errorMessage } from '../../errors.ts';
import { plainLine } from '../../report/text/escape.ts';
import { count } from '../../report/text/units.ts';
import type { MeasuredTarget, TargetReport } from '../../report/types.ts';
import { VERSION } from '../../version.ts';
import { interruption } from '../interruption.ts';
import { type Measure, measureHere } from '../measure/measure-here.ts';
import type { Progress } from '../measure/progress.ts';
import { runPhases } from '../phases.ts';
import { beginning, logTo, progressLines } from '../progress-log.ts';
import { readRequest } from '../request.ts';
import { tuneV8 } from '../tune-v8.ts';
import { parseCommandLine } from './command-line.ts';
import { helpText } from './help.ts';

/** Exit status: 0 all reached, named ports open and no gate failed, 1 otherwise, 2 usage, 128 + a signal's number. */
export async function runCommandLine(args: readonly string[], measureTargets: Measure = measureHere): Promise<number> {
  const startedAt = new Date();
  const startedAtMs = performance.now();
  const command = parseCommandLine(args);
  const complain = (faults: readonly string[], status: number): number => {
    for (const fault of faults) process.stderr.write(`tracepath-action: ${plainLine(fault)}\n`);
    return status;
  };
  if (command.kind === 'help') return print(helpText(), 0);
  if (command.kind === 'version') return print(`${VERSION}\n`, 0);
  if (command.kind === 'usage') return complain(command.faults, 2);
  const request = readRequest(command.read, false);
  if ('faults' in request) {
    complain(request.faults, 2);
    if (args.length === 0) process.stderr.write('Usage: tracepath-action TARGET… [options], see --help\n');
    return 2;
  }
  complain(request.notes, 0);

  const { inputs, baseline } = request;
  const screen = command.json ? null : (await import('./screen.ts')).openScreen(process.stdout);
  if (!command.json) logTo(process.stdout)(beginning(inputs.targets));
  using interrupted = interruption();
  const progress: Progress = {
    ...screen?.progress,
    onLoaded: () => tuneV8(inputs.targets.length, inputs.watchMs),
    ...progressLines(logTo(process.stderr)),
  };
  let measured: readonly MeasuredTarget[];
  try {
    ({ measured } = await runPhases(inputs, interrupted.signal, progress, measureTargets));
  } catch (error) {
    return complain([errorMessage(error)], 1);
  }
  const durationMs = performance.now() - startedAtMs;
  const [{ assess }, { closedPort }] = await Promise.all([import('../assess.ts'), import('../../gates/gates.ts')]);
  const { report, judgement } = assess(measured, { inputs, baseline, startedAt, durationMs });
  const failed = judgement.failures.length > 0;
  const unmet = unmetBy(report.targets, closedPort);
  // The conclusion speaks of gates alone.
  const ending = failed || unmet === '' ? '' : `; exit status 1: ${unmet}`;
  if (screen === null) print((await import('../../report/render/json.ts')).reportJson(report), 0);
  else screen.finish(report, interrupted.exitCode() === null ? ending : '');
  return interrupted.exitCode() ?? (failed || unmet !== '' ? 1 : 0);
}

/** What the exit status demands of every target beside its gates, as `1 target not reached`; the empty string: all have it. */
function unmetBy(targets: readonly TargetReport[], closedPort: (target: TargetReport) => string | null): string {
  const unreached = targets.filter(({ reached }) => !reached).length;
  const closed = targets.filter((target) => target.reached && closedPort(target) !== null).length;
  return [
    unreached > 0 ? `${count(unreached, 'target')} not reached` : '',
    closed > 0 ? `${count(closed, 'named port')} closed` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function print(text: string, status: number): number {
  process.stdout.write(text);
  return status;
}
