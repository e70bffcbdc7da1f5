/** The codes about names, addresses and proxies: rows where each stands, alone or beside which others, and rows where it must not. */
import { context, target, unreached } from './base.ts';
import { checkTables, type NameCode, type Row, type Tables } from './check-tables.ts';
import { address, answer, failing, http, name, proxy, server, service, tls } from './service-base.ts';

const nameless = (names: ReturnType<typeof name>) =>
  unreached({
    address: null,
    family: null,
    hops: [],
    loss: { sent: 0, received: 0 },
    endReason: 'name-not-found',
    name: names,
  });
const notFound = { source: null, error: 'ENOTFOUND' } as const;
const good = server('10.0.0.2', 'found');
const slow: typeof good = { ...good, a: { ...good.a, ms: 250 } };
function refusing(address: string): typeof good {
  const refused = { ...answer('silent'), detail: 'ECONNREFUSED' };
  return { ...server(address, 'silent'), a: refused, aaaa: refused };
}
const works: Row = {
  name: 'not where all works',
  target: target({ service: service(), name: name([good]) }),
  codes: ['healthy'],
};

const tables: Tables<NameCode> = {
  'dns-server-silent': [
    works,
    {
      name: 'the first of two, a warning',
      target: target({ service: service(), name: name([server('10.0.0.9', 'silent'), good], { lookupMs: 120 }) }),
      codes: ['dns-server-silent'],
      says: /^Name server silent: 10\.0\.0\.9 answered no question about example\.com, two tries each, while 1 other server answered\. The system's own lookup took 120 ms/,
    },
    {
      name: 'queried from a source of its own',
      target: target({ service: service(), name: name([server('10.0.0.9', 'silent'), good], { lookupMs: 120 }) }),
      context: context({ options: { maxHops: 30, source: 'eth1' } }),
      codes: ['dns-server-silent'],
      says: /took 120 ms\. Queries left from the source eth1, which the system's own lookup does not use\./,
    },
    {
      name: 'of another family than the source, which queries to it cannot leave from',
      target: target({ service: service(), name: name([server('fd00::9', 'silent'), good], { lookupMs: 120 }) }),
      context: context({ options: { maxHops: 30, source: '192.0.2.1' } }),
      codes: ['dns-server-silent'],
      says: /took 120 ms\. Every lookup/,
    },
    {
      name: 'all of them, and the failing name is not told a second time',
      target: nameless(name([server('10.0.0.9', 'silent')], { ...notFound, error: 'EAI_AGAIN' })),
      codes: ['dns-server-silent'],
      says: /none of this machine's name servers answered about example\.com, two tries each: 10\.0\.0\.9/,
    },
    {
      name: 'refused at once: no lookup waits for it',
      target: target({ service: service(), name: name([refusing('10.0.0.9'), good], { lookupMs: 17 }) }),
      codes: ['dns-server-silent'],
      says: /while 1 other server answered\. The system's own lookup took 17 ms\. Queries fail at once: nothing listens on port 53 there, no route leads there, or a firewall refuses them, this machine's own maybe\.$/,
    },
    {
      name: 'a stub, which no list leaves out and no port of a network leads to',
      target: nameless(
        name([{ ...server('127.0.0.53', 'silent'), kind: 'systemd-stub' }], { ...notFound, error: 'EAI_AGAIN' }),
      ),
      codes: ['dns-server-silent'],
      remedy: /^The stub passes queries on: see to which servers, and whether it runs:\nresolvectl status\n/,
    },
    {
      name: "Docker's",
      target: nameless(
        name([{ ...server('127.0.0.11', 'silent'), kind: 'docker' }], { ...notFound, error: 'EAI_AGAIN' }),
      ),
      codes: ['dns-server-silent'],
      remedy: /^Docker's server passes queries on to those of its host, .*\ndocker run --dns /,
    },
    {
      name: 'one of two refused at once',
      target: nameless(name([server('10.0.0.8', 'silent'), refusing('10.0.0.9')], { ...notFound, error: 'EAI_AGAIN' })),
      codes: ['dns-server-silent'],
      says: /two tries each: 10\.0\.0\.8 and 10\.0\.0\.9\..* Queries to 10\.0\.0\.9 fail at once: /,
    },
    {
      name: 'not where one question alone stays open',
      target: target({ name: name([server('10.0.0.2', 'found', 'silent')]) }),
      codes: ['healthy'],
    },
  ],
  'dns-failing': [
    works,
    {
      name: 'SERVFAIL, instead of name-not-found',
      target: nameless(name([server('10.0.0.2', 'failed')], { ...notFound, error: 'EAI_AGAIN' })),
      codes: ['dns-failing'],
      says: /10\.0\.0\.2 answered "failed" \(ESERVFAIL\) for example\.com/,
    },
    {
      name: 'beside a silent server',
      target: nameless(name([server('10.0.0.9', 'silent'), server('10.0.0.2', 'refused')], notFound)),
      codes: ['dns-failing', 'dns-server-silent'],
    },
    {
      name: 'a warning where the system found the name all the same',
      target: target({ name: name([server('10.0.0.2', 'failed')], { source: null }) }),
      codes: ['dns-failing'],
      says: /^Name servers fail: asked directly, 10\.0\.0\.2 answered "failed" \(ESERVFAIL\) for example\.com, though this machine's own lookup found an address\.$/,
    },
    {
      name: 'beside servers that the system does not use',
      target: nameless(
        name([server('10.0.0.2', 'refused')], { ...notFound, ignoredServers: ['10.0.0.5', '10.0.0.6'] }),
      ),
      codes: ['dns-failing'],
      says: /is unknown\. \/etc\/resolv\.conf names 2 more servers \(10\.0\.0\.5 and 10\.0\.0\.6\), beyond the three that glibc uses\.$/,
    },
    {
      name: 'not where a server denies the name',
      target: nameless(name([server('10.0.0.2', 'no-such-name')], notFound)),
      codes: ['name-not-found'],
      says: /10\.0\.0\.2 says that it does not exist/,
    },
  ],
  nat64: [
    works,
    {
      name: 'an address in the prefix',
      target: target({
        family: 6,
        address: '64:ff9b::cb00:7107',
        service: service(),
        name: name([good], { nat64Prefix: '64:ff9b::/96', translatedAddresses: ['64:ff9b::cb00:7107'] }),
      }),
      codes: ['healthy', 'nat64'],
      says: /^IPv4 through NAT64: example\.com \(64:ff9b::cb00:7107\) stands for an IPv4 address in the NAT64 prefix 64:ff9b::\/96/,
    },
    {
      name: "not at an address of the server's own",
      target: target({
        family: 6,
        address: '2001:db8:1::7',
        service: service(),
        name: name([good], { nat64Prefix: '64:ff9b::/96', translatedAddresses: ['64:ff9b::cb00:7107'] }),
      }),
      codes: ['healthy'],
    },
  ],
  'dns-servers-disagree': [
    works,
    {
      name: 'one has it, the first denies it',
      target: nameless(name([server('10.0.0.9', 'no-such-name'), good], notFound)),
      codes: ['name-not-found', 'dns-servers-disagree'],
    },
    {
      name: 'the same, and the system found it',
      target: target({ name: name([good, server('10.0.0.9', 'no-such-name')]) }),
      codes: ['dns-servers-disagree'],
      says: /10\.0\.0\.2 has an address for example\.com, 10\.0\.0\.9 says that the name does not exist/,
    },
    {
      name: 'not where a server has no record of one type',
      target: target({ name: name([good, server('10.0.0.3', 'found', 'no-data')]) }),
      codes: ['healthy'],
    },
  ],
  'dns-slow': [
    works,
    {
      name: 'AAAA dropped',
      target: target({ name: name([server('10.0.0.2', 'found', 'silent')], { lookupMs: 5003 }) }),
      codes: ['dns-slow'],
      says: /^Name lookup slow: the system's lookup of example\.com took 5\.0 s: 10\.0\.0\.2 left AAAA unanswered/,
    },
    {
      name: 'at 500 ms beside a slow answer',
      target: target({ name: name([good, slow], { lookupMs: 500 }) }),
      codes: ['dns-slow'],
      says: /took 500 ms; asked directly, every server answered, the slowest \(A query to 10\.0\.0\.2\) in 250 ms\. Every/,
    },
    {
      name: 'not beside an answer of 249 ms',
      target: target({ name: name([{ ...slow, a: { ...slow.a, ms: 249 } }], { lookupMs: 500 }) }),
      codes: ['healthy'],
    },
    {
      name: 'unexplained',
      target: target({ name: name([good], { lookupMs: 2000 }) }),
      codes: ['dns-slow'],
      says: /took 2\.0 s; asked directly, every server answered, the slowest .* in \d+ ms\. Every/,
    },
    {
      name: 'where no server was asked, nothing is said of servers',
      target: target({ name: name([], { lookupMs: 2000, source: 'hosts-file' }) }),
      codes: ['dns-slow'],
      says: /^Name lookup slow: the system's lookup of example\.com took 2\.0 s\. Every new connection/,
    },
    {
      name: 'not where every server answers quickly: a busy machine may have waited',
      target: target({ name: name([good], { lookupMs: 1999 }) }),
      codes: ['healthy'],
    },
    { name: 'not at 499 ms', target: target({ name: name([slow], { lookupMs: 499 }) }), codes: ['healthy'] },
    {
      name: 'not where the lookup failed',
      target: nameless(name([server('10.0.0.2', 'no-such-name')], { ...notFound, lookupMs: 5000 })),
      codes: ['name-not-found'],
    },
  ],
  'address-broken': [
    works,
    {
      name: 'one of two is silent',
      target: target({ addresses: [address('203.0.113.7', 4, 'open'), address('203.0.113.8', 4, 'silent')] }),
      codes: ['address-broken'],
      says: /of 2 addresses of example\.com, port 443, 203\.0\.113\.8 is silent; 1 open\. A client that takes one of these first waits or fails\.$/,
    },
    {
      name: 'one of two refuses: nobody waits for it',
      target: target({ addresses: [address('203.0.113.7', 4, 'open'), address('203.0.113.8', 4, 'closed')] }),
      codes: ['address-broken'],
      says: /203\.0\.113\.8 is closed; 1 open\. A client that takes one of these first is refused at once, and fails if it tries no other\.$/,
    },
    {
      name: 'not of another family',
      target: target({
        addresses: [address('203.0.113.7', 4, 'open'), address('2001:db8::7', 6, 'unreachable', 'ENETUNREACH')],
      }),
      codes: ['healthy'],
    },
    {
      name: 'not one that was not tried',
      target: target({ addresses: [address('203.0.113.7', 4, 'open'), address('203.0.113.8', 4, null)] }),
      codes: ['healthy'],
    },
  ],
  'ipv6-broken': [
    works,
    {
      name: 'IPv6 is silent, IPv4 opens',
      target: target({ addresses: [address('2001:db8::7', 6, 'silent'), address('203.0.113.7', 4, 'open')] }),
      codes: ['ipv6-broken'],
      says: /opens by IPv4 \(203\.0\.113\.7\) and not by IPv6: 2001:db8::7 is silent\. Clients that try IPv6 first wait for it\.$/,
    },
    {
      name: 'IPv6 is refused, IPv4 opens: nobody waits for it',
      target: target({ addresses: [address('2001:db8::7', 6, 'closed'), address('203.0.113.7', 4, 'open')] }),
      codes: ['ipv6-broken'],
      says: /2001:db8::7 is closed\. Clients that try IPv6 first are refused at once and go on with IPv4, if they try both\.$/,
    },
    {
      name: 'not without a route',
      target: target({
        addresses: [address('2001:db8::7', 6, 'unreachable', 'ENETUNREACH'), address('203.0.113.7', 4, 'open')],
      }),
      codes: ['healthy'],
    },
  ],
  'proxy-required': [
    works,
    {
      name: 'direct is silent',
      target: target({ answeredBy: ['proxy'], service: service({ proxy: proxy({ direct: 'silent' }) }) }),
      codes: ['healthy', 'proxy-required'],
      says: /, and a direct connection gets no answer\. Tools/,
      remedy: /\n {2}HTTPS_PROXY: http:\/\/proxy\.example:3128\n {2}https_proxy: /,
    },
    {
      name: 'direct is unreachable, as a firewall that rejects makes it too',
      target: target({ answeredBy: ['proxy'], service: service({ proxy: proxy({ direct: 'unreachable' }) }) }),
      codes: ['healthy', 'proxy-required'],
      says: /, and a direct connection finds it unreachable \(no route, or a firewall that rejects\)\. Tools/,
    },
    {
      name: 'a target of plain HTTP, whose variable is another',
      target: target({
        answeredBy: ['proxy'],
        service: service({
          ...{ scheme: 'http', url: 'http://example.com/', tls: null },
          proxy: proxy({ from: 'HTTP_PROXY', connect: false, direct: 'silent' }),
        }),
      }),
      codes: ['healthy', 'proxy-required'],
      remedy:
        /^Give .*:\nenv:\n {2}HTTP_PROXY: http:\/\/proxy\.example:3128\n {2}http_proxy: http:\/\/proxy\.example:3128$/,
    },
    {
      name: 'not where only the proxy answered, and the connection that it opened was reset',
      target: unreached({
        service: failing('tls', {
          http: null,
          proxy: proxy({ direct: 'closed' }),
          tls: tls({ certificate: null, trustedBy: [], problems: ['reset'], detail: 'ECONNRESET' }),
        }),
      }),
      codes: ['tls-failed'],
      says: /: the connection that the proxy http:\/\/proxy\.example:3128 opened for example\.com, port 443 ended in the TLS handshake for the name example\.com by a reset \(ECONNRESET\): the server ended it, or the proxy does not reach it\. A direct connection is refused too: look at the target before the proxy\.$/,
    },
    {
      name: 'not where direct opens',
      target: target({ answeredBy: ['proxy'], service: service({ proxy: proxy({ direct: 'open' }) }) }),
      codes: ['healthy'],
      says: /^Healthy: example\.com answered through the proxy \(203\.0\.113\.7\), /,
    },
  ],
  'proxy-unsupported': [
    works,
    {
      name: 'SOCKS from the environment',
      target: target({
        service: service({
          ...{ state: null, tls: null, http: null },
          proxy: proxy({ url: 'socks5://proxy.example', from: 'ALL_PROXY', status: null, problem: 'socks' }),
        }),
      }),
      codes: ['proxy-unsupported'],
      says: /^SOCKS proxy not used: ALL_PROXY names the SOCKS proxy socks5:\/\/proxy\.example for example\.com, port 443/,
    },
  ],
  'proxy-failing': [
    works,
    {
      name: '407',
      target: unreached({
        endReason: 'proxy-refused',
        service: failing('proxy', {
          tls: null,
          http: null,
          proxy: proxy({ status: 407, problem: 'authentication', challenge: 'Basic' }),
        }),
      }),
      codes: ['proxy-failing'],
      says: /^Proxy failing: http:\/\/proxy\.example:3128 \(HTTPS_PROXY\), the proxy for example\.com, port 443, wants other credentials \(407, Basic\)\.$/,
    },
    {
      name: 'a network that wants a login',
      target: unreached({
        endReason: 'proxy-refused',
        service: failing('proxy', { tls: null, http: null, proxy: proxy({ status: 511, problem: 'refused' }) }),
      }),
      codes: ['proxy-failing'],
      says: /wants a login first, as captive portals do \(status 511\)\.$/,
    },
    {
      name: 'an interim status',
      target: unreached({
        endReason: 'proxy-refused',
        service: failing('proxy', { tls: null, http: null, proxy: proxy({ status: 100, problem: 'refused' }) }),
      }),
      codes: ['proxy-failing'],
      says: /answers with the interim status 100, which curl takes for a refusal too\.$/,
    },
    {
      name: 'a proxy that expects TLS, whose URL says http',
      target: unreached({
        endReason: 'proxy-refused',
        service: failing('proxy', {
          ...{ tls: null, http: null },
          proxy: proxy({ status: null, problem: 'reset', detail: 'TLS_ALERT' }),
        }),
      }),
      codes: ['proxy-failing'],
      says: /answers a plain request with a TLS alert: it expects TLS, so its URL must begin with https:\/\/\.$/,
    },
    {
      name: 'a variable that holds no URL: there is no proxy to ask',
      target: target({
        service: failing('proxy', {
          tls: null,
          http: null,
          proxy: proxy({ url: '…', status: null, problem: 'invalid' }),
        }),
      }),
      codes: ['proxy-failing'],
      says: /^Proxy failing: … \(HTTPS_PROXY\), the proxy for example\.com, port 443, is no URL of a proxy\.$/,
      remedy: /^Unset HTTPS_PROXY, or give it a URL such as http:\/\/proxy\.example:3128\.\n$/,
    },
    {
      name: 'a connection that the proxy closed is not called reset',
      target: unreached({
        endReason: 'proxy-refused',
        service: failing('proxy', {
          ...{ tls: null, http: null },
          proxy: proxy({ status: null, problem: 'reset', detail: 'closed' }),
        }),
      }),
      codes: ['proxy-failing'],
      says: /, closes the connection without an answer\.$/,
    },
    {
      name: 'an answer that is no HTTP is not called none',
      target: unreached({
        endReason: 'proxy-refused',
        service: failing('proxy', {
          ...{ tls: null, http: null },
          proxy: proxy({ status: null, problem: 'reset', detail: 'HPE_INVALID_CONSTANT' }),
        }),
      }),
      codes: ['proxy-failing'],
      says: /answers what is no HTTP, or a head larger than 16 KiB \(HPE_INVALID_CONSTANT\)\.$/,
    },
    ...(
      [
        [
          'closed',
          / answers status 502: it could not connect to the target, or will not\. A direct connection is refused too: look at the target before the proxy\.$/,
        ],
        ['silent', /, or will not\. A direct connection gets no answer either: the target may be down\.$/],
        ['name-not-found', /, or will not\. This machine finds no address for that name either\.$/],
        ['open', /, or will not\. A direct connection opens: this target may not need the proxy\.$/],
        ['unreachable', /, or will not\.$/],
      ] as const
    ).map(
      ([direct, says]): Row => ({
        name: `502, and directly the target is ${direct}`,
        target: unreached({
          endReason: 'proxy-refused',
          service: failing('proxy', {
            ...{ tls: null, http: null },
            proxy: proxy({ status: 502, problem: 'refused', direct }),
          }),
        }),
        codes: ['proxy-failing'],
        says,
      }),
    ),
    {
      name: '403 is the proxy, whatever the direct try says',
      target: unreached({
        endReason: 'proxy-refused',
        service: failing('proxy', {
          ...{ tls: null, http: null },
          proxy: proxy({ status: 403, problem: 'refused', direct: 'silent' }),
        }),
      }),
      codes: ['proxy-failing'],
      says: / refuses \(status 403\)\.$/,
    },
    {
      name: 'a 403 of the proxy or of the server, by nothing told apart',
      target: target({
        answeredBy: ['proxy'],
        service: service({
          ...{ state: null, tls: null, http: http({ status: 403 }), scheme: 'http', url: 'http://example.com/' },
          proxy: proxy({ status: 403, connect: false, undecided: true, direct: 'silent' }),
        }),
      }),
      codes: ['proxy-failing'],
      says: /^Refused by proxy or server: http:\/\/example\.com\/ answered status 403 through the proxy http:\/\/proxy\.example:3128 \(HTTPS_PROXY\), and nothing in the answer tells which of the two wrote it\.$/,
    },
    {
      name: 'the same of a 502',
      target: target({
        answeredBy: ['proxy'],
        service: failing('http', {
          ...{ tls: null, http: http({ status: 502, problem: 'status' }), scheme: 'http', url: 'http://example.com/' },
          proxy: proxy({ status: 502, connect: false, undecided: true, direct: 'closed' }),
        }),
      }),
      codes: ['http-error'],
      says: /status 502, which is outside http-status\. Nothing in the answer tells whether the server or the proxy http:\/\/proxy\.example:3128 wrote it\. A direct connection is refused too: look at the target before the proxy\.$/,
    },
    {
      name: 'an absolute request that stays unanswered: the proxy or the server',
      target: unreached({
        loss: { sent: 3, received: 3 },
        service: failing('http', {
          ...{ tls: null, http: http({ status: null, problem: 'silent', bytesReceived: 0 }) },
          proxy: proxy({ status: null, connect: false, direct: 'silent' }),
        }),
      }),
      codes: ['service-stalled'],
      says: /: the proxy http:\/\/proxy\.example:3128 accepts the connection for example\.com, port 443 and sends nothing after the HTTP request .*: the server, or the proxy, hangs or answers too slowly\. A direct connection gets no answer either: the target may be down\.$/,
    },
    {
      name: 'no SYN/ACK of the proxy says nothing of the target',
      target: unreached({
        service: failing('proxy', {
          ...{ tls: null, http: null },
          phases: { nameMs: null, connectMs: null, proxyMs: null, tlsMs: null, firstByteMs: null },
          proxy: proxy({ status: null, problem: 'silent', direct: 'silent' }),
        }),
      }),
      codes: ['proxy-failing'],
      says: / does not answer\.$/,
    },
    {
      name: 'silent, and the silent path is not told a second time',
      target: unreached({
        service: failing('proxy', {
          tls: null,
          http: null,
          proxy: proxy({ status: null, problem: 'silent', direct: 'open' }),
        }),
      }),
      codes: ['proxy-failing'],
      says: /accepts the connection and does not answer CONNECT\. A direct connection opens/,
      remedy:
        /^Reach this target without the proxy, .*:\nenv:\n {2}NO_PROXY: example\.com\n {2}no_proxy: example\.com\nAsk the proxy/,
    },
    {
      name: 'closed, and named by the input, which no variable overrules',
      target: unreached({
        endReason: 'proxy-refused',
        service: failing('proxy', {
          ...{ tls: null, http: null },
          proxy: proxy({ from: 'input', status: null, problem: 'closed', direct: 'open' }),
        }),
      }),
      codes: ['proxy-failing'],
      remedy: /^Reach it without the proxy, .*:\nwith:\n {2}proxy: none\nAsk the proxy/,
    },
    {
      name: 'not a SOCKS proxy that is only named',
      target: target({ service: service({ state: null, proxy: proxy({ problem: 'socks', status: null }) }) }),
      codes: ['proxy-unsupported'],
    },
  ],
};

checkTables(tables);
