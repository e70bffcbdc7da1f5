/** What servers and other runners send, through the real readers: HTTP heads, TLS records, certificates, reports to merge. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { createSecureContext, type DetailedPeerCertificate, rootCertificates } from 'node:tls';
import fc from 'fast-check';
import { parseEarlierReport } from '../../src/report/earlier-report.ts';
import { mergeReports } from '../../src/report/merge/merge.ts';
import { renderMerged } from '../../src/report/render/merged-markdown.ts';
import { readChain } from '../../src/service/certificate.ts';
import { getOverHttp1 } from '../../src/service/http.ts';
import { handshakeWith } from '../../src/service/tls.ts';
import type { TrustStores } from '../../src/service/trust-stores.ts';
import { hostile } from '../report/hostile.ts';
import { earlier } from './inputs.ts';
import { type FuzzProperty, fuzz } from './property.ts';

/** A connection whose peer answers the first bytes with `chunks` and then closes it. */
function peer(chunks: readonly Uint8Array[]): Socket {
  const socket = new Duplex({
    read: () => {},
    write: (_chunk, _encoding, done) => {
      for (const chunk of socket.readableEnded || told++ > 0 ? [] : chunks) if (chunk.length > 0) socket.push(chunk);
      if (told === 1) setImmediate(() => socket.push(null));
      done();
    },
  });
  let told = 0;
  return socket as Socket;
}

const never = new AbortController().signal;
const onWait = () => {};

const line = fc.oneof(
  fc.constantFrom(
    'HTTP/1.1 200 OK',
    'HTTP/1.1 100 Continue',
    'HTTP/1.1 101 Switching Protocols',
    'HTTP/1.0 301 Moved',
    'HTTP/9.9 999 ',
    'HTTP/1.1 000',
    'Content-Length: 18446744073709551616',
    'Content-Length: 5',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: gzip, chunked',
    'Upgrade: websocket',
    'Connection: upgrade',
    'Retry-After: 1e9',
    'Retry-After: Thu, 99 Foo 9999 99:99:99 GMT',
    'Retry-After: 120',
    '',
  ),
  fc
    .tuple(fc.constantFrom('Location', 'Retry-After', 'Set-Cookie', 'Via', '__proto__'), hostile)
    .map((pair) => pair.join(': ')),
  hostile,
);
const heads = fc.array(
  fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc
      .tuple(
        fc.constantFrom('HTTP/1.1 200 OK', 'HTTP/1.1 503 No', 'HTTP/1.1 103 Early Hints'),
        fc.array(line, { maxLength: 8 }),
      )
      .map(([status, lines]) => Buffer.from(`${[status, ...lines].join('\r\n')}\r\n\r\n`)),
  ),
  { maxLength: 4 },
);

const httpHead = fuzz(
  'an HTTP answer: any bytes are an answer or a problem, within bounds',
  500,
  heads,
  async (chunks) => {
    const asked = { path: '/', hostHeader: 'a.example', userAgent: 'fuzz', proxyAuthorization: null };
    const outcome = await getOverHttp1(peer(chunks), asked, 'fuzz', never, onWait);
    assert.ok(outcome !== null);
    const { status, problem, location, retryAfterSeconds } = outcome.result;
    assert.equal(status === null, problem !== null);
    assert.ok(status === null || (Number.isInteger(status) && status >= 100 && status <= 999), `status ${status}`);
    assert.ok((location ?? '').length <= 2048);
    assert.ok(retryAfterSeconds === null || (Number.isFinite(retryAfterSeconds) && retryAfterSeconds >= 0));
  },
);

/** A TLS record (RFC 8446 section 5.1), or what looks like one. */
const record = fc
  .tuple(
    fc.constantFrom(20, 21, 22, 23, 24, 0),
    fc.constantFrom(0x0301, 0x0303, 0x0304, 0),
    fc.uint8Array({ maxLength: 80 }),
    fc.boolean(),
  )
  .map(([type, version, body, honest]) => {
    const head = Buffer.alloc(5);
    head.writeUInt8(type);
    head.writeUInt16BE(version, 1);
    head.writeUInt16BE(honest ? body.length : (body[0] ?? 0) << 8, 3);
    return Buffer.concat([head, body]);
  });
