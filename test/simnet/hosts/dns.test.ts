/** The simulated name server, message by message, read by a small decoder written here from RFC 1035. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read16 } from '../packet.ts';
import type { DnsZones } from './config.ts';
import { dnsServer, reverseName } from './dns.ts';

const A = 1;
const NS = 2;
const CNAME = 5;
const PTR = 12;
const TXT = 16;
const AAAA = 28;
const OPT = 41;

const HOSTILE = ['<img src=x>', '::error::', '[a](b)', '\u001b[31m', 'a.b'];
const RAW = Uint8Array.of(0, 10, 13, 255, 254, 46);
const ZONES: DnsZones = {
  forward: {
    'both.example': [
      { type: 'A', address: '192.0.2.10' },
      { type: 'A', address: '192.0.2.11' },
      { type: 'AAAA', address: '2001:db8::10' },
    ],
    'alias.example': [{ type: 'CNAME', name: 'Both.Example' }],
    'lost.example': [{ type: 'CNAME', name: 'nowhere.example' }],
    'self.example': [{ type: 'CNAME', name: 'self.example' }],
    'up.example': [{ type: 'CNAME', name: '.' }],
    'long.example': [{ type: 'TXT', text: 'x'.repeat(600) }],
    'huge.example': [{ type: 'TXT', text: 'x'.repeat(3000) }],
  },
  reverse: { '192.0.2.10': [...HOSTILE, RAW], '2001:db8::10': 'both.example' },
  faults: { 'quiet.example': 'silent', '192.0.2.66': 'servfail' },
};
const server = dnsServer(ZONES);

describe('names that are known', () => {
  const rows: readonly [string, string, number, readonly unknown[]][] = [
    ['addresses', 'both.example', A, ['192.0.2.10', '192.0.2.11']],
    ['IPv6', 'both.example', AAAA, ['32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.16']],
    ['another letter case', 'BOTH.eXample', A, ['192.0.2.10', '192.0.2.11']],
    ['an alias', 'alias.example', A, [['Both', 'Example'], '192.0.2.10', '192.0.2.11']],
    ['the alias itself', 'alias.example', CNAME, [['Both', 'Example']]],
    ['no such type', 'both.example', TXT, []],
    ['a reverse name', reverseName('2001:db8::10'), PTR, [['both', 'example']]],
  ];
  for (const [what, name, type, expected] of rows)
    test(what, () => {
      const { rcode, answers } = decode(server(question(name, type), 'udp'));
      assert.deepEqual([rcode, answers.map(({ value }) => value)], [0, expected]);
    });

  test('a hostile reverse name arrives byte for byte', () => {
    const { answers } = decode(server(question(reverseName('192.0.2.10'), PTR), 'udp'));
    assert.deepEqual(answers, [{ type: PTR, value: [...HOSTILE, Buffer.from(RAW).toString('latin1')] }]);
  });

  test("the root's name servers, as a probe asks for them", () => {
    const { answers, rcode, bytes } = decode(server(question('', NS), 'udp'));
    assert.equal(rcode, 0);
    assert.equal(answers.length, 13);
    assert.deepEqual(answers[0], { type: NS, value: ['a', 'root-servers', 'net'] });
    assert.ok(bytes <= 512, `${bytes} bytes`);
  });

  test('reverse names', () => {
    assert.equal(reverseName('10.1.2.3'), '3.2.1.10.in-addr.arpa');
    assert.equal(reverseName('2001:db8::1f'), `f.1.${'0.'.repeat(22)}8.b.d.0.1.0.0.2.ip6.arpa`);
  });
});

describe('what is not there, or not a query', () => {
  const rows: readonly [string, Uint8Array, number | null][] = [
    ['an unknown name', question('nowhere.example', A), 3],
    ['an alias that leads nowhere', question('lost.example', A), 3],
    ['an alias of itself', question('self.example', A), 0],
    ['an alias of the root', question('up.example', NS), 0],
    ['a fault', question(reverseName('192.0.2.66'), PTR), 2],
    ['another opcode', spoilt(question('both.example', A), 2, 0x11), 4],
    ['two questions', spoilt(question('both.example', A), 5, 2), 1],
    ['a label of 64 bytes', spoilt(question('both.example', A), 12, 64), 1],
    ['a compressed question', spoilt(question('both.example', A), 12, 0xc0), 1],
    ['a question cut short', question('both.example', A).subarray(0, 27), 1],
    ['a name to keep quiet about', question('quiet.example', A), null],
    ['a response', spoilt(question('both.example', A), 2, 0x80), null],
    ['a header cut short', question('both.example', A).subarray(0, 11), null],
  ];
  for (const [what, message, expected] of rows)
    test(what, () => {
      const answer = server(message, 'udp');
      assert.equal(answer === null ? null : decode(answer).rcode, expected);
    });
});

describe('sizes', () => {
  const rows: readonly [string, string, number | null, 'udp' | 'tcp', boolean, number][] = [
    ['600 bytes without EDNS are truncated', 'long.example', null, 'udp', true, 0],
    ['600 bytes with EDNS come whole', 'long.example', 4096, 'udp', false, 1],
    ['an EDNS size below 512 means 512', 'long.example', 100, 'udp', true, 0],
    ['3000 bytes are too many even so', 'huge.example', 4096, 'udp', true, 0],
    ['3000 bytes come over TCP', 'huge.example', null, 'tcp', false, 1],
  ];
  for (const [what, name, edns, transport, truncated, answers] of rows)
    test(what, () => {
      const message = decode(server(question(name, TXT, edns), transport));
      assert.deepEqual([message.truncated, message.answers.length], [truncated, answers]);
      assert.equal(message.opt, edns !== null);
      if (answers > 0) assert.match(String(message.answers[0]?.value), /^x+$/);
    });
});

function question(name: string, type: number, edns: number | null = null): Uint8Array {
  const labels = name === '' ? [] : name.split('.');
  const head = [0xab, 0xcd, 1, 0, 0, 1, 0, 0, 0, 0, 0, edns === null ? 0 : 1];
  const asked = [...labels.flatMap((label) => [label.length, ...Buffer.from(label)]), 0, 0, type, 0, 1];
  const opt = edns === null ? [] : [0, 0, OPT, edns >> 8, edns & 255, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([...head, ...asked, ...opt]);
}

function spoilt(message: Uint8Array, at: number, value: number): Uint8Array {
  const copy = message.slice();
  copy[at] = value;
  return copy;
}

interface Decoded {
  readonly rcode: number;
  readonly truncated: boolean;
  readonly answers: readonly { readonly type: number; readonly value: string | readonly string[] }[];
  readonly opt: boolean;
  readonly bytes: number;
}

function decode(message: Uint8Array | null): Decoded {
  assert.ok(message, 'the server answered');
  assert.equal(read16(message, 0), 0xabcd, 'the ID is that of the query');
  assert.equal((message[2] ?? 0) & 0x81, 0x81, 'a response, recursion desired copied');
  let at = 12;
  const name = (): string[] => {
    const labels: string[] = [];
    let from = at;
    let jumped = false;
    for (let length = message[from] ?? 0; length !== 0; length = message[from] ?? 0) {
      if (length >= 0xc0) {
        if (!jumped) at = from + 2;
        jumped = true;
        from = read16(message, from) & 0x3fff;
      } else {
        labels.push(Buffer.from(message.subarray(from + 1, from + 1 + length)).toString('latin1'));
        from += 1 + length;
      }
    }
    if (!jumped) at = from + 1;
    return labels;
  };
  for (let n = read16(message, 4); n > 0; n--) {
    name();
    at += 4;
  }
  const record = () => {
    name();
    const type = read16(message, at);
    const length = read16(message, at + 8);
    at += 10;
    const end = at + length;
    const value = [NS, CNAME, PTR].includes(type)
      ? name()
      : type === TXT
        ? text(message.subarray(at, end))
        : message.subarray(at, end).join('.');
    at = end;
    return { type, value };
  };
  const answers = Array.from({ length: read16(message, 6) }, record);
  const additional = Array.from({ length: read16(message, 10) }, record);
  assert.equal(at, message.length, 'no bytes are left over');
  return {
    rcode: (message[3] ?? 0) & 15,
    truncated: ((message[2] ?? 0) & 2) !== 0,
    answers,
    opt: additional.some(({ type }) => type === OPT),
    bytes: message.length,
  };
}

function text(data: Uint8Array): string {
  let all = '';
  for (let at = 0; at < data.length; at += 1 + (data[at] ?? 0))
    all += Buffer.from(data.subarray(at + 1, at + 1 + (data[at] ?? 0))).toString();
  return all;
}
