import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LibcUnavailable } from '../../../src/net/linux/libc-unavailable.ts';

/** Machines, what loading threw there, and what the sentence must say. */
const rows = [
  ['darwin', 'arm64', 'dlopen failed', /Linux x64 and arm64.*darwin arm64.*ubuntu-latest/],
  ['linux', 'ia32', 'Cannot find the native Koffi module', /Linux x64 and arm64.*linux ia32/],
  [
    'linux',
    'x64',
    'Error loading shared library libstdc++.so.6: No such file\nat dlopen',
    /"apk add libstdc\+\+".*No such file/,
  ],
  [
    'linux',
    'x64',
    'Cannot find the native Koffi module; did you bundle it correctly?',
    /koffi for linux-x64.*Use or check out the whole action.*report this line \(Cannot find/,
  ],
] as const;

for (const [platform, arch, thrown, sentence] of rows) {
  test(`${platform} ${arch}, ${thrown.split('\n')[0]}`, () => {
    const { message } = new LibcUnavailable(platform, arch, new Error(thrown));
    assert.match(message, sentence);
    assert.ok(!message.includes('\n'), 'one line');
  });
}
