/** A HEAD request of exact size (RFC 9110 section 9.3.2, RFC 9112 section 3). */

const PADDING_FIELD = 'X-Padding: ';

/** `size` bytes, or the few more that the request needs at least. `host` null: the field is sent empty, as RFC 9112 section 3.2 requires of a request without authority. */
export function encodeHttpHead(size: number, host: string | null): Uint8Array {
  const name = host !== null && /^[\w.:[\]-]{1,255}$/.test(host) ? host : '';
  const lines = ['HEAD / HTTP/1.1', `Host: ${name}`, 'User-Agent: tracepath-action', 'Connection: close'];
  const missing = size - head(lines).length;
  if (missing <= 0) return Buffer.from(head(lines), 'latin1');
  // A field adds its name, two bytes of line end and its padding; a shorter gap goes into the path.
  const least = PADDING_FIELD.length + 2;
  if (missing < least) lines[0] = `HEAD /?${'0'.repeat(Math.max(0, missing - 1))} HTTP/1.1`;
  else lines.push(PADDING_FIELD + '0'.repeat(missing - least));
  return Buffer.from(head(lines), 'latin1');
}

function head(lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n\r\n`;
}
