/**
 * Targets as a user writes them, to what is traced: the input `targets` of action.yml. URL authority: RFC 3986 section 3.2.
 */

import { isIp } from '../net/wire/ip-address.ts';
import { MOST_TARGETS } from '../report/limits.ts';
import { lazyRegExp } from '../report/text/escape.ts';
import type { Protocol } from '../report/types.ts';
import { quote } from './input-values.ts';
import { runnerHosts } from './runner-hosts.ts';
import { checkHost } from './target-host.ts';
import { maskQuery, mayHoldCredentials, withoutSecrets } from './target-secrets.ts';

export interface TargetSpec {
  /** As written, every value of a query as `…`. */
  readonly target: string;
  /** Name in its ASCII form, or numeric address in its canonical form, without brackets. */
  readonly host: string;
  /** As written; null: none. */
  readonly scheme: SchemeName | null;
  readonly protocol: Protocol;
  /** The port to probe; null: none named. */
  readonly port: number | null;
  /** Path and query of http and https, as the URL standard writes them: what a request names. A secret. null: other schemes. */
  readonly path: string | null;
  /** `http` where the scheme or port says so, else `tls`: what may be said to an open TCP port without harm. */
  readonly applicationProtocol: 'tls' | 'http';
}

const MAX_ENTRY = 2048;
/** Faults told of one list; the rest are counted. */
const MAX_FAULTS = 20;

interface Scheme {
  readonly protocol: Protocol;
  /** The port the scheme itself stands for. */
  readonly port: number | null;
  readonly applicationProtocol: TargetSpec['applicationProtocol'] | null;
  /** Whether a path and a query belong to it. */
  readonly path: boolean;
}

const SCHEMES = {
  udp: { protocol: 'udp', port: null, applicationProtocol: null, path: false },
  tcp: { protocol: 'tcp', port: null, applicationProtocol: null, path: false },
  tls: { protocol: 'tcp', port: null, applicationProtocol: 'tls', path: false },
  icmp: { protocol: 'icmp', port: null, applicationProtocol: null, path: false },
  quic: { protocol: 'quic', port: null, applicationProtocol: null, path: false },
  http: { protocol: 'tcp', port: 80, applicationProtocol: 'http', path: true },
  https: { protocol: 'tcp', port: 443, applicationProtocol: 'tls', path: true },
} as const satisfies Record<string, Scheme>;

export type SchemeName = keyof typeof SCHEMES;

/** Where neither target, scheme nor input names a port. */
const USUAL_PORT: Readonly<Record<Protocol, number | null>> = {
  auto: null,
  udp: null,
  tcp: 443,
  icmp: null,
  quic: 443,
};
const HTTP_PORTS: ReadonlySet<number> = new Set([80, 8080]);

/** As `process.env`. The library's declarations hold it, and name no type of Node's. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface TargetDefaults {
  readonly protocol: Protocol;
  readonly port: number | null;
  readonly ipVersion: 'auto' | 4 | 6 | 'both';
  /** Where the word `runner` finds the runner's hosts. */
  readonly env: Environment;
}

