#!/usr/bin/env node
import { runCommandLine } from './action/cli/run-command-line.ts';
/** The command line's entry: see action/cli/run-command-line.ts. */
import { leave } from './action/leave.ts';

// A reader that closes early, as head does, ends the program without a stack trace.
process.stdout.on('error', () => process.exit(1));
await leave(await runCommandLine(process.argv.slice(2)));
