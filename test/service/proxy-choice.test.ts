/** The proxy that applies, by variables, exceptions and spellings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseProxy, isExcepted, parseProxy } from '../../src/service/proxy-choice.ts';

const web = { scheme: 'https', host: 'api.example.com', port: 443 } as const;

test('which variable applies', () => {
  const rows: readonly [string, NodeJS.ProcessEnv, string | null][] = [
    ['none set', {}, null],
    ['upper case', { HTTPS_PROXY: 'http://p:3128' }, 'HTTPS_PROXY'],
    ['lower case first', { HTTPS_PROXY: 'http://p:1', https_proxy: 'http://p:2' }, 'https_proxy'],
    ['not the one of http', { HTTP_PROXY: 'http://p:3128' }, null],
    ['all', { ALL_PROXY: 'http://p:3128' }, 'ALL_PROXY'],
    ['its own before all', { ALL_PROXY: 'http://p:1', HTTPS_PROXY: 'http://p:2' }, 'HTTPS_PROXY'],
    ['excepted', { HTTPS_PROXY: 'http://p:3128', no_proxy: '.example.com' }, null],
    ['blank is not set', { HTTPS_PROXY: ' ' }, null],
  ];
  for (const [name, env, from] of rows) assert.equal(chooseProxy(web, 'auto', env)?.from ?? null, from, name);
  assert.equal(chooseProxy({ ...web, scheme: 'http', port: 80 }, 'auto', { HTTP_PROXY: 'p:3128' })?.from, 'HTTP_PROXY');
  assert.equal(chooseProxy({ ...web, scheme: 'tls' }, 'auto', { HTTPS_PROXY: 'http://p' }), null);
  assert.equal(chooseProxy(web, 'none', { HTTPS_PROXY: 'http://p' }), null);
  assert.equal(chooseProxy(web, 'http://q:8080', { NO_PROXY: '*' })?.from, 'input');
});

test('exceptions: hosts, suffixes, ports, addresses, CIDR, everything', () => {
  const rows: readonly [string, string, number, boolean][] = [
    ['example.com', 'api.example.com', 443, true],
    ['.example.com', 'example.com', 443, true],
    ['*.example.com', 'api.example.com', 443, true],
    ['ample.com', 'api.example.com', 443, false],
    ['EXAMPLE.com.', 'api.example.COM', 443, true],
    ['other.test, example.com', 'example.com', 443, true],
    ['other.test example.com', 'example.com', 443, true],
    ['example.com:8443', 'example.com', 443, false],
    ['example.com:443', 'example.com', 443, true],
    ['*', 'anything.test', 1, true],
    ['10.0.0.0/8', '10.1.2.3', 443, true],
    ['10.0.0.0/8', '11.1.2.3', 443, false],
    ['10.0.0.0/99', '10.1.2.3', 443, false],
    ['10.1.2.3', '10.1.2.3', 443, true],
    ['2001:db8::/32', '2001:db8:0::7', 443, true],
    ['[2001:db8::7]:443', '2001:db8::7', 443, true],
    ['[2001:db8::7]:80', '2001:db8::7', 443, false],
    ['2001:DB8:0::7', '2001:db8::7', 443, true],
    [',, ,', 'example.com', 443, false],
    ['.', 'example.com', 443, false],
  ];
  for (const [list, host, port, excepted] of rows) {
    assert.equal(isExcepted({ host, port }, list), excepted, `${list} for ${host}:${port}`);
  }
});

test('a proxy is told without its credentials', () => {
  const proxy = parseProxy('http://us%65r:p%40ss@proxy.example:3128/path', 'input');
  assert.deepEqual(proxy, {
    url: 'http://proxy.example:3128',
    from: 'input',
    kind: 'http',
    host: 'proxy.example',
    port: 3128,
    authorization: `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
  });
  assert.deepEqual(
    [
      ...[
        'proxy',
        'http://proxy:80',
        'http://u:80@[::1]',
        'https://proxy',
        'https://proxy:8443/',
        'socks5h://u:p@proxy',
      ],
      ...['http://', 'ftp://proxy', 'http://a b', '::::', 'http://proxy:0', 'proxy:00'],
    ].map((value) => {
      const { kind, url, port } = parseProxy(value, 'input');
      return [kind, url, port];
    }),
    [
      ['http', 'http://proxy:1080', 1080], // as curl
      ['http', 'http://proxy', 80],
      ['http', 'http://[::1]:1080', 1080],
      ['https', 'https://proxy', 443],
      ['https', 'https://proxy:8443', 8443],
      ['socks', 'socks5h://proxy', 1080],
      ...Array.from({ length: 6 }, () => ['invalid', '…', 0]),
    ],
  );
});
