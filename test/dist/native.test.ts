/** dist/ as a runner on this machine's own processor starts it. */
import { enterSandbox } from '../support/sandbox.ts';
import { testDist } from './cases.ts';
import { install } from './runner.ts';

await enterSandbox(import.meta.url);
testDist(process.arch === 'arm64' ? 'arm64' : 'x64', install(process.execPath));
