/** The line of OpenSSL's client that remedies print. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tlsClient } from '../../src/diagnosis/tls-client.ts';
import { target } from './base.ts';
import { proxy, service } from './service-base.ts';

test('names, addresses and ports are written as openssl takes them, and nothing that a shell would read', () => {
  for (const [host, port, expected] of [
    ['example.com', 443, 'example.com:443'],
    ['203.0.113.7', 8443, '203.0.113.7:8443'],
    ['2001:db8::7', null, '[2001:db8::7]:443'],
    ['$(id)', 443, 'HOST:443'],
  ] as const)
    assert.equal(tlsClient(target({ host, port })), `openssl s_client -connect ${expected} </dev/null`);
});

test('an HTTP proxy is gone through; one that wants TLS itself, or is not used, is not', () => {
  const line = (url: string, change: Parameters<typeof proxy>[0] = {}) =>
    tlsClient(target({ service: service({ proxy: proxy({ url, ...change }) }) }), ' -showcerts');
  assert.equal(
    line('http://proxy.example:3128'),
    'openssl s_client -connect example.com:443 -proxy proxy.example:3128 -showcerts </dev/null',
  );
  for (const found of [line('https://proxy.example'), line('socks5://proxy.example', { problem: 'socks' })])
    assert.equal(found, 'openssl s_client -connect example.com:443 -showcerts </dev/null');
});
