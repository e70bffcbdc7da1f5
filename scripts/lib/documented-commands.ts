/** The commands that README, CONTRIBUTING, SECURITY and docs/ print, and how each is tried without the internet: as printed, or by a stated rule. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Every page that is walked, from the repository's root. */
export const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/*.md', { cwd: root }).sort()];

export interface DocumentedCommand {
  readonly page: string;
  /** As printed, without its comment. */
  readonly command: string;
}

/** How a command is tried: what is run, with `why` where that is not what is printed, or null where nothing is run here. */
export interface Trial {
  readonly run: string | null;
  readonly why?: string;
  /** In a network of its own that has loopback alone. */
  readonly alone?: boolean;
}

/** Commands that are not run as they are printed. */
const OTHERWISE: Readonly<Record<string, Omit<Trial, 'alone'>>> = {
  'npm test': { run: 'npm test -- test/house/architecture.test.ts', why: 'the job `tests` runs all of it (.ci/run)' },
  'npm run bench': { run: 'npm run bench -- --quick --case healthy-12 --print', why: 'the whole takes ten minutes' },
  'npm run peers': { run: null, why: 'takes minutes; test/netns/peers.test.ts runs the same peers' },
  'npm run walk': { run: null, why: 'is this walk itself' },
  'npm run reliability': { run: null, why: 'takes minutes; its parts are tests of their own' },
  'npm run release -- vX.Y.Z': { run: null, why: 'test/house/release.test.ts runs it in a clone with such a tag' },
  'npm install --package-lock-only': { run: 'npm install --package-lock-only --offline', why: 'asks no registry' },
  'npm audit signatures': { run: null, why: 'asks the registry for its keys' },
  'sh scripts/try-fresh-root.sh': {
    run: null,
    why: 'installs a whole Debian; the job `tests` begins on a fresh machine',
  },
};

/** Blocks of shell, line by line and each part of `&&`, and commands of ours inside a sentence; each once. */
export function documentedCommands(): DocumentedCommand[] {
  const found = PAGES.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    return [...fromBlocks(text), ...fromSentences(text)].map((command) => ({ page, command }));
  });
  return [...new Map(found.map((each) => [each.command, each])).values()];
}

export function fromBlocks(text: string): string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .flatMap((line) => line.replace(/\s+# .*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter((command) => command !== '');
}

function fromSentences(text: string): string[] {
  const commands = [...text.matchAll(/`((?:npm (?:run|test|ci|exec|install|audit)|npx|sh) [^`]+|npm test|npm ci)`/g)];
  return commands.map(([, command = '']) => command);
}

/** What is run for a printed command. Foreign hosts become loopback, in a network that has nothing else. */
export function trialOf(command: string): Trial {
  const other = OTHERWISE[command];
  if (other !== undefined) return other;
  if (!/github\.com|^sudo /.test(command)) return { run: command };
  const run = command.replace(/github\.com(:\d+)?/g, '127.0.0.1').replace(/^sudo /, '');
  return { run, why: 'in a network of its own, which has loopback alone', alone: true };
}

/** Rows above that no page prints any more. */
export function staleTrials(): string[] {
  const printed = documentedCommands().map(({ command }) => command);
  return Object.keys(OTHERWISE).filter((command) => !printed.includes(command));
}

/** The argv that runs a command; a failure anywhere in a pipe counts. */
export function shellArgv(command: string): string[] {
  return ['bash', '--norc', '-o', 'pipefail', '-c', command];
}
