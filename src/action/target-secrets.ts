/**
 * Keeps secrets that stand in a list of targets out of everything that is printed: credentials are found before the list is
 * split, and values of a query are masked. URL authority: RFC 3986 section 3.2.
 */

const CREDENTIALS_SIGN = /@|%40/i;

/**
 * Whether a line of the list may hold credentials. An `@` is harmless only in the path or query of a URL whose host and port
 * are plain; everywhere else what stands before it may be a secret that a comma, `#` or blank cut apart.
 */
export function mayHoldCredentials(line: string): boolean {
  if (!CREDENTIALS_SIGN.test(line)) return false;
  return line.split(/[\s,]+/).some((piece) => {
    if (!CREDENTIALS_SIGN.test(piece)) return false;
    const [, authority = '', between = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\\]*)([/?][^#@]*)/i.exec(piece) ?? [];
    return between === '' || CREDENTIALS_SIGN.test(authority) || shownAuthority(authority) !== authority;
  });
}

/** `text` of a URL behind its authority: a fragment and every value of a query as `…`. */
export function maskQuery(text: string): string {
  return text
    .replace(/#.*$/s, '#…')
    .replace(/\?([^#]*)/s, (_, query: string) => `?${query.split('&').map(maskValue).join('&')}`);
}

/** A parameter without `=` may be a secret as a whole. */
function maskValue(parameter: string): string {
  if (parameter === '') return '';
  const name = /^([^=]*)=/s.exec(parameter)?.[0] ?? '';
  return parameter === name ? name : `${name}…`;
}

/** An entry that could not be read, to be shown: no path, query (nor a piece of one behind a comma) or fragment, and no port that is not a number. */
export function withoutSecrets(entry: string): string {
  const [, scheme = '', authority = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#\\&=%]*)(.*)$/is.exec(entry) ?? [];
  return scheme + shownAuthority(authority) + rest.replace(/^([/?#\\&=%]).+$/s, '$1…');
}

/** Host and port, with `…` for a port that is not a number. Two groups of hexadecimal digits begin an IPv6 address. */
function shownAuthority(authority: string): string {
  if (/^[\da-f]{0,4}:[\da-f]{0,4}:/i.test(authority)) return authority;
  const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:]*):?(.*)$/s.exec(authority) ?? [];
  return /^\d*$/.test(port) ? authority : `${host}:…`;
}