/** A ServerHello whose fields are any: type 2, a length, a version, a random, and the rest. */
const serverHello = fc
  .tuple(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ maxLength: 60 }))
  .map(([random, rest]) => {
    const body = Buffer.concat([Buffer.from([2, 0, 0, 34 + rest.length, 3, 3]), random, rest]);
    return Buffer.concat([Buffer.from([22, 3, 3, 0, body.length]), body]);
  });
const tlsRecords = fuzz(
  'a TLS answer: any records end in a failure that is told',
  300,
  fc.array(fc.oneof(record, serverHello, fc.uint8Array({ maxLength: 40 })), { minLength: 1, maxLength: 4 }),
  async (chunks) => {
    // Under an address no second handshake follows.
    const target = {
      address: { address: '192.0.2.1', family: 4 },
      port: 443,
      source: null,
      host: '192.0.2.1',
      serverName: null,
      alpn: ['h2'],
    } as const;
    const outcome = await handshakeWith(peer(chunks), target, never, onWait);
    assert.ok(outcome !== null && outcome.socket === null);
    assert.ok(outcome.result.problems.length > 0, JSON.stringify(outcome.result));
  },
);

const STORES: TrustStores = {
  context: createSecureContext(),
  storesOf: () => [],
  issuersOf: () => [],
  unreadableExtraStore: null,
};
const LONGEST = 256;
/** A real certificate with a few of its bytes changed: of those OpenSSL still reads most. */
const certificate = fc
  .tuple(
    fc.constantFrom(...rootCertificates.slice(0, 12)),
    fc.array(fc.tuple(fc.nat(1200), fc.nat(255)), { maxLength: 6 }),
  )
  .map(([pem, changes]) => {
    const raw = Buffer.from(new X509Certificate(pem).raw);
    for (const [at, byte] of changes) raw[at % raw.length] = byte;
    return raw;
  });
const certificates = fuzz(
  'a certificate: whatever OpenSSL reads is told in bounded text, and what no store holds is untrusted',
  500,
  fc.tuple(
    fc.array(certificate, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('CERT_HAS_EXPIRED', 'CERT_UNTRUSTED', 'EE_KEY_TOO_SMALL'),
  ),
  ([chain, fault]) => {
    let issuer: DetailedPeerCertificate | undefined;
    try {
      for (const raw of chain.toReversed()) {
        const read = new X509Certificate(raw);
        // OpenSSL ends a handshake that brings a key it can't decode, and Node's legacy object of one ends the process.
        assert.ok(read.publicKey);
        issuer = { ...read.toLegacyObject(), raw, issuerCertificate: issuer } as unknown as DetailedPeerCertificate;
      }
    } catch {
      return; // no handshake succeeds with what OpenSSL can't read
    }
    const facts = readChain(issuer as DetailedPeerCertificate, 'a.example', fault, STORES, Date.now());
    const { subject, issuer: by, names, daysLeft, sha256 } = facts.certificate;
    for (const text of [subject, by, facts.root, ...names]) assert.ok(text.length <= LONGEST);
    assert.ok(names.length <= 20 && /^[0-9a-f]{64}$/.test(sha256));
    assert.ok(facts.problems.includes('untrusted'));
    assert.ok(daysLeft === null || Number.isFinite(daysLeft), `${daysLeft} days left`);
  },
);

const MOST_BYTES = 20_000;
const merged = fuzz(
  'reports to merge: any that are read give one summary within its size',
  300,
  fc.array(earlier, { maxLength: 5 }),
  (values) => {
    const read = values.flatMap((value, index) => {
      const parsed = parseEarlierReport(JSON.parse(JSON.stringify(value)));
      return 'report' in parsed ? [{ file: `${index}.json`, report: parsed.report }] : [];
    });
    const all = mergeReports(read, []);
    assert.equal(all.runners.length + all.skipped.length, read.length);
    assert.equal(new Set(all.runners.map(({ label }) => label)).size, all.runners.length, 'two runners of one name');
    const text = renderMerged(all, { conclusion: 'success', sentences: [] }, MOST_BYTES);
    assert.ok(Buffer.byteLength(text) <= MOST_BYTES);
  },
);

export const foreignProperties: readonly FuzzProperty[] = [httpHead, tlsRecords, certificates, merged];
