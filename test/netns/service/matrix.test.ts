/**
 * Every code of a service once where it stands and where it must not, by the action's own runs against real programs: the stories of
 * jobs that can't connect over a healthy path, many in each run. The network has no IPv4 but loopback's: NAT64 is its way to IPv4.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { ServiceCode } from '../../diagnosis/check-tables.ts';
import { renderFragment } from '../../support/render/render.ts';
import { enterSandbox } from '../../support/sandbox.ts';
import { CertificateMaker, type Issued } from './certificates.ts';
import { type NameServerManners, startNameServer } from './name-server.ts';
import { addAddresses, nft, resolveBy, temporaryFolder } from './scene.ts';
import { find, type Step, step } from './step.ts';
import { tinyproxy } from './tinyproxy.ts';
import { http, https, nameFilter, strictServer, tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

const [PUBLIC, PRIVATE, SILENT] = ['8.8.4.4', '10.1.0.1', '10.1.0.9'];
/** Beyond the mandatory proxy. */
const [WALLED, PROXY] = ['10.1.0.5', '10.0.0.8'];
const [ONE, TWO] = ['10.0.0.2', '10.0.0.3'];
/** NAT64's address of 8.8.4.4. */
const TRANSLATED = '64:ff9b::808:404';
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
  `${PRIVATE} four.example\n10.1.0.2 four.example\n10.1.0.3 four.example\n${SILENT} four.example`,
  `${WALLED} walled.example bypassed.example`,
  `${PRIVATE} direct.example forbidden.example`,
  '0.0.0.0 blocked.example',
  `224.0.0.251 partly.example\n${PRIVATE} partly.example`,
].join('\n');

before(() => {
  const servers = [ONE, TWO];
  const all = [PUBLIC, SILENT, PRIVATE, '10.1.0.2', '10.1.0.3', WALLED, PROXY, ...servers];
  addAddresses(...all.map((address) => `${address}/32`), '2001:db8:1::1/128', '2001:db8:1::2/128', `${TRANSLATED}/128`);
  execFileSync('sh', [
    '-c',
    'ip link add out0 type veth peer name out1 && ip addr add 2001:db8:9::2/64 dev out0 && ip link set out0 up',
  ]);
  const mute = `ip daddr ${SILENT} drop; ip daddr ${WALLED} ip saddr != ${PROXY} drop;`;
  nft(`table inet drops { chain input { type filter hook input priority 0; ${mute} }; }`);
  resolveBy({ hosts, servers, options: 'options timeout:1 attempts:1' });
});

const known = { type: 'A', address: PRIVATE } as const;
const zones = {
  forward: {
    'named.example': [known],
    'slow.example': [known],
    'split.example': [known],
    'dead.example': [known],
    'half.example': [known],
    'translated.example': [{ type: 'AAAA', address: TRANSLATED }],
    'native.example': [{ type: 'AAAA', address: '2001:db8:1::2' }],
    'ipv4only.arpa': [{ type: 'AAAA', address: '64:ff9b::c000:aa' }],
  },
} as const;
const [silent, failing, refusing, denying] = [{ dead: true }, { code: 2 }, { code: 5 }, { code: 3 }];
/** What the two servers say of a name where they do not answer from their zone. */
const manners: Readonly<Record<string, readonly [NameServerManners, NameServerManners]>> = {
  'slow.example': [{ drops: 'AAAA' }, { drops: 'AAAA' }],
  'split.example': [denying, {}],
  'dead.example': [silent, {}],
  'half.example': [failing, {}],
  'mute-names.example': [silent, silent],
  'failing.example': [failing, refusing],
  'nobody.example': [refusing, silent],
};
const nameServer = (address: string, index: 0 | 1) => {
  const byName = Object.fromEntries(Object.entries(manners).map(([name, both]) => [name, both[index]]));
  return startNameServer(address, { zones, byName });
};

/** The compiler names a code that is missing here, the test one that stands nowhere. */
const CODES: Readonly<Record<ServiceCode, true>> = {
  'dns-server-silent': true,
  'dns-failing': true,
  'dns-servers-disagree': true,
  'dns-slow': true,
  'address-broken': true,
  'ipv6-broken': true,
  nat64: true,
  'proxy-required': true,
  'proxy-unsupported': true,
  'proxy-failing': true,
  'tls-untrusted': true,
  'tls-intercepted': true,
  'tls-private-root': true,
  'tls-failed': true,
  'tls-name-blocked': true,
  'certificate-invalid': true,
  'certificate-expiring': true,
  'client-certificate-required': true,
  'service-stalled': true,
  'service-rate-limited': true,
  'http-error': true,
};

