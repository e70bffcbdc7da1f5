/** Which packages stand in dist/, by the list that ncc writes beside a bundle: name, license, text of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What of each native package is loaded at run time. JavaScript actions in Alpine containers run on x64 only: no musl for arm64. */
export const NATIVES = [
  {
    package: '@koromix/koffi-linux-x64',
    files: ['package.json', 'index.js', 'linux_x64/koffi.node', 'musl_x64/koffi.node'],
  },
  { package: '@koromix/koffi-linux-arm64', files: ['package.json', 'index.js', 'linux_arm64/koffi.node'] },
] as const;

export interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** package-lock.json's packages by their folder, as `node_modules/koffi`. */
export function lockedPackages(): Readonly<Record<string, LockEntry>> {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

/** Names of packages of the lock that a licenses.txt names, in its order: each on a line of its own before its license. */
export function packagesNamed(licenses: string): string[] {
  const locked = lockedPackages();
  const lines = licenses.split('\n');
  return lines.filter((name, index) => {
    const license = locked[`node_modules/${name}`]?.license;
    return license !== undefined && lines[index + 1] === license;
  });
}
