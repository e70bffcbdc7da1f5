/**
 * `npm run check-dist`: fails unless dist/ holds what the sources give, to the byte, here and in another folder, and git holds all
 * of it. The builds go to folders of their own: dist/ is only read.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle, filesBelow } from './lib/bundle.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const fresh = join(root, 'build/dist-check');

const gitStates: Readonly<Record<string, string>> = { '??': 'not in git', '!!': 'hidden from git by an ignore rule' };

const elsewhere = join(root, 'build/elsewhere');

await bundle(fresh);
const unlike = await differences(fresh, await buildElsewhere(join(elsewhere, 'under-a-longer-path')));
await rm(elsewhere, { recursive: true });
if (unlike.length > 0) {
  console.error(`The build is not reproducible: in another folder it gives other bytes.\n  ${unlike.join('\n  ')}`);
  process.exitCode = 1;
}
const faults = [...(await differences(fresh, dist)), ...notInGit()];
if (faults.length > 0) {
  console.error(
    `dist/ is not what the sources give. Run \`npm run build\` and commit dist/.\n  ${faults.join('\n  ')}`,
  );
  process.exitCode = 1;
}

/** The dist/ of a copy of the sources, with packages of its own (hard links), in `folder`. */
async function buildElsewhere(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  execFileSync('cp', ['-al', join(root, 'node_modules'), folder]);
  const argv = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ':!dist'];
  const files = execFileSync('git', argv, { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of files.filter((name) => name !== '' && existsSync(join(root, name)))) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(root, file), join(folder, file));
  }
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: folder, stdio: 'inherit' });
  return join(folder, 'dist');
}

async function differences(expected: string, actual: string): Promise<string[]> {
  const wanted = await filesBelow(expected);
  const found = await filesBelow(actual).catch((): string[] => []);
  const faults = found
    .filter((file) => !wanted.includes(file))
    .map((file) => `dist/${file}: the build does not make it`);
  for (const file of wanted) {
    if (!found.includes(file)) faults.push(`dist/${file}: missing`);
    else if (!(await readFile(join(expected, file))).equals(await readFile(join(actual, file)))) {
      faults.push(`dist/${file}: differs`);
    }
  }
  return faults;
}

/** `git diff` would not see untracked files, and an ignore rule for node_modules would hide the natives. */
function notInGit(): string[] {
  return execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--ignored', '--', 'dist'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${line.slice(3)}: ${gitStates[line.slice(0, 2)] ?? 'changed and not committed'}`);
}
