/** What comes of a handshake for which this machine has no descriptor left: the address was not tried, and nothing is said of it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import type { ServiceCheck } from '../../src/service/types.ts';

const src = (file: string) => import.meta.resolve(`../../src/service/${file}`);

/** What `expression` comes to in a Node of its own that has opened all files that it may. */
function withoutDescriptors(imports: string, expression: string): unknown {
  const script = `
    import { openSync } from 'node:fs';
    ${imports}
    const { signal } = new AbortController();
    try { for (;;) openSync('/dev/null'); } catch {}
    console.log(JSON.stringify(await ${expression}));`;
  const node = [process.execPath, '--input-type=module', '-e', script];
  return JSON.parse(execFileSync('sh', ['-c', 'ulimit -n 64; exec "$@"', 'sh', ...node], { encoding: 'utf8' }));
}

test('no descriptor left: not tried, with its errno', () => {
  const found = withoutDescriptors(
    `import { connect } from '${src('connect.ts')}';`,
    "connect({ address: '127.0.0.1', family: 4 }, 9, null, signal)",
  );
  assert.deepEqual(found, { connect: null, errno: 'EMFILE' });
});

test('no descriptor left for the connection with a proxy: nothing is said of the proxy', () => {
  const request = {
    ...{
      scheme: 'https',
      host: '127.0.0.1',
      port: 443,
      path: '/',
      url: 'https://127.0.0.1/',
      family: null,
      only: null,
    },
    ...{ source: null, proxy: 'http://127.0.0.1:9', httpStatus: [], userAgent: 'test', env: {} },
  };
  const found = withoutDescriptors(
    `import { startCheck } from '${src('check.ts')}';`,
    `startCheck(${JSON.stringify(request)}, signal, () => {}).done`,
  ) as ServiceCheck;
  const { service, addresses } = found;
  assert.deepEqual([service?.state, service?.failedPhase, service?.proxy?.problem], [null, null, null]);
  assert.deepEqual(
    addresses.map(({ connect, errno }) => [connect, errno]),
    [[null, 'EMFILE']],
  );
});
