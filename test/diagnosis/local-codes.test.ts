/** The codes about what this machine itself lacks or refuses: rows where each stands, alone or beside which others, and rows where it must not. */
import { context, hosted, target, unreached } from './base.ts';
import { checkTables, type LocalCode, type Row, type Tables } from './check-tables.ts';
import { address, failing, proxy, service } from './service-base.ts';

const v6 = { family: 6, address: '2001:db8::7', host: '2001:db8::7' } as const;
const nameless = (family: 4 | 6 | null, errno: string) =>
  unreached({
    ...nothingSent,
    address: null,
    family,
    endReason: 'name-not-found',
    evidence: { localError: { errno, doing: 'looking up the name' } },
  });
const noProxy = (problem: 'name-not-found' | 'unreachable' | 'invalid') =>
  failing('proxy', {
    ...{ tls: null, http: null },
    phases: { nameMs: null, connectMs: null, proxyMs: null, tlsMs: null, firstByteMs: null },
    proxy: proxy({ status: null, problem }),
  });
const nothingSent = { hops: [], loss: { sent: 0, received: 0 }, icmpVisible: false } as const;

const tables: Tables<LocalCode> = {
  'name-not-found': [
    {
      name: 'no address',
      target: unreached({ ...nothingSent, address: null, family: null, endReason: 'name-not-found' }),
      codes: ['name-not-found'],
      says: /^Name not found: example\.com has no address in this machine's name service/,
    },
    ...['ENOTFOUND', 'ENODATA', 'EAI_ADDRFAMILY'].map(
      (errno): Row => ({
        name: `no address of the family asked for, ${errno}`,
        target: nameless(6, errno),
        codes: ['name-not-found'],
        says: /^Name not found: example\.com has no IPv6 address in this machine's name service/,
      }),
    ),
    ...['EAI_AGAIN', 'EAI_FAIL'].map(
      (errno): Row => ({
        name: `the name service failed, ${errno}`,
        target: nameless(null, errno),
        codes: ['name-not-found'],
        says: new RegExp(
          `^Name not resolved: this machine's name service gave no usable answer for example\\.com \\(${errno}: it failed, refused or stayed silent\\)`,
        ),
      }),
    ),
    {
      name: 'only addresses of no host',
      target: nameless(4, 'ENOTHOST'),
      codes: ['name-not-found'],
      says: /^Name resolves to no host: example\.com resolves only to unspecified, multicast or broadcast addresses, so nothing was sent/,
    },
    { name: 'not for a name that resolves', target: target(), codes: ['healthy'] },
    {
      name: 'not for the name of a proxy',
      target: { ...nameless(null, 'ENOTFOUND'), service: noProxy('name-not-found') },
      codes: ['proxy-failing'],
    },
    {
      name: 'the name of the target, where the variable for a proxy holds no URL',
      target: { ...nameless(null, 'ENOTFOUND'), service: noProxy('invalid') },
      codes: ['name-not-found', 'proxy-failing'],
    },
  ],
  'no-ipv6': [
    {
      name: 'a hosted runner',
      target: unreached({ ...v6, ...nothingSent, endReason: 'no-route' }),
      context: hosted,
      codes: ['no-ipv6'],
      says: /every GitHub-hosted runner/,
    },
    {
      name: 'the kernel does not know IPv6',
      target: unreached({
        ...v6,
        ...nothingSent,
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EAFNOSUPPORT', doing: 'opening a socket' } },
      }),
      codes: ['no-ipv6'],
    },
    {
      name: 'not where an IPv4 source was asked for on a machine that has IPv6',
      target: unreached({
        ...v6,
        ...nothingSent,
        endReason: 'no-route',
        evidence: { localError: { errno: 'EAFNOSUPPORT', doing: 'sending from the source 192.0.2.1' } },
      }),
      context: context({ options: { maxHops: 30, source: '192.0.2.1' }, hasIpv6: true }),
      codes: ['no-route'],
      says: /EAFNOSUPPORT when sending from the source 192\.0\.2\.1/,
    },
    {
      name: 'nobody looked, but there is no way to the Internet',
      target: unreached({ ...v6, ...nothingSent, endReason: 'no-route' }),
      context: context({ hasIpv6: null }),
      codes: ['no-ipv6'],
    },
    {
      name: 'not where the machine has IPv6',
      target: unreached({ ...v6, ...nothingSent, endReason: 'no-route' }),
      codes: ['no-route'],
    },
    {
      name: 'not for IPv4',
      target: unreached({ ...nothingSent, endReason: 'no-route' }),
      context: hosted,
      codes: ['no-route'],
    },
    {
      name: 'not for a local IPv6 address where nobody looked',
      target: unreached({ ...v6, ...nothingSent, address: 'fd00::7', endReason: 'no-route' }),
      context: context({ hasIpv6: null }),
      codes: ['no-route'],
    },
  ],
  'no-route': [
    {
      name: 'ENETUNREACH',
      target: unreached({
        ...nothingSent,
        endReason: 'no-route',
        evidence: { localError: { errno: 'ENETUNREACH', doing: 'looking the route up' } },
      }),
      codes: ['no-route'],
      says: /\(ENETUNREACH when looking the route up\)/,
    },
    {
      name: 'a route of type unreachable, which is no missing one',
      target: unreached({
        ...nothingSent,
        endReason: 'no-route',
        evidence: { localError: { errno: 'EHOSTUNREACH', doing: 'looking the route up', phase: 'route' } },
      }),
      codes: ['no-route'],
      says: /^No route: a route of type unreachable on this machine covers example\.com \(203\.0\.113\.7\) \(EHOSTUNREACH when looking the route up\), so nothing was sent\.$/,
      remedy: /ip route show table all type unreachable/,
    },
    {
      name: 'to the proxy',
      target: unreached({ ...nothingSent, endReason: 'no-route', service: noProxy('unreachable') }),
      codes: ['no-route', 'proxy-failing'],
      says: /^No route: this machine has no route to the proxy for example\.com \(203\.0\.113\.7\), so nothing was sent\.$/,
    },
    { name: 'not where packets left', target: unreached(), codes: ['destination-silent'] },
    {
      name: 'lost during the run, of IPv6 too',
      target: unreached({
        ...v6,
        endReason: 'no-route',
        answeredBy: ['udp'],
        evidence: { localError: { errno: 'ENETUNREACH', doing: 'sending to tcp:443' } },
      }),
      context: context({ hasIpv6: false }),
      codes: ['no-route'],
      says: /lost its route to .* during the run \(ENETUNREACH when sending to tcp:443\): what was sent after that never left\.$/,
    },
  ],
  'send-blocked': [
    {
      name: 'a blackhole route',
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EINVAL', doing: 'any words', phase: 'route' } },
      }),
      codes: ['send-blocked'],
      says: /A blackhole route of this machine covers the address/,
    },
    {
      name: 'a prohibit route, which no setting of ping sockets opens',
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EACCES', doing: 'any words', phase: 'route' } },
      }),
      codes: ['send-blocked'],
      says: /: the kernel .*\. A prohibit route or rule of this machine covers the address, a security module forbids it, or it is a broadcast address\.$/,
      remedy:
        /^Look .*:\nip route show table all type prohibit\nip -6 route show table all type prohibit\nip rule show\nip -6 rule show$/,
    },
    {
      name: 'no blackhole route where the source may be what is invalid',
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EINVAL', doing: 'sending from the source lo', phase: 'source' } },
      }),
      codes: ['send-blocked'],
      says: /EINVAL when sending from the source lo\). What was sent after that never left\.$/,
    },
    {
      name: 'not where something else was invalid',
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EINVAL', doing: 'sending to udp:44444' } },
      }),
      codes: ['send-blocked'],
      says: /EINVAL when sending to udp:44444\). What was sent after that never left\.$/,
    },
    {
      name: 'EPERM',
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EPERM', doing: 'sending UDP' } },
      }),
      codes: ['send-blocked'],
      says: /EPERM when sending UDP.*firewall on this machine/,
    },
    ...['port-unreachable', ''].map((reject) => ({
      name: `a firewall of its own that answers "${reject}"`,
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'ECONNREFUSED', doing: 'sending UDP', reject } },
      }),
      codes: ['send-blocked'] as const,
      says: new RegExp(`its own firewall answered "${reject}" when sending UDP.*A firewall on this machine`),
    })),
    {
      name: 'UDP is forbidden, TCP gets through',
      target: target({ evidence: { localError: { errno: 'EPERM', doing: 'sending UDP' } } }),
      codes: ['send-blocked'],
    },
    {
      name: 'ping sockets where echo was asked for',
      target: unreached({
        protocol: 'icmp',
        port: null,
        endReason: 'refused-locally',
        evidence: { pingSockets: false, localError: { errno: 'EACCES', doing: 'opening a ping socket' } },
      }),
      codes: ['send-blocked'],
    },
    {
      name: 'no more files',
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EMFILE', doing: 'opening a socket' } },
      }),
      codes: ['send-blocked'],
    },
    {
      name: 'a part of the measurement that an error ended, of a target that answered',
      target: target({ evidence: { failures: ['the check of the service (out of memory)', 'the watch (x)'] } }),
      codes: ['send-blocked'],
      says: /errors in this program ended parts of the measurement of .*: the check of the service \(out of memory\); the watch \(x\)\.$/,
    },
    {
      name: 'a part of the measurement for which this machine had no room',
      target: target({
        evidence: {
          failures: ['the check of the service (Worker initialization failure: EMFILE)'],
          failuresByLimits: true,
        },
      }),
      codes: ['send-blocked'],
      says: /limits of this machine ended parts of the measurement of .*: the check of the service \(Worker initialization failure: EMFILE\)\.$/,
    },
    {
      name: 'a target that answers, and no file left for the connection that a client makes',
      target: target({
        addresses: [address('203.0.113.7', 4, null, 'EMFILE')],
        service: service({ state: null, tls: null, http: null, totalMs: null }),
      }),
      codes: ['send-blocked'],
      says: /^Blocked locally: this machine could not open the connection that a client makes to tcp:443 of .* \(EMFILE\), so whether the service works is not known\. This process may open no more files\.$/,
    },
    {
      name: 'no file left for the connection with the proxy',
      target: unreached({
        endReason: 'refused-locally',
        addresses: [address('203.0.113.7', 4, null, 'EMFILE')],
        service: service({ state: null, tls: null, http: null, totalMs: null, proxy: proxy({ status: null }) }),
      }),
      codes: ['send-blocked'],
      says: /^Blocked locally: this machine could not open the connection that a client makes to .* \(EMFILE\)/,
    },
    {
      name: 'not ping sockets where something else was asked for',
      target: target({
        evidence: { pingSockets: false, localError: { errno: 'EACCES', doing: 'opening a ping socket' } },
      }),
      codes: ['healthy'],
    },
    {
      name: 'not where the resolver was refused',
      target: nameless(null, 'EPERM'),
      codes: ['name-not-found'],
    },
    {
      name: 'not a passing ENOBUFS',
      target: target({ evidence: { localError: { errno: 'ENOBUFS', doing: 'sending UDP' } } }),
      codes: ['healthy'],
    },
  ],
};

checkTables(tables);