const key = ({ key, cert }: Issued) => ({ key, cert });
const page =
  (status: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

/** Target and all its codes; a target of several entries has a row for each. */
type Rows = readonly (readonly [target: string, ...codes: string[]])[];

function assertCodes({ report, log }: Step, rows: Rows): void {
  const told = report.targets.map(({ target, diagnosis }) => [target, ...diagnosis.map(({ code }) => code)]);
  assert.deepEqual(told, rows, log);
}

const targetsOf = (rows: Rows) => [...new Set(rows.map(([target]) => target))].join('\n');

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
  // A Location of a megabyte; a subject of Markdown, HTML and a workflow command.
  [`http://${WEB}:90`, 'http-error'],
  [`https://${INNER}:453`, 'healthy', 'tls-private-root'],
  ['tcp://mixed.example:80', 'address-broken'],
  ['tcp://dual.example:80', 'ipv6-broken'],
  [`tcp://${INNER}:80`, 'healthy'],
  [`tcp://${INNER}:89`, 'destination-closed'],
  ['tcp://mute.example:80', 'destination-silent'],
  // This machine would answer at 0.0.0.0, a whole network at a multicast address.
  ['tcp://blocked.example:80', 'name-not-found'],
  ['tcp://partly.example:80', 'healthy'],
  ['tcp://four.example:80', 'address-broken'],
  ['tcp://named.example:80', 'healthy'],
  ['tcp://half.example:80', 'healthy'],
  ['tcp://slow.example:80', 'dns-slow'],
  ['tcp://failing.example:80', 'dns-failing'],
  ['tcp://nobody.example:80', 'dns-failing', 'dns-server-silent'],
  ['tcp://mute-names.example:80', 'dns-server-silent'],
  ['tcp://dead.example:80', 'dns-server-silent', 'dns-slow'],
  ['tcp://split.example:80', 'name-not-found', 'dns-servers-disagree'],
  ['tcp://missing.example:80', 'name-not-found'],
  ['tcp://translated.example:80', 'healthy', 'nat64'],
  ['tcp://native.example:80', 'healthy'],
];

/** Where the environment names a proxy for https, a SOCKS one for http. */
const PROXIED: Rows = [
  ['https://walled.example', 'healthy', 'proxy-required', 'tls-private-root'],
  [`https://${INNER}`, 'healthy', 'tls-private-root'],
  ['https://forbidden.example', 'proxy-failing'],
  ['https://bypassed.example', 'destination-silent'],
  [`http://${WEB}:84`, 'proxy-unsupported'],
  ['http://direct.example', 'healthy'],
];

/** With `addresses: all` each address is traced and has its own findings. */
const EACH: Rows = [
  ['tcp://four.example:80', 'address-broken'],
  ['tcp://four.example:80', 'address-broken'],
  ['tcp://four.example:80', 'address-broken'],
  ['tcp://four.example:80', 'destination-silent', 'address-broken'],
  [`tcp://${INNER}:80`, 'healthy'],
];

test('each code of a service stands in a row, and in others not', () => {
  const standing = new Set([...EXPECTED, ...PROXIED, ...EACH].flatMap(([, ...codes]) => codes));
  assert.deepEqual(
    Object.keys(CODES).filter((code) => !standing.has(code)),
    [],
  );
});

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
  stack.use(await strictServer(PUBLIC, 451, good, maker.selfSigned('other.example')));
  stack.use(await https(PRIVATE, 452, { ...key(inner), maxVersion: 'TLSv1.2' }));
  stack.use(await http(PUBLIC, 81, page(503)));
  stack.use(await http(PUBLIC, 82, page(429, { 'retry-after': '9' })));
  stack.use(await tcp(PUBLIC, 83, (socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nX-Slow: '))));
  stack.use(await http(PUBLIC, 84, page(200, {}, 'x'.repeat(10_000_000))));
  stack.use(await http(PUBLIC, 85, page(302, { location: 'http://elsewhere.example/' })));
  stack.use(await http(PUBLIC, 86, page(404)));
  stack.use(await tcp(PUBLIC, 87, (socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))));
  stack.use(await http(PUBLIC, 90, page(302, { location: `http://x/${'a'.repeat(1_000_000)}` })));
  const forged = maker.issue(root, INNER, { subject: '/O=x/CN=**a** <img src=x>|::error::forged' });
  stack.use(await https(PRIVATE, 453, key(forged)));
  stack.use(await tcp(PUBLIC, 88, (socket) => socket.once('data', () => socket.resetAndDestroy())));
  for (const address of [PRIVATE, '10.1.0.2', '10.1.0.3', '2001:db8:1::2', TRANSLATED])
    stack.use(await http(address, 80));
  stack.use(await nameServer(ONE, 0));
  stack.use(await nameServer(TWO, 1));
  stack.use(await https(WALLED, 443, key(maker.issue(root, 'walled.example'))));
  writeFileSync(join(folder, 'filter'), 'forbidden.example\n');
  stack.use(await tinyproxy(PROXY, [`Bind ${PROXY}`, `Filter "${folder}/filter"`]));
  const proxies = {
    HTTPS_PROXY: `http://${PROXY}:8888`,
    HTTP_PROXY: `socks5://${PROXY}:1080`,
    NO_PROXY: '.direct.example,direct.example,bypassed.example',
  };
  const [run, proxied, each] = await Promise.all([
    step({ targets: targetsOf(EXPECTED) }, trust),
    step({ targets: targetsOf(PROXIED) }, { ...trust, ...proxies }),
    step({ targets: targetsOf(EACH), addresses: 'all' }, trust),
  ]);
  await context.test('each target has its codes and no other', () => assertCodes(run, EXPECTED));
  await context.test('behind proxies', () => assertCodes(proxied, PROXIED));
  await context.test('each address of a name', () => assertCodes(each, EACH));
  await context.test('what is waited for is said', () => {
    assert.match(
      run.log,
      new RegExp(`^https://${WEB}:448: waiting for the TLS handshake with ${PUBLIC} port 448$`, 'm'),
    );
  });
  assert.equal(find(run, `http://${WEB}:85`).service?.http?.location, 'http://elsewhere.example/');
  assert.doesNotMatch(run.log, /^\s*::error::forged/m);
  assert.doesNotMatch(renderFragment(run.summary), /<img|<strong>a</);
  assert.equal(run.outputs['service-state'], 'failing');
  assert.deepEqual(find(run, 'tcp://partly.example:80').name?.noHosts, ['224.0.0.251']);
  assert.equal(find(run, 'tcp://blocked.example:80').address, null);
});
