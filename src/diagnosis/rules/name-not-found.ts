/** No address of a host for the name, or the name service failed. */

import { pathProxy } from '../../report/path-proxy.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { nameServers } from '../service-facts.ts';
import { listed, shellWord } from '../text.ts';

/** getaddrinfo(3): the name service failed, which says nothing about the name. */
const resolverFailures: ReadonlySet<string> = new Set(['EAI_AGAIN', 'EAI_FAIL']);

const failed = (target: MeasuredTarget): boolean => resolverFailures.has(target.evidence.localError?.errno ?? '');

export const nameNotFound: DiagnosisRule = {
  code: 'name-not-found',
  severity: 'error',
  title: 'Name not found',
  meaning:
    'The name has no address of the family asked for, or only such as no single host has (`0.0.0.0`, `::`, multicast, broadcast), or the name service gave no usable answer.',
  advice: 'Check the spelling and `/etc/resolv.conf`; `getent ahosts NAME` shows what the machine resolves.',
  when: (target, _context, found) => {
    // The name of a proxy: proxy-failing reports it.
    if (target.endReason !== 'name-not-found' || pathProxy(target) !== null) return null;
    // Servers that fail or are silent explain the failing name.
    if (found.some(({ code, severity }) => code.startsWith('dns-') && severity === 'error')) return null;
    const host = listed([target.host]);
    if (failed(target)) {
      return {
        title: 'Name not resolved',
        text: `this machine's name service gave no usable answer for ${host} (${target.evidence.localError?.errno}: it failed, refused or stayed silent), so whether it has an address is unknown; nothing was sent.`,
      };
    }
    if (target.evidence.localError?.errno === 'ENOTHOST') {
      const noHosts = target.name?.noHosts ?? [];
      const which = noHosts.length === 0 ? '' : ` (${listed(noHosts)})`;
      return {
        title: 'Name resolves to no host',
        text: `${host} resolves only to unspecified, multicast or broadcast addresses${which}, so nothing was sent. DNS filters answer so for names that they block.`,
      };
    }
    const family = target.family === null ? '' : `IPv${target.family} `;
    const denying = (target.name?.servers ?? []).filter(({ a }) => a.state === 'no-such-name');
    const said =
      denying.length === 0
        ? ''
        : ` ${nameServers(denying)} ${denying.length === 1 ? 'says' : 'say'} that it does not exist.`;
    return `${host} has no ${family}address in this machine's name service, so nothing was sent.${said}`;
  },
  remedies: (target, { options }) => [
    // The spelling is right where another server has the name.
    failed(target) || target.name?.servers.some(({ a, aaaa }) => a.state === 'found' || aaaa.state === 'found')
      ? paste('See which name servers this machine uses, and whether they answer:', [
          'cat /etc/resolv.conf',
          `getent hosts ${shellWord(target.host, 'NAME')}`,
        ])
      : paste(
          `Check the spelling and what this machine resolves${target.family === null || options.source !== null ? '' : '; `ip-version: auto` takes either family'}:`,
          [`getent ahosts ${shellWord(target.host, 'NAME')}`],
        ),
  ],
};
