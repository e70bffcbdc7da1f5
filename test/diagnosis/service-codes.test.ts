/** The codes about TLS and HTTP, and what a service check says beside the path: rows where each stands, alone or beside which others, and rows where it must not. */
import { target } from './base.ts';
import { checkTables, type Row, type Tables, type UseCode } from './check-tables.ts';
import { address, failing, http, name, proxy, server, service, tls } from './service-base.ts';

const good = server('10.0.0.2', 'found');
const works: Row = {
  name: 'not where all works',
  target: target({ service: service(), name: name([good]) }),
  codes: ['healthy'],
};
const noCertificate = { certificate: null, trustedBy: [], version: null, alpn: null, root: null } as const;
const silentUnderItsName = failing('tls', {
  http: null,
  tls: tls({ ...noCertificate, problems: ['silent'], otherName: { serverName: 'other.example', answered: true } }),
});
const certificate = tls().certificate as NonNullable<ReturnType<typeof tls>['certificate']>;
const outOfDate = {
  subject: 'R11',
  validFrom: '2026-10-01T00:00:00.000Z',
  validTo: '2026-11-01T00:00:00.000Z',
} as const;
const hole = {
  pmtu: { bytes: 1400, status: 'confirmed', method: 'tcp-ack', localMtu: 1500 },
  blackHole: { direction: 'forward', passes: 1400, fails: 1401, afterHop: 2 },
} as const;
const trials = { sizeTrials: { failedSends: 3, passedSends: 2 } };

