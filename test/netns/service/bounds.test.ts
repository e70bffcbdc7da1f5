/**
 * How long each silence may hold a check up, in virtual time over real sockets: what is waited for is said within a second, and what
 * is silent is given up at its bound, neither earlier nor later.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, mock, test } from 'node:test';
import { startCheck } from '../../../src/service/check.ts';
import type { ServiceCheck, ServiceScheme } from '../../../src/service/types.ts';
import { enterSandbox } from '../../support/sandbox.ts';
import { CertificateMaker } from './certificates.ts';
import { startNameServer } from './name-server.ts';
import { addAddresses, nft, resolveBy, temporaryFolder } from './scene.ts';
import { http, https, nameFilter, type RunningServer, tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

const [WEB, SILENT, PROXY] = ['10.1.0.1', '10.1.0.9', '10.0.0.8'];
const maker = new CertificateMaker(temporaryFolder());
const good = maker.selfSigned('web.example');

before(() => {
  addAddresses(`${WEB}/32`, `${SILENT}/32`, `${PROXY}/32`);
  nft(`table inet drops { chain input { type filter hook input priority 0; ip daddr ${SILENT} drop; }; }`);
  const hosts = `${WEB} web.example\n${SILENT} mixed.example silent.example\n${WEB} mixed.example\n`;
  resolveBy({ servers: [WEB], hosts });
});

const STEP = 250;

/** Lets the sockets of this process do what they can do now. */
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

/** Moves the virtual clock, and lets what its timers begin happen in between. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= STEP) {
    mock.timers.tick(Math.min(STEP, left));
    await turns(20);
  }
}

/** No clock: a hang ends with the file's own bound. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}

interface Scene extends AsyncDisposable {
  /** Everything that the check needs of others has happened: it only waits. */
  readonly waits: () => boolean;
  /** Connections that came. */
  readonly connections?: () => number;
  /** The handshakes beside the first have come, and those that are answered are. */
  readonly besides?: () => boolean;
}

interface Case {
  readonly name: string;
  readonly url: `${ServiceScheme}://${string}`;
  readonly proxy?: string;
  readonly scene: () => Promise<Scene>;
  readonly says: string;
  /** Virtual milliseconds from the silence's start to the check's end. */
  readonly endsAt: number;
  readonly finds: (found: ServiceCheck) => unknown;
  readonly expected: unknown;
}

/** A server that reads and says nothing. */
async function silent(address: string, port: number): Promise<{ server: RunningServer; spoke: () => number }> {
  let spoke = 0;
  const server = await tcp(address, port, (socket) => socket.once('data', () => spoke++));
  return { server, spoke: () => spoke };
}

/** Whether this machine has a connection to `address` and `port` in the state SYN_SENT, as /proc/net/tcp lists it. */
function sendsSyn(address: string, port: number): boolean {
  const bytes = address.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'));
  const peer = `${bytes.toReversed().join('')}:${port.toString(16).padStart(4, '0')}`.toUpperCase();
  return readFileSync('/proc/net/tcp', 'latin1').includes(` ${peer} 02 `);
}

const nothing = { async [Symbol.asyncDispose]() {} };

