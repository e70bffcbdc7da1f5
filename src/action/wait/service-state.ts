/** What using a service once came to, in a few words of the log. Not escaped. */
import { NO_HOST } from '../../service/system-lookup.ts';
import type { ServiceCheck, ServiceResult, TlsResult } from '../../service/types.ts';
import { NO_ROUTE } from '../no-route.ts';
import type { Answer } from './attempt-schedule.ts';

const NO_NAME: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EAI_NODATA', 'EAI_ADDRFAMILY']);

/** `code` as the resolver names it. */
export function nameState(code: string): string {
  if (code === NO_HOST) return 'name resolves to no host';
  return NO_NAME.has(code) ? NAME_NOT_FOUND : `name lookup failed (${code})`;
}

export const NAME_NOT_FOUND = 'name not found';

/** Of an errno by which no packet gets there. */
export function unsentState(errno: string): string {
  if (errno === 'EADDRNOTAVAIL') return 'no source address';
  return NO_ROUTE.has(errno) ? 'no route' : `not sent (${errno})`;
}

/**
 * `nameError`: why the name has no address, as the resolver names it; null: it has, or there is none.
 *
 * @returns null where the run's end cut the check short
 */
export function serviceAnswer(check: ServiceCheck, nameError: string | null): Answer | null {
  const { service } = check;
  if (service === null || service.cutIn !== null) return null;
  if (service.state === 'working') return { works: true, state: 'working' };
  // A client that has a certificate may well be served: more attempts would not tell.
  if (service.tls?.clientCertificate === 'required') return { works: true, state: 'wants a client certificate' };
  // Behind SOCKS, which is not judged, an open connection is all that can be seen.
  if (service.failedPhase === null && check.addresses.some(({ connect }) => connect === 'open')) {
    return { works: true, state: 'open' };
  }
  return { works: false, state: failure(check, service, nameError) };
}

function failure(check: ServiceCheck, service: ServiceResult, nameError: string | null): string {
  switch (service.failedPhase) {
    case 'name':
      return nameState(nameError ?? 'ENODATA');
    case 'proxy':
      return proxyState(service);
    case 'tls':
      return tlsState(service.tls);
    case 'http':
      return httpState(service);
    case 'connect':
    case null:
      return connectState(check);
    default:
      return service.failedPhase satisfies never;
  }
}

/** The address that a client would have used, else the first. */
function connectState({ addresses }: ServiceCheck): string {
  const tried = addresses.find(({ traced }) => traced) ?? addresses[0];
  if (tried?.connect === 'closed') return 'refused';
  if (tried?.connect === 'unreachable') return unsentState(tried.errno ?? 'EHOSTUNREACH');
  if (tried?.connect === null && tried.errno !== null) return unsentState(tried.errno);
  return 'no answer';
}

function proxyState({ proxy }: ServiceResult): string {
  const status = proxy?.status ?? null;
  return `proxy: ${status === null ? (proxy?.problem ?? 'failed') : `HTTP ${status}`}`;
}

const TLS_PROBLEMS: Readonly<Record<NonNullable<TlsResult['problem']>, string>> = {
  expired: 'certificate expired',
  'not-yet-valid': 'certificate not valid yet',
  'wrong-name': 'certificate for another name',
  untrusted: 'certificate not trusted',
  alert: 'TLS alert',
  reset: 'TLS handshake reset',
  silent: 'no answer to the TLS handshake',
};

function tlsState(tls: TlsResult | null): string {
  const words = tls?.problem ? TLS_PROBLEMS[tls.problem] : 'TLS handshake failed';
  return tls?.problem === 'alert' && tls.alert !== null ? `${words} ${tls.alert.name}` : words;
}

function httpState({ http }: ServiceResult): string {
  if (http?.status != null) return `HTTP ${http.status}`;
  if (http?.problem === 'silent') return 'no HTTP answer';
  return http?.problem === 'malformed' ? 'answer is no HTTP' : 'connection closed without an HTTP answer';
}
