/**
 * The host of a target: an address literal of one host, or a name in its ASCII form. Zone identifiers: RFC 6874; lengths of
 * names: RFC 1035 section 2.3.4; ASCII form of names: UTS 46 by node:url.
 */
import { domainToASCII } from 'node:url';
import { canonicalIp, isIp } from '../net/wire/ip-address.ts';
import { lazyRegExp } from '../report/text/escape.ts';
import { isMappedIpv4, isNoHost } from '../service/one-host.ts';

const notInNames = lazyRegExp(String.raw`[^\p{L}\p{M}\p{N}._-]`);

/** A literal of the right family as the kernel and URLs spell it, a name in its ASCII form. */
export function checkHost(host: string, ipVersion: 'auto' | 4 | 6 | 'both'): { ascii: string } | { fault: string } {
  const family = isIp(host);
  if (family === 0) return checkName(host);
  if (/%./s.test(host) && !/%[\w.-]{1,15}$/.test(host)) return { fault: 'has a zone that is no interface name' };
  if (isMappedIpv4(host)) return { fault: 'is an IPv4 address in IPv6 form, expected plain IPv4' };
  if (isNoHost(host)) return { fault: 'is not the address of one host' };
  if (ipVersion !== family && (ipVersion === 4 || ipVersion === 6)) {
    return { fault: `is an IPv${family} address, but ip-version is ${ipVersion}` };
  }
  return { ascii: canonicalIp(host) };
}

function checkName(name: string): { ascii: string } | { fault: string } {
  if (name === '') return { fault: 'names no host' };
  // Before the conversion, which would unescape %41 and drop what follows a slash. ASCII first, as in escape.ts: it costs nothing.
  if (/[^a-zA-Z0-9._-]/.test(name) && notInNames().test(name))
    return { fault: 'holds a character that no host name has' };
  const labels = name.replace(/\.$/, '').split('.');
  // inet_aton reads 127.1, 0x7f000001 and 017700000001 as addresses, and so would the resolver.
  if (/^(\d+|0x[\da-f]*)$/i.test(labels.at(-1) ?? '')) return { fault: 'is neither a host name nor an IP address' };
  const ascii = domainToASCII(name);
  if (ascii === '' || isIp(ascii) !== 0) return { fault: 'is no valid host name' };
  const asciiLabels = ascii.replace(/\.$/, '').split('.');
  if (asciiLabels.join('.').length > 253) return { fault: 'is longer than the 253 characters a name may have' };
  if (asciiLabels.some((label) => label === '')) return { fault: 'has an empty part between its dots' };
  if (asciiLabels.some((label) => label.length > 63)) return { fault: 'has a part longer than 63 characters' };
  if (asciiLabels.some((label) => !/^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label))) {
    return { fault: 'is no valid host name' };
  }
  return { ascii };
}
