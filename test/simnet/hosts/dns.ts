/** An authoritative name server over zones given as data: messages of RFC 1035, EDNS(0) of RFC 6891, IPv6 of RFC 3596. */
import { addressBytes, read16, write16 } from '../packet.ts';
import type { DnsName, DnsRecord, DnsZones } from './config.ts';

/** IANA resource record types. */
const TYPES = { A: 1, NS: 2, CNAME: 5, PTR: 12, TXT: 16, AAAA: 28 } as const;
const OPT = 41;
const ANY = 255;
const CLASS_IN = 1;
const RCODES = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4 } as const;
const TTL_SECONDS = 60;
/** RFC 1035 section 4.2.1, and the size that EDNS servers offer today. */
const PLAIN_LIMIT = 512;
const EDNS_LIMIT = 1232;
const MAX_CNAMES = 8;

const ROOT_SERVERS: readonly DnsRecord[] = Array.from('abcdefghijklm', (letter) => ({
  type: 'NS',
  name: `${letter}.root-servers.net`,
}));

interface Query {
  readonly id: number;
  readonly recursionDesired: boolean;
  readonly opcode: number;
  /** Lower-case labels joined by dots; null where the question can't be read. */
  readonly name: string | null;
  readonly type: number;
  readonly class: number;
  /** The question as asked, letter case kept. */
  readonly question: Uint8Array;
  /** The requester's UDP size; null without EDNS. */
  readonly udpSize: number | null;
}

/**
 * A server of `zones`. It gives the response to a query, or null where nothing is answered: no DNS query, or a name that
 * is to stay silent. Over UDP it is cut to the size that the asker takes, with the truncation bit set.
 * @throws RangeError where the zones hold a name that DNS can't carry or an address that is none.
 */
export function dnsServer(zones: DnsZones): (message: Uint8Array, transport: 'udp' | 'tcp') => Uint8Array | null {
  const table = zoneTable(zones);
  for (const record of [...table.records.values()].flat()) recordData(record);
  return (message, transport) => {
    const query = parseQuery(message);
    if (query === null) return null;
    if (query.name === null) return response(query, 'FORMERR', []);
    if (query.opcode !== 0) return response(query, 'NOTIMP', []);
    const fault = table.faults.get(query.name);
    if (fault === 'silent') return null;
    if (fault === 'servfail') return response(query, 'SERVFAIL', []);
    const { known, answers } = lookUp(table.records, query.name, query.type);
    const whole = response(query, known ? 'NOERROR' : 'NXDOMAIN', query.class === CLASS_IN ? answers : []);
    const limit = transport === 'tcp' ? 0xffff : Math.max(PLAIN_LIMIT, Math.min(query.udpSize ?? 0, EDNS_LIMIT));
    return whole.length <= limit ? whole : response(query, 'NOERROR', [], true);
  };
}

/** The name under which an address is asked for its own name: RFC 1035 section 3.5, RFC 3596 section 2.5. */
export function reverseName(address: string): string {
  const bytes = addressBytes(address);
  if (bytes.length === 4) return `${[...bytes].reverse().join('.')}.in-addr.arpa`;
  const nibbles = [...bytes].flatMap((byte) => [byte >> 4, byte & 15]);
  return `${nibbles
    .reverse()
    .map((nibble) => nibble.toString(16))
    .join('.')}.ip6.arpa`;
}

interface ZoneTable {
  readonly records: ReadonlyMap<string, readonly DnsRecord[]>;
  readonly faults: ReadonlyMap<string, 'silent' | 'servfail'>;
}

/** Zones by lower-case name. */
function zoneTable(zones: DnsZones): ZoneTable {
  const records = new Map<string, readonly DnsRecord[]>([['', ROOT_SERVERS]]);
  for (const [name, list] of Object.entries(zones.forward ?? {})) records.set(name.toLowerCase(), list);
  for (const [address, name] of Object.entries(zones.reverse ?? {}))
    records.set(reverseName(address), [{ type: 'PTR', name }]);
  const faults = new Map<string, 'silent' | 'servfail'>();
  for (const [name, fault] of Object.entries(zones.faults ?? {})) faults.set(faultName(name), fault);
  return { records, faults };
}

function faultName(key: string): string {
  const isAddress = key.includes(':') || /^[\d.]+$/.test(key);
  return isAddress ? reverseName(key) : key.toLowerCase();
}

interface Found {
  readonly owner: string;
  readonly record: DnsRecord;
}

/** Follows CNAMEs (RFC 1034 section 4.3.2). `known`: the name exists, if perhaps without records of this type. */
function lookUp(records: ZoneTable['records'], asked: string, type: number): { known: boolean; answers: Found[] } {
  const answers: Found[] = [];
  let owner = asked;
  for (let step = 0; step <= MAX_CNAMES; step++) {
    const list = records.get(owner);
    // RFC 2308 section 2.1: the code speaks of the last name of the chain.
    if (list === undefined) return { known: false, answers };
    const matching = list.filter((record) => type === ANY || TYPES[record.type] === type);
    if (matching.length > 0) {
      answers.push(...matching.map((record) => ({ owner, record })));
      return { known: true, answers };
    }
    const alias = list.find((record) => record.type === 'CNAME');
    if (alias?.type !== 'CNAME') return { known: true, answers };
    answers.push({ owner, record: alias });
    owner = labelsOf(alias.name).map(latin1).join('.').toLowerCase();
  }
  return { known: true, answers };
}

