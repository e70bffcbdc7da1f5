/** TLS against real servers and certificates: each fault told as what it is, and the stores told apart. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { constants } from 'node:http2';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { ServiceResult, TlsResult } from '../../../src/service/types.ts';
import { enterSandbox } from '../../support/sandbox.ts';
import { CertificateMaker, type Issued } from './certificates.ts';
import { addAddresses, check, nft, resolveBy, temporaryFolder } from './scene.ts';
import { type FilterAction, http2, https, nameFilter, type RunningServer, tcp, tls } from './web-server.ts';

await enterSandbox(import.meta.url);

const [PUBLIC, PRIVATE] = ['8.8.4.4', '10.1.0.1'];
const HOST = 'web.example';
const folder = temporaryFolder();
const maker = new CertificateMaker(folder);
const root = maker.root('Corporate Root');
const stranger = maker.root('Strange Root');
const intermediate = maker.issue(root, 'Corporate Issuing CA', { isCa: true });
const good = maker.issue(root, HOST);
const inSystem = { SSL_CERT_FILE: root.certPath, SSL_CERT_DIR: '/nonexistent' };
const asExtra = { NODE_EXTRA_CA_CERTS: root.certPath, SSL_CERT_FILE: '/dev/null', SSL_CERT_DIR: '/nonexistent' };
const inNoStore = { SSL_CERT_FILE: '/dev/null', SSL_CERT_DIR: '/nonexistent' };

before(() => {
  addAddresses(`${PUBLIC}/32`, `${PRIVATE}/32`);
  resolveBy({ hosts: `${PUBLIC} ${HOST} other.example\n${PRIVATE} private.example ${HOST}.private\n` });
});

/** A server may use any key; it is the client that refuses. */
const ANY = 'DEFAULT:@SECLEVEL=0';

