/**
 * Which proxy a client would use for a target: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY as curl obeys them (curl(1),
 * "ENVIRONMENT"), lower case first. The usual libraries tell neither the variable nor know CIDR, hence this.
 */
import { BlockList, isIP } from 'node:net';
import type { ProxyResult, ServiceScheme } from './types.ts';

export interface ChosenProxy {
  /** Without credentials; `…` where the value is no URL. */
  readonly url: string;
  /** The variable, or `input`. */
  readonly from: string;
  /** `socks`: named, not used. */
  readonly kind: 'http' | 'https' | 'socks' | 'invalid';
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
  /** `Basic …` for the header Proxy-Authorization; null: none. A secret. */
  readonly authorization: string | null;
}

export interface ProxyTarget {
  readonly scheme: ServiceScheme;
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
}

/** null: the target is asked directly. `setting`: `auto`, `none` or a proxy's URL. */
export function chooseProxy(target: ProxyTarget, setting: string, env: NodeJS.ProcessEnv): ChosenProxy | null {
  if (setting === 'none' || (target.scheme !== 'http' && target.scheme !== 'https')) return null;
  if (setting !== 'auto') return parseProxy(setting, 'input');
  const found = firstSet(env, [`${target.scheme}_proxy`, 'all_proxy']);
  if (found === null) return null;
  const exceptions = firstSet(env, ['no_proxy']);
  if (exceptions !== null && isExcepted(target, exceptions.value)) return null;
  return parseProxy(found.value, found.name);
}

/** The proxy that a target is asked through; null: none, or one that is not used (SOCKS, or no URL at all). */
export function usedProxy(
  target: ProxyTarget & { readonly proxy: string; readonly env: NodeJS.ProcessEnv },
): ChosenProxy | null {
  const proxy = chooseProxy(target, target.proxy, target.env);
  return proxy !== null && (proxy.kind === 'http' || proxy.kind === 'https') ? proxy : null;
}

/** Of an HTTP proxy without a port: curl(1), --proxy. Others take 80: it is named with the proxy. */
const CURLS_PORT = 1080;
const SOCKS_PORT = 1080;

/** The port in a URL's text: URL drops one that is its scheme's own. */
function writtenPort(text: string): string | undefined {
  return /^[^/]*:\/\/[^/?#]*:(\d+)(?=$|[/?#])/.exec(text)?.[1];
}

/** A proxy's URL, with or without its scheme. Never throws; what is no URL is of the kind `invalid`. */
export function parseProxy(value: string, from: string): ChosenProxy {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  const scheme = url?.protocol.slice(0, -1) ?? '';
  const socks = /^socks[45]?[ah]?$/.test(scheme);
  const known = socks || scheme === 'http' || scheme === 'https';
  const written = writtenPort(text);
  if (url === null || url.hostname === '' || !known || Number(written) === 0) {
    return { url: '…', from, kind: 'invalid', host: '', port: 0, authorization: null };
  }
  const standard = socks ? SOCKS_PORT : scheme === 'https' ? 443 : 80;
  const port = Number(written ?? 0) || (scheme === 'http' ? CURLS_PORT : standard);
  const credentials = `${decode(url.username)}:${decode(url.password)}`;
  return {
    url: `${scheme}://${url.hostname}${port === standard ? '' : `:${port}`}`,
    from,
    kind: socks ? 'socks' : scheme === 'https' ? 'https' : 'http',
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port,
    authorization: credentials === ':' ? null : `Basic ${Buffer.from(credentials).toString('base64')}`,
  };
}

/** Of a proxy that a check used. */
export function proxyPort({ url }: Pick<ProxyResult, 'url'>): number {
  return parseProxy(url, '').port;
}

/** Whether NO_PROXY names a target: hosts and their subdomains, with or without a port, addresses, CIDR, `*`. */
export function isExcepted({ host, port }: Pick<ProxyTarget, 'host' | 'port'>, exceptions: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || excepts(entry, name, port));
}

function excepts(entry: string, name: string, port: number): boolean {
  const [, bracketed, plain = '', onlyPort] = /^(?:\[([^\]]*)\]|([^:]*|.*:.*:.*))(?::(\d{1,5}))?$/.exec(entry) ?? [];
  const pattern = (bracketed ?? plain).replace(/^\*?\./, '').replace(/\.$/, '');
  if (pattern === '' || (onlyPort !== undefined && Number(onlyPort) !== port)) return false;
  const family = isIP(name);
  if (family === 0) return name === pattern || name.endsWith(`.${pattern}`);
  return inSubnet(name, family, pattern);
}

function inSubnet(address: string, family: number, pattern: string): boolean {
  const [network = '', prefix, ...more] = pattern.split('/');
  const longest = family === 4 ? 32 : 128;
  const bits = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
  if (more.length > 0 || isIP(network) !== family || bits < 0 || bits > longest) return false;
  const list = new BlockList();
  list.addSubnet(network, bits, family === 4 ? 'ipv4' : 'ipv6');
  return list.check(address.replace(/%.*$/, ''), family === 4 ? 'ipv4' : 'ipv6');
}

function firstSet(env: NodeJS.ProcessEnv, names: readonly string[]): { name: string; value: string } | null {
  for (const name of names.flatMap((lower) => [lower, lower.toUpperCase()])) {
    const value = env[name]?.trim() ?? '';
    if (value !== '') return { name, value };
  }
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray per cent sign stands for itself
  }
}
