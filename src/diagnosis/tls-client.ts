/** The handshake of OpenSSL's client with a target, to paste. */
import type { MeasuredTarget } from '../report/types.ts';
import { usedProxy } from './service-facts.ts';
import { shellWord } from './text.ts';

/** One line of a shell: openssl-s_client(1), which names the host to the server by itself; `more`: further options. */
export function tlsClient(target: MeasuredTarget, more = ''): string {
  const host = shellWord(target.host, 'HOST');
  const to = `${host.includes(':') ? `[${host}]` : host}:${target.port ?? 443}`;
  return `openssl s_client -connect ${to}${through(target)}${more} </dev/null`;
}

/** The option for an HTTP proxy, to which this client speaks no TLS. */
function through(target: MeasuredTarget): string {
  const [, at] = /^http:\/\/([^/]+)/.exec(usedProxy(target)?.url ?? '') ?? [];
  return at === undefined ? '' : ` -proxy ${shellWord(at, 'PROXY:PORT')}`;
}
