/** What the system's own resolver reads: /etc/resolv.conf (resolv.conf(5)) and /etc/hosts (hosts(5)). Pure. */
import { isIP } from 'node:net';
import type { NameServerKind } from './types.ts';

/** MAXNS of glibc's resolv.h: later servers are ignored. */
const MOST_SERVERS = 3;
/** RES_MAXNDOTS of glibc. */
const MOST_DOTS = 15;
/** Names tried for one, search list included: more are never asked by us. */
const MOST_NAMES = 8;

export interface ResolverConfig {
  readonly servers: readonly { readonly address: string; readonly kind: NameServerKind }[];
  /** Named, but beyond the three that glibc uses. */
  readonly ignored: readonly string[];
  readonly search: readonly string[];
  readonly ndots: number;
}

/** Never throws, whatever the text. `hostname`: its domain is the search list where the file has none. */
export function parseResolvConf(text: string, hostname: string): ResolverConfig {
  const servers: string[] = [];
  let search: string[] | null = null;
  let ndots = 1;
  for (const line of text.split('\n')) {
    if (/^[#;]/.test(line)) continue;
    const [keyword = '', ...values] = line.trim().split(/\s+/);
    const [first = ''] = values;
    if (keyword === 'nameserver' && isIP(first) !== 0) servers.push(first);
    // `domain` and `search` exclude each other: the last one stands.
    if (keyword === 'search' && first !== '') search = values.map(withoutDot);
    if (keyword === 'domain' && first !== '') search = [withoutDot(first)];
    if (keyword !== 'options') continue;
    const dots = values.map((option) => /^ndots:(\d{1,3})$/.exec(option)?.[1]).find((found) => found !== undefined);
    if (dots !== undefined) ndots = Math.min(Number(dots), MOST_DOTS);
  }
  const own = hostname.includes('.') ? hostname.slice(hostname.indexOf('.') + 1) : '';
  const used = servers.slice(0, MOST_SERVERS).map((address) => ({ address, kind: kindOf(address) }));
  return {
    servers: used.length > 0 ? used : [{ address: '127.0.0.1', kind: 'default' }],
    ignored: servers.slice(MOST_SERVERS, MOST_SERVERS + MOST_NAMES),
    search: (search ?? [own]).filter((suffix) => suffix !== ''),
    ndots,
  };
}

/** The names that the system asks for one, in order: with fewer dots than ndots the search list comes first. */
export function namesToTry(host: string, { search, ndots }: Pick<ResolverConfig, 'search' | 'ndots'>): string[] {
  const name = withoutDot(host);
  if (host.endsWith('.')) return [name];
  const dots = name.split('.').length - 1;
  const withSuffix = search.map((suffix) => `${name}.${suffix}`).slice(0, MOST_NAMES - 1);
  return dots >= ndots ? [name, ...withSuffix] : [...withSuffix, name];
}

/** Whether the hosts file has an address for a name. */
export function inHostsFile(text: string, host: string): boolean {
  const name = host.toLowerCase();
  return text.split('\n').some((line) => {
    const [address = '', ...names] = line.replace(/#.*$/, '').trim().split(/\s+/);
    return isIP(address) !== 0 && names.some((known) => known.toLowerCase() === name);
  });
}

function kindOf(address: string): NameServerKind {
  if (address === '127.0.0.53' || address === '127.0.0.54') return 'systemd-stub';
  return address === '127.0.0.11' ? 'docker' : 'server';
}

function withoutDot(name: string): string {
  return name.replace(/\.$/, '');
}
