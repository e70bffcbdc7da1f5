/**
 * `npm run sbom -- FILE`: writes what dist/ is made of as a CycloneDX document, by the lock. The release carries it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { type LockEntry, lockedPackages, NATIVES, packagesNamed } from './lib/bundled-packages.ts';

const root = join(import.meta.dirname, '..');
const locked = lockedPackages();

/** Name of the package in a folder of the lock, as `node_modules/a/node_modules/@b/c`. */
const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

function componentOf(folder: string, { version, integrity, license }: LockEntry): Models.Component {
  const name = nameOf(folder);
  const component = new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: `${name}@${version}`,
    version,
    scope: Enums.ComponentScope.Required,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  });
  const sha512 = integrity?.replace('sha512-', '') ?? '';
  component.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(sha512, 'base64').toString('hex'));
  if (license !== undefined) component.licenses.add(new Models.SpdxLicense(license));
  return component;
}

/** The folder from which `folder` loads a package: its own node_modules first, then those around it, as Node looks for it. */
function loadedFrom(folder: string, name: string): string {
  const own = `${folder}/node_modules/${name}`;
  if (own in locked || folder === '') return own.replace(/^\//, '');
  return loadedFrom(folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1)), name);
}

function bundledBom(): Models.Bom {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  const inDist = new Set<string>([
    ...packagesNamed(readFileSync(join(root, 'dist/licenses.txt'), 'utf8')),
    ...NATIVES.map((native) => native.package),
  ]);
  const components = new Map(
    Object.entries(locked)
      .filter(([folder]) => inDist.has(nameOf(folder)))
      .map(([folder, entry]) => [folder, componentOf(folder, entry)]),
  );
  const action = new Models.Component(Enums.ComponentType.Application, project.name, {
    bomRef: project.name,
    version: project.version,
  });
  // The project's own stand in its bundle, so npm knows them as development dependencies.
  for (const [folder, component] of [['', action] as const, ...components]) {
    const { dependencies, devDependencies, optionalDependencies } = locked[folder] ?? {};
    for (const name of Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      const dependency = components.get(loadedFrom(folder, name));
      if (dependency !== undefined) component.dependencies.add(dependency.bomRef);
    }
  }
  return new Models.Bom({
    metadata: new Models.Metadata({ component: action }),
    components: new Models.ComponentRepository(components.values()),
  });
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run sbom -- FILE');
  process.exitCode = 2;
} else {
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  writeFileSync(file, `${serializer.serialize(bundledBom(), { sortLists: true, space: 2 })}\n`);
}
