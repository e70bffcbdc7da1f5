/** The stories of jobs that can't connect over a healthy path, by name: the command line names the cause of each, and calls none healthy. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { TargetJson } from '../../../src/report/types.ts';
import { compileCache } from '../../support/compile-cache.ts';
import { readReport } from '../../support/report-schema.ts';
import { enterSandbox, finished } from '../../support/sandbox.ts';
import { CertificateMaker, type Issued } from './certificates.ts';
import { startNameServer } from './name-server.ts';
import { addAddresses, nft, resolveBy, temporaryFolder } from './scene.ts';
import { tinyproxy } from './tinyproxy.ts';
import { http, https, nameFilter, strictServer, tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

const CLI = join(import.meta.dirname, '../../../src/cli.ts');
const [ONE, TWO, PROXY] = ['10.0.0.2', '10.0.0.3', '10.0.0.8'];
const [WEB, SILENT, WALLED] = ['10.1.0.1', '10.1.0.9', '10.1.0.5'];
const HOST = 'web.example';
const maker = new CertificateMaker(temporaryFolder());
const root = maker.root('Corporate Root');
const trust = { SSL_CERT_FILE: root.certPath, SSL_CERT_DIR: '/nonexistent' };
const hosts = [
  `${WEB} ${HOST}`,
  `${WEB} four.example\n10.1.0.2 four.example\n10.1.0.3 four.example\n${SILENT} four.example`,
  `2001:db8:1::9 dual.example\n${WEB} dual.example`,
  `${WALLED} walled.example`,
];
const zones = {
  forward: { 'named.example': [{ type: 'A', address: WEB }], 'split.example': [{ type: 'A', address: WEB }] },
} as const;

before(() => {
  const all = [WEB, SILENT, WALLED, ONE, TWO, PROXY, '10.1.0.2', '10.1.0.3'];
  addAddresses(...all.map((address) => `${address}/32`), '2001:db8:1::9/128');
  const mute = `ip daddr ${SILENT} drop; ip6 daddr 2001:db8:1::9 tcp dport 80 drop; ip daddr ${WALLED} ip saddr != ${PROXY} drop;`;
  nft(`table inet drops { chain input { type filter hook input priority 0; ${mute} }; }`);
  // As glibc has it: 5 s for each server's try.
  resolveBy({ hosts: hosts.join('\n'), servers: [ONE, TWO] });
});

interface Run {
  readonly code: number | null;
  readonly targets: readonly TargetJson[];
  readonly stderr: string;
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = spawn(process.execPath, [CLI, '--json', ...args], {
    env: { PATH: process.env.PATH, ...compileCache(), ...trust, ...env },
  });
  const { code, stdout, stderr } = await finished(child);
  return { code, stderr, targets: readReport(stdout).targets };
}

interface Story {
  readonly name: string;
  readonly target: string;
  /** What stands, and nothing else. */
  readonly codes: readonly string[];
  /** What the first finding says. */
  readonly says: RegExp;
  readonly env?: Readonly<Record<string, string>>;
}

