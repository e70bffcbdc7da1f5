/** This machine's interfaces and their addresses, by Node's os.networkInterfaces (getifaddrs(3)), which throws where netlink is forbidden. */
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { addressScope } from '../net/wire/address-scope.ts';
import { canonicalIp } from '../net/wire/ip-address.ts';
import type { Family } from './types.ts';

/** The addresses of each interface by its name; null: netlink is forbidden. */
function ownInterfaces(): ReadonlyMap<string, readonly NetworkInterfaceInfo[]> | null {
  try {
    return new Map(Object.entries(networkInterfaces()).map(([name, addresses = []]) => [name, addresses]));
  } catch {
    return null;
  }
}

/** The address of a family that a source, an interface's name or an address of one, stands for; null: none that is known. */
export function ownAddress(source: string, family: Family): string | null {
  const wanted = canonicalIp(source);
  const own = [...(ownInterfaces() ?? [])].flatMap(([name, addresses]) =>
    addresses.filter(({ address }) => name === source || address === wanted),
  );
  return own.find((each) => each.family === `IPv${family}` && (each.scopeid ?? 0) === 0)?.address ?? null;
}

/** Whether any interface but loopback has an address of `family`, of IPv6 one that is not link-local; null: not known. */
export function hasFamily(family: Family): boolean | null {
  const own = ownInterfaces();
  if (own === null) return null;
  const outward = [...own.values()].flat().filter((each) => !each.internal && each.family === `IPv${family}`);
  return outward.some(({ address }) => family === 4 || addressScope(address) !== 'link-local');
}
