/**
 * Brings a package of the lock file onto this machine even where npm would not install it, because it is for another
 * processor: by `npm pack` at the locked version, its bytes checked against the lock's `integrity`.
 */
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/tracepath-action');

interface Locked {
  readonly version: string;
  /** Subresource integrity: `sha512-` and the digest in base64. */
  readonly integrity: string;
}

/**
 * The folder of the package's files, unpacked.
 *
 * @param name a package that package-lock.json holds at the top of its tree, as `@koromix/koffi-linux-arm64`
 * @throws Error when the lock does not hold it, npm cannot fetch it, or its bytes are not the locked ones
 */
export async function lockedPackage(name: string): Promise<string> {
  const { version, integrity } = await lockEntry(name);
  const folder = join(cache, `${name.replaceAll('/', '+')}@${version}`);
  if (await exists(folder)) return folder;

  // Unpacked beside and renamed at the end: two builds at once never see half a package.
  const work = join(cache, `work-${randomUUID()}`);
  await mkdir(work, { recursive: true });
  try {
    const { stdout } = await run(
      'npm',
      ['pack', `${name}@${version}`, '--json', '--ignore-scripts', '--prefer-offline'],
      {
        cwd: work,
      },
    );
    const tarball = join(work, packedName(stdout));
    const digest = `sha512-${createHash('sha512')
      .update(await readFile(tarball))
      .digest('base64')}`;
    if (digest !== integrity) {
      throw new Error(`${name}@${version}: package-lock.json says ${integrity}, but what npm fetched is ${digest}`);
    }
    await run('tar', ['--extract', '--gzip', '--no-same-owner', '--file', tarball], { cwd: work });
    await rename(join(work, 'package'), folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error;
    });
    return folder;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function lockEntry(name: string): Promise<Locked> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Partial<Locked>>;
  };
  const entry = lock.packages[`node_modules/${name}`];
  if (entry?.version === undefined || entry.integrity === undefined) {
    throw new Error(`package-lock.json does not lock ${name} with a version and an integrity`);
  }
  return { version: entry.version, integrity: entry.integrity };
}

/** npm 11 and earlier print a list, later ones an object by name. */
function packedName(stdout: string): string {
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, { filename?: string }>);
  if (packed?.filename === undefined) throw new Error(`npm pack named no file: ${stdout}`);
  return packed.filename;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
