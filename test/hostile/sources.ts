/** Where foreign text enters a run, and a run that has it in all of them. */

import type { MeasuredTarget } from '../../src/report/types.ts';
import { hop, target as measured, silent, unreached } from '../diagnosis/base.ts';
import { address, answer, failing, http, name, proxy, server, service, tls } from '../diagnosis/service-base.ts';
import { watch } from '../report/watch-samples.ts';

/** By source: fields of a measured target that hold its text, `*` for every item. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'targets as written': ['target', 'host'],
  'reverse DNS': ['hops.*.responders.*.hostname'],
  'addresses in a file': [
    'address',
    'hops.*.responders.*.address',
    'evidence.verdict.from',
    'evidence.tooBig.*.from',
    'evidence.loop.*',
    'hops.*.answeredOthers.*',
    'watch.outages.*.lastRouter',
    'addresses.*.address',
    'service.address',
  ],
  'interfaces and errors of this machine': [
    'evidence.interface',
    'evidence.localError.errno',
    'evidence.localError.doing',
    'evidence.sourceAddress',
    'addresses.*.errno',
    'evidence.localError.reject',
    'evidence.failures.*',
    'watch.question',
    'watch.notSent.errno',
    'watch.outages.*.localErrno',
    'connections.localErrno',
  ],
  'name servers': [
    'name.canonicalName',
    'name.names.*',
    'name.error',
    'name.nat64Prefix',
    'name.ignoredServers.*',
    'name.servers.*.address',
    'name.servers.*.asked',
    'name.servers.*.a.detail',
    'name.servers.*.a.addresses.*',
    'name.servers.*.aaaa.detail',
    'name.servers.*.aaaa.addresses.*',
    'name.noHosts.*',
    'name.translatedAddresses.*',
  ],
  proxies: [
    'service.proxy.url',
    'service.proxy.from',
    'service.proxy.challenge',
    'service.proxy.detail',
    'service.proxy.targetAddresses.*',
  ],
  certificates: [
    'service.tls.version',
    'service.tls.alpn',
    'service.tls.serverName',
    'service.tls.root',
    'service.tls.detail',
    'service.tls.alert.name',
    'service.tls.otherName.serverName',
    'service.tls.unreadableExtraStore',
    'service.tls.certificate.subject',
    'service.tls.certificate.issuer',
    'service.tls.certificate.names.*',
    'service.tls.certificate.validFrom',
    'service.tls.certificate.validTo',
    'service.tls.certificate.sha256',
    'service.tls.weak.subject',
    'service.tls.weak.key',
    'service.tls.weak.signature',
    'service.tls.outOfDateIssuer.subject',
    'service.tls.outOfDateIssuer.validFrom',
    'service.tls.outOfDateIssuer.validTo',
  ],
  'HTTP headers': ['service.http.location', 'service.http.detail', 'service.url'],
};

/** Texts of a target in the report that are our own words: times, codes, names of what was asked, and what is made of all those. */
export const OURS: readonly string[] = [
  'answeredBy.*',
  'hops.*.responders.*.icmp.meaning',
  'watch.outages.*.from',
  'watch.timeline.from',
  'evidence.verdict.icmp.meaning',
  'evidence.closed.*',
  'evidence.silent.*',
  'evidence.inconclusive.*',
  'evidence.pmtuUnknown',
  'sinceBaseline.differences.*.before',
  'sinceBaseline.differences.*.after',
  'diagnosis.*.message',
  'diagnosis.*.remedy',
];

/** Environment variables that stand in a report. */
export const VARIABLES = ['RUNNER_NAME', 'GITHUB_JOB', 'ImageOS'] as const;

const localError = { errno: 'EPERM', doing: 'sending', reject: 'port-unreachable' } as const;
const icmp = { type: 3, code: 13, meaning: 'admin-prohibited' };