/** The same but for the last byte of its curve's name, OBJECT IDENTIFIER prime256v1 (RFC 5480). */
function withStrangeCurve(issued: Issued): Issued {
  const bytes = Buffer.from(new X509Certificate(issued.cert).raw);
  const curve = Buffer.from('06082a8648ce3d030107', 'hex');
  bytes[bytes.indexOf(curve) + curve.length - 1] = 0x7f;
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return { ...issued, cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n` };
}

interface Case {
  readonly name: string;
  readonly certificate: Issued;
  /** Sent behind the server's own. */
  readonly chain?: readonly Issued[];
  readonly env?: Readonly<Record<string, string>>;
  readonly trustedBy: TlsResult['trustedBy'];
  readonly problems: TlsResult['problems'];
  readonly missingLink?: TlsResult['missingLink'];
  readonly also?: (found: TlsResult) => void;
}

const cases: readonly Case[] = [
  {
    name: "the machine's own store alone trusts",
    certificate: good,
    trustedBy: ['system'],
    problems: [],
    also: ({ root }) => assert.equal(root, 'Corporate Root'),
  },
  { name: 'NODE_EXTRA_CA_CERTS alone trusts', certificate: good, env: asExtra, trustedBy: ['extra'], problems: [] },
  {
    name: 'both trust',
    certificate: good,
    env: { ...inSystem, NODE_EXTRA_CA_CERTS: root.certPath },
    trustedBy: ['system', 'extra'],
    problems: [],
  },
  {
    name: 'a file of NODE_EXTRA_CA_CERTS that does not exist is told',
    certificate: good,
    env: { ...inSystem, NODE_EXTRA_CA_CERTS: '/nonexistent/ca.pem' },
    trustedBy: ['system'],
    problems: [],
    also: ({ unreadableExtraStore }) => assert.equal(unreadableExtraStore, '/nonexistent/ca.pem'),
  },
  {
    name: 'self-signed',
    certificate: maker.selfSigned(HOST),
    trustedBy: [],
    problems: ['untrusted'],
    missingLink: 'self-signed',
  },
  {
    name: 'a root that no store holds',
    certificate: maker.issue(stranger, HOST),
    chain: [stranger],
    trustedBy: [],
    problems: ['untrusted'],
    missingLink: 'unknown-issuer',
  },
  {
    name: 'a missing intermediate',
    certificate: maker.issue(intermediate, HOST, { issuerUrl: 'http://ca.example/ca.crt' }),
    trustedBy: [],
    problems: ['untrusted'],
    missingLink: 'missing-intermediate',
    also: ({ root }) => assert.equal(root, 'Corporate Issuing CA'),
  },
  {
    name: 'the same with its intermediate',
    certificate: maker.issue(intermediate, HOST, { issuerUrl: 'http://ca.example/ca.crt' }),
    chain: [intermediate],
    trustedBy: ['system'],
    problems: [],
    also: ({ chainLength }) => assert.equal(chainLength, 3),
  },
  {
    name: 'an intermediate whose key is on no curve that OpenSSL knows: Node crashes if it is asked for that key',
    certificate: maker.issue(intermediate, HOST),
    chain: [withStrangeCurve(intermediate)],
    trustedBy: [],
    problems: ['untrusted'],
    missingLink: 'unknown-issuer',
    also: ({ root, chainLength }) => assert.deepEqual([root, chainLength], ['Corporate Issuing CA', 1]),
  },
  {
    name: 'expired',
    certificate: maker.issue(root, HOST, { startDays: -20, days: 10 }),
    trustedBy: ['system'],
    problems: ['expired'],
    also: ({ certificate }) => assert.ok(Math.abs((certificate?.daysLeft ?? 0) + 10) < 0.1),
  },
  {
    name: 'expired in the year 49, which Date reads as 2049 in the text of a certificate',
    certificate: maker.issue(root, HOST, {
      startDays: (Date.parse('0048-01-01') - Date.now()) / 86_400_000,
      days: 400,
    }),
    trustedBy: ['system'],
    problems: ['expired'],
    also: ({ certificate }) => assert.equal(certificate?.validTo.slice(0, 7), '0049-02'),
  },
  {
    name: 'not yet valid',
    certificate: maker.issue(root, HOST, { startDays: 3 }),
    trustedBy: ['system'],
    problems: ['not-yet-valid'],
  },
  {
    name: 'for another name',
    certificate: maker.issue(root, 'other.example'),
    trustedBy: ['system'],
    problems: ['wrong-name'],
  },
  {
    name: 'expired and for another name',
    certificate: maker.issue(root, 'other.example', { startDays: -20, days: 10 }),
    trustedBy: ['system'],
    problems: ['expired', 'wrong-name'],
  },
  {
    name: 'expired and of no store',
    certificate: maker.issue(stranger, HOST, { startDays: -20, days: 10 }),
    trustedBy: [],
    problems: ['expired', 'untrusted'],
    missingLink: 'unknown-issuer',
  },
  {
    name: 'a key that OpenSSL finds too weak',
    certificate: maker.issue(root, HOST, { rsaBits: 1024 }),
    trustedBy: [],
    problems: ['untrusted'],
    also: ({ weak }) => assert.deepEqual(weak, { subject: HOST, key: 'rsa of 1024 bits', signature: null }),
  },
  {
    name: 'a signature that OpenSSL finds too weak',
    certificate: maker.issue(root, HOST, { digest: 'sha1' }),
    trustedBy: [],
    problems: ['untrusted'],
    also: ({ weak }) => assert.deepEqual(weak, { subject: HOST, key: null, signature: 'ecdsa-with-SHA1' }),
  },
  {
    name: 'a certificate that is no server’s',
    certificate: maker.issue(root, HOST, { extendedKeyUsage: 'clientAuth' }),
    trustedBy: [],
    problems: ['untrusted'],
    also: ({ weak, detail }) => assert.deepEqual([weak, detail], [undefined, 'INVALID_PURPOSE']),
  },
  {
    name: 'five days left',
    certificate: maker.issue(root, HOST, { startDays: -85, days: 90 }),
    trustedBy: ['system'],
    problems: [],
    also: ({ certificate }) => assert.ok(Math.abs((certificate?.daysLeft ?? 0) - 5) < 0.1),
  },
  {
    name: 'a subject of Markdown, HTML and a line break stays one bounded line of its own text',
    certificate: maker.issue(root, HOST, { subject: `/O=x/CN=**a** <b>|${'y'.repeat(40)}` }),
    trustedBy: ['system'],
    problems: [],
    also: ({ certificate }) => assert.equal(certificate?.subject, `**a** <b>|${'y'.repeat(40)}`),
  },
];

for (const { name, certificate, chain = [], env = inSystem, trustedBy, problems, missingLink, also } of cases) {
  test(name, async () => {
    const cert = [certificate, ...chain].map((one) => one.cert).join('');
    await using _server = await https(PUBLIC, 443, { key: certificate.key, cert, ciphers: ANY });
    const { check: found } = await check(`https://${HOST}/`, { env });
    const seen = found.service?.tls;
    assert.ok(seen, JSON.stringify(found));
    assert.deepEqual([seen.trustedBy, seen.problems, seen.missingLink], [trustedBy, problems, missingLink ?? null]);
    assert.equal(found.service?.state, problems.length === 0 ? 'working' : 'failing');
    assert.equal(found.service?.failedPhase, problems.length === 0 ? null : 'tls');
    assert.equal(found.service?.globalAddress, true);
    also?.(seen);
  });
}

