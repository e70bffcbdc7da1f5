/** The type declarations of the library: those that its entry reaches, and no others. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Copies `entry` and all that it imports from `from` to `to`, the entry as index.d.ts.
 *
 * @param from the folder of tsc's declarations, absolute
 * @param entry relative to it, as `library.d.ts`
 */
export async function copyDeclarations(from: string, entry: string, to: string): Promise<void> {
  const waiting = [entry];
  const known = new Set(waiting);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = await readFile(join(from, file), 'utf8');
    const folder = dirname(file);
    for (const [, path = ''] of text.matchAll(imported)) {
      const next = relative('.', join(folder, path.replace(/\.ts$/, '.d.ts')));
      if (!known.has(next)) waiting.push(next);
      known.add(next);
    }
    const target = join(to, file === entry ? 'index.d.ts' : file);
    await mkdir(dirname(target), { recursive: true });
    // Declarations name modules as programs do, by .js: tsc leaves the .ts of the sources in them.
    await writeFile(
      target,
      text.replace(imported, (whole, path: string) => whole.replace(path, path.replace(/\.ts$/, '.js'))),
    );
  }
}

const imported = /(?<=(?:from |import\()["'])(\.[^"']+\.ts)(?=["'])/g;
