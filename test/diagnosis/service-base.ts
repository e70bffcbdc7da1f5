/** Results of a service check to vary: a https target whose name, connection, TLS and HTTP all work. */
import type {
  AddressResult,
  HttpResult,
  NameAnswer,
  NameResult,
  NameServerResult,
  ProxyResult,
  ServiceResult,
  TlsResult,
} from '../../src/service/types.ts';

export const answer = (state: NameAnswer['state'], ms = 2): NameAnswer => ({
  state,
  ms,
  addresses: state === 'found' ? ['203.0.113.7'] : [],
  detail: state === 'failed' ? 'ESERVFAIL' : state === 'refused' ? 'EREFUSED' : state === 'silent' ? 'ETIMEOUT' : null,
});

export function server(address: string, a: NameAnswer['state'], aaaa: NameAnswer['state'] = a): NameServerResult {
  return { address, kind: 'server', asked: 'example.com', a: answer(a), aaaa: answer(aaaa) };
}

export function name(servers: readonly NameServerResult[], change: Partial<NameResult> = {}): NameResult {
  return {
    source: 'dns',
    lookupMs: 3,
    canonicalName: null,
    triedNames: 1,
    servers,
    names: ['example.com'],
    error: null,
    ignoredServers: [],
    nat64Prefix: null,
    ...change,
  };
}

export function address(
  of: string,
  family: 4 | 6,
  connect: AddressResult['connect'],
  errno: string | null = null,
): AddressResult {
  return { address: of, family, traced: false, connect, connectMs: connect === 'open' ? 12 : null, errno };
}

export function tls(change: Partial<TlsResult> = {}): TlsResult {
  return {
    version: 'TLSv1.3',
    alpn: 'h2',
    serverName: 'example.com',
    trustedBy: ['bundled', 'system'],
    problem: change.problems?.[0] ?? null,
    problems: [],
    certificate: {
      subject: 'example.com',
      issuer: 'R11',
      names: ['example.com'],
      validFrom: '2026-10-01T00:00:00.000Z',
      validTo: '2027-01-25T00:00:00.000Z',
      daysLeft: 61.4,
      sha256: 'ab'.repeat(32),
    },
    missingLink: null,
    chainLength: 3,
    root: 'ISRG Root X1',
    alert: null,
    detail: null,
    clientCertificate: null,
    otherName: null,
    unreadableExtraStore: null,
    ...change,
  };
}

export function http(change: Partial<HttpResult> = {}): HttpResult {
  return {
    status: 200,
    location: null,
    retryAfterSeconds: null,
    problem: null,
    bytesReceived: null,
    detail: null,
    ...change,
  };
}

export function proxy(change: Partial<ProxyResult> = {}): ProxyResult {
  return {
    url: 'http://proxy.example:3128',
    from: 'HTTPS_PROXY',
    status: 200,
    problem: null,
    connect: true,
    challenge: null,
    detail: null,
    direct: null,
    targetAddresses: ['203.0.113.7'],
    ...change,
  };
}

export function service(change: Partial<ServiceResult> = {}): ServiceResult {
  return {
    url: 'https://example.com/',
    scheme: 'https',
    state: 'working',
    failedPhase: null,
    phases: { nameMs: 3.1, connectMs: 12.1, proxyMs: null, tlsMs: 25.3, firstByteMs: 46.5 },
    totalMs: 87,
    proxy: null,
    globalAddress: true,
    tls: tls(),
    http: http(),
    address: '203.0.113.7',
    cutIn: null,
    cutBy: null,
    ...change,
  };
}

/** A service of which one phase failed. */
export function failing(
  phase: NonNullable<ServiceResult['failedPhase']>,
  change: Partial<ServiceResult>,
): ServiceResult {
  return service({ state: 'failing', failedPhase: phase, totalMs: null, ...change });
}