const STORIES: readonly Story[] = [
  {
    name: 'the first name server is dead',
    target: 'tcp://named.example:80',
    codes: ['dns-server-silent', 'dns-slow'],
    says: /^Name server silent: 10\.0\.0\.2 answered no question about named\.example, two tries each, while 1 other server answered\. The system's own lookup took (?:[5-9]|\d\d)\.\d s\./,
  },
  {
    name: 'the certificate is expired',
    target: `https://${HOST}:444`,
    codes: ['certificate-invalid', 'tls-private-root'],
    says: /expired/,
  },
  {
    name: 'the server refuses the name (SNI)',
    target: `https://${HOST}:451`,
    codes: ['tls-failed'],
    says: /unrecognized_name/,
  },
  {
    name: 'reset right after the ClientHello',
    target: `https://${HOST}:446`,
    codes: ['tls-name-blocked'],
    says: /reset/,
  },
  {
    name: 'swallowed right after the ClientHello',
    target: `https://${HOST}:447`,
    codes: ['tls-name-blocked'],
    says: /silen|unanswered/,
  },
  {
    name: 'the server accepts and never answers',
    target: `https://${HOST}:448`,
    codes: ['service-stalled'],
    says: /accepts the connection and sends nothing after the TLS ClientHello .*10 s/,
  },
  { name: 'HTTP 503', target: `http://${HOST}:81`, codes: ['http-error'], says: /503/ },
  { name: 'HTTP 429', target: `http://${HOST}:82`, codes: ['service-rate-limited'], says: /429/ },
  {
    name: 'one of four addresses is dead',
    target: 'tcp://four.example:80',
    codes: ['address-broken'],
    says: /10\.1\.0\.9/,
  },
  {
    name: 'the proxy is dead, directly it works',
    target: `https://${HOST}`,
    codes: ['proxy-failing'],
    says: /10\.1\.0\.1:3128/,
    env: { HTTPS_PROXY: `http://${WEB}:3128` },
  },
  {
    name: 'a mandatory proxy that is set',
    target: 'https://walled.example',
    codes: ['healthy', 'proxy-required', 'tls-private-root'],
    says: /Its service works/,
    env: { HTTPS_PROXY: `http://${PROXY}:8888` },
  },
  {
    name: 'the second server knows the name that the first denies',
    target: 'tcp://split.example:80',
    codes: ['name-not-found', 'dns-servers-disagree'],
    says: /^Name not found: split\.example .* 10\.0\.0\.2 says that it does not exist/,
  },
  {
    name: 'IPv6 first and broken',
    target: 'tcp://dual.example:80',
    codes: ['ipv6-broken'],
    says: /opens by IPv4 \(10\.1\.0\.1\) and not by IPv6: 2001:db8:1::9 is silent/,
  },
];

test('stories', async (context) => {
  await using stack = new AsyncDisposableStack();
  const key = ({ key, cert }: Issued) => ({ key, cert });
  const good = maker.issue(root, HOST);
  stack.use(await https(WEB, 443, key(good)));
  stack.use(await https(WALLED, 443, key(maker.issue(root, 'walled.example'))));
  stack.use(await https(WEB, 444, key(maker.issue(root, HOST, { startDays: -20, days: 10 }))));
  stack.use(await nameFilter(WEB, 446, { address: WEB, port: 443 }, HOST, 'reset'));
  stack.use(await nameFilter(WEB, 447, { address: WEB, port: 443 }, HOST, 'swallow'));
  stack.use(await tcp(WEB, 448));
  stack.use(await strictServer(WEB, 451, good, maker.selfSigned('other.example')));
  stack.use(await http(WEB, 81, (_request, response) => response.writeHead(503).end()));
  stack.use(await http(WEB, 82, (_request, response) => response.writeHead(429, { 'retry-after': '9' }).end()));
  for (const address of [WEB, '10.1.0.2', '10.1.0.3']) stack.use(await tcp(address, 80));
  stack.use(await tcp('2001:db8:1::9', 80));
  stack.use(await startNameServer(ONE, { code: 3, byName: { 'named.example': { dead: true } } }));
  stack.use(await startNameServer(TWO, { zones }));
  stack.use(await tinyproxy(PROXY, [`Bind ${PROXY}`]));
  const closed = run(['--fail-on-unreachable', 'true', `tcp://${HOST}:89`]);
  const direct = run(STORIES.filter(({ env }) => env === undefined).map(({ target }) => target));
  const runs = STORIES.map(({ env, target }) => (env === undefined ? direct : run([target], env)));
  for (const [index, { name, target, codes, says }] of STORIES.entries()) {
    await context.test(name, async () => {
      const { targets, stderr, code } = (await runs[index]) as Run;
      const diagnosis = targets.find((entry) => entry.target === target)?.diagnosis ?? [];
      assert.deepEqual(
        diagnosis.map((finding) => finding.code),
        codes,
        stderr,
      );
      assert.match(diagnosis[0]?.message ?? '', says);
      if (codes.includes('dns-servers-disagree')) assert.doesNotMatch(diagnosis[0]?.remedy ?? '', /spelling/);
      assert.equal(code, codes.includes('healthy') ? 0 : 1);
    });
  }
  await context.test('a closed port fails under fail-on-unreachable', async () => {
    const { code, targets } = await closed;
    const [target] = targets;
    assert.equal(code, 1);
    assert.deepEqual(
      target?.diagnosis.map((finding) => finding.code),
      ['destination-closed'],
    );
    assert.deepEqual(
      target?.gates.map(({ gate, outcome }) => [gate, outcome]),
      [['fail-on-unreachable', 'fail']],
    );
  });
});