const tables: Tables<UseCode> = {
  'tls-untrusted': [
    works,
    {
      name: 'signed by itself',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ trustedBy: [], problems: ['untrusted'], missingLink: 'self-signed', root: null }),
        }),
      }),
      codes: ['tls-untrusted'],
      says: /trusts the chain of example\.com, port 443, issued by "R11"\. The certificate is signed by itself\.$/,
    },
    {
      name: 'nothing but its own certificate, which names its issuer’s place: an intermediate or the root itself',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ trustedBy: [], problems: ['untrusted'], missingLink: 'missing-intermediate', root: null }),
        }),
      }),
      codes: ['tls-untrusted'],
      says: / The server sent its own certificate alone, and no store holds its issuer: where that is an intermediate, the server must send it; where it is a private root, it must be trusted\.$/,
      remedy: /openssl s_client .* -showcerts.*Where that CA is yours, .*update-ca-certificates/s,
    },
    {
      name: 'too weak a key',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({
            ...{ trustedBy: [], problems: ['untrusted'], detail: 'UNSPECIFIED' },
            weak: { subject: 'example.com', key: 'rsa of 1024 bits', signature: null },
          }),
        }),
      }),
      codes: ['tls-untrusted'],
      says: /OpenSSL refuses the chain as too weak: the key \(rsa of 1024 bits\) of "example\.com"; the fix is on the server\.$/,
    },
    {
      name: 'refused for something else',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ trustedBy: [], problems: ['untrusted'], detail: 'INVALID_PURPOSE' }),
        }),
      }),
      codes: ['tls-untrusted'],
      says: / OpenSSL refuses the chain: INVALID_PURPOSE\.$/,
    },
    {
      name: 'not an expired one that is trusted otherwise',
      target: target({ service: failing('tls', { http: null, tls: tls({ problems: ['expired'] }) }) }),
      codes: ['certificate-invalid'],
    },
  ],
  'tls-intercepted': [
    works,
    {
      name: 'a global address, trusted by the system alone',
      target: target({ service: service({ tls: tls({ trustedBy: ['system'], root: 'Corp Root' }) }) }),
      codes: ['tls-intercepted'],
      says: /issued by "R11" \(root "Corp Root"\), which only the store of this machine trusts \(system\)/,
      remedy: /^Tell the tools .* use the system's, which holds that root:.*certs\.d\/example\.com\/ca\.crt$/s,
    },
    {
      name: 'a registry on a port of its own: Docker looks for a folder with that port',
      target: target({ port: 5000, service: service({ tls: tls({ trustedBy: ['system'] }) }) }),
      codes: ['tls-intercepted'],
      remedy: /mkdir -p \/etc\/docker\/certs\.d\/example\.com:5000\n.*certs\.d\/example\.com:5000\/ca\.crt$/s,
    },
    {
      name: "NODE_EXTRA_CA_CERTS alone trusts: the system's store must get the root first",
      target: target({ service: service({ tls: tls({ trustedBy: ['extra'] }) }) }),
      codes: ['tls-intercepted'],
      remedy:
        /^Where that CA is yours, add its root to the system's store.*use the system's, which then holds that root:/s,
    },
    {
      name: 'where the address is unknown it may be a private CA',
      target: target({ service: service({ globalAddress: null, proxy: proxy(), tls: tls({ trustedBy: ['extra'] }) }) }),
      codes: ['tls-intercepted'],
      says: /a box on the way signs, or a private CA\. /,
    },
    {
      name: 'not at a private address',
      target: target({ service: service({ globalAddress: false, tls: tls({ trustedBy: ['system'] }) }) }),
      codes: ['healthy', 'tls-private-root'],
    },
  ],
  'tls-private-root': [
    works,
    {
      name: 'a private address',
      target: target({ service: service({ globalAddress: false, tls: tls({ trustedBy: ['system', 'extra'] }) }) }),
      codes: ['healthy', 'tls-private-root'],
      remedy: /^Tell the tools .* which holds that root:/,
    },
    {
      name: 'the same by NODE_EXTRA_CA_CERTS alone',
      target: target({ service: service({ globalAddress: false, tls: tls({ trustedBy: ['extra'] }) }) }),
      codes: ['healthy', 'tls-private-root'],
      remedy: /^Where that CA is yours, add its root to the system's store/,
    },
  ],
  'certificate-invalid': [
    works,
    {
      name: 'expired, and for another name',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({
            problems: ['expired', 'wrong-name'],
            certificate: {
              ...certificate,
              daysLeft: -3,
              names: ['other.example'],
            },
          }),
        }),
      }),
      codes: ['certificate-invalid'],
      says: /expired on 2027-01-25 00:00 UTC and is for other\.example, not for example\.com, by the clock/,
    },
    {
      name: 'an expired intermediate, its own date not taken for it',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ problems: ['expired'], detail: 'R11', outOfDateIssuer: outOfDate }),
        }),
      }),
      codes: ['certificate-invalid'],
      says: /: the certificate of example\.com, port 443 relies on the CA certificate "R11", which expired on 2026-11-01 00:00 UTC, by the clock of this machine\.$/,
      remedy:
        /have the server send the CA's current certificate, or update the store.*openssl s_client .* -showcerts.*date -u/s,
    },
    {
      name: 'an intermediate that is not yet valid',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ problems: ['not-yet-valid'], outOfDateIssuer: outOfDate }),
        }),
      }),
      codes: ['certificate-invalid'],
      says: /"R11", which is not valid before 2026-10-01 00:00 UTC, by the clock/,
    },
    {
      name: 'for another name alone, which no clock is to blame for',
      target: target({ service: failing('tls', { http: null, tls: tls({ problems: ['wrong-name'] }) }) }),
      codes: ['certificate-invalid'],
      says: /, not for example\.com\.$/,
    },
    {
      name: 'of many long names, for none of which the name asked for is cut off',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({
            problems: ['wrong-name'],
            certificate: { ...certificate, names: [1, 2, 3, 4, 5].map((n) => `${n}.customers.delivery.example.net`) },
          }),
        }),
      }),
      codes: ['certificate-invalid'],
      says: /4\.customers\.delivery\.example\.net and 1 more, not for example\.com\.$/,
    },
    {
      name: 'not yet valid, which no renewal mends',
      target: target({ service: failing('tls', { http: null, tls: tls({ problems: ['not-yet-valid'] }) }) }),
      codes: ['certificate-invalid'],
      says: / is not valid before 2026-10-01 00:00 UTC, by the clock of this machine\.$/,
      remedy: /^Set the clock of this machine where it is wrong; where it is right, wait, or have the server use /,
    },
  ],
  'certificate-expiring': [
    works,
    {
      name: '5 days left',
      target: target({ service: service({ tls: withDays(5.9) }) }),
      codes: ['certificate-expiring'],
      says: /ends in 5 days, on 2027-01-25/,
    },
    {
      name: 'hours left',
      target: target({ service: service({ tls: withDays(0.2) }) }),
      codes: ['certificate-expiring'],
      says: /ends in less than a day, on 2027-01-25 00:00 UTC\.$/,
    },
    { name: 'not at 14 days', target: target({ service: service({ tls: withDays(14) }) }), codes: ['healthy'] },
  ],
  'client-certificate-required': [
    works,
    {
      name: 'alert 116, not told as a failed handshake',
      target: target({
        service: service({
          state: null,
          http: null,
          tls: tls({
            problems: ['alert'],
            clientCertificate: 'required',
            alert: { number: 116, name: 'certificate_required' },
          }),
        }),
      }),
      codes: ['client-certificate-required'],
      remedy: /curl --cert client\.pem --key client\.key https:\/\/example\.com\/$/,
    },
    {
      name: 'of a tls target, whose scheme curl does not know',
      target: target({
        service: service({
          ...{ state: null, scheme: 'tls', url: 'tls://example.com:443', http: null },
          tls: tls({ problems: ['alert'], clientCertificate: 'required' }),
        }),
      }),
      codes: ['client-certificate-required'],
      remedy: /openssl s_client -connect example\.com:443 -cert client\.pem -key client\.key <\/dev\/null$/,
    },
    {
      name: 'not another alert',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ ...noCertificate, problems: ['alert'], alert: { number: 40, name: 'handshake_failure' } }),
        }),
      }),
      codes: ['tls-failed'],
    },
  ],
  'tls-failed': [
    works,
    {
      name: 'unrecognized_name',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ ...noCertificate, problems: ['alert'], alert: { number: 112, name: 'unrecognized_name' } }),
        }),
      }),
      codes: ['tls-failed'],
      says: /for the name example\.com by alert 112 \(unrecognized_name\)/,
    },
    {
      name: 'an answer without an alert is not called a reset',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ ...noCertificate, problems: ['alert'], alert: null, detail: 'ERR_SSL_WRONG_VERSION_NUMBER' }),
        }),
      }),
      codes: ['tls-failed'],
      says: /answered the TLS ClientHello for the name example\.com with something other than TLS, as a plain HTTP server does \(ERR_SSL_WRONG_VERSION_NUMBER\)\.$/,
      remedy: /write http:\/\/ in the target:\n.*curl -v http:\/\/example\.com:443\//s,
    },
    {
      name: 'through a proxy',
      target: target({
        service: failing('tls', {
          ...{ http: null, proxy: proxy() },
          tls: tls({ ...noCertificate, problems: ['alert'], alert: null, detail: 'ERR_SSL_WRONG_VERSION_NUMBER' }),
        }),
      }),
      codes: ['tls-failed'],
      says: /^TLS handshake failed: example\.com, port 443 \(through the proxy http:\/\/proxy\.example:3128\) opened the connection and answered/,
    },
    {
      name: 'a version or key that this client refuses is not called other than TLS',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ ...noCertificate, problems: ['alert'], alert: null, detail: 'ERR_SSL_DH_KEY_TOO_SMALL' }),
        }),
      }),
      codes: ['tls-failed'],
      says: /answered the TLS ClientHello for the name example\.com in a way that this client refuses, by its version or key for example \(ERR_SSL_DH_KEY_TOO_SMALL\)\.$/,
    },
    {
      name: 'a reset whatever the name',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({
            ...noCertificate,
            problems: ['reset'],
            detail: 'ECONNRESET',
            otherName: { serverName: null, answered: false },
          }),
        }),
      }),
      codes: ['tls-failed'],
      says: /ended the TLS handshake for the name example\.com by a reset \(ECONNRESET\)\.$/,
    },
    {
      name: 'a connection that was closed is not called a reset',
      target: target({
        service: failing('tls', { http: null, tls: tls({ ...noCertificate, problems: ['reset'], detail: 'closed' }) }),
      }),
      codes: ['tls-failed'],
      says: /ended the TLS handshake for the name example\.com by closing the connection\.$/,
    },
    {
      name: 'not where another name is answered',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ ...noCertificate, problems: ['reset'], otherName: { serverName: null, answered: true } }),
        }),
      }),
      codes: ['tls-name-blocked'],
    },
  ],
  'tls-name-blocked': [
    works,
    {
      name: 'silence, instead of service-stalled',
      target: target({
        service: silentUnderItsName,
      }),
      codes: ['tls-name-blocked'],
      says: /stayed unanswered, and the same address answers under the name other\.example: a filter on the way reads server names, or the server chooses what is behind it by name, and that for this name is down\.$/,
      remedy:
        /from another network.*openssl s_client -connect example\.com:443 .*ask whoever runs the egress filter .* to allow example\.com\..*ask whoever runs the server/s,
    },
    {
      name: 'answered without a name alone, it may be the server itself',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({
            ...noCertificate,
            problems: ['reset'],
            detail: 'closed',
            otherName: { serverName: null, answered: true },
          }),
        }),
      }),
      codes: ['tls-name-blocked'],
      says: /was ended by closing the connection, and the same address answers without a name, under another one neither: .* or the server itself wants none of these\.$/,
    },
    {
      name: 'not by a reset where the same name is answered over another connection',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({
            ...noCertificate,
            problems: ['reset'],
            otherName: { serverName: null, answered: true },
            answeredAgain: true,
          }),
        }),
      }),
      codes: ['tls-failed'],
      says: /by a reset, and another connection for the same name was answered: one of several servers behind this address fails\.$/,
    },
    {
      name: 'not by silence where packets get lost',
      target: target({
        loss: { sent: 10, received: 8 },
        service: silentUnderItsName,
      }),
      codes: ['service-stalled'],
      says: /the server hangs or answers too slowly, or packets get lost \(2 of 10 probes stayed unanswered\)\.$/,
    },
    {
      name: 'not by silence where TCP had to repeat packets',
      target: target({
        evidence: { lossSeen: true },
        service: silentUnderItsName,
      }),
      codes: ['service-stalled'],
      says: /the server hangs or answers too slowly, or packets get lost \(TCP packets of the trace had to be sent again\)\.$/,
    },
    {
      name: 'not by silence where the SYN of the connection was repeated',
      target: target({
        addresses: [{ ...address('203.0.113.7', 4, 'open'), connectMs: 1024, traced: true }],
        service: silentUnderItsName,
      }),
      codes: ['service-stalled'],
      says: /packets get lost \(a SYN had to be sent again: the handshake took 1,024 ms\)\.$/,
    },
    {
      name: 'a slow path is no loss',
      target: target({
        rttMs: { min: 990, median: 1010, max: 1030 },
        addresses: [{ ...address('203.0.113.7', 4, 'open'), connectMs: 1024, traced: true }],
        service: silentUnderItsName,
      }),
      codes: ['tls-name-blocked'],
    },
  ],
  'service-stalled': [
    works,
    {
      name: 'nothing after the ClientHello',
      target: target({ service: failing('tls', { http: null, tls: tls({ ...noCertificate, problems: ['silent'] }) }) }),
      codes: ['service-stalled'],
      says: /sends nothing after the TLS ClientHello/,
    },
    {
      name: 'through a proxy, which may hang itself',
      target: target({
        service: failing('tls', { http: null, proxy: proxy(), tls: tls({ ...noCertificate, problems: ['silent'] }) }),
      }),
      codes: ['service-stalled'],
      says: /^Service stalled: the proxy http:\/\/proxy\.example:3128 accepts the connection for example\.com, port 443 .*: the server, or the proxy, hangs or answers too slowly, or what it sends is dropped on the return path\.$/,
    },
    {
      name: 'of a tls target, whose scheme curl does not know',
      target: target({
        service: failing('tls', {
          ...{ scheme: 'tls', url: 'tls://example.com:443', http: null },
          tls: tls({ ...noCertificate, problems: ['silent'] }),
        }),
      }),
      codes: ['service-stalled'],
      says: /: the server hangs or answers too slowly, or what it sends is dropped on the return path\.$/,
      remedy: /:\nopenssl s_client -connect example\.com:443 <\/dev\/null\nss -lnt$/,
    },
    {
      name: 'the beginning of an answer after the ClientHello is not called nothing',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({ ...noCertificate, problems: ['silent'], bytesReceived: 5 }),
        }),
      }),
      codes: ['service-stalled'],
      says: /sends only 5 bytes and no whole answer after the TLS ClientHello/,
    },
    {
      name: 'no segment of data arrives anywhere',
      target: target({
        evidence: { dataLost: { least: 576, most: 1500 } },
        service: failing('tls', { http: null, tls: tls({ ...noCertificate, problems: ['silent'] }) }),
      }),
      codes: ['service-stalled', 'packet-loss'],
      says: /would explain it: what is sent over a connection is lost on the way\.$/,
    },
    {
      name: 'a second connection that was answered shows that the server does not hang',
      target: target({
        service: failing('tls', {
          http: null,
          tls: tls({
            ...noCertificate,
            problems: ['silent'],
            otherName: { serverName: null, answered: true },
            answeredAgain: true,
          }),
        }),
      }),
      codes: ['service-stalled'],
      says: /No black hole was found .*, and a second connection for the same name was answered: packets of the first were lost, or one of several servers behind this address hangs\.$/,
    },
    {
      name: 'a server that sends its headers too slowly',
      target: target({
        service: failing('http', { http: http({ status: null, problem: 'silent', bytesReceived: 40 }) }),
      }),
      codes: ['service-stalled'],
      says: /sends only 40 bytes and no whole answer after the HTTP request/,
    },
    {
      name: 'bytes without end that are no answer',
      target: target({
        service: failing('http', { http: http({ status: null, problem: 'silent', bytesReceived: 2_000_000 }) }),
      }),
      codes: ['service-stalled'],
      says: /pours bytes that are no answer to the HTTP request: after 2000000 bytes it was not read on\.$/,
    },
    {
      name: 'nothing after a plain request: the trace asks for heads alone, so that a black hole on the return path stays untested',
      target: target({
        port: 80,
        service: failing('http', {
          ...{ scheme: 'http', url: 'http://example.com/', tls: null },
          http: http({ status: null, problem: 'silent', bytesReceived: 0 }),
        }),
      }),
      codes: ['service-stalled'],
      says: /would explain it: the server hangs or answers too slowly, or large packets of its answer are lost on the return path, which the small answers to the trace's own requests \(HEAD\) do not test\.$/,
      remedy: /^Ask for the head alone: .*\ncurl -I -v --max-time 20 http:\/\/example\.com\/\nWatch where/,
    },
    {
      name: 'not where a black hole explains it',
      target: target({
        ...hole,
        evidence: trials,
        service: failing('tls', { http: null, tls: tls({ ...noCertificate, problems: ['silent'] }) }),
      }),
      codes: ['pmtu-black-hole'],
    },
  ],
  'http-error': [
    works,
    ...(
      [
        [
          'reset',
          'HTTP2_NO_ERROR',
          / closed the connection over HTTP\/2 without an answer to the request \(NO_ERROR\)\.$/,
        ],
        ['malformed', 'ERR_HTTP2_ERROR', / chose HTTP\/2 and answered with what is none \(ERR_HTTP2_ERROR\)\.$/],
      ] as const
    ).map(
      ([problem, detail, says]): Row => ({
        name: `over HTTP/2, ${detail}`,
        target: target({ service: failing('http', { http: http({ status: null, problem, detail }) }) }),
        codes: ['http-error'],
        says,
      }),
    ),
    {
      name: '404 with a narrower http-status',
      target: target({ service: failing('http', { http: http({ status: 404, problem: 'status' }) }) }),
      codes: ['http-error'],
      says: /https:\/\/example\.com\/ answered status 404, which is outside http-status/,
    },
    {
      name: 'a captive portal',
      target: target({ service: failing('http', { http: http({ status: 511, problem: 'status' }) }) }),
      codes: ['http-error'],
      says: /status 511, which is outside http-status: the network wants a login first, as captive portals do\.$/,
    },
    {
      name: 'the connection ended before an answer',
      target: target({
        service: failing('http', { http: http({ status: null, problem: 'reset', detail: 'ECONNRESET' }) }),
      }),
      codes: ['http-error'],
      says: /reset the connection before a whole answer \(ECONNRESET\)\.$/,
    },
    {
      name: 'a connection that was closed before an answer is not called reset',
      target: target({
        service: failing('http', { http: http({ status: null, problem: 'reset', detail: 'closed' }) }),
      }),
      codes: ['http-error'],
      says: /closed the connection before a whole answer\.$/,
    },
    {
      name: 'a plain request ended without a byte may want TLS',
      target: target({
        service: failing('http', {
          ...{ scheme: 'http', url: 'http://example.com:443/', tls: null },
          http: http({ status: null, problem: 'reset', detail: 'ECONNRESET', bytesReceived: 0 }),
        }),
      }),
      codes: ['http-error'],
      remedy: /expects TLS.* write https:\/\/ in the target:\n.*openssl s_client -connect example\.com:443/s,
    },
    {
      name: 'a TLS alert to a plain request',
      target: target({
        service: failing('http', {
          ...{ scheme: 'http', url: 'http://example.com:443/', tls: null },
          http: http({ status: null, problem: 'malformed', detail: 'TLS_ALERT', bytesReceived: 7 }),
        }),
      }),
      codes: ['http-error'],
      says: /^HTTP error: http:\/\/example\.com:443\/ answered the plain HTTP request with a TLS alert: this port expects TLS\.$/,
      remedy: /write https:\/\/ in the target/,
    },
    ...(
      [
        ['HPE_INVALID_CONSTANT', /answered with what is no HTTP \(HPE_INVALID_CONSTANT\)\.$/],
        ['HPE_HEADER_OVERFLOW', /answered with a head larger than 16 KiB \(HPE_HEADER_OVERFLOW\)\.$/],
        ['INTERIM_OVERFLOW', /sent more than 32 informational heads \(status 1xx\) and no answer\.$/],
      ] as const
    ).map(([detail, says]): Row => {
      const answered = http({ status: null, problem: 'malformed', detail });
      return {
        name: `an answer that cannot be read: ${detail}`,
        target: target({ service: failing('http', { http: answered }) }),
        codes: ['http-error'],
        says,
      };
    }),
    {
      name: 'a name that is not served over this connection',
      target: target({ service: failing('http', { http: http({ status: 421, problem: 'status' }) }) }),
      codes: ['http-error'],
      says: /status 421, which is outside http-status: this server does not serve the name over this connection\.$/,
    },
    {
      name: 'another protocol is wanted',
      target: target({ service: failing('http', { http: http({ status: 426, problem: 'status' }) }) }),
      codes: ['http-error'],
      says: /status 426, which is outside http-status: the server wants another protocol first, such as TLS\.$/,
    },
    {
      name: 'a refusal of HTTP/2 is no end of the connection',
      target: target({
        service: failing('http', { http: http({ status: null, problem: 'reset', detail: 'HTTP2_HTTP_1_1_REQUIRED' }) }),
      }),
      codes: ['http-error'],
      says: /offers HTTP\/2 and refused the request over it \(HTTP_1_1_REQUIRED\): it takes this request over HTTP\/1\.1 only\.$/,
      remedy: /curl -v --http1\.1 https:\/\/example\.com\//,
    },
    {
      name: 'another error of HTTP/2',
      target: target({
        service: failing('http', { http: http({ status: null, problem: 'reset', detail: 'HTTP2_ENHANCE_YOUR_CALM' }) }),
      }),
      codes: ['http-error'],
      says: /ended the request over HTTP\/2 by an error \(ENHANCE_YOUR_CALM\)\.$/,
    },
    {
      name: 'not 503 with Retry-After',
      target: target({
        service: failing('http', { http: http({ status: 503, problem: 'status', retryAfterSeconds: 30 }) }),
      }),
      codes: ['service-rate-limited'],
    },
  ],
  'service-rate-limited': [
    works,
    {
      name: '429 that counts as working',
      target: target({ service: service({ http: http({ status: 429, retryAfterSeconds: 60 }) }) }),
      codes: ['service-rate-limited'],
      says: /answered status 429 and asks to retry after 60 s: it limits the rate of its clients\. Hosted runners/,
    },
    {
      name: 'a 403 with Retry-After, which may be for another reason',
      target: target({ service: service({ http: http({ status: 403, retryAfterSeconds: 60 }) }) }),
      codes: ['service-rate-limited'],
      says: /answered status 403 and asks to retry after 60 s: it limits the rate of its clients\./,
    },
    {
      name: '503 with Retry-After is an overload or maintenance, of which no address is to blame',
      target: target({
        service: failing('http', { http: http({ status: 503, problem: 'status', retryAfterSeconds: 30 }) }),
      }),
      codes: ['service-rate-limited'],
      says: /^Service unavailable: .* answered status 503 and asks to retry after 30 s: it is overloaded or under maintenance, or limits its clients\.$/,
      remedy: /Retry when Retry-After says/,
    },
    {
      name: 'not 503 without Retry-After',
      target: target({ service: failing('http', { http: http({ status: 503, problem: 'status' }) }) }),
      codes: ['http-error'],
    },
  ],
};

