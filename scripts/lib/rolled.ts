/**
 * From JavaScript modules to a few of them, which ncc then bundles: Rolldown puts what is used together into one module and one scope. A
 * healthy run then loads half the bytes; with each module apart in ncc's bundle, a getter for every name, the same code takes 15 ms longer
 * to start (docs/benchmark.md has the ratios).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChunkingContext } from 'rolldown';
import { lockedPackage } from './locked-package.ts';

const NATIVES = join(import.meta.dirname, '../../node_modules/@rolldown');

/** Entries by the name of their file, absolute paths; files of the first whose modules (and all that these import) are in one file. */
export interface Rolled {
  readonly entries: Readonly<Record<string, string>>;
  /** By the name of the file: modules that are loaded together, absolute paths. What an earlier one holds, a later one does not. */
  readonly together: Readonly<Record<string, readonly string[]>>;
  /** Absolute. */
  readonly out: string;
  /** `mjs`: modules. `cjs`: CommonJS, which Node starts without its loader of modules, 2 ms in each thread. */
  readonly format: 'mjs' | 'cjs';
}

/**
 * Each file is named after its entry or group, and its format.
 *
 * @returns the folders of the packages that stand in what was written
 * @throws Error of Rolldown: a name that is not exported, a module that does not exist
 */
export async function roll({ entries, together, out, format }: Rolled): Promise<string[]> {
  const { rolldown } = await loadRolldown();
  await using bundle = await rolldown({
    input: entries,
    platform: 'node',
    external: /^node:/,
    checks: { ineffectiveDynamicImport: false },
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  const { output } = await bundle.write({
    ...{ dir: out, comments: false, format: format === 'cjs' ? 'cjs' : 'esm' },
    ...{ entryFileNames: `[name].${format}`, chunkFileNames: `[name].${format}` },
    codeSplitting: { groups: groupsOf(together) },
  });
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  return [...new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? []))];
}

/**
 * npm leaves Rolldown's native part out where it runs under a Node that is older than that asks for, as Debian 12's, though this
 * program does not: it is brought then as Koffi's natives are.
 */
function loadRolldown(): Promise<typeof import('rolldown')> {
  const installed = readdirSync(NATIVES).some((name) => name.startsWith('binding-'));
  return installed ? import('rolldown') : bringNative().then(() => import('rolldown'));
}

async function bringNative(): Promise<void> {
  const platform = `linux-${process.arch}-gnu`;
  const folder = await lockedPackage(`@rolldown/binding-${platform}`);
  process.env.NAPI_RS_NATIVE_LIBRARY_PATH = join(folder, `rolldown-binding.${platform}.node`);
}

/** An entry itself stays outside: who loads a file of the group must not run it. */
function groupsOf(together: Rolled['together']) {
  const names = Object.keys(together);
  return names.map((name, index) => {
    let members: ReadonlySet<string> | null = null;
    return {
      name: (id: string, context: ChunkingContext) => {
        members ??= reached(together[name] ?? [], context);
        return members.has(id) ? name : null;
      },
      priority: names.length - index,
      debugName: name,
    };
  });
}

/** The modules and all that they import, but for what they import when it is needed. */
function reached(modules: readonly string[], context: ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...modules];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const imported = found.has(id) ? [] : (context.getModuleInfo(id)?.importedIds ?? []);
    found.add(id);
    waiting.push(...imported);
  }
  return found;
}

/** The packages in `folders` for licenses.txt, by name: name, license, text. */
export function licenses(folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, text: `${name}\n${license}\n${licenseText(folder).trim()}\n` };
  });
  return texts
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => text)
    .join('\n');
}

/** @throws Error where the package has none under the usual names */
function licenseText(folder: string): string {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'License.md']) {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      // The next name.
    }
  }
  throw new Error(`${folder} holds no license's text`);
}
