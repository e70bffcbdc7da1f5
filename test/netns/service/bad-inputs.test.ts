/** Bad input and odd answers, each by a whole step: one clear sentence, nothing forged or repeated that is secret, an end within the bound. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { Socket } from 'node:net';
import { before, test } from 'node:test';
import { renderFragment } from '../../support/render/render.ts';
import { enterSandbox } from '../../support/sandbox.ts';
import { CertificateMaker } from './certificates.ts';
import { addAddresses, resolveBy, temporaryFolder } from './scene.ts';
import { find, type Step, step } from './step.ts';
import { http, https, tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

const [WEB, HOST] = ['10.1.0.1', 'web.example'];
const maker = new CertificateMaker(temporaryFolder());
/** What a certificate and a Location try to write into log and summary. */
const FORGED = '**a** <img src=x>|`\n::error::forged';

before(() => {
  addAddresses(`${WEB}/32`);
  resolveBy({ hosts: `${WEB} ${HOST} xn--bcher-kva.example\n` });
});

type Inputs = Readonly<Record<string, string>>;

test('an invalid input fails the step by one sentence, before anything is sent', async (context) => {
  const targets = `http://${HOST}`;
  const expectedStatus = 'expected statuses from 100 to 599, as in "200, 300-399, 4xx"';
  const expectedProxy = 'expected auto, none, or the URL of an HTTP proxy, as in "http://proxy.example:3128"';
  const withoutUser =
    'expected targets without them (in a path, "@" is written after the host\'s "/" and a comma as %252C)';
  const rows: readonly (readonly [string, Inputs, readonly string[]])[] = [
    [
      'credentials',
      { targets: `https://user:Hunter2Sec#ret@${HOST}` },
      [`targets: line 1 holds a user name or password before an "@", ${withoutUser}`],
    ],
    [
      'port 0, a class of statuses that does not exist, a proxy without a host',
      { targets: `http://${HOST}:0`, 'http-status': '6xx', proxy: 'http://' },
      [
        `targets: "http://${HOST}:0" has a port "0", expected 1 to 65535`,
        `http-status: found "6xx", ${expectedStatus}`,
        `proxy: found "http://", ${expectedProxy}`,
      ],
    ],
    [
      'half a range, a proxy of port 0',
      { targets, 'http-status': '2xx-', proxy: `http://${HOST}:0` },
      [`http-status: found "2xx-", ${expectedStatus}`, `proxy: found "http://${HOST}:0", ${expectedProxy}`],
    ],
    [
      'a proxy with a port alone',
      { targets, proxy: 'http://:3128' },
      [`proxy: found "http://:3128", ${expectedProxy}`],
    ],
  ];
  const runs = rows.map(([, inputs]) =>
    step(inputs).then(
      ({ log }) => log,
      (error: Error) => error.message,
    ),
  );
  for (const [index, [name, , sentences]] of rows.entries()) {
    await context.test(name, async () => {
      assert.equal(await runs[index], `no report, status 1: ::error::${sentences.join('%0A')}\n`);
    });
  }
});

