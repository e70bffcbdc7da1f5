import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsupported } from '../../src/action/platform.ts';

test('an older Node is named, with where it comes from', () => {
  assert.match(
    unsupported('linux', 'x64', 'v20.20.2') ?? '',
    /^tracepath-action needs Node 24 or later; this is Node 20\.20\.2\. Gitea, Forgejo and act take the node of the job's image/,
  );
});

test('only Linux on x64 and arm64 will do; elsewhere one sentence names what was found', () => {
  assert.equal(unsupported('linux', 'x64', 'v24.0.0'), null);
  assert.equal(unsupported('linux', 'arm64', 'v24.0.0'), null);
  for (const [platform, arch] of [
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'ia32'],
  ] as const) {
    const sentence = unsupported(platform, arch, 'v24.0.0') ?? '';
    assert.match(sentence, /Linux.*x64.*arm64/);
    assert.ok(sentence.includes(platform) && sentence.includes(arch), sentence);
  }
});
