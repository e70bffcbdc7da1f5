/** What comes of a handshake for which this machine has no descriptor left: the address was not tried, and nothing is said of it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

const script = `
  import { openSync } from 'node:fs';
  import { connect } from '${import.meta.resolve('../../src/service/connect.ts')}';
  try { for (;;) openSync('/dev/null'); } catch {}
  const attempt = await connect({ address: '127.0.0.1', family: 4 }, 9, null, new AbortController().signal);
  console.log(JSON.stringify(attempt));`;

test('no descriptor left: not tried, with its errno', () => {
  const node = [process.execPath, '--input-type=module', '-e', script];
  const printed = execFileSync('sh', ['-c', 'ulimit -n 64; exec "$@"', 'sh', ...node], { encoding: 'utf8' });
  assert.deepEqual(JSON.parse(printed), { connect: null, errno: 'EMFILE' });
});
