/** The checks run in threads of their own: by the order of events, with the main thread blocked until a server has seen the last of them. */
import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { before, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { ServiceRequest } from '../../../src/service/check.ts';
import { runningThreads } from '../../../src/service/running-threads.ts';
import { lookUpBySystem, type SystemLookup } from '../../../src/service/system-lookup.ts';
import { openServiceThreads, type ServiceThreads } from '../../../src/service/threads.ts';
import { enterSandbox } from '../../support/sandbox.ts';
import { addAddresses, resolveBy } from './scene.ts';
import { tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

/** Far beyond what any of it takes. */
const HANG_MS = 30_000;
const [WEB, SERVER] = ['10.1.0.1', '10.0.0.2'];
const nobody = () => {};
const never = new AbortController().signal;
const needed = { single: true, names: true, checks: true, servers: true, judgesCertificates: true, source: null };

const request: ServiceRequest = {
  scheme: 'http',
  host: WEB,
  port: 80,
  path: '/',
  url: `http://${WEB}/`,
  family: null,
  only: null,
  source: null,
  proxy: 'none',
  httpStatus: [{ from: 100, to: 499 }],
  userAgent: 'tracepath-action/test',
  env: {},
};

before(() => {
  addAddresses(`${WEB}/32`, `${SERVER}/32`);
  resolveBy({ servers: [SERVER], options: 'options timeout:1 attempts:1' });
});

/** A server in a thread of its own; `seen[1]` is set once it has been asked. */
async function serving(script: string): Promise<{ seen: Int32Array; end: () => Promise<unknown> }> {
  const seen = new Int32Array(new SharedArrayBuffer(8));
  const mark = 'const mark = (at) => { Atomics.store(workerData, at, 1); Atomics.notify(workerData, at); };';
  const worker = new Worker(`const { workerData } = require('node:worker_threads'); ${mark} ${script}`, {
    eval: true,
    workerData: seen,
    execArgv: [],
  });
  assert.notEqual(Atomics.wait(seen, 0, 0, HANG_MS), 'timed-out', 'the server listens');
  return { seen, end: () => worker.terminate() };
}

/** Blocks the main thread, its loop with it, until the server was asked. */
function blockUntilAsked(seen: Int32Array): void {
  assert.notEqual(Atomics.wait(seen, 1, 0, HANG_MS), 'timed-out', 'nothing goes on while the main thread is busy');
}

function open(signal: AbortSignal = never): ServiceThreads {
  return openServiceThreads(needed, signal);
}

test('connect and HTTP go on while the main thread is busy', async () => {
  const server = await serving(
    `require('node:http').createServer((_, response) => { response.end(); mark(1); }).listen(80, '${WEB}', () => mark(0));`,
  );
  using threads = open();
  const check = threads.check(request, null, nobody);
  await Promise.resolve(); // the order leaves
  blockUntilAsked(server.seen);
  const { service, addresses } = await check.done;
  assert.deepEqual([service?.state, service?.http?.status, addresses[0]?.connect], ['working', 200, 'open']);
  assert.deepEqual(await check.chosen, { address: WEB, family: 4 });
  await server.end();
});

test('name servers are asked while the main thread is busy', async () => {
  const server = await serving(
    `const socket = require('node:dgram').createSocket('udp4');
     const types = new Set();
     socket.on('message', (query, { port, address }) => {
       query[2] |= 0x80; query[3] = 0x83; socket.send(query, port, address);
       if (types.add(query[0] * 256 + query[1]).size === 4) mark(1);
     });
     socket.bind(53, '${SERVER}', () => mark(0));`,
  );
  using threads = open();
  const { system, result } = threads.lookUp('nowhere.example', null, nobody);
  blockUntilAsked(server.seen); // A and AAAA, of the system and of the thread
  assert.equal((await system).error, 'ENOTFOUND');
  assert.deepEqual(
    (await result).servers.map(({ a, aaaa }) => [a.state, aaaa.state]),
    [['no-such-name', 'no-such-name']],
  );
  await server.end();
});

test("the run's end ends a check with what is known, and one that comes after it", async () => {
  await using _mute = await tcp(WEB, 80);
  const ending = new AbortController();
  using threads = open(ending.signal);
  const waiting = Promise.withResolvers<void>();
  const check = threads.check(request, null, () => waiting.resolve());
  await waiting.promise;
  ending.abort();
  assert.equal((await check.done).service?.cutIn, 'http');
  const late = threads.check(request, null, nobody);
  assert.equal((await late.done).service?.state, null);
});

test("name servers are asked while others' lookups wait for a mute one: libuv makes two at once", async () => {
  const asked = Promise.withResolvers<void>();
  const server = createSocket('udp4', (query) => {
    if (query.includes('asked')) asked.resolve();
  });
  using _ = { [Symbol.dispose]: () => server.close() };
  await once(server.bind(53, SERVER), 'listening');
  let answered = 0;
  for (const label of ['one', 'two'])
    void lookUpBySystem(`${label}.example`, { family: 4, signal: never, onWait: nobody }).then(() => answered++);
  using threads = openServiceThreads({ ...needed, names: false, checks: false }, never);
  const { promise: system } = Promise.withResolvers<SystemLookup>();
  threads.askServers('asked.example', 4, nobody, system).catch(nobody); // ends with the threads
  await asked.promise;
  assert.equal(answered, 0, 'they wait still');
});

for (const { what, single, started } of [
  { what: 'the only target is looked up and checked by one thread', single: true, started: 1 },
  { what: 'of several targets one thread looks names up, one checks', single: false, started: 2 },
]) {
  test(what, async () => {
    const before = new Set(runningThreads);
    using threads = openServiceThreads({ ...needed, single }, never);
    const { system, result } = threads.lookUp('localhost', 4, nobody);
    const check = threads.check({ ...request, host: 'localhost', port: 1 }, system, nobody);
    assert.deepEqual((await result).source, 'hosts-file');
    assert.equal((await check.done).service?.failedPhase, 'connect');
    assert.equal([...runningThreads].filter((thread) => !before.has(thread)).length, started);
  });
}

test('a job that comes after the end starts no thread that would outlive the run', async () => {
  const before = new Set(runningThreads);
  const threads = openServiceThreads({ ...needed, names: false, checks: false }, never);
  const { promise: system, resolve } = Promise.withResolvers<SystemLookup>();
  const check = threads.check(request, system, nobody);
  threads[Symbol.dispose]();
  resolve({ addresses: [], ms: 1, error: 'ENOTFOUND' });
  await assert.rejects(check.done);
  assert.deepEqual(
    [...runningThreads].filter((thread) => !before.has(thread)),
    [],
    'none was started',
  );
});

test('without its thread a name is still looked up, and a check is rejected', async () => {
  const nothing = new URL('file:///nonexistent.js');
  using threads = openServiceThreads(needed, never, { names: nothing, checks: nothing });
  const { system, result } = threads.lookUp('localhost', 4, nobody);
  assert.deepEqual((await system).addresses, [{ address: '127.0.0.1', family: 4 }]);
  await assert.rejects(result);
  await assert.rejects(threads.check(request, null, nobody).done);
});