export interface ParsedTargets {
  readonly targets: readonly TargetSpec[];
  /** What is wrong, a sentence each; empty: all is well. */
  readonly faults: readonly string[];
  /** What was left out of account, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * A list by commas and lines; `#` at the start of a line or after a blank starts a comment. Repeated targets are traced once.
 * Never throws.
 */
export function parseTargets(text: string, defaults: TargetDefaults): ParsedTargets {
  const { entries, faults: lineFaults } = splitList(text);
  const listed = expandRunner(entries, defaults.env);
  const faults = [...lineFaults, ...listed.faults];
  if (listed.entries.length + faults.length === 0) faults.push('no target named, expected at least one');
  if (listed.entries.length > MOST_TARGETS)
    faults.unshift(`found ${listed.entries.length} targets, expected at most ${MOST_TARGETS}`);

  const targets = new Map<string, TargetSpec>();
  const notes: string[] = [];
  for (const { entry, ofRunner } of listed.entries) {
    const parsed = parseTarget(entry, defaults);
    if (typeof parsed === 'string') {
      faults.push(`${quote(withoutSecrets(entry))} ${parsed}`);
      continue;
    }
    const { spec } = parsed;
    const key = [spec.protocol, spec.port, spec.applicationProtocol, spec.host, spec.scheme, spec.path].join(' ');
    if (!targets.has(key)) targets.set(key, spec);
    else if (!ofRunner) notes.push(`${quote(spec.target)} is named more than once and is traced once`);
    if (parsed.ignoredPath) notes.push(`${quote(spec.target)}: path left out, only http and https have one`);
  }
  const untold = faults.length - MAX_FAULTS;
  return {
    targets: [...targets.values()],
    faults: untold > 0 ? [...faults.slice(0, MAX_FAULTS), `and ${untold} more targets are wrong`] : faults,
    notes,
  };
}

/** The entries of a list. A line that may hold credentials is refused as a whole, before it is split, and never quoted. */
function splitList(text: string): { readonly entries: readonly string[]; readonly faults: readonly string[] } {
  const entries: string[] = [];
  const faults: string[] = [];
  for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
    const line = written.replace(/(^|\s)#.*$/s, '');
    if (mayHoldCredentials(line)) {
      faults.push(
        `line ${index + 1} holds a user name or password before an "@", expected targets without them (in a path, "@" is written after the host's "/" and a comma as %2C)`,
      );
      continue;
    }
    entries.push(...line.split(',').map((entry) => entry.trim()));
  }
  return { entries: entries.filter((entry) => entry !== ''), faults };
}

interface Listed {
  readonly entries: readonly { readonly entry: string; readonly ofRunner: boolean }[];
  readonly faults: readonly string[];
}

/** Puts the runner's hosts where the word `runner` stands. */
function expandRunner(entries: readonly string[], env: Environment): Listed {
  const named = entries.includes('runner') ? runnerHosts(env) : { urls: [], faults: [] };
  const hosts = named.urls.map((entry) => ({ entry, ofRunner: true }));
  return {
    entries: entries.flatMap((entry) => (entry === 'runner' ? hosts : [{ entry, ofRunner: false }])),
    faults: named.faults,
  };
}

const blankOrControl = lazyRegExp(String.raw`[\s\p{C}]`);

interface ParsedTarget {
  readonly spec: TargetSpec;
  /** Whether a path was written that the scheme has no use for. */
  readonly ignoredPath: boolean;
}

/** One entry, or what is wrong with it, to stand behind the entry in a sentence. */
function parseTarget(entry: string, defaults: TargetDefaults): ParsedTarget | string {
  if (entry.length > MAX_ENTRY) return `is ${entry.length} characters long, expected at most ${MAX_ENTRY}`;
  if (/[^!-~]/.test(entry) && blankOrControl().test(entry))
    return 'holds a space or control character, expected one target per line or commas between targets';

  const url = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\\]*)(.*)$/i.exec(entry);
  const name = url?.[1]?.toLowerCase() ?? null;
  if (name !== null && !isScheme(name))
    return `has an unknown scheme, expected one of ${Object.keys(SCHEMES).join(', ')}`;
  if (url === null && /[/?\\]/.test(entry)) return 'holds a path, expected host, host:port or scheme://host';
  if (url === null && entry.includes('#')) return 'holds a "#"; a comment starts after a blank';

  const scheme: Scheme | null = name === null ? null : SCHEMES[name];
  const [prefix, authority, rest] = url === null ? ['', entry, ''] : [`${url[1]}://`, url[2] ?? '', url[3] ?? ''];
  const address = splitAuthority(authority, url !== null);
  if (typeof address === 'string') return address;
  const host = checkHost(address.host, defaults.ipVersion);
  if ('fault' in host) return host.fault;

  const protocol = scheme?.protocol ?? defaults.protocol;
  if (protocol === 'icmp' && address.port !== null) return 'has a port, but ICMP has none';
  const inherited = protocol === 'icmp' ? null : defaults.port;
  const port = address.port ?? scheme?.port ?? inherited ?? USUAL_PORT[protocol];
  const applicationProtocol = scheme?.applicationProtocol ?? (port !== null && HTTP_PORTS.has(port) ? 'http' : 'tls');
  const takesPath = scheme?.path ?? false;
  return {
    spec: {
      target: prefix + authority + (takesPath ? maskQuery(rest) : ''),
      host: host.ascii,
      scheme: name,
      protocol,
      port,
      path: takesPath ? requestPath(rest) : null,
      applicationProtocol,
    },
    ignoredPath: !takesPath && rest !== '' && rest !== '/',
  };
}

function isScheme(name: string): name is SchemeName {
  return Object.hasOwn(SCHEMES, name);
}

/** What stands behind a URL's authority, as a request names it: without fragment, at least `/`. */
function requestPath(rest: string): string {
  const url = new URL(`http://host${rest.startsWith('\\') ? `/${rest.slice(1)}` : rest}`);
  return url.pathname + url.search;
}

function splitAuthority(text: string, inUrl: boolean): { host: string; port: number | null } | string {
  const bracketed = /^\[([^[\]]*)\](?::(.*))?$/s.exec(text);
  if (bracketed !== null) {
    const host = inUrl ? (bracketed[1] ?? '').replace('%25', '%') : (bracketed[1] ?? '');
    if (isIp(host) !== 6) return 'has no IPv6 address between its brackets';
    return withPort(host, bracketed[2]);
  }
  if (isIp(text) === 6) return { host: text, port: null };
  const [host = '', port, ...more] = text.split(':');
  if (more.length > 0) return 'is no IPv6 address; one with a port is written [address]:port';
  return withPort(host, port);
}

/** A port that is no number is not repeated: it may be part of a password. */
function withPort(host: string, port: string | undefined): { host: string; port: number | null } | string {
  if (port === undefined) return { host, port: null };
  const value = /^[1-9]\d{0,4}$/.test(port) ? Number(port) : 0;
  const found = /^\d*$/.test(port) ? quote(port) : 'that is no number';
  return value >= 1 && value <= 65535 ? { host, port: value } : `has a port ${found}, expected 1 to 65535`;
}
