/** The system's store of roots is what Node itself takes it for, read in a fraction of the time and from whatever lies in its folder. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { rootCertificates } from 'node:tls';

/** Against hanging: a child that waits for a file that nobody writes. */
const HANG_MS = 30_000;
const [first = '', second = '', third = ''] = rootCertificates;
const folder = mkdtempSync(join(tmpdir(), 'system-roots-'));
const here = (name: string) => join(folder, name);
const asX509 = (pem: string) => pem.replace('BEGIN CERT', 'BEGIN X509 CERT').replace('END CERT', 'END X509 CERT');

before(() => {
  mkdirSync(here('certs'));
  mkdirSync(here('certs/folder.pem'));
  writeFileSync(here('elsewhere.crt'), `a comment\r\n${first.replaceAll('\n', '\r\n')}\r\n`);
  symlinkSync('../elsewhere.crt', here('certs/First.pem'));
  symlinkSync('First.pem', here('certs/0179095f.0'));
  symlinkSync('nothing.pem', here('certs/dangling.pem'));
  symlinkSync('itself.pem', here('certs/itself.pem'));
  writeFileSync(here('certs/bundle.crt'), `${first}\n${second}\n`);
  writeFileSync(here('certs/garbage'), new Uint8Array([0, 255, 10, 45, 45]));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a script prints as JSON in an environment of its own. */
function printed(script: string, env: NodeJS.ProcessEnv): unknown {
  const argv = ['--input-type=module', '-e', `${script}\nprocess.stdout.write(JSON.stringify(result));`];
  const options = { env: { PATH: process.env.PATH, ...env }, maxBuffer: 1 << 26, timeout: HANG_MS };
  return JSON.parse(execFileSync(process.execPath, argv, options).toString());
}

/** What is within the marks, without line breaks, sorted. */
function contents(texts: unknown): string[] {
  const content = (text: string) => text.replace(/-----[A-Z0-9 ]+-----|\s+/g, '');
  return [...new Set((texts as string[]).map(content))].sort();
}

function asNodeReads(env: NodeJS.ProcessEnv): string[] {
  const script = `import { getCACertificates } from 'node:tls'; const result = getCACertificates('system');`;
  return contents(printed(script, env));
}

function asReadHere(env: NodeJS.ProcessEnv): string[] {
  const module = import.meta.resolve('../../src/service/system-roots.ts');
  return contents(printed(`import { systemRoots } from '${module}'; const result = systemRoots();`, env));
}

test("this machine's store, wherever Node looks for it", () => {
  assert.deepEqual(asReadHere({}), asNodeReads({}));
});

test('a file and a folder that the environment names: links, bundles, old marks and rubbish', () => {
  writeFileSync(here('file.pem'), asX509(third));
  const env = { SSL_CERT_FILE: here('file.pem'), SSL_CERT_DIR: here('certs') };
  assert.deepEqual(asReadHere(env), contents([first, second, third]));
  assert.deepEqual(asReadHere(env), asNodeReads(env));
});

test('neither file nor folder: no roots', () => {
  assert.deepEqual(asReadHere({ SSL_CERT_FILE: here('none'), SSL_CERT_DIR: here('none') }), []);
});

const broken = {
  'two without a line between': `${first.trimEnd()}${second}\n${third}`,
  'one cut off before others': `-----BEGIN CERTIFICATE-----\nMIIB\n${first}\n${second}`,
  'text before the mark': `root: ${first}\n${second}`,
  indented: first.replaceAll(/^/gm, '  '),
  'old line ends': first.replaceAll('\n', '\r'),
  'no base64': `${first}\n-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n${second}`,
};

for (const [name, text] of Object.entries(broken))
  test(`${name}: what OpenSSL makes of it`, () => {
    writeFileSync(here('broken.pem'), text);
    const env = { SSL_CERT_FILE: here('broken.pem'), SSL_CERT_DIR: here('none') };
    assert.deepEqual(asReadHere(env), asNodeReads(env));
  });

test('a FIFO in the folder is passed over: nobody may ever write to it', () => {
  execFileSync('mkfifo', [here('certs/fifo')]);
  assert.deepEqual(
    asReadHere({ SSL_CERT_FILE: here('certs/fifo'), SSL_CERT_DIR: here('certs') }),
    contents([first, second]),
  );
  rmSync(here('certs/fifo'));
});

test('the stores that hold a root, whatever marks and line ends each has', () => {
  const module = import.meta.resolve('../../src/service/trust-stores.ts');
  const script = `import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { trustStores } from '${module}';
const { storesOf } = trustStores();
const result = [0, 1, 2].map((index) => storesOf(new X509Certificate(rootCertificates[index])));`;
  writeFileSync(here('file.pem'), `${asX509(first)}\n${second.replaceAll('\n', '\r\n')}`);
  const env = { SSL_CERT_FILE: here('file.pem'), SSL_CERT_DIR: here('none') };
  assert.deepEqual(printed(script, env), [['bundled', 'system'], ['bundled', 'system'], ['bundled']]);
});
