#!/usr/bin/env node
/** The command line's entry: see action/cli/run-command-line.ts. */
import { unsupportedNode } from './action/cli/node-version.ts';

const needs = unsupportedNode(process.version);
if (needs !== null) {
  process.stderr.write(`tracepath-action ${needs}\n`);
  process.exit(2);
}
// Without anybody to tell, the exit status still does.
process.stderr.on('error', () => undefined);
// A reader that closes early, as head does, ends the program without a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`tracepath-action: the output can't be written: ${error.message}\n`);
  process.exit(1);
});
// Loaded only now: an older Node would fail inside them with an unhelpful message.
void Promise.all([import('./action/exit.ts'), import('./action/cli/run-command-line.ts')]).then(
  async ([{ exit }, { runCommandLine }]) => exit(await runCommandLine(process.argv.slice(2))),
);
