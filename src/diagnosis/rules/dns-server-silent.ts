/** A name server of the system answers nothing. */

import { addressScope } from '../../net/wire/address-scope.ts';
import { count, span } from '../../report/text/units.ts';
import type { NameServerResult } from '../../service/types.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { ignoredServers, isSilent, nameServers } from '../service-facts.ts';
import { oneLine, shellWord } from '../text.ts';

/** c-ares' word for a query that could not be sent, or that an ICMP error answered. */
function failsAtOnce({ a, aaaa }: NameServerResult): boolean {
  return a.detail === 'ECONNREFUSED' && aaaa.detail === 'ECONNREFUSED';
}

/** Whether queries to a server leave from `source`, an address or interface: those to loopback and to the other family do not. */
function leftFrom(source: string, { address }: NameServerResult): boolean {
  const otherFamily = addressScope(source) !== null && source.includes(':') !== address.includes(':');
  return addressScope(address) !== 'loopback' && !otherFamily;
}

/** resolvectl(1); systemd-resolved.service(8), "/etc/resolv.conf". */
const stubsServers = paste('The stub passes queries on: see to which servers, and whether it runs:', [
  'resolvectl status',
  'cat /run/systemd/resolve/resolv.conf',
  'systemctl status systemd-resolved',
]);

/** docs.docker.com, "Networking overview", DNS services. */
const dockersServers = paste(
  "Docker's server passes queries on to those of its host, or to those given to the container (`options: --dns ADDRESS` of a job container):",
  ['docker run --dns ADDRESS YOUR-IMAGE'],
);

export const dnsServerSilent: DiagnosisRule = {
  code: 'dns-server-silent',
  severity: 'error',
  title: 'Name server silent',
  meaning:
    "A name server of the system's list answered none of its questions, two tries each. A warning where another server answered.",
  advice: 'Remove the server from `/etc/resolv.conf`, or let the runner reach it on port 53.',
  when: (target, { options }) => {
    const servers = target.name?.servers ?? [];
    const silent = servers.filter(isSilent);
    if (silent.length === 0) return null;
    const others = servers.length - silent.length;
    const slow = target.name?.lookupMs ?? null;
    const cost = slow === null ? '' : ` The system's own lookup took ${span(slow)}.`;
    const host = oneLine(target.host, 80);
    const failing = silent.filter(failsAtOnce);
    const why =
      failing.length === 0
        ? ''
        : ` Queries${failing.length === silent.length ? '' : ` to ${nameServers(failing)}`} fail at once: nothing listens on port 53 there, no route leads there, or a firewall refuses them, this machine's own maybe.`;
    const { source } = options;
    const from =
      source !== null && silent.some((server) => leftFrom(source, server))
        ? ` Queries left from the source ${oneLine(source, 60)}, which the system's own lookup does not use.`
        : '';
    const waits = failing.length === silent.length ? '' : ' Every lookup of this machine may wait for it.';
    return {
      severity: others > 0 ? 'warning' : 'error',
      text:
        others > 0
          ? `${nameServers(silent)} answered no question about ${host}, two tries each, while ${count(others, 'other server')} answered.${cost}${why}${from}${waits}`
          : `none of this machine's name servers answered about ${host}, two tries each: ${nameServers(silent)}.${cost}${why}${from}${ignoredServers(target)}`,
    };
  },
  remedies: (target) => {
    const silent = target.name?.servers.find(isSilent);
    if (silent?.kind === 'systemd-stub') return [stubsServers];
    if (silent?.kind === 'docker') return [dockersServers];
    return [
      paste('Query the server directly; if it stays silent, take it out of the list or open port 53 toward it:', [
        `dig @${shellWord(silent?.address ?? null, 'SERVER')} ${shellWord(target.host, 'NAME')}`,
        'cat /etc/resolv.conf',
      ]),
    ];
  },
};