const sumOf = (phases: ServiceResult['phases'] | undefined) =>
  Object.values(phases ?? {}).reduce<number>((all, one) => all + (one ?? 0), 0);

test('versions, ALPN and phases of a server that works', async () => {
  const key = { key: good.key, cert: good.cert };
  await using _modern = await http2(PUBLIC, 443, key);
  const modern = await check(`https://${HOST}/`, { env: inSystem });
  assert.deepEqual([modern.check.service?.tls?.version, modern.check.service?.tls?.alpn], ['TLSv1.3', 'h2']);
  assert.equal(modern.check.service?.http?.status, 200);
  const { phases, totalMs } = modern.check.service ?? {};
  const sum = sumOf(phases);
  assert.ok(Math.abs(sum - (totalMs ?? 0)) < 0.001, `${totalMs} ms are the phases' sum`);
  await using _old = await https(PRIVATE, 443, { ...key, maxVersion: 'TLSv1.2' });
  const old = await check(`https://${HOST}.private/`, { env: inSystem });
  assert.deepEqual([old.check.service?.tls?.version, old.check.service?.tls?.alpn], ['TLSv1.2', 'http/1.1']);
  assert.equal(old.check.service?.globalAddress, false);
  assert.deepEqual(old.check.service?.tls?.problems, ['wrong-name']);
});

test('a server that offers HTTP/2 and takes the request over HTTP/1.1 only is asked so, by one connection more', async () => {
  await using server = await http2(PUBLIC, 443, { key: good.key, cert: good.cert }, (request, response) => {
    if (request.httpVersionMajor === 2) response.stream.close(constants.NGHTTP2_HTTP_1_1_REQUIRED);
    else response.end('hello\n');
  });
  const { check: found } = await check(`https://${HOST}/`, { env: inSystem });
  const { service } = found;
  assert.deepEqual([service?.state, service?.http?.status, service?.tls?.alpn], ['working', 200, 'http/1.1']);
  assert.ok(Number(service?.totalMs) > sumOf(service?.phases), 'the other connection counts toward the first byte');
  assert.equal(server.seen.connections, 2);
});

test('a check of a working https target is one connection, and no more packets than TLS and HTTP need', async () => {
  const counted = (name: string) =>
    Number(/packets (\d+)/.exec(execFileSync('nft', ['list', 'counter', 'inet', 'counted', name]).toString())?.[1]);
  const toServer = `ip daddr ${PUBLIC} tcp dport 443`;
  const rules = `${toServer} counter name packets_in; ${toServer} tcp flags & psh == psh counter name data_in;`;
  const chain = `chain input { type filter hook input priority 0; ${rules} };`;
  nft(`table inet counted { counter packets_in { }; counter data_in { }; ${chain} };`);
  await using server = await https(PUBLIC, 443, { key: good.key, cert: good.cert });
  const { check: found } = await check(`https://${HOST}/`, { env: inSystem });
  const [packets, withData] = [counted('packets_in'), counted('data_in')];
  nft('delete table inet counted');
  assert.equal(found.service?.http?.status, 200);
  assert.equal(server.seen.connections, 1);
  // ClientHello, Finished, GET, close_notify; beside them SYN, FIN and what is acknowledged.
  assert.ok(withData >= 2 && withData <= 4, `${withData} packets with data`);
  assert.ok(packets <= 14, `${packets} packets`);
});

