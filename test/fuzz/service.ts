/** The service check's own parsers: proxy variables, the resolver's files, statuses. */
import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import fc from 'fast-check';
import { chooseProxy, isExcepted, parseProxy } from '../../src/service/proxy-choice.ts';
import { inHostsFile, namesToTry, parseResolvConf } from '../../src/service/resolver-files.ts';
import { counts, parseStatusRanges } from '../../src/service/status-ranges.ts';
import { hostile } from '../report/hostile.ts';
import { type FuzzProperty, fuzz } from './property.ts';

/** Stands in every URL below and may stand in nothing that is shown. */
const SECRET = 'S3cr3t';

const host = fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6(), hostile);
const port = fc.integer({ min: 1, max: 65_535 });
const proxyUrl = fc
  .tuple(
    fc.constantFrom('http://', 'https://', 'socks5://', 'HTTP://', '', 'ftp://'),
    hostile,
    host,
    fc.oneof(port, hostile),
  )
  .map(([scheme, user, name, at]) => `${scheme}${user}:${SECRET}@${name}:${at}`);
const exception = fc.oneof(
  fc.constantFrom('*', '.', ':', '/', '[', ']', '*.', '::/0', '0.0.0.0/0', '10.0.0.0/33', '1.2.3.4/'),
  host,
  fc.tuple(host, fc.nat(200)).map(([name, number]) => `${name}/${number}`),
  fc.tuple(host, fc.nat(70_000)).map(([name, number]) => `.${name}:${number}`),
);
const exceptions = fc.array(exception, { maxLength: 8 }).map((entries) => entries.join(','));

const resolverLine = fc.oneof(
  hostile,
  fc
    .tuple(
      fc.constantFrom('nameserver', 'search', 'domain', 'options', 'sortlist'),
      fc.array(fc.oneof(host, fc.constantFrom('ndots:999', 'ndots:5', 'ndots:-1', 'ndots:'))),
    )
    .map(([keyword, values]) => [keyword, ...values].join(' ')),
);
const resolverFile = fc.array(resolverLine, { maxLength: 12 }).map((lines) => lines.join('\n'));

export const serviceProperties: readonly FuzzProperty[] = [
  fuzz('a proxy’s URL never shows its credentials', 2000, proxyUrl, (url) => {
    const proxy = parseProxy(url, 'HTTPS_PROXY');
    assert.ok(!proxy.url.includes(SECRET) && !proxy.host.includes(SECRET), JSON.stringify(proxy));
    assert.ok(Number.isInteger(proxy.port) && proxy.port >= 0 && proxy.port <= 65_535, `port ${proxy.port}`);
    if (proxy.authorization !== null) assert.match(proxy.authorization, /^Basic [A-Za-z0-9+/=]+$/);
  }),
  fuzz(
    'proxy variables: any text chooses a proxy, or none',
    2000,
    fc.tuple(fc.constantFrom('http', 'https', 'tls', 'tcp'), host, port, proxyUrl, exceptions),
    ([scheme, name, number, url, excepted]) => {
      const target = { scheme, host: name, port: number } as const;
      const env = { http_proxy: url, HTTPS_PROXY: url, no_proxy: excepted };
      const chosen = chooseProxy(target, 'auto', env);
      if (chosen === null) return;
      assert.ok(scheme === 'http' || scheme === 'https');
      assert.equal(chosen.from, scheme === 'http' ? 'http_proxy' : 'HTTPS_PROXY');
    },
  ),
  fuzz(
    'NO_PROXY names a host by itself, whatever stands beside it',
    1000,
    fc.tuple(fc.domain(), exceptions),
    ([name, others]) => {
      assert.equal(isExcepted({ host: name, port: 443 }, `${others},${name}`), true);
      assert.equal(isExcepted({ host: name, port: 443 }, `${others.replaceAll('*', '')},*`), true);
    },
  ),
  fuzz('resolv.conf: any text gives one to three servers', 2000, fc.tuple(resolverFile, host), ([text, own]) => {
    const config = parseResolvConf(text, own);
    assert.ok(config.servers.length >= 1 && config.servers.length <= 3);
    assert.ok(config.servers.every(({ address }) => isIP(address) !== 0));
    assert.ok(Number.isInteger(config.ndots) && config.ndots >= 0 && config.ndots <= 15);
    const names = namesToTry(own, config);
    assert.ok(names.length >= 1 && names.length <= 8, `${names.length} names`);
  }),
  fuzz('the hosts file: any text', 1000, fc.tuple(resolverFile, host), ([text, name]) => {
    assert.equal(typeof inHostsFile(text, name), 'boolean');
  }),
  fuzz(
    'http-status: what is taken lies within 100 and 599',
    2000,
    fc.oneof(hostile, fc.stringMatching(/^[0-9x, -]{0,20}$/)),
    (text) => {
      const ranges = parseStatusRanges(text);
      for (const { from, to } of ranges ?? []) assert.ok(from >= 100 && from <= to && to <= 599, text);
      if (ranges !== undefined) assert.equal(counts(99, ranges) || counts(600, ranges), false);
    },
  ),
];
