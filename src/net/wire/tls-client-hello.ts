/** A TLS ClientHello of exact size, as a browser would send it (RFC 8446 section 4.1.2; padding: RFC 7685; server name: RFC 6066). */

const EXTENSION_HEADER = 4;
const HANDSHAKE_HEADER = 4;

const EXTENSION = {
  serverName: 0,
  supportedGroups: 10,
  ecPointFormats: 11,
  signatureAlgorithms: 13,
  alpn: 16,
  padding: 21,
  extendedMasterSecret: 23,
  supportedVersions: 43,
  pskKeyExchangeModes: 45,
  keyShare: 51,
  renegotiationInfo: 0xff01,
} as const;

const X25519 = 0x001d;
const SUPPORTED_GROUPS = [X25519, 0x0017, 0x0018];
const CIPHER_SUITES = [
  ...[0x1301, 0x1302, 0x1303], // TLS 1.3
  ...[0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035], // TLS 1.2
];
const SIGNATURE_ALGORITHMS = [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601];
const VERSIONS = [0x0304, 0x0303];

/** Bytes of randomness: the hello's random, its session id, its key share. */
export const CLIENT_HELLO_ENTROPY = 96;

const RECORD_HEADER = 5;
/** A record holds no more (RFC 8446 section 5.1): a larger hello comes in several. */
const RECORD_ROOM = 2 ** 14;
/** Extensions stand behind a length of 16 bits. */
const LARGEST = 65500;

/**
 * A ClientHello of `size` bytes with its record headers, or as near to that as can be: it needs some 240 bytes and the
 * server name, and has 65500 at most.
 *
 * @param serverName for the server_name extension; null, or no host name: left out
 * @param entropy 96 random bytes
 */
export function encodeClientHello(size: number, serverName: string | null, entropy: Uint8Array): Uint8Array {
  const bare = hello(serverName, entropy, null);
  const records = Math.max(1, Math.ceil(Math.min(size, LARGEST) / (RECORD_ROOM + RECORD_HEADER)));
  const missing = Math.min(size, LARGEST) - bare.length - records * RECORD_HEADER;
  return inRecords(missing <= 0 ? bare : hello(serverName, entropy, missing), records);
}

/** Splits a handshake message evenly over records; their version is that of a first hello (RFC 8446 section 5.1). */
function inRecords(message: Uint8Array, count: number): Uint8Array {
  const share = Math.ceil(message.length / count);
  const parts = Array.from({ length: count }, (_, index) => message.subarray(index * share, (index + 1) * share));
  return Buffer.concat(parts.flatMap((part) => [Uint8Array.from([22, ...word(0x0301), ...word(part.length)]), part]));
}

/** The handshake message, `padding` bytes longer than it need be; null: as short as it can be. */
function hello(serverName: string | null, entropy: Uint8Array, padding: number | null): Uint8Array {
  const random = entropy.subarray(0, 32);
  const sessionId = entropy.subarray(32, 64);
  const keyShare = entropy.subarray(64, 96);
  // Fewer bytes than a padding extension's header: a shorter session id makes room for one.
  const cut = padding !== null && padding < EXTENSION_HEADER ? EXTENSION_HEADER - padding : 0;
  const extensions = [
    ...(serverName !== null && isHostName(serverName)
      ? [extension(EXTENSION.serverName, serverNameList(serverName))]
      : []),
    extension(EXTENSION.extendedMasterSecret, []),
    extension(EXTENSION.renegotiationInfo, [0]),
    extension(EXTENSION.supportedGroups, words(SUPPORTED_GROUPS, 2)),
    extension(EXTENSION.ecPointFormats, [1, 0]),
    extension(EXTENSION.alpn, alpn(['h2', 'http/1.1'])),
    extension(EXTENSION.signatureAlgorithms, words(SIGNATURE_ALGORITHMS, 2)),
    extension(EXTENSION.keyShare, block(2, [...word(X25519), ...block(2, keyShare)])),
    extension(EXTENSION.pskKeyExchangeModes, [1, 1]),
    extension(EXTENSION.supportedVersions, words(VERSIONS, 1)),
  ].flat();
  const zeros = padding === null ? 0 : padding + cut - EXTENSION_HEADER;
  if (padding !== null) extensions.push(...word(EXTENSION.padding), ...bytesOf(2, zeros));
  const body = [
    ...word(0x0303),
    ...random,
    ...block(1, sessionId.subarray(cut)),
    ...words(CIPHER_SUITES, 2),
    ...[1, 0], // no compression
    ...bytesOf(2, extensions.length + zeros),
    ...extensions,
  ];
  // The padding is last: a new array's zeros are its bytes, so that up to 65,500 of them are never copied one by one.
  const message = new Uint8Array(HANDSHAKE_HEADER + body.length + zeros);
  message.set([1, ...bytesOf(3, body.length + zeros), ...body]);
  return message;
}

function extension(type: number, data: ArrayLike<number>): number[] {
  return [...word(type), ...block(2, data)];
}

/** Data behind its length in `width` bytes. */
function block(width: number, data: ArrayLike<number>): number[] {
  return [...bytesOf(width, data.length), ...Array.from(data)];
}

/** A number in network order. */
function bytesOf(width: number, value: number): number[] {
  return Array.from({ length: width }, (_, index) => (value >> (8 * (width - 1 - index))) & 0xff);
}

function words(values: readonly number[], width: number): number[] {
  return block(width, values.flatMap(word));
}

function word(value: number): number[] {
  return [value >> 8, value & 0xff];
}

function alpn(protocols: readonly string[]): number[] {
  return block(
    2,
    protocols.flatMap((protocol) => block(1, ascii(protocol))),
  );
}

function serverNameList(name: string): number[] {
  return block(2, [0, ...block(2, ascii(name))]);
}

/** RFC 6066 section 3: a DNS host name, no literal address, no trailing dot. */
function isHostName(name: string): boolean {
  return name.length <= 253 && /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/.test(name) && !/^[\d.]+$/.test(name);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