function withDays(daysLeft: number): ReturnType<typeof tls> {
  const whole = tls();
  return { ...whole, certificate: whole.certificate && { ...whole.certificate, daysLeft } };
}

checkTables(tables);

checkTables({
  healthy: [
    {
      name: 'says what of the service worked',
      target: target({ service: service() }),
      codes: ['healthy'],
      says: /exact size\. Its service works: TLS 1\.3, certificate 61 days, HTTP 200 in 87 ms\.$/,
    },
    {
      name: "says that the system's store lacks the root, by which curl and git go",
      target: target({ service: service({ tls: tls({ trustedBy: ['bundled'] }) }) }),
      codes: ['healthy'],
      says: / Its service works: .*\. Node's bundled roots trust its certificate, the system's store \(\/etc\/ssl\) does not: curl, git and other tools that go by that store refuse it\.$/,
      remedy: /apt-get install -y ca-certificates/,
    },
    {
      name: 'not where the run ended within the check',
      target: target({ service: service({ state: null, cutIn: 'tls', cutBy: 'deadline' }) }),
      codes: ['deadline'],
      says: /timeout-seconds ended before .* was measured to the end; unknown for this reason: whether the service works\.$/,
    },
    { name: 'not where the service is unknown', target: target({ service: service({ state: null }) }), codes: [] },
  ],
});

