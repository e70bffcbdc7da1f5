/** What package.json and package-lock.json promise: one version everywhere, exact versions, a lock free of addresses. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { VERSION } from '../../src/version.ts';

interface Package {
  readonly version: string;
  readonly bin?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

interface LockedPackage extends Package {
  readonly integrity?: string;
  readonly resolved?: string;
  /** A folder of this repository. */
  readonly link?: boolean;
}

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Package;
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };

test("the program's version is the package's", () => {
  assert.equal(VERSION, manifest.version);
  assert.equal(lock.packages['']?.version, manifest.version);
  assert.ok(read('CHANGELOG.md').includes(`\n## ${manifest.version}\n`));
});

test('every dependency is named by an exact version, which is the locked one', () => {
  const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  for (const [name, version] of Object.entries(named)) {
    if (version.startsWith('file:')) continue;
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(lock.packages[`node_modules/${name}`]?.version, version, name);
  }
});

test('every locked package has an integrity and no address', () => {
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || path === 'tools/node' || entry.link === true) continue;
    assert.match(entry.integrity ?? 'none', /^sha512-/, path);
    assert.equal(entry.resolved, undefined, path);
  }
});

test('these tests run on Node 24', () => {
  assert.match(process.version, /^v24\./);
});

test('no file of the repository names the package registry', () => {
  // In parts, so that this file does not hold it either.
  const host = ['registry', 'npmjs', 'org'].join('.');
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
    .toString()
    .split('\0')
    .filter((file) => file !== '');
  assert.ok(files.includes('package.json'));
  const naming = files.filter((file) => {
    try {
      return readFileSync(join(root, file)).includes(host);
    } catch {
      return false; // listed, and deleted since
    }
  });
  assert.deepEqual(naming, []);
});
