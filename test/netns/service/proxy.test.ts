/** Proxies as clients meet them: tinyproxy, and servers that answer CONNECT with what a case needs. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { enterSandbox } from '../../support/sandbox.ts';
import { CertificateMaker } from './certificates.ts';
import type { CheckRun } from './check-once.ts';
import { addAddresses, type CheckOptions, check, nft, resolveBy, temporaryFolder } from './scene.ts';
import { find, step } from './step.ts';
import { tinyproxy } from './tinyproxy.ts';
import { http, https, type RunningServer, tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

const [PROXY, WEB] = ['10.0.0.8', '8.8.4.4'];
const HOST = 'web.example';
const SECRET = 'hunter2secret';
const folder = temporaryFolder();
const maker = new CertificateMaker(folder);
const root = maker.root('Corporate Root');
const good = maker.issue(root, HOST);
const trust = { SSL_CERT_FILE: root.certPath, SSL_CERT_DIR: '/nonexistent' };

before(() => {
  addAddresses(`${PROXY}/32`, `${WEB}/32`);
  resolveBy({ hosts: `${WEB} ${HOST}\n${PROXY} proxy.example\n` });
});

/** A proxy that answers every CONNECT with one status. */
async function refusing(status: string, headers = ''): Promise<RunningServer> {
  return tcp(PROXY, 8888, (socket) =>
    socket.once('data', () => socket.end(`HTTP/1.1 ${status}\r\n${headers}Content-Length: 0\r\n\r\n`)),
  );
}

const through = {
  ...trust,
  HTTPS_PROXY: `http://user:${SECRET}@proxy.example:8888`,
  http_proxy: `http://user:${SECRET}@proxy.example:8888`,
};

function told({ check: { service, name } }: CheckRun) {
  return {
    state: service?.state,
    failedPhase: service?.failedPhase,
    status: service?.proxy?.status,
    problem: service?.proxy?.problem,
    direct: service?.proxy?.direct,
    name,
  };
}

async function run(url: string, options: CheckOptions = {}): Promise<CheckRun> {
  const done = await check(url, { env: through, ...options });
  const text = JSON.stringify(done);
  for (const secret of [SECRET, Buffer.from(`user:${SECRET}`).toString('base64')])
    assert.ok(!text.includes(secret), text);
  return done;
}

test('tinyproxy: https by CONNECT and http by an absolute request, the target open directly too', async () => {
  await using _proxy = await tinyproxy(PROXY, [`BasicAuth user ${SECRET}`]);
  await using _secure = await https(WEB, 443, { key: good.key, cert: good.cert });
  await using _plain = await http(WEB, 80);
  const secure = await run(`https://${HOST}/`);
  assert.deepEqual(told(secure), {
    state: 'working',
    failedPhase: null,
    status: 200,
    problem: null,
    direct: 'open',
    name: null,
  });
  assert.deepEqual(
    secure.check.addresses.map(({ address, connect }) => [address, connect]),
    [[PROXY, 'open']],
  );
  assert.deepEqual(
    [secure.check.service?.proxy?.url, secure.check.service?.proxy?.from],
    ['http://proxy.example:8888', 'HTTPS_PROXY'],
  );
  assert.equal(secure.check.service?.globalAddress, true);
  assert.ok((secure.check.service?.phases.proxyMs ?? -1) >= 0);
  const plain = await run(`http://${HOST}/`);
  assert.deepEqual(told(plain), {
    state: 'working',
    failedPhase: null,
    status: 200,
    problem: null,
    direct: 'open',
    name: null,
  });
  assert.equal(plain.check.service?.phases.proxyMs, null);
  const wrong = await run(`https://${HOST}/`, {
    env: { ...through, HTTPS_PROXY: `http://user:${SECRET}x@proxy.example:8888` },
  });
  // tinyproxy answers 401 to credentials that are wrong, and 407 to none.
  assert.deepEqual([told(wrong).problem, told(wrong).status], ['refused', 401]);
  const none = await run(`https://${HOST}/`, { env: { ...through, HTTPS_PROXY: 'http://proxy.example:8888' } });
  assert.deepEqual([told(none).problem, told(none).status], ['authentication', 407]);
});

