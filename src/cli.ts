#!/usr/bin/env node
/** The command line's entry: see action/run-command-line.ts. */
import { leave } from './action/leave.ts';
import { runCommandLine } from './action/run-command-line.ts';

// A reader that closes early, as head does, ends the program without a stack trace.
process.stdout.on('error', () => process.exit(1));
await leave(await runCommandLine(process.argv.slice(2)));
