/** The stories of jobs that can't connect over a healthy path: the command line names the cause of each, and calls none healthy. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { readReport } from '../../support/report-schema.ts';
import { enterSandbox, finished } from '../../support/sandbox.ts';
import { CertificateMaker } from './certificates.ts';
import { startNameServer } from './name-server.ts';
import { addAddresses, nft, resolveBy, temporaryFolder } from './scene.ts';
import { http, https, nameFilter, tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

const CLI = join(import.meta.dirname, '../../../src/cli.ts');
const [ONE, TWO] = ['10.0.0.2', '10.0.0.3'];
const [WEB, SILENT, PRIVATE] = ['8.8.4.4', '10.1.0.9', '10.1.0.1'];
const HOST = 'web.example';
/** In a query, in the credentials of a proxy and as the token. */
const SECRET = 'hunter2secret';
const folder = temporaryFolder();
const maker = new CertificateMaker(folder);
const root = maker.root('Corporate Root');
const good = maker.issue(root, HOST);
const old = maker.issue(root, HOST, { startDays: -20, days: 10 });
const strange = maker.selfSigned(HOST);
const trust = { SSL_CERT_FILE: root.certPath, SSL_CERT_DIR: '/nonexistent' };
const hosts = [`${WEB} ${HOST}`, `${PRIVATE} private.example`, `${SILENT} mixed.example`, `${PRIVATE} mixed.example`];

before(() => {
  addAddresses(`${WEB}/32`, `${SILENT}/32`, `${PRIVATE}/32`, `${ONE}/32`, `${TWO}/32`);
  nft(`table inet drops { chain input { type filter hook input priority 0; ip daddr ${SILENT} drop; }; }`);
  resolveBy({ hosts: hosts.join('\n') });
});

async function codesOf(target: string, env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const child = spawn(process.execPath, [CLI, '--json', target], {
    env: { PATH: process.env.PATH, GITHUB_TOKEN: SECRET, ...trust, ...env },
  });
  const { stdout, stderr } = await finished(child);
  assert.ok(!(stdout + stderr).includes(SECRET), `a secret is shown: ${stdout}${stderr}`);
  const { targets } = readReport(stdout);
  return targets.flatMap(({ diagnosis }) => diagnosis.map(({ code }) => code));
}

const key = ({ key, cert }: typeof good) => ({ key, cert });

test('services', async (context) => {
  await using stack = new AsyncDisposableStack();
  stack.use(await https(WEB, 443, key(good)));
  stack.use(await https(WEB, 444, key(old)));
  stack.use(await https(WEB, 445, key(strange)));
  stack.use(await nameFilter(WEB, 446, { address: WEB, port: 443 }, HOST, 'reset'));
  stack.use(await tcp(WEB, 447));
  stack.use(await http(WEB, 81, (_request, response) => response.writeHead(503).end()));
  stack.use(await http(WEB, 82, (_request, response) => response.writeHead(429, { 'retry-after': '9' }).end()));
  stack.use(await tcp(PRIVATE, 80));
  const rows: readonly [string, string, string, Readonly<Record<string, string>>?][] = [
    ['a box in the way signs', `https://${HOST}/?token=${SECRET}`, 'tls-intercepted'],
    ['the certificate is expired', `https://${HOST}:444`, 'certificate-invalid'],
    ['no store trusts the certificate', `https://${HOST}:445`, 'tls-untrusted'],
    ['a filter reads names', `https://${HOST}:446`, 'tls-name-blocked'],
    ['the server accepts and says nothing', `https://${HOST}:447`, 'service-stalled'],
    ['HTTP 503', `http://${HOST}:81/?token=${SECRET}`, 'http-error'],
    ['HTTP 429', `http://${HOST}:82`, 'service-rate-limited'],
    ['one of two addresses is dead', 'tcp://mixed.example:80', 'address-broken'],
    [
      'the proxy is dead, directly it works',
      `https://${HOST}`,
      'proxy-failing',
      { HTTPS_PROXY: `http://u:${SECRET}@${PRIVATE}:3128` },
    ],
  ];
  const runs = rows.map(([, target, , env]) => codesOf(target, env));
  for (const [index, [name, , code]] of rows.entries()) {
    await context.test(name, async () => {
      const codes = await runs[index];
      assert.ok(codes?.includes(code) && !codes.includes('healthy'), JSON.stringify(codes));
    });
  }
});

test('what works has none of these', async () => {
  await using _web = await tcp(PRIVATE, 80);
  assert.ok((await codesOf('tcp://private.example:80')).includes('healthy'));
});

test('names', async () => {
  const zones = { forward: { 'named.example': [{ type: 'A', address: PRIVATE }] } } as const;
  await using _web = await tcp(PRIVATE, 80);
  await using _two = await startNameServer(TWO, { zones });
  resolveBy({ servers: [ONE, TWO], options: 'options timeout:1' });
  {
    await using _one = await startNameServer(ONE, { dead: true });
    const codes = await codesOf('tcp://named.example:80');
    assert.ok(codes.includes('dns-server-silent') && !codes.includes('healthy'), JSON.stringify(codes));
  }
  await using _one = await startNameServer(ONE, { code: 3 });
  const codes = await codesOf('tcp://named.example:80');
  assert.ok(codes.includes('dns-servers-disagree') && !codes.includes('healthy'), JSON.stringify(codes));
});
