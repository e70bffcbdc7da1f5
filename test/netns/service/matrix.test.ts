/**
 * Every code of a service once where it stands and where it must not, by the action's own run against real programs: the stories of
 * jobs that can't connect over a healthy path, many in each run.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { before, test } from 'node:test';
import { enterSandbox } from '../../support/sandbox.ts';
import { serving } from '../services.ts';
import { CertificateMaker, type Issued } from './certificates.ts';
import { addAddresses, nft, resolveBy, temporaryFolder } from './scene.ts';
import { find, type Step, step } from './step.ts';
import { http, https, nameFilter, tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

const [PUBLIC, PRIVATE, SILENT] = ['8.8.4.4', '10.1.0.1', '10.1.0.9'];
const [WEB, INNER] = ['web.example', 'private.example'];
const folder = temporaryFolder();
const maker = new CertificateMaker(folder);
const root = maker.root('Corporate Root');
const good = maker.issue(root, WEB);
const trust = { SSL_CERT_FILE: root.certPath, SSL_CERT_DIR: '/nonexistent' };
const hosts = [
  `${PUBLIC} ${WEB}`,
  `${PRIVATE} ${INNER}`,
  `${SILENT} mute.example mixed.example`,
  `${PRIVATE} mixed.example dual.example`,
  '2001:db8:1::1 dual.example',
  '0.0.0.0 blocked.example',
  `224.0.0.251 partly.example\n${PRIVATE} partly.example`,
].join('\n');

before(() => {
  addAddresses(`${PUBLIC}/32`, `${SILENT}/32`, `${PRIVATE}/32`, '2001:db8:1::1/128');
  nft(`table inet drops { chain input { type filter hook input priority 0; ip daddr ${SILENT} drop; }; }`);
  resolveBy({ hosts });
});

const key = ({ key, cert }: Issued) => ({ key, cert });
const page =
  (status: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

/** openssl's own server, which ends a handshake for a name that it does not know by alert 112. */
async function strictServer(stack: AsyncDisposableStack, port: number): Promise<void> {
  const strange = maker.selfSigned('other.example');
  const files = ['-cert', good.certPath, '-key', good.keyPath, '-cert2', strange.certPath, '-key2', strange.keyPath];
  const names = ['-servername', 'other.example', '-servername_fatal'];
  const child = spawn('openssl', ['s_server', '-accept', `${PUBLIC}:${port}`, ...files, ...names]);
  stack.defer(async () => {
    child.kill('SIGKILL');
    await once(child, 'close');
  });
  await serving(child, /^ACCEPT/m, () => {});
}

/** Target and all its codes. */
type Rows = readonly (readonly [target: string, ...codes: string[]])[];

function assertCodes(run: Step, rows: Rows): void {
  const told = rows.map(([target]) => [target, ...find(run, target).diagnosis.map(({ code }) => code)]);
  assert.deepEqual(told, rows, run.log);
}

const EXPECTED: Rows = [
  [`https://${WEB}`, 'tls-intercepted'],
  [`https://${INNER}`, 'healthy', 'tls-private-root'],
  [`https://${WEB}:444`, 'certificate-invalid', 'tls-intercepted'],
  [`https://${WEB}:445`, 'tls-untrusted'],
  [`https://${WEB}:446`, 'tls-name-blocked'],
  [`https://${WEB}:447`, 'tls-name-blocked'],
  [`https://${WEB}:448`, 'service-stalled'],
  [`https://${INNER}:449`, 'certificate-expiring', 'tls-private-root'],
  [`https://${INNER}:450`, 'client-certificate-required', 'tls-private-root'],
  [`https://${WEB}:451`, 'tls-failed'],
  [`https://${INNER}:452`, 'healthy', 'tls-private-root'],
  [`http://${WEB}:81`, 'http-error'],
  [`http://${WEB}:82`, 'service-rate-limited'],
  [`http://${WEB}:83`, 'service-stalled'],
  [`http://${WEB}:84`, 'healthy'],
  [`http://${WEB}:85`, 'healthy'],
  [`http://${WEB}:86`, 'healthy'],
  [`http://${WEB}:87`, 'http-error'],
  [`http://${WEB}:88`, 'http-error'],
  ['tcp://mixed.example:80', 'address-broken'],
  ['tcp://dual.example:80', 'ipv6-broken'],
  [`tcp://${INNER}:80`, 'healthy'],
  [`tcp://${INNER}:89`, 'destination-closed'],
  ['tcp://mute.example:80', 'destination-silent'],
  // This machine would answer at 0.0.0.0, a whole network at a multicast address.
  ['tcp://blocked.example:80', 'name-not-found'],
  ['tcp://partly.example:80', 'healthy'],
];

test('services', async (context) => {
  await using stack = new AsyncDisposableStack();
  const inner = maker.issue(root, INNER);
  stack.use(await https(PUBLIC, 443, key(good)));
  stack.use(await https(PRIVATE, 443, key(inner)));
  stack.use(await https(PUBLIC, 444, key(maker.issue(root, WEB, { startDays: -20, days: 10 }))));
  stack.use(await https(PUBLIC, 445, key(maker.selfSigned(WEB))));
  stack.use(await nameFilter(PUBLIC, 446, { address: PUBLIC, port: 443 }, WEB, 'reset'));
  stack.use(await nameFilter(PUBLIC, 447, { address: PUBLIC, port: 443 }, WEB, 'swallow'));
  stack.use(await tcp(PUBLIC, 448));
  stack.use(await https(PRIVATE, 449, key(maker.issue(root, INNER, { startDays: -85, days: 90 }))));
  stack.use(await https(PRIVATE, 450, { ...key(inner), requestCert: true, ca: root.cert }));
  await strictServer(stack, 451);
  stack.use(await https(PRIVATE, 452, { ...key(inner), maxVersion: 'TLSv1.2' }));
  stack.use(await http(PUBLIC, 81, page(503)));
  stack.use(await http(PUBLIC, 82, page(429, { 'retry-after': '9' })));
  stack.use(await tcp(PUBLIC, 83, (socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nX-Slow: '))));
  stack.use(await http(PUBLIC, 84, page(200, {}, 'x'.repeat(10_000_000))));
  stack.use(await http(PUBLIC, 85, page(302, { location: 'http://elsewhere.example/' })));
  stack.use(await http(PUBLIC, 86, page(404)));
  stack.use(await tcp(PUBLIC, 87, (socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))));
  stack.use(await tcp(PUBLIC, 88, (socket) => socket.once('data', () => socket.resetAndDestroy())));
  stack.use(await tcp(PRIVATE, 80));
  const run = await step({ targets: EXPECTED.map(([target]) => target).join('\n') }, trust);
  await context.test('each target has its codes and no other', () => assertCodes(run, EXPECTED));
  await context.test('what is waited for is said', () => {
    assert.match(
      run.log,
      new RegExp(`^https://${WEB}:448: waiting for the TLS handshake with ${PUBLIC} port 448$`, 'm'),
    );
  });
  assert.equal(find(run, `http://${WEB}:85`).service?.http?.location, 'http://elsewhere.example/');
  assert.equal(run.outputs['service-state'], 'failing');
  assert.deepEqual(find(run, 'tcp://partly.example:80').name?.noHosts, ['224.0.0.251']);
  assert.equal(find(run, 'tcp://blocked.example:80').address, null);
});
