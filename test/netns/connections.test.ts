/** Connections over real sockets: a rule drops what comes from one of four source ports, as a dead path of many would. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, test } from 'node:test';
import { openConnections } from '../../src/action/connections/open-connections.ts';
import { parseInputs } from '../../src/action/inputs.ts';
import { target } from '../diagnosis/base.ts';
import { enterSandbox } from '../support/sandbox.ts';
import { addAddresses, nft } from './service/scene.ts';
import { tcp } from './service/web-server.ts';

await enterSandbox(import.meta.url);

const HOST = '10.0.0.9';
/** None of so many ports is a dead one once in 100,000 runs. */
const COUNT = 40;
const given: Readonly<Record<string, string>> = { targets: HOST, connections: `${COUNT}`, 'probe-timeout-ms': '100' };

before(() => {
  addAddresses(`${HOST}/32`);
  nft(`table inet drops { chain input { type filter hook input priority 0; tcp dport 80 tcp sport & 3 == 3 drop; }; }`);
});

/** What connections show of ports of the host, and of closed ones. */
async function connect(ports: readonly number[], signal: AbortSignal = new AbortController().signal) {
  const parsed = parseInputs((name) => given[name], {});
  assert.ok('inputs' in parsed);
  const targets = ports.map((port) => target({ address: HOST, port, answeredBy: [`tcp:${port}`] }));
  const closed = target({ address: HOST, port: 82, answeredBy: ['tcp:82'], evidence: { closed: ['tcp:82'] } });
  const results = await openConnections([...targets, closed], parsed.inputs, signal);
  return results.map(({ connections }) => connections);
}

test('dead flows are told by source port, live ones are not; where nothing opens nothing is asked', async () => {
  await using _broken = await tcp(HOST, 80);
  await using live = await tcp(HOST, 81);
  const [broken, clean, closed] = await connect([80, 81]);
  const { sent = 0, received = 0, deadPorts = [] } = broken ?? {};
  assert.ok(deadPorts.length > 0 && deadPorts.every((port) => (port & 3) === 3), deadPorts.join());
  assert.deepEqual([sent, received], [COUNT, COUNT - deadPorts.length]);
  assert.deepEqual(clean, { sent: COUNT, received: COUNT, deadPorts: [] });
  assert.equal(live.seen.connections, COUNT, 'one for each that was asked for');
  assert.equal(closed, null);
});

test('connections that this machine itself can not open are said to be that, not a port that is closed', async () => {
  execFileSync('ip', ['route', 'add', 'prohibit', '192.0.2.1']);
  const parsed = parseInputs((name) => given[name], {});
  assert.ok('inputs' in parsed);
  const prohibited = target({ address: '192.0.2.1', port: 80, answeredBy: ['tcp:80'] });
  const said: string[] = [];
  const onChange = (_label: string, state: string) => said.push(state);
  const [result] = await openConnections([prohibited], parsed.inputs, new AbortController().signal, onChange);
  assert.equal(result?.connections, null);
  assert.deepEqual(said, [`0 of ${COUNT} handshakes: this machine could not open the others (EACCES)`]);
});

test('where this machine refuses from some moment on, what was seen until then is kept, and the refusal said', async () => {
  const ip = (rule: string) => execFileSync('ip', ['rule', ...rule.split(' ')]);
  let opened = 0;
  await using _server = await tcp(HOST, 81, () => {
    if (++opened === 5) ip(`add pref 5 to ${HOST} prohibit`);
  });
  // Behind another, the rule of local addresses is not the first any more.
  ip('add pref 10 lookup local');
  ip('del pref 0');
  try {
    const [connections] = await connect([81]);
    const { sent = 0, received, localErrno } = connections ?? {};
    assert.ok(sent >= 4 && sent < COUNT, `${sent}`);
    assert.deepEqual([received, localErrno], [sent, 'EACCES']);
  } finally {
    ip('del pref 5');
  }
});

test('cancelled, what was seen until then is kept, and nothing is called dead', async () => {
  await using _broken = await tcp(HOST, 80);
  const controller = new AbortController();
  await using _live = await tcp(HOST, 81, () => controller.abort('cancelled'));
  const [broken, clean] = await connect([80, 81], controller.signal);
  assert.ok((clean?.sent ?? 0) < COUNT);
  assert.deepEqual(broken?.deadPorts ?? [], []);
});