for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
  for (const scheme of ['https', 'tls'] as const) {
    test(`a client certificate is wanted, ${version}, ${scheme}`, async () => {
      const options = {
        key: good.key,
        cert: good.cert,
        requestCert: true,
        ca: root.cert,
        minVersion: version,
        maxVersion: version,
      };
      const start = scheme === 'https' ? https : tls;
      await using _server = await start(PUBLIC, 443, options);
      const { check: found } = await check(`${scheme}://${HOST}:443/`, { env: inSystem });
      assert.equal(found.service?.tls?.clientCertificate, 'required');
      assert.deepEqual([found.service?.state, found.service?.failedPhase], [null, 'tls']);
    });
  }
}

test('a certificate that is asked for and not needed is no want of one', async () => {
  await using _server = await https(PUBLIC, 443, {
    key: good.key,
    cert: good.cert,
    requestCert: true,
    rejectUnauthorized: false,
  });
  const { check: found } = await check(`https://${HOST}/`, { env: inSystem });
  assert.deepEqual([found.service?.state, found.service?.tls?.clientCertificate], ['working', null]);
});

test('an alert is named by its number', async () => {
  const ciphers = {
    key: good.key,
    cert: good.cert,
    maxVersion: 'TLSv1.2',
    ciphers: 'ECDHE-RSA-AES128-GCM-SHA256',
  } as const;
  await using _server = await https(PUBLIC, 443, ciphers);
  const { check: found } = await check(`https://${HOST}/`, { env: inSystem });
  assert.deepEqual(found.service?.tls?.alert, { number: 40, name: 'handshake_failure' });
  assert.deepEqual([found.service?.tls?.problem, found.service?.tls?.clientCertificate], ['alert', null]);
  assert.equal(found.service?.tls?.otherName, null);
});

test('what is no TLS is an answer too', async () => {
  await using _server = await tcp(PUBLIC, 443, (socket) =>
    socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
  );
  const { check: found } = await check(`https://${HOST}/`, { env: inSystem });
  assert.deepEqual([found.service?.tls?.problem, found.service?.tls?.alert], ['alert', null]);
  assert.match(found.service?.tls?.detail ?? '', /^ERR_SSL_/);
});

for (const action of ['reset', 'swallow'] as const satisfies readonly FilterAction[]) {
  test(`a filter reads names: ${action}`, async () => {
    await using _server = await https(PUBLIC, 4443, { key: good.key, cert: good.cert });
    await using _filter: RunningServer = await nameFilter(PUBLIC, 8443, { address: PUBLIC, port: 4443 }, HOST, action);
    nft(
      `table ip filter { chain output { type nat hook output priority -100; ip daddr ${PUBLIC} tcp dport 443 redirect to :8443; }; }`,
    );
    // redirect sends locally made packets to 127.0.0.1
    await using _local = await nameFilter('127.0.0.1', 8443, { address: PUBLIC, port: 4443 }, HOST, action);
    const { check: found } = await check(`https://${HOST}/`, { env: inSystem });
    const free = await check('https://other.example/', { env: inSystem });
    nft('delete table ip filter');
    assert.equal(found.service?.tls?.problem, action === 'reset' ? 'reset' : 'silent');
    assert.equal(found.service?.tls?.otherName?.answered, true);
    assert.equal(found.service?.tls?.answeredAgain, undefined);
    assert.deepEqual(free.check.service?.tls?.problems, ['wrong-name']);
    assert.equal(free.check.service?.tls?.otherName, null);
  });
}

test('a reset that no other connection under the same name gets, as by one dead server of several, blames no name', async () => {
  await using _server = await https(PUBLIC, 4443, { key: good.key, cert: good.cert });
  await using balancer = await nameFilter(PUBLIC, 443, { address: PUBLIC, port: 4443 }, HOST, 'reset-one');
  const { check: found } = await check(`https://${HOST}/`, { env: inSystem });
  const { problem, otherName, answeredAgain } = found.service?.tls ?? {};
  assert.deepEqual([problem, otherName?.answered, answeredAgain], ['reset', true, true]);
  assert.deepEqual([balancer.taken(), balancer.seen.connections], [1, 6]);
});

