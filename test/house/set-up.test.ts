/** The list of tools, and what is said where some are missing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { missingText, missingTools, TOOLS } from '../../scripts/lib/set-up.ts';

const withNode = fileURLToPath(new URL('../../scripts/with-node.sh', import.meta.url));

function temporary(t: { after: (work: () => void) => void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('each tool stands in the list once', () => {
  assert.equal(new Set(TOOLS.map(({ name }) => name)).size, TOOLS.length);
});

test('a program counts where a file of its name can be run, and nowhere else', (t) => {
  const folder = temporary(t);
  const isMissing = () => missingTools('demo', folder).some(({ name }) => name === 'ip');
  assert.ok(isMissing());
  symlinkSync('/dev/null', join(folder, 'ip'));
  assert.ok(isMissing(), 'a device is no program');
  rmSync(join(folder, 'ip'));
  writeFileSync(join(folder, 'ip'), '', { mode: 0o644 });
  if (process.getuid?.() !== 0) assert.ok(isMissing(), 'a file that may not be run is no program');
  chmodSync(join(folder, 'ip'), 0o755);
  assert.ok(!isMissing());
});

test('the sentence names every program with its package, and the line names each package once', () => {
  const tools = TOOLS.filter(({ name }) => ['ip', 'unshare', 'setpriv', 'openssl'].includes(name));
  assert.equal(
    missingText(tools),
    'Not installed here: ip (iproute2), unshare (util-linux), setpriv (util-linux), openssl. On Debian or Ubuntu: ' +
      'sudo apt-get update && sudo apt-get install --no-install-recommends iproute2 util-linux openssl',
  );
});

test('with-node.sh takes the node on the path where it is recent, else the one that npm ci brought', (t) => {
  const folder = temporary(t);
  const old = join(folder, 'node');
  writeFileSync(old, '#!/bin/sh\nexit 1\n', { mode: 0o755 }); // an old Node fails the version check
  const nodeUsed = (path: string, script = withNode) =>
    spawnSync('sh', [script, '-p', 'process.execPath'], { encoding: 'utf8', env: { PATH: `${path}:/usr/bin:/bin` } });
  const recent = join(folder, 'recent');
  symlinkSync(join(process.execPath, '..'), recent);
  assert.equal(nodeUsed(recent).stdout, `${process.execPath}\n`);
  assert.match(nodeUsed(folder).stdout, /node_modules\/node-linux-(x64|arm64)\/bin\/node\n$/);
  const alone = join(folder, 'with-node.sh');
  writeFileSync(alone, `#!/bin/sh\n. '${withNode}'\n`);
  const { status, stderr } = nodeUsed(folder, alone);
  assert.equal(status, 1);
  assert.match(stderr, /^No Node 24 here: run npm ci .*\n$/);
});