const cases: readonly Case[] = [
  {
    name: 'an address that is silent',
    url: 'tcp://silent.example:80',
    scene: async () => ({ ...nothing, waits: () => true }),
    says: `the TCP handshake with port 80 of ${SILENT}`,
    endsAt: 5000,
    finds: ({ addresses }) => addresses.map(({ connect }) => connect),
    expected: ['silent'],
  },
  {
    name: 'an address that is silent while another is open',
    url: 'tcp://mixed.example:80',
    scene: async () => {
      const server = await tcp(WEB, 80);
      return { waits: () => server.seen.connections === 1, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
    },
    says: `the TCP handshake with port 80 of ${SILENT}, ${WEB}`,
    endsAt: 3500,
    finds: ({ addresses, service }) => [service?.state, ...addresses.map(({ connect }) => connect)],
    expected: ['working', 'silent', 'open'],
  },
  {
    name: 'a server that says nothing to the ClientHello; the handshakes beside start after 2 s of silence',
    url: 'https://web.example:448',
    scene: async () => {
      const { server, spoke } = await silent(WEB, 448);
      return {
        waits: () => spoke() === 1,
        connections: () => server.seen.connections,
        besides: () => spoke() === 6,
        [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
      };
    },
    says: `the TLS handshake with ${WEB} port 448`,
    endsAt: 10_000,
    finds: ({ service }) => [service?.failedPhase, service?.tls?.problem, service?.tls?.otherName?.answered],
    expected: ['tls', 'silent', false],
  },
  {
    name: 'a filter that swallows the name; the handshakes beside start after 2 s of silence',
    url: 'https://web.example:447',
    scene: async () => {
      const server = await https(WEB, 4443, { key: good.key, cert: good.cert });
      const filter = await nameFilter(WEB, 447, { address: WEB, port: 4443 }, 'web.example', 'swallow');
      return {
        waits: () => filter.taken() === 1,
        connections: () => filter.seen.connections,
        // The check closes a handshake beside the first as soon as it is answered.
        besides: () => filter.seen.closed === 2 && filter.taken() === 4,
        async [Symbol.asyncDispose]() {
          await filter[Symbol.asyncDispose]();
          await server[Symbol.asyncDispose]();
        },
      };
    },
    says: `the TLS handshake with ${WEB} port 447`,
    endsAt: 5000,
    finds: ({ service }) => [service?.failedPhase, service?.tls?.problem, service?.tls?.otherName?.answered],
    expected: ['tls', 'silent', true],
  },
  {
    name: 'a server that says nothing to GET',
    url: 'http://web.example:83',
    scene: async () => {
      const { server, spoke } = await silent(WEB, 83);
      return { waits: () => spoke() === 1, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
    },
    says: 'the answer of http://web.example:83 to GET',
    endsAt: 10_000,
    finds: ({ service }) => [service?.failedPhase, service?.http?.problem],
    expected: ['http', 'silent'],
  },
  {
    name: 'a proxy that says nothing to CONNECT',
    url: 'https://web.example',
    proxy: `http://${PROXY}:3128`,
    scene: async () => {
      const { server, spoke } = await silent(PROXY, 3128);
      const direct = await tcp(WEB, 443);
      return {
        // The direct try beside it is over.
        waits: () => spoke() === 1 && direct.seen.closed === 1,
        async [Symbol.asyncDispose]() {
          await direct[Symbol.asyncDispose]();
          await server[Symbol.asyncDispose]();
        },
      };
    },
    says: `the answer of the proxy http://${PROXY}:3128 to CONNECT web.example:443`,
    endsAt: 10_000,
    finds: ({ service }) => [service?.failedPhase, service?.proxy?.problem, service?.proxy?.direct],
    expected: ['proxy', 'silent', 'open'],
  },
  {
    name: 'a mandatory proxy: the direct try beside it',
    url: 'http://silent.example',
    proxy: `http://${PROXY}:8888`,
    scene: async () => {
      const server = await http(PROXY, 8888);
      return {
        waits: () => server.seen.userAgent !== null && sendsSyn(SILENT, 80),
        [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
      };
    },
    says: 'a connection to silent.example port 80 without the proxy',
    endsAt: 2000,
    finds: ({ service }) => [service?.state, service?.proxy?.direct],
    expected: ['working', 'silent'],
  },
];

for (const { name, url, proxy = 'none', scene, says, endsAt, finds, expected } of cases) {
  test(name, async (context) => {
    await using stage = await scene();
    mock.timers.enable({ apis: ['setTimeout'] });
    context.after(() => mock.timers.reset());
    const { protocol, hostname, port } = new URL(url.replace('tcp:', 'http:'));
    const request = {
      ...{ scheme: /^\w+/.exec(url)?.[0] as ServiceScheme, host: hostname, path: '/', url, proxy },
      port: Number(port) || (protocol === 'https:' ? 443 : 80),
      ...{ family: null, only: null, source: null, httpStatus: [{ from: 100, to: 499 }], userAgent: 'test', env: {} },
    };
    const said: string[] = [];
    const run = startCheck(request, new AbortController().signal, (what) => said.push(what));
    let found: ServiceCheck | null = null;
    void run.done.then((check) => {
      found = check;
    });
    await run.end;
    await until(stage.waits);
    await turns(20);
    await pass(999);
    assert.deepEqual(said, [says]);
    if (stage.besides !== undefined) {
      await pass(1000);
      assert.equal(stage.connections?.(), 1, 'no handshake beside the first before 2 s');
      await pass(1);
      await until(stage.besides);
      assert.equal(stage.connections?.(), 6, 'without a name, under another and three times more under the same');
      await turns(20);
    }
    await pass(endsAt - STEP - (stage.besides === undefined ? 999 : 2000));
    assert.equal(found, null, 'not before its bound');
    await pass(2 * STEP);
    await until(() => found !== null);
    assert.deepEqual(finds(found as unknown as ServiceCheck), expected);
  });
}

test('the direct try beside a proxy has its whole time after a slow lookup', async (context) => {
  await using _proxy = await http(PROXY, 8888);
  const answer = Promise.withResolvers<void>();
  const zones = { forward: { 'slow.example': [{ type: 'A', address: SILENT }] } } as const;
  await using server = await startNameServer(WEB, { zones, silentUntil: answer.promise });
  mock.timers.enable({ apis: ['setTimeout'] });
  context.after(() => mock.timers.reset());
  const request = {
    ...({ scheme: 'http', host: 'slow.example', path: '/', url: 'http://slow.example/', port: 80 } as const),
    ...({ proxy: `http://${PROXY}:8888`, family: 4, only: null, source: null } as const),
    ...{ httpStatus: [{ from: 100, to: 499 }], userAgent: 'test', env: {} },
  };
  let found: ServiceCheck | null = null;
  const run = startCheck(request, new AbortController().signal, () => {});
  void run.done.then((check) => {
    found = check;
  });
  await until(() => server.asked.udp > 0);
  await pass(1900);
  answer.resolve();
  await turns(20);
  mock.timers.tick(1); // the server's
  await until(() => sendsSyn(SILENT, 80));
  await pass(2000 - STEP);
  assert.equal(found, null, 'not before its bound');
  await pass(2 * STEP);
  await until(() => found !== null);
  assert.equal((found as unknown as ServiceCheck).service?.proxy?.direct, 'silent');
});
