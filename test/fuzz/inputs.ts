/** What strangers may write into a workflow: every input, the list of targets, an earlier report. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readBaseline } from '../../src/action/baseline.ts';
import { INPUTS, type InputName, parseInputs } from '../../src/action/inputs.ts';
import { parseTargets } from '../../src/action/targets.ts';
import { hostile } from '../report/hostile.ts';
import { type FuzzProperty, fuzz } from './property.ts';

/** Stands where a user would write a password or a signature, and may stand in nothing that is shown. */
const SECRET = 'S3cr3tS3cr3t';

const NAMES = Object.keys(INPUTS) as InputName[];
const scheme = fc.constantFrom('https', 'http', 'tcp', 'tls', 'udp', 'icmp', 'quic', 'HTTPS', 'ftp');
const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((address) => `[${address}]`),
  hostile,
);
const entry = fc.oneof(
  hostile,
  host,
  fc.tuple(host, fc.nat(99_999)).map(([name, port]) => `${name}:${port}`),
  fc.tuple(scheme, host, hostile).map(([name, at, path]) => `${name}://${at}/${path}`),
  fc.constant('runner'),
);
const list = fc
  .array(entry, { maxLength: 12 })
  .chain((entries) => fc.constantFrom(',', '\n', '\r\n', ' , ').map((separator) => entries.join(separator)));
const value = fc.oneof(
  hostile,
  fc.constantFrom(
    '',
    ' ',
    'true',
    'TRUE',
    'yes',
    '0',
    '-1',
    '1e3',
    '0x10',
    '00',
    '99999999999999999999',
    'NaN',
    'Infinity',
    '4',
    'both',
  ),
  fc.double().map(String),
  list,
);
const defaults = { protocol: 'auto', port: null, ipVersion: 'auto', env: {} } as const;

/** A line of text that a log shows as one line: no control or format character, no line or paragraph separator. */
const isPlainLine = (text: string) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);

const inputFaults = fuzz(
  'inputs: any text is taken within its bounds or refused by name, in one plain line each',
  2000,
  fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: NAMES.length }),
  (given) => {
    const parsed = parseInputs((name) => given[name], {});
    if ('faults' in parsed) {
      assert.ok(parsed.faults.length > 0);
      for (const fault of parsed.faults) {
        assert.ok(
          NAMES.some((name) => fault.startsWith(`${name}: `)),
          fault,
        );
        assert.ok(isPlainLine(fault), JSON.stringify(fault));
      }
      return;
    }
    const { inputs } = parsed;
    assert.ok(inputs.targets.length >= 1 && inputs.targets.length <= 256);
    assert.ok(inputs.maxHops >= 1 && inputs.maxHops <= 255 && inputs.probes >= 1 && inputs.probes <= 10);
    assert.ok(inputs.timeoutMs >= 1000 && inputs.timeoutMs <= 3_600_000);
  },
);

const targetBounds = fuzz('targets: any list gives hosts and ports that exist', 3000, list, (text) => {
  const { targets, faults, notes } = parseTargets(text, defaults);
  assert.ok(targets.length <= 256 && faults.length <= 22, `${targets.length} targets, ${faults.length} faults`);
  for (const line of [...faults, ...notes]) assert.ok(isPlainLine(line), JSON.stringify(line));
  for (const { target, host, port, path } of targets) {
    assert.ok(isIP(host) !== 0 || /^[a-z0-9_.-]{1,254}$/.test(host), host);
    assert.ok(port === null || (Number.isInteger(port) && port >= 1 && port <= 65_535), `${port}`);
    assert.ok(path === null || /^\/[\x21-\x7e]*$/.test(path), path ?? '');
    assert.ok(isPlainLine(target), JSON.stringify(target));
  }
});

/** A list's own separators end a URL; a fragment is no query. What ends the authority of a URL ends the user's name in it (RFC 3986 section 3.2). */
const inUrl = (text: string) => text.replace(/[\s,#]/g, '');
const secretTarget = fc.oneof(
  fc
    .tuple(scheme, hostile, host, hostile)
    .map(([name, user, at, rest]) => `${name}://${user.replace(/[/?#\\]/g, '')}:${SECRET}@${at}${rest}`),
  fc.tuple(scheme, host, hostile).map(([name, at, key]) => `${name}://${at}/p?${inUrl(key)}=${SECRET}`),
  fc.tuple(scheme, host).map(([name, at]) => `${name}://${SECRET}@${at}`),
  fc.tuple(host).map(([at]) => `user:${SECRET}@${at}`),
);
const secrets = fuzz(
  'targets: a password or a query’s value is shown nowhere',
  3000,
  fc.tuple(list, fc.constantFrom(',', '\n'), secretTarget),
  ([before, separator, secret]) => {
    const { targets, faults, notes } = parseTargets(`${before}${separator}${secret}`, defaults);
    const shown = JSON.stringify([targets.map(({ target, host }) => [target, host]), faults, notes]);
    assert.ok(!shown.includes(SECRET), shown);
  },
);

const folder = mkdtempSync(join(tmpdir(), 'fuzz-baseline-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'report.json');
const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, -1, 1.5, 1e308, '', [], {}, true));
/** A value of the right kind mostly, anything else sometimes. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: right, weight: 9 }, { arbitrary: odd, weight: 1 });
const earlierHop = fc.record({
  ttl: mostly(fc.integer({ min: 1, max: 255 })),
  responders: mostly(fc.array(mostly(fc.record({ address: mostly(fc.oneof(fc.ipV4(), hostile)) })), { maxLength: 3 })),
});
const earlierTarget = fc.record(
  {
    target: mostly(hostile),
    family: mostly(fc.constantFrom(4, 6, null)),
    hopCount: mostly(fc.option(fc.nat(255))),
    hops: mostly(fc.array(mostly(earlierHop), { maxLength: 6 })),
    pmtu: mostly(
      fc.record({
        bytes: mostly(fc.option(fc.nat(9000))),
        status: mostly(fc.constantFrom('confirmed', 'upper-bound', 'unknown')),
      }),
    ),
    __proto__: odd,
  },
  { requiredKeys: ['target', 'family', 'hopCount', 'hops', 'pmtu'] },
);
/** As JSON holds it, right in most places. */
export const earlier = fc.record({
  schemaVersion: mostly(fc.constant(1)),
  targets: mostly(fc.array(mostly(earlierTarget), { maxLength: 4 })),
});
const baseline = fuzz(
  'baseline: any file is an earlier report or refused in one plain line',
  1500,
  fc.oneof(
    earlier.map((report) => Buffer.from(JSON.stringify(report))),
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => Buffer.from(text)),
  ),
  (bytes) => {
    writeFileSync(file, bytes);
    const read = readBaseline(file);
    if ('fault' in read) {
      assert.ok(read.fault.startsWith('baseline: ') && isPlainLine(read.fault), JSON.stringify(read.fault));
      return;
    }
    for (const { family, hopCount, hops, pmtu } of read.baseline.kind === 'report' ? read.baseline.targets : []) {
      assert.ok(family === null || family === 4 || family === 6);
      assert.ok(hopCount === null || (Number.isInteger(hopCount) && hopCount >= 0 && hopCount <= 255));
      assert.ok(
        hops.every(
          ({ ttl, responders }) =>
            Number.isInteger(ttl) && responders.every(({ address }) => typeof address === 'string'),
        ),
      );
      assert.ok(pmtu.bytes === null || Number.isInteger(pmtu.bytes));
    }
  },
);

export const inputProperties: readonly FuzzProperty[] = [inputFaults, targetBounds, secrets, baseline];
