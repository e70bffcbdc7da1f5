/** One of several addresses of the name does not open. */

import { count } from '../../report/text/units.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { serviceName } from '../service-facts.ts';
import { listed, oneLine } from '../text.ts';

/** Addresses that were tried and did not open while another of their family did. */
function brokenAddresses({ addresses }: MeasuredTarget) {
  const open = new Set(addresses.filter(({ connect }) => connect === 'open').map(({ family }) => family));
  return addresses.filter(({ connect, family }) => connect !== null && connect !== 'open' && open.has(family));
}

export const addressBroken: DiagnosisRule = {
  code: 'address-broken',
  severity: 'warning',
  title: 'Address broken',
  meaning: 'One of several addresses is closed, silent or unreachable while another of its family is open.',
  advice: 'Tell whoever runs the service; clients that take the first address fail by chance.',
  when: (target) => {
    const broken = brokenAddresses(target);
    if (broken.length === 0) return null;
    const said = broken.map(({ address, connect }) => `${oneLine(address, 60)} is ${connect}`);
    const open = target.addresses.filter(({ connect }) => connect === 'open').length;
    const then = broken.every(({ connect }) => connect === 'closed')
      ? 'is refused at once, and fails if it tries no other'
      : 'waits or fails';
    return `of ${count(target.addresses.length, 'address', 'addresses')} of ${serviceName(target)}, ${listed(said)}; ${open} open. A client that takes one of these first ${then}.`;
  },
  remedies: () => [
    advise(
      "Tell whoever runs the service, or take the address out of the name's records; `addresses: all` traces each.",
    ),
  ],
};