test('a mandatory proxy: the target is silent, or has no address here, without it', async () => {
  await using _proxy = await tinyproxy(PROXY, [`Bind ${PROXY}`]);
  await using _web = await https(WEB, 443, { key: good.key, cert: good.cert });
  nft(
    `table inet egress { chain input { type filter hook input priority 0; ip daddr ${WEB} ip saddr != { ${PROXY}, ${WEB} } drop; }; }`,
  );
  nft(`table inet own { chain output { type filter hook output priority 0; ip daddr ${WEB} ip saddr ${WEB} drop; }; }`);
  const mute = await run(`https://${HOST}/`);
  nft('delete table inet egress');
  nft('delete table inet own');
  assert.deepEqual(told(mute), {
    state: 'working',
    failedPhase: null,
    status: 200,
    problem: null,
    direct: 'silent',
    name: null,
  });
  const unknown = await run('https://only-there.invalid/');
  assert.equal(told(unknown).direct, 'name-not-found');
});

/** curl takes line feeds alone. */
const LINES = 'HTTP/1.0 502 Bad Gateway\n\n';
/** protocol_version, as a record of RFC 8446 section 5.1. */
const ALERT = Buffer.from('15030100020246', 'hex');

test('refusals: 407, 403, 502, an end, silence, a closed port, no such proxy', async () => {
  const rows: readonly [string, () => Promise<RunningServer | null>, string, number | null][] = [
    ['407', () => refusing('407 Proxy Authentication Required', 'Proxy-Authenticate: NTLM\r\n'), 'authentication', 407],
    ['403', () => refusing('403 Forbidden'), 'refused', 403],
    ['502', () => refusing('502 Bad Gateway'), 'refused', 502],
    ['lines', () => tcp(PROXY, 8888, (socket) => socket.once('data', () => socket.end(LINES))), 'refused', 502],
    // As curl, which reads no further and says "CONNECT tunnel failed, response 100".
    ['interim', () => refusing('100 Continue\r\n\r\nHTTP/1.1 200 OK'), 'refused', 100],
    ['no status', () => refusing('000 Nothing'), 'reset', null],
    ['end', () => tcp(PROXY, 8888, (socket) => socket.once('data', () => socket.end())), 'reset', null],
    ['TLS', () => tcp(PROXY, 8888, (socket) => socket.once('data', () => socket.end(ALERT))), 'reset', null],
    ['silence', () => tcp(PROXY, 8888), 'silent', null],
    ['closed', async () => null, 'closed', null],
  ];
  for (const [name, start, problem, status] of rows) {
    await using stack = new AsyncDisposableStack();
    const server = await start();
    if (server !== null) stack.use(server);
    const done = await run(`https://${HOST}/`);
    const { problem: found, status: seen, failedPhase, state } = told(done);
    assert.deepEqual([found, seen, failedPhase, state], [problem, status, 'proxy', 'failing'], name);
    if (name === '407') assert.equal(done.check.service?.proxy?.challenge, 'NTLM');
    if (name === 'end') assert.equal(done.check.service?.proxy?.detail, 'closed');
    if (name === 'TLS') assert.equal(done.check.service?.proxy?.detail, 'TLS_ALERT');
    if (name === 'silence')
      assert.match(
        done.waits.map(({ what }) => what).join(),
        /^the answer of the proxy http:\/\/proxy\.example:8888 to CONNECT/,
      );
  }
  const unknown = await run(`https://${HOST}/`, {
    env: { ...trust, HTTPS_PROXY: 'http://nowhere.invalid:8888' },
    boundMs: 20_000,
  });
  assert.deepEqual([told(unknown).problem, told(unknown).failedPhase], ['name-not-found', 'proxy']);
});

test("a proxy's own 403 to an absolute request is told from the server's, which came through it", async () => {
  await using _proxy = await tinyproxy(PROXY);
  await using _web = await http(WEB, 80, (_request, response) => response.writeHead(403).end());
  const served = await run(`http://${HOST}/`);
  assert.deepEqual([told(served).problem, served.check.service?.http?.status], [null, 403]);
});

test("tinyproxy's own 500, where it reaches no server, and 401 to wrong credentials are not the server's answer to an absolute request", async () => {
  await using _proxy = await tinyproxy(PROXY, [`BasicAuth user ${SECRET}`]);
  await using _web = await http(WEB, 80);
  const closed = await run(`http://${HOST}:81/`);
  assert.deepEqual(
    [told(closed), closed.check.service?.http],
    [{ state: 'failing', failedPhase: 'proxy', status: 500, problem: 'refused', direct: 'closed', name: null }, null],
  );
  const wrong = await run(`http://${HOST}/`, {
    env: { ...through, http_proxy: `http://user:${SECRET}x@proxy.example:8888` },
  });
  const { state, failedPhase, status, problem } = told(wrong);
  assert.deepEqual([state, failedPhase, status, problem], ['failing', 'proxy', 401, 'refused']);
});

