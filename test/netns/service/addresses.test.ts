/** `addresses: all`: which addresses of a name are traced, and what each entry tells of the others. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { enterSandbox } from '../../support/sandbox.ts';
import { addAddresses, resolveBy } from './scene.ts';
import { step } from './step.ts';

await enterSandbox(import.meta.url);

const four = Array.from({ length: 10 }, (_, index) => `10.1.0.${index + 1}`);
const six = Array.from({ length: 10 }, (_, index) => `2001:db8:1::${index + 1}`);

before(() => {
  addAddresses(...four.map((address) => `${address}/32`), ...six.map((address) => `${address}/128`));
  const names = { 'three.example': four.slice(0, 3), 'many.example': [...six, ...four] };
  const lines = Object.entries(names).flatMap(([name, addresses]) => addresses.map((address) => `${address} ${name}`));
  resolveBy({ hosts: lines.join('\n') });
});

test('a name without a service: each address stands once in each entry', async () => {
  const { report } = await step({ targets: 'udp://three.example', addresses: 'all' });
  const rows = report.targets.map(({ address, addresses }) => [
    address,
    ...addresses.filter(({ traced }) => traced).map((traced) => traced.address),
    addresses.length,
  ]);
  assert.deepEqual(rows.sort(), [
    ['10.1.0.1', '10.1.0.1', 3],
    ['10.1.0.2', '10.1.0.2', 3],
    ['10.1.0.3', '10.1.0.3', 3],
  ]);
});

test('eight addresses of a target at most, both families in turn', async () => {
  const { report } = await step({ targets: 'udp://many.example', addresses: 'all', 'ip-version': 'both' });
  assert.deepEqual(
    report.targets.map(({ family, addresses }) => [family, addresses.length]),
    [...Array(4).fill([4, 8]), ...Array(4).fill([6, 8])],
  );
});
