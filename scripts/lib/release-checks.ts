/** What has to hold before a tag becomes a release. Reads the repository; changes nothing. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** git's answer, without the last line end. @throws Error where git fails */
export function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trimEnd();
}

/** git's answer, or null where git fails. */
export function tryGit(...args: readonly string[]): string | null {
  try {
    return git(...args);
  } catch {
    return null;
  }
}

/** The version that a tag names, or null where it is not exactly `vX.Y.Z`. */
export function versionOf(tag: string): string | null {
  return /^v((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2})$/.exec(tag)?.[1] ?? null;
}

/** The CHANGELOG's text below `## heading`; null where it has no such heading. */
export function changelogEntry(heading: string): string | null {
  const sections = readFile('CHANGELOG.md').split(/^## /m);
  const section = sections.find((candidate) => candidate.split('\n', 1)[0]?.trim() === heading);
  return section === undefined ? null : section.slice(section.indexOf('\n')).trim();
}

/** Everything that is wrong with releasing `tag`, dist/ apart, one sentence each; empty: nothing. */
export function releaseFaults(tag: string): string[] {
  const version = versionOf(tag);
  if (version === null) return [`The tag is ${tag}; a release's is vX.Y.Z.`];
  return [...tagFaults(tag), ...contentFaults(version)];
}

function tagFaults(tag: string): string[] {
  const commit = tryGit('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
  if (commit === null) return [`There is no tag ${tag} here: git tag ${tag} makes one.`];
  const found: string[] = [];
  if (git('rev-parse', 'HEAD') !== commit) found.push(`HEAD is not the commit of ${tag}: git checkout ${tag}.`);
  if (tryGit('merge-base', '--is-ancestor', commit, 'refs/remotes/origin/main') === null) {
    found.push(`${tag} is at ${commit.slice(0, 12)}, which is not on origin/main.`);
  }
  const changed = git('status', '--porcelain');
  if (changed !== '') found.push(`The work tree has changes that are not committed:\n${changed}`);
  return found;
}

function contentFaults(version: string): string[] {
  const found: string[] = [];
  const manifest = JSON.parse(readFile('package.json')) as { version: string };
  if (manifest.version !== version) found.push(`package.json says version ${manifest.version}, the tag ${version}.`);
  if (!changelogEntry(version)) found.push(`CHANGELOG.md has no entry "## ${version}".`);
  if (changelogEntry('Unreleased')) {
    found.push(`CHANGELOG.md still has entries under "## Unreleased"; they belong under "## ${version}".`);
  }
  if (readFile('docs/report.schema.json') !== readFile('test/report/released.schema.json')) {
    found.push(
      'test/report/released.schema.json is not the schema of this version: node scripts/docs-schema.ts --released.',
    );
  }
  return found;
}

function readFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