test('where nothing tells who wrote a 403, a 500, a 502 or nothing to an absolute request, the proxy is not said to refuse', async () => {
  await using _hangs = await tcp(WEB, 81);
  await using _web = await http(WEB, 80, (_request, response) => response.writeHead(403, { server: 'origin' }).end());
  const rows = async () => {
    const runs = [run(`http://${HOST}/`), run(`http://${HOST}:81/`)];
    return (await Promise.all(runs)).map((done) => {
      const { proxy, http: answer, failedPhase, state } = done.check.service ?? {};
      return [state, failedPhase, proxy?.problem, proxy?.undecided, answer?.status, answer?.problem];
    });
  };
  {
    await using _proxy = await tinyproxy(PROXY, ['DisableViaHeader Yes']);
    assert.deepEqual(await rows(), [
      [null, null, null, true, 403, null],
      ['failing', 'http', null, undefined, null, 'silent'],
    ]);
  }
  for (const status of ['500 Internal Server Error', '502 Bad Gateway']) {
    await using _proxy = await refusing(status);
    const { check: found } = await run(`http://${HOST}/`);
    const { proxy, http: answer, failedPhase } = found.service ?? {};
    assert.deepEqual([failedPhase, proxy?.undecided, answer?.problem], ['http', true, 'status']);
  }
  const filter = `${folder}/filter`;
  writeFileSync(filter, `${HOST}\n`);
  await using _proxy = await tinyproxy(PROXY, [`Filter "${filter}"`, 'DisableViaHeader Yes']);
  const own = await run(`http://${HOST}/`);
  assert.deepEqual([told(own).failedPhase, told(own).problem, told(own).status], ['proxy', 'refused', 403]);
});

test('SOCKS from the environment is named and the service left open; NO_PROXY goes directly', async () => {
  await using _web = await https(WEB, 443, { key: good.key, cert: good.cert });
  const socks = await run(`https://${HOST}/`, {
    env: { ...trust, ALL_PROXY: `socks5://user:${SECRET}@proxy.example` },
  });
  assert.deepEqual(
    [socks.check.service?.state, told(socks).problem, socks.check.service?.proxy?.url],
    [null, 'socks', 'socks5://proxy.example'],
  );
  assert.deepEqual(
    socks.check.addresses.map(({ address, connect }) => [address, connect]),
    [[WEB, 'open']],
  );
  const direct = await run(`https://${HOST}/`, { env: { ...through, NO_PROXY: '.example' } });
  assert.deepEqual([direct.check.service?.state, direct.check.service?.proxy], ['working', null]);
});

test('an https:// proxy', async () => {
  const gate = maker.issue(root, 'proxy.example');
  await using _proxy = await https(PROXY, 8443, { key: gate.key, cert: gate.cert });
  const done = await run(`https://${HOST}/`, { env: { ...trust, HTTPS_PROXY: 'https://proxy.example:8443' } });
  // Node's https server ends a CONNECT that nobody handles.
  assert.deepEqual([told(done).problem, told(done).failedPhase], ['reset', 'proxy']);
  const untrusted = await run(`https://${HOST}/`, {
    env: { SSL_CERT_FILE: '/dev/null', SSL_CERT_DIR: '/nonexistent', HTTPS_PROXY: 'https://proxy.example:8443' },
  });
  assert.equal(told(untrusted).problem, 'tls');
  const plain = await run(`http://${HOST}/`, { env: { ...trust, HTTP_PROXY: 'https://proxy.example:8443' } });
  const { phases, totalMs } = plain.check.service ?? {};
  const sum = Object.values(phases ?? {}).reduce<number>((all, one) => all + (one ?? 0), 0);
  assert.deepEqual([told(plain).problem, phases?.proxyMs], [null, null]);
  assert.ok(Number(totalMs) > sum, 'TLS to the proxy counts toward the first byte');
});

test('a proxy given by an IPv4 address, with ip-version 6: it has no such address, and nothing is sent to it', async () => {
  await using proxy = await tcp(PROXY, 8888);
  const run = await step({ targets: `http://${HOST}`, proxy: `http://${PROXY}:8888`, 'ip-version': '6' });
  const target = find(run, `http://${HOST}`);
  assert.deepEqual([target.address, target.endReason, target.addresses], [null, 'name-not-found', []], run.log);
  assert.match(
    target.diagnosis.map(({ message }) => message).join('\n'),
    /^Proxy failing: http:\/\/10\.0\.0\.8:8888 \(input\), .* has no IPv6 address\.[^\n]*$/,
  );
  assert.equal(proxy.seen.connections, 0);
});
