/** Words for sentences: lists, hops, hosts, all on one line and bounded, whatever the network or a name brought. */
import { addressScope } from '../net/wire/address-scope.ts';
import { isAscii, lazyRegExp } from '../report/text/escape.ts';
import type { MeasuredTarget } from '../report/types.ts';
import type { WatchOutage } from '../report/watch-types.ts';

const unprintable = lazyRegExp(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+`, 'gu');

/** As `a, b and c`; past `most` items the rest is counted. */
export function listed(items: readonly string[], most = 4): string {
  const shown = items.slice(0, most).map((item) => oneLine(item, 80));
  if (items.length > most) {
    return `${shown.join(', ')} and ${items.length - most} more`;
  }
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/**
 * `text` on one line of at most `most` UTF-16 units: control and format characters (line ends, escapes, text direction)
 * become blanks, lone surrogates U+FFFD. What is cut off leaves an ellipsis.
 */
export function oneLine(text: string, most: number): string {
  // The bound comes first so that a name of megabytes costs nothing.
  const start = text.slice(0, 4 * most);
  const flat = (isAscii(start) ? start.replace(/ +/g, ' ') : start.toWellFormed().replace(unprintable(), ' ')).trim();
  if (flat.length <= most) {
    return flat;
  }
  return `${flat.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** An ISO time as `2026-11-22 10:00 UTC`. */
export function utcMinute(time: string): string {
  return `${oneLine(time, 40).slice(0, 16).replace('T', ' ')} UTC`;
}

/**
 * As `example.com (203.0.113.7)`; the address alone where that is what was written. Says where a name other than localhost leads to this
 * machine or its link: DNS filters and rebinding make such names.
 */
export function who(target: MeasuredTarget): string {
  const host = oneLine(target.host, 80) || 'the target';
  const address = target.address === null ? '' : oneLine(target.address, 60);
  if (address === '' || address === host) return host;
  return `${host} (${address}${nearby(host, address)})`;
}

function nearby(host: string, address: string): string {
  const scope = addressScope(address);
  if (scope === 'link-local') return ', link-local';
  return scope === 'loopback' && !/^(.*\.)?localhost\.?$/i.test(host) ? ', this machine itself' : '';
}

/** As `hop 5 (10.0.0.5)`; the address is left out where nothing answered at that TTL. */
export function hopAt(target: MeasuredTarget, ttl: number): string {
  if (ttl <= 0) {
    return 'this machine';
  }
  const addresses = target.hops.find((hop) => hop.ttl === ttl)?.responders.map((responder) => responder.address) ?? [];
  const distinct = [...new Set(addresses)];
  return distinct.length === 0 ? `hop ${ttl}` : `hop ${ttl} (${listed(distinct, 2)})`;
}

/** As `hop 5 (10.0.0.5)` for who sent an ICMP message; without a TTL the address alone. */
export function sender(from: string, ttl: number | null): string {
  const address = oneLine(from, 80);
  return ttl === null ? address : `hop ${ttl} (${address})`;
}

/** Who answered last in an outage, at `ttl`, as `hop 5 (10.0.0.5)`; says where that was a router and the target had been. */
export function lastAnswer(target: MeasuredTarget, { lastRouter }: WatchOutage, ttl: number): string {
  if (lastRouter === undefined) return hopAt(target, ttl);
  const instead = ttl === target.hopCount ? ', a router in the place of the target: a loop, or another path' : '';
  return `${sender(lastRouter, ttl)}${instead}`;
}

/** `word` where a shell takes it literally, else a placeholder to fill in. */
export function shellWord(word: string | null, placeholder: string): string {
  return word !== null && /^[A-Za-z0-9][A-Za-z0-9_.:%-]{0,252}$/.test(word) ? word : placeholder;
}

/** `url` where YAML and a shell take it literally, else a placeholder to fill in. */
export function urlWord(url: string | undefined): string {
  return url !== undefined && /^[a-z]+:\/\/[A-Za-z0-9._~:/%[\]-]{1,300}$/.test(url) ? url : 'URL';
}