/** One target for each kind of sentence that holds foreign text. */
export const STORIES: readonly MeasuredTarget[] = [
  measured({
    hops: [
      hop(1, ['10.0.0.1', '10.0.0.2'], 3, { hostname: 'r1' }),
      hop(2, '192.0.2.2', 1, { hostname: 'r2', mtu: 1400 }),
    ],
    name: name([server('192.0.2.53', 'found')], {
      canonicalName: 'edge',
      nat64Prefix: '64:ff9b::/96',
      ignoredServers: ['192.0.2.9'],
    }),
    addresses: [address('203.0.113.7', 4, 'open'), address('203.0.113.8', 4, 'unreachable', 'EHOSTUNREACH')],
    service: service({ http: http({ location: 'https://a', detail: 'x' }), proxy: proxy() }),
    pmtu: { bytes: 1400, status: 'confirmed', method: 'icmp', localMtu: 1500 },
    evidence: { tooBig: [{ from: '192.0.2.2', ttl: 2, mtu: 1400, size: 1500, passed: 1400 }] },
  }),
  measured({
    address: '64:ff9b::cb00:7107',
    family: 6,
    hops: [hop(1, '2001:db8::1'), { ...silent(2), answeredOthers: ['192.0.2.2'] }, hop(3, '64:ff9b::cb00:7107')],
    name: name([server('192.0.2.53', 'found', 'failed')], {
      nat64Prefix: '64:ff9b::/96',
      translatedAddresses: ['64:ff9b::cb00:7107'],
    }),
    connections: { sent: 60, received: 54, deadPorts: [40_112], localErrno: 'EMFILE' },
    watch: watch({
      received: 110,
      notSent: { count: 3, errno: 'ENOBUFS' },
      outages: [
        { from: '2026-11-22T10:00:20.000Z', seconds: 10, lastHop: 3, lastRouter: '192.0.2.2', localErrno: 'EPERM' },
      ],
      outageCount: 1,
    }),
  }),
  unreached({ endReason: 'refused-locally', evidence: { localError } }),
  unreached({ endReason: 'prohibited', evidence: { verdict: { from: '192.0.2.2', ttl: 2, icmp } } }),
  unreached({ endReason: 'loop', evidence: { loop: ['192.0.2.2', '192.0.2.3'] } }),
  unreached({
    endReason: 'name-not-found',
    address: null,
    family: null,
    name: name([server('192.0.2.53', 'failed'), { ...server('192.0.2.54', 'refused'), a: answer('refused') }], {
      source: null,
      error: 'ENOTFOUND',
      ignoredServers: ['192.0.2.9'],
    }),
    evidence: { localError: { errno: 'ENOTFOUND', doing: 'looking the name up' } },
  }),
  measured({
    service: failing('proxy', {
      proxy: proxy({ status: 407, problem: 'authentication', challenge: 'Basic' }),
      tls: null,
      http: null,
    }),
  }),
  measured({
    service: failing('tls', {
      tls: tls({
        problems: ['untrusted'],
        trustedBy: [],
        missingLink: 'unknown-issuer',
        weak: { subject: 'weak', key: 'rsa', signature: null },
        detail: 'X',
        unreadableExtraStore: '/x',
      }),
      http: null,
    }),
  }),
  measured({ service: failing('tls', { tls: tls({ problems: ['wrong-name', 'expired'], detail: 'X' }), http: null }) }),
  measured({
    service: failing('tls', {
      tls: tls({
        problems: ['alert'],
        alert: { number: 40, name: 'x' },
        detail: 'X',
        certificate: null,
        otherName: { serverName: 'y', answered: true },
      }),
      http: null,
    }),
  }),
  measured({
    service: failing('tls', {
      tls: tls({
        problems: ['reset'],
        certificate: null,
        otherName: { serverName: 'y', answered: true },
        detail: 'ECONNRESET',
      }),
      http: null,
    }),
  }),
  measured({
    service: failing('http', { http: http({ status: 302, problem: 'status', location: 'https://b', detail: 'x' }) }),
  }),
];

/**
 * Those whose code another story has, in a run of their own: a remedy whose text is the same for two targets of a run is told once, and
 * then the texts would decide how many elements a form has.
 */
export const OTHER_STORIES: readonly MeasuredTarget[] = [
  measured({
    service: failing('proxy', {
      proxy: proxy({ status: null, problem: 'closed', detail: 'ECONNREFUSED' }),
      tls: null,
      http: null,
    }),
  }),
  measured({ service: failing('http', { http: http({ status: null, problem: 'malformed', detail: 'HPE' }) }) }),
  measured({
    service: failing('tls', {
      tls: tls({ problems: ['expired'], outOfDateIssuer: { subject: 'x', validFrom: 'x', validTo: 'x' } }),
      http: null,
    }),
  }),
  unreached({
    endReason: 'name-not-found',
    address: null,
    family: null,
    name: name([server('192.0.2.53', 'found')], { error: 'ENOTHOST', noHosts: ['0.0.0.0'] }),
  }),
  unreached({ endReason: 'refused-locally', evidence: { failures: ['a failure'] } }),
  measured({
    service: failing('tls', {
      tls: tls({
        problems: ['untrusted'],
        trustedBy: [],
        detail: 'X',
        weak: { subject: 'weak', key: null, signature: 'sha1' },
      }),
      http: null,
    }),
  }),
];

/** `base` with every field of the paths that holds a text, filled with the next text. */
export function filled<T>(base: T, paths: readonly string[], next: () => string): T {
  const copy = structuredClone(base);
  for (const path of paths) fill(copy, path.split('.'), next);
  return copy;
}

function fill(value: unknown, [key = '', ...rest]: readonly string[], next: () => string): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  for (const name of key === '*' ? Object.keys(record) : [key]) {
    if (rest.length > 0) fill(record[name], rest, next);
    else if (typeof record[name] === 'string') record[name] = next();
  }
}