test('what a target, a file or a server holds is told in one sentence', async (context) => {
  await using stack = new AsyncDisposableStack();
  const { key, cert } = maker.issue(maker.root(FORGED), HOST, { subject: `/O=x/CN=${FORGED}` });
  const writing = (text: string) => (socket: Socket) => socket.once('data', () => socket.write(text));
  stack.use(await http(WEB, 80));
  stack.use(await https(WEB, 443, { key, cert }));
  stack.use(await tcp(WEB, 81, writing(`HTTP/1.1 302 Found\r\nLocation: http://x/${'a'.repeat(1_000_000)}\r\n\r\n`)));
  stack.use(await tcp(WEB, 82, writing('HTTP/1.1 200 OK\r\nX-Slow: ')));
  stack.use(
    await http(WEB, 83, (_request, response) => response.writeHead(503, { location: 'http://x/<img>|**' }).end()),
  );
  const targets = [
    `http://${HOST}/#part`,
    'http://bücher.example',
    `https://${HOST}`,
    `http://${HOST}:81`,
    `http://${HOST}:83`,
  ];
  const [run, slow, proxied] = await Promise.all([
    step({ targets: targets.join('\n') }, { NODE_EXTRA_CA_CERTS: '/nonexistent/ca.pem' }),
    step({ targets: `http://${HOST}:82`, 'timeout-seconds': '3' }),
    step({ targets: `http://${HOST}` }, { http_proxy: 'http://:3128' }),
  ]);
  const rows: readonly (readonly [string, Step, string, RegExp])[] = [
    ['a fragment', run, `http://${HOST}/#…`, /^Healthy: .* Its service works: HTTP 200 in /],
    ['a host beyond ASCII', run, 'http://bücher.example', /^Healthy: xn--bcher-kva\.example /],
    [
      'a CA file that does not exist, an issuer that holds Markdown, HTML and line breaks',
      run,
      `https://${HOST}`,
      /^Certificate not trusted: .* issued by "\*\*a\*\* <img src=x>\|` ::error::forged"\. No store holds that issuer\. NODE_EXTRA_CA_CERTS names a file that cannot be read: \/nonexistent\/ca\.pem\.$/,
    ],
    [
      'a Location of a megabyte',
      run,
      `http://${HOST}:81`,
      /^HTTP error: http:\/\/web\.example:81\/ answered with a head larger than 16 KiB \(HPE_HEADER_OVERFLOW\)\.$/,
    ],
    [
      'a Location of Markdown',
      run,
      `http://${HOST}:83`,
      /^HTTP error: .* status 503, location http:\/\/x\/<img>\|\*\*, /,
    ],
    [
      'a header that never ends, within the bound of the step',
      slow,
      `http://${HOST}:82`,
      /^Cut short: timeout-seconds ended before .* unknown for this reason: whether the service works\.$/,
    ],
    [
      'a variable that names a proxy without a host',
      proxied,
      `http://${HOST}`,
      /^Proxy failing: … \(http_proxy\), the proxy for web\.example, port 80, is no URL of a proxy\.$/,
    ],
  ];
  for (const [name, of, target, says] of rows) {
    await context.test(name, () => {
      const { diagnosis } = find(of, target);
      assert.equal(diagnosis.length, 1, of.log);
      assert.match(diagnosis[0]?.message ?? '', says);
    });
  }
  assert.doesNotMatch(run.log, /^\s*::error::forged/m);
  assert.doesNotMatch(renderFragment(run.summary), /<img|<strong>a</);
});

test('a resolv.conf that is empty, missing, or names eight servers', async (context) => {
  const eight = Array.from({ length: 8 }, (_, index) => `10.0.0.${index + 2}`);
  const nobody = "none of this machine's name servers answered about nowhere\\.example, two tries each";
  const byDefault = new RegExp(
    `^Name server silent: ${nobody}: 127\\.0\\.0\\.1 \\(the default where /etc/resolv\\.conf names no server\\)\\. The system's own lookup took [^.]*\\. Queries fail at once: nothing listens on port 53 there, no route leads there, or a firewall refuses them, this machine's own maybe\\.$`,
  );
  const withoutFile =
    'mkdir /run/etc; mount -t tmpfs tmpfs /run/etc; cp -r /etc/. /run/etc 2>/dev/null || :; rm /run/etc/resolv.conf; mount --bind /run/etc /etc';
  const rows: readonly (readonly [string, () => void, RegExp])[] = [
    [
      'eight',
      () => resolveBy({ servers: eight }),
      new RegExp(
        `^Name server silent: ${nobody}: 10\\.0\\.0\\.2, 10\\.0\\.0\\.3 and 10\\.0\\.0\\.4\\. .*names 5 more servers \\(10\\.0\\.0\\.5, .*\\), beyond the three that glibc uses\\.`,
      ),
    ],
    ['empty', () => resolveBy({}), byDefault],
    ['missing', () => execFileSync('sh', ['-ec', withoutFile]), byDefault],
  ];
  for (const [name, prepare, says] of rows) {
    await context.test(name, async () => {
      prepare();
      const run = await step({ targets: 'tcp://nowhere.example:80' });
      const { diagnosis } = find(run, 'tcp://nowhere.example:80');
      assert.deepEqual(
        diagnosis.map(({ code }) => code),
        ['dns-server-silent'],
        run.log,
      );
      assert.match(diagnosis[0]?.message ?? '', says);
    });
  }
});
