import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsupported } from '../../src/action/platform.ts';

test('only Linux on x64 and arm64 will do; elsewhere one sentence names what was found', () => {
  assert.equal(unsupported('linux', 'x64'), null);
  assert.equal(unsupported('linux', 'arm64'), null);
  for (const [platform, arch] of [
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'ia32'],
  ] as const) {
    const sentence = unsupported(platform, arch) ?? '';
    assert.match(sentence, /Linux.*x64.*arm64/);
    assert.ok(sentence.includes(platform) && sentence.includes(arch), sentence);
  }
});
