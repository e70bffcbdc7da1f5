/** The input `source` holds for names and services as for the trace: addresses of its family alone, and what name servers are asked from. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { askServer } from '../../../src/service/name-servers.ts';
import { enterSandbox } from '../../support/sandbox.ts';
import { startNameServer } from './name-server.ts';
import { addAddresses, resolveBy } from './scene.ts';
import { find, step } from './step.ts';
import { http } from './web-server.ts';

await enterSandbox(import.meta.url);

const [WEB, WEB6, OWN] = ['10.1.0.1', '2001:db8:1::1', '10.1.0.7'];
const [SERVER, STUB, OTHERS] = ['10.0.0.2', '127.0.0.53', '10.9.9.9'];

before(() => {
  addAddresses(`${WEB}/32`, `${WEB6}/128`, `${OWN}/32`, `${SERVER}/32`);
  resolveBy({ hosts: `${WEB6} dual.example\n${WEB} dual.example` });
});

for (const addresses of ['first', 'all'])
  test(`an IPv4 source and a name of both families: IPv6 is not blamed, addresses: ${addresses}`, async () => {
    await using _four = await http(WEB, 80);
    await using _six = await http(WEB6, 80);
    const run = await step({ targets: 'tcp://dual.example:80', source: OWN, addresses });
    assert.equal(run.report.targets.length, 1, run.log);
    const target = find(run, 'tcp://dual.example:80');
    assert.deepEqual(
      target.addresses.map(({ address, connect }) => [address, connect]),
      [[WEB, 'open']],
    );
    assert.deepEqual(
      target.diagnosis.map(({ code }) => code),
      ['healthy'],
      run.log,
    );
  });

for (const [source, server, from] of [
  [OWN, SERVER, OWN],
  [OWN, STUB, '127.0.0.1'], // systemd-resolved answers loopback's addresses alone
  [OTHERS, SERVER, SERVER], // no address of this machine: the trace tells that
] as const)
  test(`source ${source}: the name server ${server} is queried from ${from}`, async () => {
    const zones = { forward: { 'web.example': [{ type: 'A', address: WEB }] } } as const;
    await using named = await startNameServer(server, { zones });
    const never = new AbortController().signal;
    const options = { source, signal: never, onWait: () => {} };
    const answer = await askServer({ address: server, kind: 'server' }, ['web.example'], 'web.example', options);
    assert.equal(answer?.a.state, 'found');
    assert.deepEqual([...named.askedFrom], [from]);
  });

test('the input source holds for the queries of a run', async () => {
  resolveBy({ servers: [SERVER] });
  const zones = { forward: { 'web.example': [{ type: 'A', address: WEB }] } } as const;
  await using named = await startNameServer(SERVER, { zones });
  await using _web = await http(WEB, 80);
  await step({ targets: 'tcp://web.example:80', source: OWN });
  assert.ok(named.askedFrom.has(OWN), [...named.askedFrom].join());
});
