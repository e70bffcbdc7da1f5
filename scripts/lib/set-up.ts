/**
 * What the demo and the tests need beside Node: one list, and a check that installs what is missing or says in one sentence what to do.
 * As root on Debian or Ubuntu packages are installed by apt-get; anywhere else the line to paste is printed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sandboxArgv } from '../../test/support/sandbox.ts';

/** `quick` is the part of the tests that needs no namespaces. */
export type Purpose = 'demo' | 'quick' | 'test';

export interface Tool {
  /** A program's name, or the absolute path of a file. */
  readonly name: string;
  /** The Debian and Ubuntu package that has it. */
  readonly package: string;
  readonly neededFor: readonly Purpose[];
  readonly why: string;
}

const ALL: readonly Purpose[] = ['demo', 'test'];
const QUICK: readonly Purpose[] = ['quick', 'test'];
const TESTS: readonly Purpose[] = ['test'];

export const TOOLS: readonly Tool[] = [
  { name: 'ip', package: 'iproute2', neededFor: ALL, why: 'devices and routes in network namespaces' },
  { name: 'nft', package: 'nftables', neededFor: ALL, why: 'firewalls in network namespaces' },
  { name: 'unshare', package: 'util-linux', neededFor: ALL, why: 'namespaces' },
  { name: 'setpriv', package: 'util-linux', neededFor: ALL, why: 'programs without privilege' },
  { name: 'sysctl', package: 'procps', neededFor: TESTS, why: 'settings of kernel routers' },
  { name: 'tracepath', package: 'iputils-tracepath', neededFor: TESTS, why: 'a peer to compare with' },
  { name: 'traceroute', package: 'traceroute', neededFor: TESTS, why: 'a peer to compare with' },
  { name: 'mtr', package: 'mtr-tiny', neededFor: TESTS, why: 'a peer to compare with' },
  { name: 'tinyproxy', package: 'tinyproxy-bin', neededFor: TESTS, why: 'a real proxy' },
  { name: 'openssl', package: 'openssl', neededFor: TESTS, why: 'a real TLS server' },
  { name: '/usr/bin/chromium', package: 'chromium', neededFor: TESTS, why: 'the summary as GitHub shows it' },
  { name: 'script', package: 'bsdutils', neededFor: QUICK, why: 'the command line on a terminal' },
  { name: 'jq', package: 'jq', neededFor: TESTS, why: "the README's commands" },
  { name: 'git', package: 'git', neededFor: QUICK, why: 'what the repository holds' },
  { name: 'gcc', package: 'gcc', neededFor: QUICK, why: "the C headers' own sizes and constants" },
  {
    name: '/usr/include/stdio.h',
    package: 'libc6-dev',
    neededFor: QUICK,
    why: "the C headers' own sizes and constants",
  },
  // dist/ on arm64; an arm64 machine runs it by itself.
  ...(process.arch === 'x64'
    ? [
        { name: 'qemu-aarch64-static', package: 'qemu-user-static', neededFor: TESTS, why: 'dist/ on arm64' },
        {
          name: '/usr/aarch64-linux-gnu/lib/libc.so.6',
          package: 'libc6-arm64-cross',
          neededFor: TESTS,
          why: 'dist/ on arm64',
        },
        {
          name: '/usr/aarch64-linux-gnu/lib/libstdc++.so.6',
          package: 'libstdc++6-arm64-cross',
          neededFor: TESTS,
          why: 'dist/ on arm64',
        },
      ]
    : []),
];

/** Something that is missing here, and what to do about it, in one sentence each. */
export class SetUpError extends Error {}

/**
 * Makes sure that everything for `purpose` is there.
 *
 * @throws SetUpError where something is missing that can't be installed from here
 */
export function setUp(purpose: Purpose): void {
  const missing = missingTools(purpose);
  if (missing.length > 0) install(missing, purpose);
  if (purpose !== 'quick') checkNamespaces();
}

/** `main` with everything set up for `purpose`; where that fails, the sentence on stderr and exit status 1. */
export function setUpOrExit(purpose: Purpose): void {
  try {
    setUp(purpose);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

export function missingTools(purpose: Purpose, path = process.env.PATH ?? ''): readonly Tool[] {
  return TOOLS.filter(({ name, neededFor }) => neededFor.includes(purpose) && !isThere(name, path));
}

/** The sentence for what is missing, with the line to paste. */
export function missingText(missing: readonly Tool[]): string {
  const names = missing.map(({ name, package: debian }) => (name === debian ? name : `${name} (${debian})`));
  return `Not installed here: ${names.join(', ')}. On Debian or Ubuntu: ${installLine(missing)}`;
}

function installLine(missing: readonly Tool[]): string {
  return `sudo apt-get update && sudo apt-get install --no-install-recommends ${packages(missing).join(' ')}`;
}

function packages(missing: readonly Tool[]): string[] {
  return [...new Set(missing.map((tool) => tool.package))];
}

function isThere(name: string, path: string): boolean {
  if (name.startsWith('/')) return existsSync(name);
  return path.split(':').some((folder) => {
    try {
      const file = join(folder, name);
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  });
}

function install(missing: readonly Tool[], purpose: Purpose): void {
  const debian = existsSync('/etc/debian_version') && isThere('apt-get', process.env.PATH ?? '');
  if (process.getuid?.() !== 0 || !debian) throw new SetUpError(missingText(missing));
  console.error(`Installing by apt-get, needed for this: ${packages(missing).join(' ')}`);
  const apt = (argv: readonly string[]) =>
    // Its own progress is of no interest; what it says against installing is.
    spawnSync('apt-get', ['--quiet', '--quiet', ...argv], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!apt(['update']) || !apt(['install', '--yes', '--no-install-recommends', ...packages(missing)]))
    throw new SetUpError(`apt-get failed, see above. ${missingText(missing)}`);
  const still = missingTools(purpose);
  if (still.length > 0) throw new SetUpError(`apt-get installed it, and yet: ${missingText(still)}`);
}

/** What a container needs for namespaces and a TUN device. */
const DOCKER_FLAGS =
  '--cap-add SYS_ADMIN --cap-add NET_ADMIN --security-opt apparmor=unconfined --security-opt seccomp=unconfined --device /dev/net/tun';

function checkNamespaces(): void {
  const [command = '', ...rest] = sandboxArgv(['true']);
  const { status, stderr } = spawnSync(command, rest, { encoding: 'utf8' });
  if (status !== 0) {
    const refused = `Network namespaces are refused to this user (${stderr.trim().split('\n').at(-1)}):`;
    throw new SetUpError(
      process.getuid?.() === 0
        ? `${refused} in a container, start it by docker run ${DOCKER_FLAGS}`
        : `${refused} run as root, or allow user namespaces: sudo sysctl -w kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0 (a key that your kernel lacks may be left out); in a container, run as root in one started by docker run ${DOCKER_FLAGS}`,
    );
  }
  try {
    closeSync(openSync('/dev/net/tun', 'r+'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SetUpError(
      code === 'EACCES'
        ? 'The TUN device is closed to this user (/dev/net/tun: EACCES): run as root, or sudo chmod 666 /dev/net/tun'
        : `No TUN device (/dev/net/tun: ${code}): sudo modprobe tun; in a container, start it by docker run ${DOCKER_FLAGS}`,
    );
  }
}
