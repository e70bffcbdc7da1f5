/** This machine's interfaces and their addresses, by Node's os.networkInterfaces (getifaddrs(3)), which throws where netlink is forbidden. */
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** The addresses of each interface by its name; null: netlink is forbidden. */
export function ownInterfaces(): ReadonlyMap<string, readonly NetworkInterfaceInfo[]> | null {
  try {
    return new Map(Object.entries(networkInterfaces()).map(([name, addresses = []]) => [name, addresses]));
  } catch {
    return null;
  }
}

/** Whether any interface but loopback has an IPv4 address; null: not known. */
export function hasIpv4(): boolean | null {
  const own = ownInterfaces();
  return own && [...own.values()].flat().some(({ family, internal }) => family === 'IPv4' && !internal);
}