test('a server that itself closes for every name, and answers without one, is told from one that resets', async () => {
  const refuse = (_name: string, done: (error: Error) => void) => done(new Error('no name is served'));
  await using _server = await https(PUBLIC, 443, { key: good.key, cert: good.cert, SNICallback: refuse });
  const { check: found } = await check(`https://${HOST}/`, { env: inSystem });
  const { problem, detail, otherName } = found.service?.tls ?? {};
  assert.deepEqual([problem, detail, otherName], ['reset', 'closed', { serverName: null, answered: true }]);
});

test('a server that says nothing stalls under every name; where only the first packets are lost, no name is blamed', async () => {
  await using server = await tcp(PUBLIC, 443);
  await using _web = await https(PUBLIC, 4443, { key: good.key, cert: good.cert });
  await using _lossy = await nameFilter(PUBLIC, 444, { address: PUBLIC, port: 4443 }, HOST, 'swallow-two');
  // A record's header (RFC 8446 section 5.1), and never the record.
  await using _drips = await tcp(PUBLIC, 445, (socket) =>
    socket.once('data', () => socket.write('\x16\x03\x03\0\x7a')),
  );
  const [{ check: found, waits }, lossy, drips] = await Promise.all([
    check(`https://${HOST}/`, { env: inSystem }),
    check(`https://${HOST}:444/`, { env: inSystem }),
    check(`https://${HOST}:445/`, { env: inSystem }),
  ]);
  assert.deepEqual([drips.check.service?.tls?.problem, drips.check.service?.tls?.bytesReceived], ['silent', 5]);
  assert.equal(found.service?.tls?.bytesReceived, undefined);
  const { problem, otherName, answeredAgain } = lossy.check.service?.tls ?? {};
  assert.deepEqual(
    [problem, otherName, answeredAgain],
    ['silent', { serverName: 'other-name.invalid', answered: true }, true],
  );
  assert.deepEqual([found.service?.failedPhase, found.service?.tls?.problem], ['tls', 'silent']);
  assert.deepEqual(found.service?.tls?.otherName, { serverName: null, answered: false });
  assert.equal(found.service?.tls?.answeredAgain, undefined);
  assert.deepEqual(
    waits.map(({ what }) => what),
    [`the TLS handshake with ${PUBLIC} port 443`],
  );
  assert.equal(server.seen.connections, 6);
});

test('where a connection under the same name does not even open, no name is blamed for the silence of the first', async () => {
  await using _server = await https(PUBLIC, 4443, { key: good.key, cert: good.cert });
  await using filter = await nameFilter(PUBLIC, 443, { address: PUBLIC, port: 4443 }, HOST, 'swallow');
  // The sixth is the last that is opened under the same name.
  const sixth = `ip daddr ${PUBLIC} tcp dport 443 tcp flags & (syn | ack) == syn numgen inc mod 6 == 5`;
  nft(`table ip sixth { chain output { type filter hook output priority 0; ${sixth} reject with tcp reset; }; }`);
  const { check: found } = await check(`https://${HOST}/`, { env: inSystem });
  nft('delete table ip sixth');
  assert.deepEqual([filter.seen.connections, filter.taken()], [5, 3]);
  const { problem, otherName, answeredAgain } = found.service?.tls ?? {};
  assert.deepEqual([problem, otherName, answeredAgain], ['silent', null, undefined]);
});

test('a run that ends within the handshake is told as cut, not as a fault', async () => {
  await using _server = await tcp(PUBLIC, 443);
  const { check: found } = await check(`https://${HOST}/`, { env: inSystem, boundMs: 2500 });
  assert.deepEqual([found.service?.state, found.service?.failedPhase, found.service?.cutIn], [null, null, 'tls']);
});

test('no store at all', async () => {
  const junk = join(folder, 'junk.pem');
  writeFileSync(junk, 'no certificate\n');
  await using _server = await https(PUBLIC, 443, { key: good.key, cert: good.cert });
  const { check: found } = await check(`https://${HOST}/`, { env: { ...inNoStore, NODE_EXTRA_CA_CERTS: junk } });
  assert.deepEqual(found.service?.tls?.problems, ['untrusted']);
});
