/** What is read of files, inputs and headers: resolv.conf, hosts, statuses, Retry-After, special addresses. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryAfter, shownLocation } from '../../src/service/http.ts';
import { inHostsFile, namesToTry, parseResolvConf } from '../../src/service/resolver-files.ts';
import { counts, parseStatusRanges } from '../../src/service/status-ranges.ts';

test('resolv.conf', () => {
  const text =
    '# a comment\nnameserver 10.0.0.2\nnameserver nonsense\nnameserver fe80::1%eth0\nsearch a.test. b.test\noptions timeout:1 ndots:5\n';
  assert.deepEqual(parseResolvConf(text, 'host'), {
    servers: [
      { address: '10.0.0.2', kind: 'server' },
      { address: 'fe80::1%eth0', kind: 'server' },
    ],
    ignored: [],
    search: ['a.test', 'b.test'],
    ndots: 5,
  });
  assert.deepEqual(parseResolvConf('nameserver 127.0.0.11\noptions ndots:999', 'host.corp.test'), {
    servers: [{ address: '127.0.0.11', kind: 'docker' }],
    ignored: [],
    search: ['corp.test'],
    ndots: 15,
  });
  assert.deepEqual(parseResolvConf('\0\r\n;nameserver 1.1.1.1', 'h').servers, [
    { address: '127.0.0.1', kind: 'default' },
  ]);
});

test('names in the order in which they are asked', () => {
  const search = ['a.test', 'b.test'];
  assert.deepEqual(namesToTry('web', { search, ndots: 1 }), ['web.a.test', 'web.b.test', 'web']);
  assert.deepEqual(namesToTry('web.example', { search, ndots: 1 }), [
    'web.example',
    'web.example.a.test',
    'web.example.b.test',
  ]);
  assert.deepEqual(namesToTry('web.example', { search, ndots: 5 }).at(-1), 'web.example');
  assert.deepEqual(namesToTry('web.example.', { search, ndots: 5 }), ['web.example']);
  assert.equal(
    namesToTry('web', { search: Array.from({ length: 256 }, (_, index) => `s${index}`), ndots: 1 }).length,
    8,
  );
});

test('the hosts file', () => {
  const text = '127.0.0.1 localhost\n10.0.0.9\tWeb.Example web # 10.0.0.8 commented.example\nnonsense name.example\n';
  assert.deepEqual(
    ['web.example', 'WEB', 'commented.example', 'name.example', '10.0.0.9'].map((name) => inHostsFile(text, name)),
    [true, true, false, false, false],
  );
});

test('statuses that count as working', () => {
  const rows: readonly [string, readonly number[], readonly number[]][] = [
    ['100-499', [200, 429, 100, 499], [500, 99]],
    ['2xx, 301', [200, 299, 301], [300, 302]],
    ['200', [200], [201]],
    ['4XX', [404], [500]],
  ];
  for (const [text, yes, no] of rows) {
    const ranges = parseStatusRanges(text) ?? [];
    assert.ok(
      yes.every((status) => counts(status, ranges)),
      text,
    );
    assert.ok(!no.some((status) => counts(status, ranges)), text);
  }
  for (const wrong of ['6xx', '2xx-', '', '200-', '300-200', '99', '600', '200,', 'ok', '-1', '1e2']) {
    assert.equal(parseStatusRanges(wrong), undefined, wrong);
  }
});

test('Retry-After as seconds and as a date', () => {
  const now = Date.parse('2026-11-24T10:00:00Z');
  const rows: readonly [string | undefined, number | null][] = [
    ['120', 120],
    [' 0 ', 0],
    ['Tue, 24 Nov 2026 10:01:00 GMT', 60],
    ['Tue, 24 Nov 2026 09:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['1e9', null],
    [undefined, null],
  ];
  for (const [value, seconds] of rows) assert.equal(retryAfter(value, now), seconds, value);
});

// Section 5.6.7: all three must be taken, and all three are in UTC.
for (const date of ['Sun, 22 Nov 2026 10:00:30 GMT', 'Sunday, 22-Nov-26 10:00:30 GMT', 'Sun Nov 22 10:00:30 2026'])
  test(`Retry-After: ${date}`, () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    const seconds = retryAfter(date, Date.parse('2026-11-22T10:00:00Z'));
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    assert.equal(seconds, 30);
  });

test('a Location shows no secret', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['https://a.example/b', 'https://a.example/b'],
    ['/login?next=%2F&x', '/login?next=…&…'],
    ['https://store.example/x?sig=SECRET&se=1#SECRET', 'https://store.example/x?sig=…&se=…'],
    ['https://u:SECRET@a.example/b@c', 'https://a.example/b@c'],
    ['//u:SECRET@a.example', '//a.example'],
    // The URL standard takes any number of slashes, of either kind.
    ['https:/u:SECRET@a.example', 'https:/a.example'],
    ['https:u:SECRET@a.example', 'https:a.example'],
    ['https:\\/\\u:SECRET@a.example', 'https:\\/\\a.example'],
    ['///u:SECRET@a.example', '///a.example'],
    ['/a@b', '/a@b'],
    ['a@b', 'a@b'],
    ['/p?SECRET', '/p?…'],
    ['/p?a=b?SECRET=SECRET', '/p?a=…'],
  ];
  for (const [sent, shown] of rows) assert.equal(shownLocation(sent), shown);
});
