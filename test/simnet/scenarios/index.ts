/** All scenarios by name. */
import type { Scenario } from '../scenario.ts';
import { benchmark } from './benchmark.ts';
import { demo } from './demo.ts';
import { noIcmp } from './no-icmp.ts';
import { pathMtu } from './path-mtu.ts';
import { plain } from './plain.ts';
import { several } from './several.ts';
import { unreached } from './unreached.ts';

export const scenarios: readonly Scenario[] = [
  ...demo,
  ...benchmark,
  ...plain,
  ...several,
  ...pathMtu,
  ...noIcmp,
  ...unreached,
];

/** @throws RangeError that lists the names, where none is called `name`. */
export function findScenario(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found !== undefined) return found;
  throw new RangeError(`no scenario is called "${name}"; there are: ${scenarios.map(({ name }) => name).join(', ')}`);
}
