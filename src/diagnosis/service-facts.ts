/** What several rules read of a service check (`name`, `addresses` and `service` in docs/report.md). */
import { pathProxy } from '../report/path-proxy.ts';
import { nameServerKind } from '../report/text/service.ts';
import { count, milliseconds } from '../report/text/units.ts';
import type { Finding, MeasuredTarget } from '../report/types.ts';
import type { AddressResult, NameServerResult, TlsResult } from '../service/types.ts';
import { hasDeadFlows } from './broken-path.ts';
import { answered } from './reach.ts';
import { listed, oneLine, who } from './text.ts';

/** The target for sentences, as `example.com, port 443`; without a port the host alone. */
export function serviceName(target: MeasuredTarget): string {
  const host = oneLine(target.host, 80) || 'the target';
  return target.port === null ? host : `${host}, port ${target.port}`;
}

/** Where the measured path ends, as `example.com (203.0.113.7)`, or `the proxy for` it. */
export function pathEnd(target: MeasuredTarget): string {
  return pathProxy(target) === null ? who(target) : `the proxy for ${who(target)}`;
}

/** As ` (through the proxy http://proxy.example:3128)`, behind the name of a target whose answers a proxy passes on; empty: none does. */
export function throughProxy(target: MeasuredTarget): string {
  const proxy = pathProxy(target);
  return proxy === null ? '' : ` (through the proxy ${oneLine(proxy.url, 120)})`;
}

/** A sentence on the short try without the proxy; the empty string where it says nothing. `mayBeTarget`: the target may be at fault. */
export function directTry(target: MeasuredTarget, mayBeTarget: boolean): string {
  const direct = pathProxy(target)?.direct ?? null;
  if (direct === 'open') return ' A direct connection opens: this target may not need the proxy.';
  if (!mayBeTarget) return '';
  if (direct === 'closed') return ' A direct connection is refused too: look at the target before the proxy.';
  if (direct === 'silent') return ' A direct connection gets no answer either: the target may be down.';
  if (direct === 'name-not-found') return ' This machine finds no address for that name either.';
  return '';
}

/**
 * How a client's connection failed though the target answered the trace, where neither an error found so far nor a dead flow explains
 * it; null: it opened, was not tried, or is explained.
 */
export function failedConnection(
  target: MeasuredTarget,
  found: readonly Finding[],
): 'closed' | 'silent' | 'unreachable' | null {
  if (target.service?.failedPhase !== 'connect' || !answered(target)) return null;
  if (found.some(({ severity }) => severity === 'error')) return null;
  const used = usedAddress(target);
  if (used?.connect === 'silent' && hasDeadFlows(target)) return null;
  return used === undefined || used.connect === null || used.connect === 'open' ? null : used.connect;
}

/** The address that a client's connection went to; undefined: none was tried. */
export function usedAddress({ addresses }: MeasuredTarget): AddressResult | undefined {
  return addresses.find(({ traced }) => traced) ?? addresses[0];
}

/** Whether a server answered neither query. */
export function isSilent({ a, aaaa }: NameServerResult): boolean {
  return a.state === 'silent' && aaaa.state === 'silent';
}

/** As `10.0.0.2`, with what its address says about it. */
export function nameServer({ address, kind }: Pick<NameServerResult, 'address' | 'kind'>): string {
  const shown = oneLine(address, 60);
  const words = nameServerKind(kind);
  return words === null ? shown : `${shown} (${words})`;
}

/** A sentence on servers that resolv.conf names and the system does not use; the empty string where there are none. */
export function ignoredServers({ name }: MeasuredTarget): string {
  const ignored = name?.ignoredServers ?? [];
  if (ignored.length === 0) return '';
  return ` /etc/resolv.conf names ${count(ignored.length, 'more server')} (${listed(ignored)}), beyond the three that glibc uses.`;
}

/** Several servers, as a list. */
export function nameServers(servers: readonly NameServerResult[]): string {
  return listed(servers.map(nameServer));
}

/** 429, or 403 or 503 with Retry-After: the service limits its clients. */
export function isRateLimited(target: MeasuredTarget): boolean {
  const http = target.service?.http;
  if (!http || http.status === null) return false;
  return http.status === 429 || ((http.status === 403 || http.status === 503) && http.retryAfterSeconds !== null);
}

/** What shows that packets to the target or their answers get lost, so that silence alone proves nothing; null: nothing does. */
export function lossToTarget(target: MeasuredTarget): string | null {
  const { sent, received } = target.loss;
  if (received < sent) return `${sent - received} of ${count(sent, 'probe')} stayed unanswered`;
  if (target.evidence.lossSeen) return 'TCP packets of the trace had to be sent again';
  const connectMs = repeatedSyn(target);
  return connectMs === null ? null : `a SYN had to be sent again: the handshake took ${milliseconds(connectMs)}`;
}

/** Linux sends a SYN again after one second (RFC 6298 section 2), milliseconds. */
const SYN_TIMEOUT_MS = 1000;

/** How long an open connection took whose SYN, or its answer, was lost, milliseconds; null: none is known. */
function repeatedSyn({ addresses, rttMs }: MeasuredTarget): number | null {
  if (rttMs === null || rttMs.max >= SYN_TIMEOUT_MS / 2) return null;
  return addresses.map(({ connectMs }) => connectMs ?? 0).find((ms) => ms >= SYN_TIMEOUT_MS) ?? null;
}

/** Whether a filter of names explains the failed handshake: the same address answers under another name, and nothing else explains it. */
export function isNameBlocked(target: MeasuredTarget): boolean {
  const tls = target.service?.tls;
  if (!tls || tls.answeredAgain) return false;
  // A shorter name makes a shorter ClientHello, which may fit where the first did not.
  if (tls.problem === 'silent' && target.blackHole !== null) return false;
  if (tls.problem === 'silent' && lossToTarget(target) !== null) return false;
  return (tls.problem === 'reset' || tls.problem === 'silent') && tls.otherName?.answered === true;
}

/** How a handshake ended that no alert ended: as `by a reset (ECONNRESET)`. */
export function endedBy({ detail }: TlsResult): string {
  if (detail === 'closed') return 'by closing the connection';
  return detail === null ? 'by a reset' : `by a reset (${oneLine(detail, 60)})`;
}

/** Whether the machine's own stores trust the chain and public roots do not. */
export function trustedLocallyOnly(target: MeasuredTarget): boolean {
  const tls = target.service?.tls;
  return !!tls?.certificate && tls.trustedBy.length > 0 && !tls.trustedBy.includes('bundled');
}

/** Whether public roots trust the chain and the system's store does not, as in an image without ca-certificates. */
export function systemLacksRoot({ service }: MeasuredTarget): boolean {
  const trustedBy = service?.tls?.trustedBy ?? [];
  return trustedBy.includes('bundled') && !trustedBy.includes('system');
}

/** Who signed, as `"Corp Root" (the certificate of www.example.com, issued by "Corp CA 2")`. */
export function signer(target: MeasuredTarget): string {
  const tls = target.service?.tls;
  const issuer = oneLine(tls?.certificate?.issuer ?? '', 80) || 'no name';
  const root = oneLine(tls?.root ?? '', 80);
  return root === '' || root === issuer ? `"${issuer}"` : `"${issuer}" (root "${root}")`;
}
