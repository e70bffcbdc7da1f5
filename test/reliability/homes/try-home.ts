/** Runs a step of the built action in a home and judges what it leaves. Inside a sandbox. */
import type { Installation } from '../../dist/runner.ts';
import { readReportFile } from '../../support/report-schema.ts';
import { type Home, inHome } from './homes.ts';

/** What is wrong, a sentence each; empty: nothing. */
export async function tryHome(installation: Installation, home: Home): Promise<string[]> {
  const inputs = { targets: home.targets ?? 'udp://127.0.0.1', 'timeout-seconds': '10' };
  const { code, stdout, stderr, outputs, summary } = await installation.step(inputs, (argv) => inHome(home, argv));
  const log = stdout + stderr;
  const faults: string[] = [];
  const need = (ok: boolean, fault: string) => {
    if (!ok) faults.push(fault);
  };
  const given = (what: 'report' | 'outputs' | 'summary') => !(home.without ?? []).includes(what);
  need(code === (home.status ?? 0), `exit status ${code}`);
  need(!/^\s+at .*[:(]|unhandled|FATAL|Warning: /im.test(log), 'a stack trace or a warning of Node');
  if (home.unstarted)
    need(JSON.stringify(outputs) === '{"conclusion":"failure"}', `outputs ${JSON.stringify(outputs)}`);
  else if (given('outputs')) {
    need(outputs.reached === String(home.unreached !== true), `output reached: ${outputs.reached}`);
    const report = readReportFile(outputs['report-path']);
    if (given('report')) need(report?.targets.length === inputs.targets.split(',').length, 'no whole report');
    else need(outputs['report-path'] === '', 'a path of a report that is not there');
  } else need(Object.keys(outputs).length === 0, 'outputs where there can be none');
  need((summary !== '') === given('summary'), `summary of ${summary.length} bytes`);
  for (const words of home.says ?? [])
    need(
      log.split('\n').some((line) => words.test(line)),
      `does not say ${words}`,
    );
  need(home.neverSays?.test(log) !== true, `says ${home.neverSays}`);
  if (faults.length > 0) faults.push(`it printed: ${log.slice(-3000)}`);
  return faults;
}
