/** The handshake of OpenSSL's client with a target, to paste. */
import { pathProxy } from '../report/path-proxy.ts';
import type { MeasuredTarget } from '../report/types.ts';
import { shellWord } from './text.ts';

/** One line of a shell: openssl-s_client(1), which names the host to the server by itself; `more`: further options. */
export function tlsClient(target: MeasuredTarget, more = ''): string {
  return `openssl s_client -connect ${hostAndPort(target)}${through(target)}${more} </dev/null`;
}

/** A TLS target as a word of a shell, an IPv6 address in brackets. */
export function hostAndPort({ host, port }: MeasuredTarget): string {
  const word = shellWord(host, 'HOST');
  return `${word.includes(':') ? `[${word}]` : word}:${port ?? 443}`;
}

/** The option for an HTTP proxy; this client can't use TLS to the proxy itself. */
function through(target: MeasuredTarget): string {
  const [, at] = /^http:\/\/([^/]+)/.exec(pathProxy(target)?.url ?? '') ?? [];
  return at === undefined ? '' : ` -proxy ${shellWord(at, 'PROXY:PORT')}`;
}
