/** What using a target's service showed, as Markdown: a line of phases with a bar, the certificate, tables where something is wrong. */

import type { NameAnswer } from '../../service/types.ts';
import { codeSpan, prose } from '../text/escape.ts';
import { nameServerKind, phaseTimes, serviceSummary } from '../text/service.ts';
import { span } from '../text/units.ts';
import type { TargetReport } from '../types.ts';

/** Characters of the whole bar. */
const barLength = 24;

/** The empty string where neither the service was checked nor a name looked up. */
export function serviceBlock(target: TargetReport): string {
  return [serviceLine(target), certificateLine(target), addressTable(target), serverTable(target)]
    .filter((block) => block !== '')
    .join('\n\n');
}

function serviceLine(target: TargetReport): string {
  const { service } = target;
  if (service === null) return '';
  const said =
    service.state === 'working'
      ? `✅ works: ${prose(serviceSummary(target) ?? '')}`
      : service.failedPhase === null
        ? '❔ unknown'
        : `❌ fails in phase ${service.failedPhase}`;
  const times = phaseTimes(service);
  const whole = times.reduce((sum, { ms }) => sum + ms, 0);
  const bars = times.map(({ name, ms }) => {
    const length = whole === 0 ? 0 : Math.round((ms / whole) * barLength);
    return `${name} ${'▇'.repeat(length)} ${span(ms)}`.replace('  ', ' ');
  });
  return [`**Service** ${codeSpan(service.url)} ${said}`, ...(bars.length === 0 ? [] : [bars.join(' · ')])].join(
    '<br>',
  );
}

function certificateLine({ service }: TargetReport): string {
  const certificate = service?.tls?.certificate;
  if (!certificate) return '';
  const { subject, issuer, validTo, daysLeft } = certificate;
  const whose = `**Certificate** ${codeSpan(subject)}, issued by ${codeSpan(issuer)}`;
  if (daysLeft === null) return `${whose}, whose end can't be read`;
  return `${whose}, valid to ${codeSpan(validTo.slice(0, 10))} (${Math.floor(daysLeft)} days)`;
}

/** Only where an address that was tried does not open. */
function addressTable({ addresses }: TargetReport): string {
  if (!addresses.some(({ connect }) => connect !== null && connect !== 'open')) return '';
  const rows = addresses.map(
    ({ address, connect, connectMs, traced }) =>
      `| ${codeSpan(address)} | ${connect ?? 'not tried'} | ${connectMs === null ? '' : Math.round(connectMs)} | ${traced ? 'traced' : ''} |`,
  );
  return ['| Address | Handshake | ms | |', '|---|---|---:|---|', ...rows].join('\n');
}

const fine: ReadonlySet<NameAnswer['state']> = new Set(['found', 'no-data']);

/** Only where a name server did not answer, or answered otherwise than with records. */
function serverTable({ name }: TargetReport): string {
  const servers = name?.servers ?? [];
  if (servers.every(({ a, aaaa }) => fine.has(a.state) && fine.has(aaaa.state))) return '';
  const said = ({ state, ms }: NameAnswer): string =>
    `${state.replaceAll('-', ' ')} ${state === 'silent' ? 'for' : 'in'} ${span(ms)}`;
  const rows = servers.map(({ address, kind, a, aaaa }) => {
    const words = nameServerKind(kind);
    return `| ${codeSpan(address)}${words === null ? '' : ` ${words}`} | ${said(a)} | ${said(aaaa)} |`;
  });
  return ['| Name server | A | AAAA |', '|---|---|---|', ...rows].join('\n');
}
