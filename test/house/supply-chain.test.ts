/** What dist/ is made of is what the lock file names: its natives to the byte, its packages in one list with their licenses. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lockedPackages, NATIVES, packagesNamed } from '../../scripts/lib/bundled-packages.ts';
import { lockedFile } from '../../scripts/lib/locked-package.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'supply-chain-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const named = packagesNamed(readFileSync(join(root, 'dist/licenses.txt'), 'utf8'));

test('the natives in dist/ are those of the packages whose integrity the lock file holds', async () => {
  for (const native of NATIVES)
    for (const file of native.files) {
      const there = readFileSync(join(root, 'dist/node_modules', native.package, file));
      assert.ok(there.equals(await lockedFile(native.package, file)), `${native.package}/${file}`);
    }
});

test('a package whose bytes are not the locked ones is refused, however it came here', async () => {
  const { package: name, files } = NATIVES[0];
  const tarball = `${name.replaceAll('/', '+')}@${lockedPackages()[`node_modules/${name}`]?.version}.tgz`;
  cpSync(join(root, 'node_modules/.cache/tracepath-action', tarball), join(folder, tarball));
  assert.ok((await lockedFile(name, files[0], folder)).length > 0);
  const bytes = readFileSync(join(folder, tarball));
  bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
  writeFileSync(join(folder, tarball), bytes);
  await assert.rejects(lockedFile(name, files[0], folder), /package-lock\.json says sha512-/);
});

test('licenses.txt names the packages that the action imports, each with its license’s text', () => {
  for (const name of ['@actions/core', '@actions/github', 'koffi']) assert.ok(named.includes(name), name);
  const sections = readFileSync(join(root, 'dist/licenses.txt'), 'utf8');
  for (const name of named) {
    const text = sections.slice(sections.indexOf(`${name}\n`)).slice(name.length + 1);
    assert.match(text.slice(0, 400), /permission|copyright|license/i, name);
  }
});

test('the bill of materials names them and the natives, each with the hash that the lock file holds', () => {
  const file = join(folder, 'sbom.json');
  execFileSync(process.execPath, ['scripts/sbom.ts', file], { cwd: root });
  interface Component {
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }
  const bom = JSON.parse(readFileSync(file, 'utf8'));
  assert.deepEqual([bom.bomFormat, bom.metadata.component.name], ['CycloneDX', 'tracepath-action']);
  const components: Component[] = bom.components;
  const expected = [...named, ...NATIVES.map((native) => native.package)];
  assert.deepEqual([...new Set(components.map(({ name }) => name))].sort(), expected.sort());
  const ours: string[] = bom.dependencies.find(({ ref }: { ref: string }) => ref === 'tracepath-action').dependsOn;
  for (const name of ['@actions/core', '@actions/github', 'koffi']) {
    assert.ok(
      ours.some((ref) => ref.startsWith(`${name}@`)),
      `${name} in ${ours}`,
    );
  }
  const locked = Object.entries(lockedPackages());
  for (const { name, version, hashes } of components) {
    const entries = locked.filter(
      ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
    );
    const hash = `sha512-${Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64')}`;
    assert.ok(
      entries.some(([, { integrity }]) => integrity === hash),
      `${name} ${version}`,
    );
  }
});
