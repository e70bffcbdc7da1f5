/** What using a service showed, in a few words: the same in findings, log and summary. Not escaped. */
import type { HttpResult, NameServerKind, ServiceResult } from '../../service/types.ts';
import type { TargetReport } from '../types.ts';
import { count, span } from './units.ts';

/** The phases that were timed, in their order. */
export function phaseTimes({ phases }: ServiceResult): readonly { readonly name: string; readonly ms: number }[] {
  const all: readonly (readonly [string, number | null])[] = [
    ['name', phases.nameMs],
    ['connect', phases.connectMs],
    ['proxy', phases.proxyMs],
    ['TLS', phases.tlsMs],
    ['first byte', phases.firstByteMs],
  ];
  return all.flatMap(([name, ms]) => (ms === null ? [] : [{ name, ms }]));
}

/** As `TLS 1.3, certificate 61 days, HTTP 200 in 87 ms`; null where the service was not checked. */
export function serviceSummary({ service }: Pick<TargetReport, 'service'>): string | null {
  if (service === null) return null;
  const { tls, http, totalMs } = service;
  const daysLeft = tls?.certificate?.daysLeft ?? null;
  const time = totalMs === null ? '' : ` in ${span(totalMs)}`;
  const parts = [
    tls?.version ? tls.version.replace(/^TLSv/, 'TLS ') : null,
    daysLeft === null ? null : `certificate ${count(Math.floor(daysLeft), 'day')}`,
    http?.status != null ? `HTTP ${http.status}${redirect(http)}${time}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? `${service.scheme.toUpperCase()} connection opens` : parts.join(', ');
}

/** Characters of a redirect's location that are shown. */
const LONGEST_SHOWN = 100;

/** Where a redirect leads, which nobody followed: to a login page, maybe. */
function redirect({ status, location }: HttpResult): string {
  if (location === null || status === null || status < 300 || status > 399) return '';
  const shown = location.length > LONGEST_SHOWN ? `${location.slice(0, LONGEST_SHOWN)}…` : location;
  return ` to ${shown.toWellFormed()}`;
}

/** What a name server's address says about it; null: nothing. */
export function nameServerKind(kind: NameServerKind): string | null {
  switch (kind) {
    case 'systemd-stub':
      return 'the stub of systemd-resolved';
    case 'docker':
      return "Docker's embedded DNS server";
    case 'default':
      return 'the default where /etc/resolv.conf names no server';
    case 'server':
      return null;
    default:
      return kind satisfies never;
  }
}
