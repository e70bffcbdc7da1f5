/**
 * Targets as a user writes them, to what is traced: shared contract, Inputs. URL authority: RFC 3986 section 3.2; zone
 * identifiers: RFC 6874; lengths of names: RFC 1035 section 2.3.4; ASCII form of names: UTS 46 by node:url.
 */
import { BlockList, isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import type { Protocol } from '../report/types.ts';
import { quote } from './input-values.ts';

export interface TargetSpec {
  /** As written, without a URL's credentials and path. */
  readonly target: string;
  /** Name or numeric address, without brackets, IDN already in its ASCII form. */
  readonly host: string;
  readonly protocol: Protocol;
  /** The port to ask; null: none named. */
  readonly port: number | null;
  /** `http` where the scheme or port says so, else `tls`: what may be said to an open TCP port without harm. */
  readonly speaks: 'tls' | 'http';
}

const MAX_TARGETS = 256;
const MAX_ENTRY = 2048;
/** Faults told of one list; the rest are counted. */
const MAX_FAULTS = 20;

interface Scheme {
  readonly protocol: Protocol;
  /** The port the scheme itself stands for. */
  readonly port: number | null;
  readonly speaks: TargetSpec['speaks'] | null;
}

const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  ['udp', { protocol: 'udp', port: null, speaks: null }],
  ['tcp', { protocol: 'tcp', port: null, speaks: null }],
  ['icmp', { protocol: 'icmp', port: null, speaks: null }],
  ['quic', { protocol: 'quic', port: null, speaks: null }],
  ['http', { protocol: 'tcp', port: 80, speaks: 'http' }],
  ['https', { protocol: 'tcp', port: 443, speaks: 'tls' }],
]);

/** Where neither target, scheme nor input names a port. */
const USUAL_PORT: Readonly<Record<Protocol, number | null>> = {
  auto: null,
  udp: null,
  tcp: 443,
  icmp: null,
  quic: 443,
};
const HTTP_PORTS: ReadonlySet<number> = new Set([80, 8080]);

const NOT_ONE_HOST = new BlockList();
NOT_ONE_HOST.addAddress('0.0.0.0', 'ipv4');
NOT_ONE_HOST.addAddress('255.255.255.255', 'ipv4');
NOT_ONE_HOST.addSubnet('224.0.0.0', 4, 'ipv4');
NOT_ONE_HOST.addAddress('::', 'ipv6');
NOT_ONE_HOST.addSubnet('ff00::', 8, 'ipv6');
const V4_IN_V6 = new BlockList();
V4_IN_V6.addSubnet('::ffff:0:0', 96, 'ipv6');

export interface TargetDefaults {
  readonly protocol: Protocol;
  readonly port: number | null;
  readonly ipVersion: 'auto' | 4 | 6 | 'both';
}

export interface ParsedTargets {
  readonly targets: readonly TargetSpec[];
  /** What is wrong, a sentence each; empty: all is well. */
  readonly faults: readonly string[];
  /** What was left out of account, a sentence each. */
  readonly notes: readonly string[];
}

