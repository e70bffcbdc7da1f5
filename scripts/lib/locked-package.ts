/**
 * Brings a package of the lock file onto this machine even where npm would not install it, because it is for another
 * processor: by `npm pack` at the locked version, its bytes checked against the lock's `integrity` each time they are used.
 */
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { lockedPackages } from './bundled-packages.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const CACHE = join(root, 'node_modules/.cache/tracepath-action');
/** npm by itself tries three times, 10 s and 60 s apart: a registry that fails for a moment would cost a build two minutes, and then the build. */
const IMPATIENT = [
  '--fetch-retries=6',
  '--fetch-retry-mintimeout=500',
  '--fetch-retry-factor=2',
  '--fetch-retry-maxtimeout=8000',
];
/** No file of a package that is read whole is larger, bytes. */
const LARGEST_FILE = 1 << 26;

/**
 * One file of a package.
 *
 * @param name a package that package-lock.json holds at the top of its tree, as `@koromix/koffi-linux-arm64`
 * @param file relative to the package's folder
 * @throws Error when the lock does not hold it, npm cannot fetch it, its bytes are not the locked ones, or it has no such file
 */
export async function lockedFile(name: string, file: string, cache = CACHE): Promise<Buffer> {
  const { tarball } = await lockedTarball(name, cache);
  const argv = ['--extract', '--gzip', '--to-stdout', '--file', tarball, `package/${file}`];
  const { stdout } = await run('tar', argv, { encoding: 'buffer', maxBuffer: LARGEST_FILE });
  return stdout;
}

/** The folder of all its files, unpacked once. @throws Error as `lockedFile` */
export async function lockedPackage(name: string): Promise<string> {
  const { tarball, id } = await lockedTarball(name, CACHE);
  const folder = join(CACHE, id);
  if (await exists(folder)) return folder;
  // Unpacked beside and renamed at the end: two builds at once never see half a package.
  const work = join(CACHE, `work-${randomUUID()}`);
  await mkdir(work);
  try {
    await run('tar', ['--extract', '--gzip', '--no-same-owner', '--file', tarball], { cwd: work });
    await renameUnlessThere(join(work, 'package'), folder);
    return folder;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function lockedTarball(name: string, cache: string): Promise<{ readonly tarball: string; readonly id: string }> {
  const { version, integrity } = lockedPackages()[`node_modules/${name}`] ?? {};
  if (version === undefined || integrity === undefined) {
    throw new Error(`package-lock.json does not lock ${name} with a version and an integrity`);
  }
  const id = `${name.replaceAll('/', '+')}@${version}`;
  const tarball = join(cache, `${id}.tgz`);
  if (!(await exists(tarball))) await fetchTarball(`${name}@${version}`, tarball, cache);
  const digest = `sha512-${createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')}`;
  if (digest !== integrity) {
    throw new Error(`${name}@${version}: package-lock.json says ${integrity}, but ${tarball} has ${digest}`);
  }
  return { tarball, id };
}

async function fetchTarball(what: string, tarball: string, cache: string): Promise<void> {
  const work = join(cache, `work-${randomUUID()}`);
  await mkdir(work, { recursive: true });
  try {
    const argv = ['pack', what, '--json', '--ignore-scripts', '--prefer-offline', ...IMPATIENT];
    const { stdout } = await run('npm', argv, { cwd: work });
    await renameUnlessThere(join(work, packedName(stdout)), tarball);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function renameUnlessThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: unknown) => {
    if (!(await exists(to))) throw error;
  });
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
