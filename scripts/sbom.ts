/**
 * `npm run sbom -- FILE`: writes what dist/ is made of as a CycloneDX document: npm's own list of the lock, without what only builds
 * and tests the action. The release carries it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATIVES, packagesNamed } from './lib/bundled-packages.ts';

interface Component {
  readonly name: string;
  readonly 'bom-ref': string;
}

interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const root = join(import.meta.dirname, '..');

/** All of the lock. npm calls the project by its folder's name, and what stands in a bundle a development dependency. */
function wholeBom(): Bom {
  const argv = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  return JSON.parse(execFileSync('npm', argv, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }));
}

function bundledBom(): Bom {
  const bom = wholeBom();
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  const inDist = new Set<string>([
    ...packagesNamed(readFileSync(join(root, 'dist/licenses.txt'), 'utf8')),
    ...NATIVES.map((native) => native.package),
  ]);
  const components = bom.components
    .filter((component) => inDist.has(component.name))
    .map((component) => ({ ...component, scope: 'required', properties: [] }));
  const kept = new Set([bom.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  return {
    ...bom,
    metadata: { ...bom.metadata, component: { ...bom.metadata.component, name } },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((of) => kept.has(of)) })),
  };
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run sbom -- FILE');
  process.exitCode = 2;
} else writeFileSync(file, `${JSON.stringify(bundledBom(), null, 2)}\n`);
