/**
 * `npm run check-dist`: fails unless dist/ holds what the sources give, to the byte, and git holds all of it. The build
 * goes to a folder of its own: dist/ is only read.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, filesBelow } from './lib/bundle.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const fresh = join(root, 'build/dist-check');

const gitStates: Readonly<Record<string, string>> = { '??': 'not in git', '!!': 'hidden from git by an ignore rule' };

await bundle(fresh);
const faults = [...(await differences(fresh, dist)), ...notInGit()];
if (faults.length > 0) {
  console.error(
    `dist/ is not what the sources give. Run \`npm run build\` and commit dist/.\n  ${faults.join('\n  ')}`,
  );
  process.exitCode = 1;
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
