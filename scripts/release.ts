/**
 * `npm run release -- vX.Y.Z`: checks the tag and says what a release of it would push, changing nothing. With `--publish` it does
 * that instead; the release workflow alone does so, after a run without it and with the package and its list of parts (`--asset FILE`
 * each) attested.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changelogEntry, git, releaseFaults, tryGit, versionOf } from './lib/release-checks.ts';

const root = join(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { publish: { type: 'boolean', default: false }, asset: { type: 'string', multiple: true } },
});
const [tag = '', ...surplus] = positionals;
if (tag === '' || surplus.length > 0) {
  console.error('Usage: npm run release -- vX.Y.Z [--publish --asset FILE ...]');
  process.exitCode = 2;
} else {
  process.exitCode = release(tag, values.publish, values.asset);
}

/** @returns the exit status: 1 where the tag must not be released */
function release(tag: string, publish: boolean, assets: readonly string[] | undefined): number {
  const faults = releaseFaults(tag);
  // Building takes long and installed packages: the publishing job, which may write, relies on the job before it.
  if (faults.length === 0 && !publish) faults.push(...distFaults());
  if (faults.length > 0) {
    console.error(`${tag} can't be released.\n  ${faults.join('\n  ')}`);
    return 1;
  }
  const version = versionOf(tag) ?? '';
  const commands = plan(tag, assets ?? assetsOf(version), changelogEntry(version) ?? '');
  if (!publish) {
    console.log(`${tag} can be released. Publishing it would run:`);
    for (const { argv, what } of commands) console.log(`\n# ${what}\n${argv.map(quoted).join(' ')}`);
    return 0;
  }
  for (const { argv, what } of commands) {
    console.log(what);
    const [program = '', ...args] = argv;
    execFileSync(program, args, { cwd: root, stdio: 'inherit' });
  }
  return 0;
}

/** The package, and what dist/ is made of as scripts/sbom.ts writes it. */
function assetsOf(version: string): string[] {
  return ['tgz', 'cdx.json'].map((end) => `tracepath-action-${version}.${end}`);
}

function distFaults(): string[] {
  try {
    execFileSync(process.execPath, [join(root, 'scripts/check-dist.ts')], { stdio: ['ignore', 'ignore', 'pipe'] });
    return [];
  } catch (error) {
    return [String((error as { stderr?: Buffer }).stderr).trimEnd()];
  }
}

interface Command {
  readonly argv: readonly string[];
  readonly what: string;
}

/** What publishing does, in order. A release that is not a draft is immutable, so the package is there before. */
function plan(tag: string, assets: readonly string[], notes: string): Command[] {
  const commit = git('rev-parse', `refs/tags/${tag}^{commit}`);
  const major = tag.split('.', 1)[0] ?? tag;
  const before = tryGit('rev-parse', '--short=12', `refs/tags/${major}^{commit}`);
  const moved = before === null ? `Make the tag ${major}` : `Move the tag ${major} from ${before}`;
  const refs = 'repos/{owner}/{repo}/git/refs';
  return [
    {
      what: `Draft the release ${tag} of commit ${commit.slice(0, 12)} with ${assets.join(', ')}`,
      argv: ['gh', 'release', 'create', tag, ...assets, '--draft', '--verify-tag', '--title', tag, '--notes', notes],
    },
    {
      what: `Publish ${tag}: immutable from here on`,
      argv: ['gh', 'release', 'edit', tag, '--draft=false', '--latest'],
    },
    {
      what: `${moved} to ${commit.slice(0, 12)}`,
      argv:
        before === null
          ? ['gh', 'api', '--method', 'POST', refs, '-f', `ref=refs/tags/${major}`, '-f', `sha=${commit}`]
          : ['gh', 'api', '--method', 'PATCH', `${refs}/tags/${major}`, '-f', `sha=${commit}`, '-F', 'force=true'],
    },
  ];
}

/** As a shell reads it. */
function quoted(word: string): string {
  return /^[\w./=:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
