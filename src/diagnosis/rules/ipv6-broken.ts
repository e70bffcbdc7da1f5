/** Only the IPv4 address opens. */
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { listed, oneLine } from '../text.ts';

/** errnos that say that there is no IPv6 here at all. */
const noRoute: ReadonlySet<string> = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);

export const ipv6Broken: DiagnosisRule = {
  code: 'ipv6-broken',
  severity: 'warning',
  title: 'IPv6 broken',
  meaning: 'The name has addresses of both families and there is a route for both, yet only IPv4 opens.',
  advice: 'Mend IPv6 on the way, or prefer IPv4 on the runner.',
  when: ({ addresses, host, port }) => {
    const tried = addresses.filter(({ family, connect }) => family === 6 && connect !== null);
    const v4 = addresses.find(({ family, connect }) => family === 4 && connect === 'open');
    if (v4 === undefined || tried.length === 0 || tried.some(({ connect }) => connect === 'open')) return null;
    const routed = tried.filter(({ errno }) => errno === null || !noRoute.has(errno));
    if (routed.length === 0) return null;
    const said = routed.map(({ address, connect }) => `${oneLine(address, 60)} is ${connect}`);
    const then = routed.every(({ connect }) => connect === 'closed')
      ? 'are refused at once and go on with IPv4, if they try both'
      : 'wait for it';
    return `${oneLine(host, 80)}${port === null ? '' : `, port ${port}`} opens by IPv4 (${oneLine(v4.address, 60)}) and not by IPv6: ${listed(said)}. Clients that try IPv6 first ${then}.`;
  },
  remedies: () => [
    paste('Until IPv6 is mended, let this machine prefer IPv4 (glibc), or switch IPv6 off:', [
      "echo 'precedence ::ffff:0:0/96 100' | sudo tee -a /etc/gai.conf",
      'sudo sysctl -w net.ipv6.conf.all.disable_ipv6=1',
    ]),
  ],
};
