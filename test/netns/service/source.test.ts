/** The input `source` holds for names and services as for the trace: addresses of its family alone, and what name servers are asked from. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { enterSandbox } from '../../support/sandbox.ts';
import { addAddresses, resolveBy } from './scene.ts';
import { find, step } from './step.ts';
import { http } from './web-server.ts';

await enterSandbox(import.meta.url);

const [WEB, WEB6, OWN] = ['10.1.0.1', '2001:db8:1::1', '10.1.0.7'];

before(() => {
  addAddresses(`${WEB}/32`, `${WEB6}/128`, `${OWN}/32`);
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