function parseQuery(message: Uint8Array): Query | null {
  // RFC 1035 section 4.1.1: 12 bytes; a set QR bit would be a response.
  if (message.length < 12 || ((message[2] ?? 0) & 0x80) !== 0) return null;
  const head = {
    id: read16(message, 0),
    recursionDesired: ((message[2] ?? 0) & 1) !== 0,
    opcode: ((message[2] ?? 0) >> 3) & 15,
  };
  const unreadable = { ...head, name: null, type: 0, class: 0, question: new Uint8Array(0), udpSize: null };
  if (read16(message, 4) !== 1) return unreadable;
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length !== 0; length = message[at] ?? 0) {
    const end = at + 1 + length;
    // A question needs no compression; 255 bytes bound a name (RFC 1035 section 3.1).
    if (length > 63 || end >= message.length || end > 12 + 254) return unreadable;
    labels.push(latin1(message.subarray(at + 1, end)));
    at = end;
  }
  const end = at + 5;
  if (end > message.length) return unreadable;
  return {
    ...head,
    name: labels.join('.').toLowerCase(),
    type: read16(message, at + 1),
    class: read16(message, at + 3),
    question: message.subarray(12, end),
    udpSize: ednsSize(message, end),
  };
}

/** RFC 6891 section 6.1.2: an OPT record owned by the root, its class the UDP size. Only one right behind the question is seen. */
function ednsSize(message: Uint8Array, at: number): number | null {
  const alone = read16(message, 6) === 0 && read16(message, 8) === 0 && read16(message, 10) > 0;
  if (!alone || at + 11 > message.length || message[at] !== 0 || read16(message, at + 1) !== OPT) return null;
  return read16(message, at + 3);
}

function response(query: Query, rcode: keyof typeof RCODES, found: readonly Found[], truncated = false): Uint8Array {
  const answers = found.map(({ owner, record }) => resourceRecord(query, owner, record));
  const header = new Uint8Array(12);
  write16(header, 0, query.id);
  // QR, opcode, AA, TC, RD; then RA and the code.
  header[2] = 0x84 | (query.opcode << 3) | (truncated ? 2 : 0) | (query.recursionDesired ? 1 : 0);
  header[3] = 0x80 | RCODES[rcode];
  write16(header, 4, query.question.length > 0 ? 1 : 0);
  write16(header, 6, answers.length);
  write16(header, 10, query.udpSize === null ? 0 : 1);
  const opt = query.udpSize === null ? [] : [0, 0, OPT, EDNS_LIMIT >> 8, EDNS_LIMIT & 0xff, 0, 0, 0, 0, 0, 0];
  return Buffer.concat([header, query.question, ...answers, Uint8Array.from(opt)]);
}

function resourceRecord(query: Query, owner: string, record: DnsRecord): Uint8Array {
  // RFC 1035 section 4.1.4: a pointer to the question's name, which begins at 12.
  const labels = owner === '' ? [] : owner.split('.').map((label) => Buffer.from(label, 'latin1'));
  const name = owner === query.name ? Uint8Array.of(0xc0, 12) : encodeName(labels);
  const data = recordData(record);
  const fixed = new Uint8Array(10);
  write16(fixed, 0, TYPES[record.type]);
  write16(fixed, 2, CLASS_IN);
  write16(fixed, 6, TTL_SECONDS);
  write16(fixed, 8, data.length);
  return Buffer.concat([name, fixed, data]);
}

function recordData(record: DnsRecord): Uint8Array {
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return addressBytes(record.address);
    case 'TXT': {
      const text = Buffer.from(record.text);
      const parts = Array.from({ length: Math.max(1, Math.ceil(text.length / 255)) }, (_, i) =>
        text.subarray(255 * i, 255 * (i + 1)),
      );
      return Buffer.concat(parts.flatMap((part) => [Uint8Array.of(part.length), part]));
    }
    default:
      return encodeName(record.name);
  }
}

/** @throws RangeError for a label or name longer than RFC 1035 section 2.3.4 allows: the zone's author should know. */
function encodeName(name: DnsName): Uint8Array {
  const labels = labelsOf(name);
  for (const label of labels)
    if (label.length < 1 || label.length > 63)
      throw new RangeError(`a DNS label must have 1 to 63 bytes, found ${label.length} in ${JSON.stringify(name)}`);
  const bytes = Buffer.concat([...labels.flatMap((label) => [Uint8Array.of(label.length), label]), Uint8Array.of(0)]);
  if (bytes.length > 255) throw new RangeError(`a DNS name must have at most 255 bytes, found ${bytes.length}`);
  return bytes;
}

/** Text with one character a byte, so that any byte can be part of a key. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function labelsOf(name: DnsName): Uint8Array[] {
  if (name === '' || name === '.') return [];
  const labels = typeof name === 'string' ? name.split('.') : name;
  return labels.map((label) => (typeof label === 'string' ? Buffer.from(label) : label));
}