/** A client's connection fails though the trace's own handshakes were answered: each way has a finding. */
const connecting = (connect: 'closed' | 'silent' | 'unreachable', errno: string | null = null) =>
  target({
    addresses: [{ ...address('203.0.113.7', 4, connect), traced: true, errno }],
    service: failing('connect', { tls: null, http: null }),
  });
checkTables({
  'destination-silent': [
    works,
    {
      name: "a client's connection stays silent",
      target: connecting('silent'),
      codes: ['destination-silent'],
      says: /^No connection: .* the connection that a client makes to tcp:443 stayed silent/,
    },
    {
      name: 'the same where the trace saw packets being lost',
      target: { ...connecting('silent'), evidence: { ...connecting('silent').evidence, lossSeen: true } },
      codes: ['destination-silent'],
      says: /stayed silent\. Packets get lost on the way \(TCP packets of the trace had to be sent again\), which may be/,
    },
    {
      name: 'not where dead flows explain it',
      target: { ...connecting('silent'), connections: { sent: 60, received: 54, deadPorts: [40_112, 40_119] } },
      codes: ['multiple-paths'],
      says: /^Broken parallel path: 2 of 60 .* The connection of the service check stayed silent too/,
    },
    {
      name: 'the same, unreachable',
      target: connecting('unreachable'),
      codes: ['destination-silent'],
      says: /the connection that a client makes to tcp:443 found the host unreachable\. The cause may be/,
    },
  ],
  'packet-loss': [
    works,
    {
      name: "every probe was lost and a client's connection opened",
      target: target({
        addresses: [{ ...address('203.0.113.7', 4, 'open'), traced: true }],
        service: service(),
        loss: { sent: 5, received: 0 },
        hopCount: null,
        rttMs: null,
        evidence: { silent: ['tcp:443'] },
      }),
      codes: ['packet-loss'],
      says: /^Packet loss: 5 of 5 probes .* a limit of the target .* or of a firewall before it/,
    },
  ],
  'destination-closed': [
    works,
    {
      name: "a client's connection is refused",
      target: connecting('closed'),
      codes: ['destination-closed'],
      says: /refused the connection that a client makes to tcp:443, though it answered the trace/,
    },
    {
      name: 'one that is accepted and reset at once was not refused',
      target: connecting('closed', 'ECONNRESET'),
      codes: ['destination-closed'],
      says: /^Connection reset: .* accepted the connection that a client makes to tcp:443 and reset it at once\./,
    },
  ],
});
