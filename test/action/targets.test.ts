import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseTargets, type TargetDefaults, type TargetSpec } from '../../src/action/targets.ts';
import { anyText } from '../support/any-text.ts';

/** What stands before `://`; the tests name only what is not obvious from the target. */
const schemeOf = (target: string) =>
  (/^([a-z]+):\/\//i.exec(target)?.[1]?.toLowerCase() ?? null) as TargetSpec['scheme'];
const standard: TargetDefaults = { protocol: 'auto', port: null, ipVersion: 'auto', env: {} };
const spec = (target: string, host: string, rest: Partial<TargetSpec> = {}): TargetSpec => ({
  target,
  host,
  scheme: schemeOf(target),
  protocol: 'auto',
  port: null,
  path: /^https?:/i.test(target) ? '/' : null,
  applicationProtocol: 'tls',
  ...rest,
});

describe('one target', () => {
  const rows: readonly [string, TargetSpec, Partial<TargetDefaults>?][] = [
    ['example.com', spec('example.com', 'example.com')],
    ['example.com:5432', spec('example.com:5432', 'example.com', { port: 5432 })],
    ['example.com:80', spec('example.com:80', 'example.com', { port: 80, applicationProtocol: 'http' })],
    ['EXAMPLE.com', spec('EXAMPLE.com', 'example.com')],
    ['bücher.example', spec('bücher.example', 'xn--bcher-kva.example')],
    ['compose_service', spec('compose_service', 'compose_service')],
    ['localhost', spec('localhost', 'localhost')],
    ['example.com.', spec('example.com.', 'example.com.')],
    ['192.0.2.1', spec('192.0.2.1', '192.0.2.1')],
    ['192.0.2.1:53', spec('192.0.2.1:53', '192.0.2.1', { port: 53 })],
    ['2001:db8::1', spec('2001:db8::1', '2001:db8::1')],
    ['[2001:db8::1]', spec('[2001:db8::1]', '2001:db8::1')],
    ['[2001:db8::1]:443', spec('[2001:db8::1]:443', '2001:db8::1', { port: 443 })],
    ['[0:0::0:1]:443', spec('[0:0::0:1]:443', '::1', { port: 443 })],
    ['2001:DB8:0:0::192.0.2.1', spec('2001:DB8:0:0::192.0.2.1', '2001:db8::c000:201')],
    ['fe80:0::1%eth0', spec('fe80:0::1%eth0', 'fe80::1%eth0')],
    ['fe80::1%eth0', spec('fe80::1%eth0', 'fe80::1%eth0')],
    ['tcp://[fe80::1%25eth0]:22', spec('tcp://[fe80::1%25eth0]:22', 'fe80::1%eth0', { protocol: 'tcp', port: 22 })],
    ['udp://example.com', spec('udp://example.com', 'example.com', { protocol: 'udp' })],
    ['udp://example.com:53', spec('udp://example.com:53', 'example.com', { protocol: 'udp', port: 53 })],
    ['tcp://example.com', spec('tcp://example.com', 'example.com', { protocol: 'tcp', port: 443 })],
    ['icmp://example.com', spec('icmp://example.com', 'example.com', { protocol: 'icmp' })],
    ['quic://example.com', spec('quic://example.com', 'example.com', { protocol: 'quic', port: 443 })],
    [
      'http://example.com',
      spec('http://example.com', 'example.com', { protocol: 'tcp', port: 80, applicationProtocol: 'http' }),
    ],
    ['HTTPS://example.com', spec('HTTPS://example.com', 'example.com', { protocol: 'tcp', port: 443 })],
    [
      'http://example.com:3000',
      spec('http://example.com:3000', 'example.com', { protocol: 'tcp', port: 3000, applicationProtocol: 'http' }),
    ],
    ['https://example.com:8080', spec('https://example.com:8080', 'example.com', { protocol: 'tcp', port: 8080 })],
    ['https://example.com/', spec('https://example.com/', 'example.com', { protocol: 'tcp', port: 443 })],
    ['tls://example.com:993', spec('tls://example.com:993', 'example.com', { protocol: 'tcp', port: 993 })],
    ['tls://example.com', spec('tls://example.com', 'example.com', { protocol: 'tcp', port: 443 })],
    ['tls://example.com:80', spec('tls://example.com:80', 'example.com', { protocol: 'tcp', port: 80 })],
    [
      'https://example.com/v2/a%2Cb/../@scope?tag=1',
      spec('https://example.com/v2/a%2Cb/../@scope?tag=…', 'example.com', {
        protocol: 'tcp',
        port: 443,
        path: '/v2/@scope?tag=1',
      }),
    ],
    [
      'http://example.com:8080?sig=abc&bare&y=#fragment',
      spec('http://example.com:8080?sig=…&…&y=#…', 'example.com', {
        protocol: 'tcp',
        port: 8080,
        applicationProtocol: 'http',
        path: '/?sig=abc&bare&y=',
      }),
    ],
    ['example.com', spec('example.com', 'example.com', { protocol: 'quic', port: 443 }), { protocol: 'quic' }],
    ['example.com', spec('example.com', 'example.com', { port: 25 }), { port: 25 }],
    ['example.com:26', spec('example.com:26', 'example.com', { port: 26 }), { port: 25 }],
    ['tcp://example.com', spec('tcp://example.com', 'example.com', { protocol: 'tcp', port: 25 }), { port: 25 }],
    ['https://example.com', spec('https://example.com', 'example.com', { protocol: 'tcp', port: 443 }), { port: 25 }],
    ['icmp://example.com', spec('icmp://example.com', 'example.com', { protocol: 'icmp' }), { port: 25 }],
    ['192.0.2.1', spec('192.0.2.1', '192.0.2.1'), { ipVersion: 'both' }],
  ];
  for (const [text, expected, defaults] of rows) {
    test(`${text} ${defaults === undefined ? '' : JSON.stringify(defaults)}`, () => {
      const parsed = parseTargets(text, { ...standard, ...defaults });
      assert.deepEqual(parsed, { targets: [expected], faults: [], notes: [] });
    });
  }
});

describe('a target that cannot be traced says why', () => {
  const rows: readonly [string, RegExp, Partial<TargetDefaults>?][] = [
    ['', /no target named/],
    ['# only a comment\n , ,\n', /no target named/],
    ['example.com:0', /port "0", expected 1 to 65535/],
    ['example.com:65536', /port "65536", expected 1 to 65535/],
    ['example.com:080', /port "080"/],
    ['example.com:', /port ""/],
    ['example.com:https', /^"example\.com:…" has a port that is no number, expected 1 to 65535$/],
    ['a.example#b', /holds a "#"; a comment starts after a blank/],
    ['runner', /^"runner" stands for the hosts in GITHUB_SERVER_URL, .*, and none of them is set here$/],
    ['ftp://example.com', /unknown scheme, expected one of udp, tcp, tls, icmp, quic, http, https/],
    ['constructor://example.com', /unknown scheme/],
    ['icmp://example.com:7', /has a port, but ICMP has none/],
    ['https://', /names no host/],
    [':443', /names no host/],
    ['example.com/path', /holds a path/],
    ['2001:db8::g', /no IPv6 address/],
    ['[192.0.2.1]:80', /no IPv6 address between its brackets/],
    ['[::1]x', /no IPv6 address/],
    ['::ffff:192.0.2.1', /IPv4 address in IPv6 form/],
    ['fe80::1%a/b', /holds a path/],
    ['fe80::1%interface-name-of-19', /zone/],
    ['192.0.2.1', /is an IPv4 address, but ip-version is 6/, { ipVersion: 6 }],
    ['2001:db8::1', /is an IPv6 address, but ip-version is 4/, { ipVersion: 4 }],
    ['0.0.0.0', /not the address of one host/],
    ['255.255.255.255', /not the address of one host/],
    ['224.0.0.1', /not the address of one host/],
    ['ff02::1%eth0', /not the address of one host/],
    ['::', /not the address of one host/],
    ['127.1', /neither a host name nor an IP address/],
    ['0x7f000001', /neither a host name nor an IP address/],
    ['192.0.2.256', /neither a host name nor an IP address/],
    ['a..b', /empty part/],
    [`${'a'.repeat(64)}.example`, /longer than 63/],
    [Array(64).fill('aaa').join('.'), /longer than the 253/],
    ['a'.repeat(3000), /3000 characters long/],
    ['-dash.example', /no valid host name/],
    ['exa mple.com', /space or control character/],
    ['a\u001b[31mb', /space or control character/],
    ['a\u202eb.example', /space or control character/],
    ['%41.example', /character that no host name has/],
    ['$(id)', /character that no host name has/],
  ];
  for (const [text, expected, defaults] of rows) {
    test(JSON.stringify(text.slice(0, 60)), () => {
      const { targets, faults } = parseTargets(text, { ...standard, ...defaults });
      assert.equal(targets.length, 0);
      assert.equal(faults.length, 1);
      assert.match(faults[0] ?? '', expected);
    });
  }
});

describe('a list', () => {
  test('goes by commas and lines, with comments, and traces repeated targets once', () => {
    const text = 'one.example, two.example # the second, really\r\n# nothing\n\n  three.example,one.example,';
    const { targets, faults, notes } = parseTargets(text, standard);
    assert.deepEqual(
      targets.map(({ target }) => target),
      ['one.example', 'two.example', 'three.example'],
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(notes, ['"one.example" is named more than once and is traced once']);
  });

  test('of two paths of one host is traced for both', () => {
    const { targets } = parseTargets('https://a.example/x, https://a.example/y, https://a.example/x', standard);
    assert.deepEqual(
      targets.map(({ path }) => path),
      ['/x', '/y'],
    );
  });

  test('names what is wrong in a list that is too long, too', () => {
    const entries = [...Array.from({ length: 256 }, (_, n) => `h${n}.example`), 'a:0', 'b:x'];
    assert.deepEqual(parseTargets(entries.join('\n'), standard).faults, [
      'found 258 targets, expected at most 256',
      '"a:0" has a port "0", expected 1 to 65535',
      '"b:…" has a port that is no number, expected 1 to 65535',
    ]);
  });

  test('takes 256 targets', () => {
    const text = Array.from({ length: 256 }, (_, n) => `h${n}.example`).join('\n');
    assert.equal(parseTargets(text, standard).targets.length, 256);
  });

  test('names every fault, and counts what goes beyond twenty', () => {
    const { faults } = parseTargets(Array.from({ length: 30 }, (_, n) => `h${n}:0`).join(), standard);
    assert.equal(faults.length, 21);
    assert.match(faults[19] ?? '', /^"h19:0"/);
    assert.equal(faults[20], 'and 10 more targets are wrong');
  });
});

describe('credentials are refused without repeating a byte of them', () => {
  for (const text of [
    'https://user:hunter2@example.com/hooks/hunter2?token=hunter2',
    'https://user:Hunter2Sec#ret@host.example',
    'https://user:Hunter2,Sec@host.example, ok.example',
    'https://user:hunter2 Sec@host.example',
    'https://user:hun/hunter2@host.example',
    'https://user:hun?hunter2@host.example',
    'https://user:hun\\hunter2@host.example',
    'https://hunter2@host.example',
    'https://hunter2#x@host.example',
    'https://user%3Ahunter2%40host.example',
    'https:/user:hunter2@host.example',
    'https://user:hunter2',
    'https://user:hunter2 # the rest of the password is a comment @ host.example',
    'postgres://user:hunter2@example.com/db',
    'https://user:hunter2@example.com:0/',
    'user:hunter2@example.com',
    'https://[::1]:hunter2/',
    'https://[hunter2@::1]/',
  ]) {
    test(text, () => {
      const parsed = parseTargets(text, standard);
      assert.equal(parsed.faults.length, 1);
      assert.doesNotMatch(JSON.stringify(parsed), /hunter2|sec|ret/i);
    });
  }

  test('the sentence names the line and what is expected', () => {
    assert.deepEqual(parseTargets('a.example\nhttps://user:Hunter2Sec#ret@host', standard).faults, [
      'line 2 holds a user name or password before an "@", expected targets without them (in a path, "@" is written after the host\'s "/" and a comma as %2C)',
    ]);
  });

  test('an @ in a path, a query or a comment is none', () => {
    const text = 'https://a.example/@scope/pkg # ask bob@example.com\n# bob@example.com\nhttps://b.example:8443?q=a@b';
    const { targets, faults } = parseTargets(text, standard);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      targets.map(({ path }) => path),
      ['/@scope/pkg', '/?q=a@b'],
    );
  });
});

test('no value of a query stands anywhere but in the path that is requested', () => {
  const text = 'https://a.example/p?X-Amz-Signature=hunter2&x=1%2Chunter2&hunter2#hunter2';
  const { targets, ...rest } = parseTargets(
    `${text}\n${text}\nftp://a.example?hunter2\nudp://a.example?hunter2`,
    standard,
  );
  assert.deepEqual(
    targets.map(({ path, ...spec }) => JSON.stringify(spec).includes('hunter2')),
    [false, false],
  );
  assert.doesNotMatch(JSON.stringify(rest), /hunter2/);
  // A comma of a URL that is not written %2C cuts its query apart.
  const cut = parseTargets('https://a.example/p?scope=a,b&sig=hunter2,sig=hunter2,b%26sig%3Dhunter2', standard);
  assert.equal(cut.faults.length, 3);
  assert.doesNotMatch(JSON.stringify(cut), /hunter2/);
});

describe('runner', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    ACTIONS_RESULTS_URL: 'https://results.example/job-1',
    ACTIONS_RUNTIME_URL: 'https://results.example/job-2/',
    ACTIONS_CACHE_URL: 'http://cache.example:3000/abc/',
    GITHUB_GRAPHQL_URL: 'https://graph.example',
  };
  test('stands for the hosts that the runner needs, each once', () => {
    const { targets, faults, notes } = parseTargets('a.example, runner', { ...standard, env });
    assert.deepEqual(
      targets.map(({ target }) => target),
      [
        'a.example',
        'https://github.com',
        'https://api.github.com',
        'https://results.example',
        'http://cache.example:3000',
      ],
    );
    assert.deepEqual([...faults, ...notes], []);
  });
  test('names a variable that holds no URL, without its value', () => {
    const { faults } = parseTargets('runner', { ...standard, env: { ...env, GITHUB_API_URL: 'https://u:hunter2@x' } });
    assert.deepEqual(faults, [
      '"runner": GITHUB_API_URL is set to something that is no http or https URL without credentials',
    ]);
  });
});

test('any text gives targets within bounds or faults without control characters', () => {
  const piece = fc.oneof(
    anyText(20),
    fc.constantFrom(
      '://',
      'https',
      ':',
      '[',
      ']',
      '%',
      '@',
      '#',
      ',',
      '\n',
      '::',
      '1.2.3.4',
      'a.example',
      '65535',
      '::error::',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { targets, faults, notes } = parseTargets(pieces.join(''), standard);
      assert.ok(targets.length + faults.length > 0);
      for (const { target } of targets) assert.doesNotMatch(target, /^[^/]*:\/\/[^/?]*@|^[^:/]*@/);
      for (const { host, target, port } of targets) {
        assert.match(host, /^[a-z0-9_.:%-]+$/i);
        assert.ok(host.length <= 254 && (port === null || (port >= 1 && port <= 65535)));
        assert.doesNotMatch(target, /[\s\p{Cc}\p{Cf}]/u);
      }
      for (const line of [...faults, ...notes]) assert.doesNotMatch(line, /^::|[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
    { numRuns: 500 },
  );
});
