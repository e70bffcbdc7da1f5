/** The bytes that a connection sends: harmless to the service that reads them. */

import { randomBytes } from '../linux/random.ts';
import type { ByteStream } from '../network.ts';
import { encodeHttpHead } from '../wire/http-head.ts';
import { CLIENT_HELLO_ENTROPY, encodeClientHello } from '../wire/tls-client-hello.ts';

/** One whole message: of `stream.bytes` bytes, or the more that it has at least. */
export function encodeStream({ protocol, serverName, bytes }: ByteStream): Uint8Array {
  switch (protocol) {
    case 'http':
      return encodeHttpHead(bytes, serverName);
    case 'tls':
      return encodeClientHello(bytes, serverName, randomBytes(CLIENT_HELLO_ENTROPY));
    default:
      return protocol satisfies never;
  }
}