/** A list by commas and lines with `#` comments. Repeated targets are traced once. Never throws. */
export function parseTargets(text: string, defaults: TargetDefaults): ParsedTargets {
  const entries = text
    .split(/\r\n|\n|\r/)
    .flatMap((line) => line.replace(/#.*$/s, '').split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (entries.length === 0) return refused('no target named, expected at least one');
  if (entries.length > MAX_TARGETS) return refused(`found ${entries.length} targets, expected at most ${MAX_TARGETS}`);

  const targets = new Map<string, TargetSpec>();
  const faults: string[] = [];
  const notes: string[] = [];
  for (const entry of entries) {
    const parsed = parseTarget(entry, defaults);
    if (typeof parsed === 'string') {
      faults.push(`${quote(withoutSecrets(entry))} ${parsed}`);
      continue;
    }
    const key = `${parsed.spec.protocol} ${parsed.spec.port} ${parsed.spec.speaks} ${parsed.spec.host}`;
    if (targets.has(key)) notes.push(`${quote(parsed.spec.target)} is named more than once and is traced once`);
    else targets.set(key, parsed.spec);
    if (parsed.ignored !== null)
      notes.push(`${quote(parsed.spec.target)}: ${parsed.ignored} left out, only the host is traced`);
  }
  const untold = faults.length - MAX_FAULTS;
  return {
    targets: [...targets.values()],
    faults: untold > 0 ? [...faults.slice(0, MAX_FAULTS), `and ${untold} more targets are wrong`] : faults,
    notes,
  };
}

function refused(fault: string): ParsedTargets {
  return { targets: [], faults: [fault], notes: [] };
}

interface ParsedTarget {
  readonly spec: TargetSpec;
  /** What a URL holds beyond its host and port, in words; null: nothing. */
  readonly ignored: string | null;
}

/** One entry, or what is wrong with it, to stand behind the entry in a sentence. */
function parseTarget(entry: string, defaults: TargetDefaults): ParsedTarget | string {
  if (entry.length > MAX_ENTRY) return `is ${entry.length} characters long, expected at most ${MAX_ENTRY}`;
  if (/[\s\p{C}]/u.test(entry))
    return 'holds a space or control character, expected a host, host:port or scheme://host';

  const url = /^([a-z][a-z0-9+.-]*):\/\/([^/?\\]*)(.*)$/iu.exec(entry);
  const scheme = url === null ? null : (SCHEMES.get(url[1]?.toLowerCase() ?? '') ?? null);
  if (url !== null && scheme === null) {
    return `has an unknown scheme, expected one of ${[...SCHEMES.keys()].join(', ')}`;
  }
  if (url === null && entry.includes('@')) return 'holds a user name, expected host or host:port';
  if (url === null && /[/?\\]/.test(entry)) return 'holds a path, expected host, host:port or scheme://host';

  // Credentials, and paths and queries with tokens in them, must not reach the report: the target is named without them.
  const [prefix, authority, rest] = url === null ? ['', entry, ''] : [`${url[1]}://`, url[2] ?? '', url[3] ?? ''];
  const hostAndPort = authority.slice(authority.lastIndexOf('@') + 1);
  const address = splitAuthority(hostAndPort, url !== null);
  if (typeof address === 'string') return address;
  const host = checkHost(address.host, defaults.ipVersion);
  if ('fault' in host) return host.fault;

  const protocol = scheme?.protocol ?? defaults.protocol;
  if (protocol === 'icmp' && address.port !== null) return 'has a port, but ICMP has none';
  const inherited = protocol === 'icmp' ? null : defaults.port;
  const port = address.port ?? scheme?.port ?? inherited ?? USUAL_PORT[protocol];
  const speaks = scheme?.speaks ?? (port !== null && HTTP_PORTS.has(port) ? 'http' : 'tls');
  const ignored = [
    ...(authority.includes('@') ? ['user name'] : []),
    ...(rest === '' || rest === '/' ? [] : ['path']),
  ].join(' and ');
  return {
    spec: { target: prefix + hostAndPort, host: host.ascii, protocol, port, speaks },
    ignored: ignored === '' ? null : ignored,
  };
}

function splitAuthority(text: string, inUrl: boolean): { host: string; port: number | null } | string {
  const bracketed = /^\[([^[\]]*)\](?::(.*))?$/s.exec(text);
  if (bracketed !== null) {
    const host = inUrl ? (bracketed[1] ?? '').replace('%25', '%') : (bracketed[1] ?? '');
    if (isIP(host) !== 6) return 'has no IPv6 address between its brackets';
    return withPort(host, bracketed[2]);
  }
  if (isIP(text) === 6) return { host: text, port: null };
  const [host = '', port, ...more] = text.split(':');
  if (more.length > 0) return 'is no IPv6 address; one with a port is written [address]:port';
  return withPort(host, port);
}

function withPort(host: string, port: string | undefined): { host: string; port: number | null } | string {
  if (port === undefined) return { host, port: null };
  const value = /^[1-9]\d{0,4}$/.test(port) ? Number(port) : 0;
  return value >= 1 && value <= 65535 ? { host, port: value } : `has port ${quote(port)}, expected 1 to 65535`;
}

/** A literal of the right family as it is, a name in its ASCII form. */
function checkHost(host: string, ipVersion: TargetDefaults['ipVersion']): { ascii: string } | { fault: string } {
  const family = isIP(host);
  if (family === 0) return checkName(host);
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  const bare = host.replace(/%.*$/s, '');
  if (/%./s.test(host) && !/%[\w.-]{1,15}$/.test(host)) return { fault: 'has a zone that is no interface name' };
  if (kind === 'ipv6' && V4_IN_V6.check(bare, kind))
    return { fault: 'is an IPv4 address in IPv6 form, expected plain IPv4' };
  if (NOT_ONE_HOST.check(bare, kind)) return { fault: 'is not the address of one host' };
  if (ipVersion !== family && (ipVersion === 4 || ipVersion === 6)) {
    return { fault: `is an IPv${family} address, but ip-version is ${ipVersion}` };
  }
  return { ascii: host };
}

function checkName(name: string): { ascii: string } | { fault: string } {
  if (name === '') return { fault: 'names no host' };
  // Before the conversion, which would unescape %41 and drop what follows a slash.
  if (/[^\p{L}\p{M}\p{N}._-]/u.test(name)) return { fault: 'holds a character that no host name has' };
  const labels = name.replace(/\.$/, '').split('.');
  // inet_aton reads 127.1, 0x7f000001 and 017700000001 as addresses, and so would the resolver.
  if (/^(\d+|0x[\da-f]*)$/i.test(labels.at(-1) ?? '')) return { fault: 'is neither a host name nor an IP address' };
  const ascii = domainToASCII(name);
  if (ascii === '' || isIP(ascii) !== 0) return { fault: 'is no valid host name' };
  const asciiLabels = ascii.replace(/\.$/, '').split('.');
  if (asciiLabels.join('.').length > 253) return { fault: 'is longer than the 253 characters a name may have' };
  if (asciiLabels.some((label) => label === '')) return { fault: 'has an empty part between its dots' };
  if (asciiLabels.some((label) => label.length > 63)) return { fault: 'has a part longer than 63 characters' };
  if (asciiLabels.some((label) => !/^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label))) {
    return { fault: 'is no valid host name' };
  }
  return { ascii };
}

/** For showing an entry that failed: no user name, password, path or query. */
function withoutSecrets(entry: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(entry)?.[0] ?? '';
  const at = entry.lastIndexOf('@');
  const rest = at < scheme.length ? entry.slice(scheme.length) : `***@${entry.slice(at + 1)}`;
  return scheme + rest.replace(/[/?\\].*$/s, '/…');
}
