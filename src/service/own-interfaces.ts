/** This machine's interfaces and their addresses, by Node's os.networkInterfaces (getifaddrs(3)), which throws where netlink is forbidden. */
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import type { Family } from './types.ts';

/** The addresses of each interface by its name; null: netlink is forbidden. */
export function ownInterfaces(): ReadonlyMap<string, readonly NetworkInterfaceInfo[]> | null {
  try {
    return new Map(Object.entries(networkInterfaces()).map(([name, addresses = []]) => [name, addresses]));
  } catch {
    return null;
  }
}

const LINK_LOCAL_V6 = /^fe[89ab]/i;

/** Whether any interface but loopback has an address of `family`, of IPv6 one that is not link-local; null: not known. */
export function hasFamily(family: Family): boolean | null {
  const own = ownInterfaces();
  if (own === null) return null;
  const outward = [...own.values()].flat().filter(({ internal, address }) => !internal && !LINK_LOCAL_V6.test(address));
  return outward.some((each) => each.family === `IPv${family}`);
}
