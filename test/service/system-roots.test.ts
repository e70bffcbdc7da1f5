/** The system's store of roots is what Node itself takes it for, read in a fraction of the time and from whatever lies in its folder. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { rootCertificates } from 'node:tls';
import { systemRoots } from '../../src/service/system-roots.ts';

const [first = '', second = '', third = ''] = rootCertificates;
const folder = mkdtempSync(join(tmpdir(), 'system-roots-'));
const here = (name: string) => join(folder, name);

before(() => {
  mkdirSync(here('certs'));
  mkdirSync(here('certs/folder.pem'));
  writeFileSync(here('elsewhere.crt'), `a comment\r\n${first.replaceAll('\n', '\r\n')}\r\n`);
  symlinkSync('../elsewhere.crt', here('certs/First.pem'));
  symlinkSync('First.pem', here('certs/0179095f.0'));
  symlinkSync('nothing.pem', here('certs/dangling.pem'));
  symlinkSync('itself.pem', here('certs/itself.pem'));
  writeFileSync(here('certs/bundle.crt'), `${first}\n${second}\n-----BEGIN CERTIFICATE-----\ncut off`);
  writeFileSync(here('certs/garbage'), new Uint8Array([0, 255, 10, 45, 45]));
  writeFileSync(here('file.pem'), third.replace('BEGIN CERT', 'BEGIN X509 CERT').replace('END CERT', 'END X509 CERT'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What is within the marks, without line breaks, sorted. */
function contents(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.replace(/-----[A-Z0-9 ]+-----|\s+/g, '')))].sort();
}

function asNodeReads(env: NodeJS.ProcessEnv): string[] {
  const script = `process.stdout.write(JSON.stringify(require('node:tls').getCACertificates('system')))`;
  const out = execFileSync(process.execPath, ['-e', script], {
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 1 << 26,
  });
  return contents(JSON.parse(out.toString()) as string[]);
}

test("this machine's store, wherever Node looks for it", () => {
  assert.deepEqual(contents(systemRoots({})), asNodeReads({}));
});

test('a file and a folder that the environment names: links, bundles, old marks and rubbish', () => {
  const env = { SSL_CERT_FILE: here('file.pem'), SSL_CERT_DIR: here('certs') };
  assert.deepEqual(contents(systemRoots(env)), contents([first, second, third]));
  assert.deepEqual(contents(systemRoots(env)), asNodeReads(env));
});

test('neither file nor folder: no roots', () => {
  assert.deepEqual(systemRoots({ SSL_CERT_FILE: here('none'), SSL_CERT_DIR: here('none') }), []);
});

test('a FIFO in the folder is passed over: nobody may ever write to it', () => {
  execFileSync('mkfifo', [here('certs/fifo')]);
  assert.equal(systemRoots({ SSL_CERT_FILE: here('certs/fifo'), SSL_CERT_DIR: here('certs') }).length > 0, true);
  rmSync(here('certs/fifo'));
});
