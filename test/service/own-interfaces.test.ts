/** This machine's interfaces, also where netlink is forbidden, so that Node's os.networkInterfaces throws: nothing of a check ends by that. */
import assert from 'node:assert/strict';
import { syncBuiltinESMExports } from 'node:module';
import { createServer } from 'node:net';
import os from 'node:os';
import { after, before, test } from 'node:test';
import { connect } from '../../src/service/connect.ts';
import { hasFamily } from '../../src/service/own-interfaces.ts';

const real = os.networkInterfaces;
const loopback = { address: '127.0.0.1', family: 4 } as const;
const never = new AbortController().signal;

function useInterfaces(read: typeof os.networkInterfaces): void {
  os.networkInterfaces = read;
  syncBuiltinESMExports();
}

before(() =>
  useInterfaces(() => {
    throw new Error('uv_interface_addresses returned Unknown system error 97');
  }),
);
after(() => useInterfaces(real));

test('without netlink whether this machine has IPv4 or IPv6 is unknown', () =>
  assert.deepEqual(
    [4, 6].map((family) => hasFamily(family as 4 | 6)),
    [null, null],
  ));

test('without netlink a source address is used, not one of the other family, and an interface name has no address that is known', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, loopback.address);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const outcomes = [null, '127.0.0.1', 'lo', '::1'].map(async (source) => {
    const attempt = await connect(loopback, port, source, never);
    if (attempt.connect === 'open') attempt.socket.destroy();
    return attempt.connect === 'open' ? 'open' : [attempt.connect, attempt.errno];
  });
  const none = ['unreachable', 'EADDRNOTAVAIL'];
  assert.deepEqual(await Promise.all(outcomes), ['open', 'open', none, none]);
  server.close();
});

test('an address counts where it is neither of loopback nor an IPv6 link-local one', () => {
  const rows = [
    ['fe80::1', false, 6, false],
    ['::1', true, 6, false],
    ['2001:db8::1', false, 6, true],
    ['2001:db8::1', false, 4, false],
    ['127.0.0.1', true, 4, false],
    ['192.0.2.1', false, 4, true],
  ] as const;
  for (const [address, internal, family, expected] of rows) {
    const own = { address, internal, family: address.includes(':') ? 'IPv6' : 'IPv4' } as os.NetworkInterfaceInfo;
    useInterfaces(() => ({ eth0: [own] }));
    assert.equal(hasFamily(family), expected, `${address}, IPv${family}`);
  }
});
