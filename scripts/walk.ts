/**
 * `npm run walk`: tries every command of README, CONTRIBUTING, SECURITY and docs/ in a fresh clone of this repository's last commit, as printed
 * or by the rule that documented-commands.ts states for it. Workflows to paste and links are held by test/house/documentation.test.ts.
 *
 * Usage: npm run walk [-- TEXT]   only the commands that hold TEXT, after npm ci
 * Exit status 0 where every command that was run ended with 0, else 1.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxArgv } from '../test/support/sandbox.ts';
import { documentedCommands, shellArgv, trialOf } from './lib/documented-commands.ts';

/** Against hanging. */
const HUNG_AFTER_MS = 900_000;

const [text = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'walk-'));
try {
  const clone = join(folder, 'tracepath-action');
  execFileSync('git', ['clone', '--quiet', join(import.meta.dirname, '..'), clone]);
  const all = documentedCommands();
  const first = all.filter(({ command }) => command === 'npm ci');
  const others = all.filter(({ command }) => command !== 'npm ci' && command.includes(text));
  process.exitCode = [...first, ...others].map((each) => walked(each, clone)).every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @returns whether the command, where one is run, ended with status 0 */
function walked({ page, command }: { readonly page: string; readonly command: string }, cwd: string): boolean {
  const { run, why, alone = false } = trialOf(command);
  const reason = why === undefined ? '' : `: ${why}`;
  if (run === null) {
    console.log(`not run   ${page}: ${command}${reason}`);
    return true;
  }
  const [program = '', ...args] = alone ? sandboxArgv(shellArgv(run)) : shellArgv(run);
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', timeout: HUNG_AFTER_MS });
  console.log(
    `${status === 0 ? 'ended well' : `FAILED (${status})`} ${page}: ${command}${run === command ? '' : ` (run: ${run}${reason})`}`,
  );
  if (status !== 0) console.log(`${stdout}${stderr}`.slice(-4000));
  return status === 0;
}
