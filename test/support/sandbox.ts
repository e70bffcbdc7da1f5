/**
 * Private namespaces for tests: network, mounts and processes that end with whoever started them, however that ends.
 * Works as root, and as an ordinary user where the system allows user namespaces. Facts: unshare(1), setpriv(1),
 * namespaces(7), PR_SET_PDEATHSIG in prctl(2).
 *
 * A test file that needs a network of its own says so once, after its imports and before its first test:
 *
 *     await enterSandbox(import.meta.url);
 *
 * and all that follows runs inside: `lo` is up, there is no other device, `ip netns add` and `mount` are private, and
 * the results reach `node --test` as if the file had never moved. What must run without privilege is started by
 * `spawn(...asNobody(argv))`-like calls. To run a single command in a sandbox of its own use `runSandboxed` or `sandboxed`.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const INSIDE = 'TRACEPATH_SANDBOX';
const CHECKOUT = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));

/** Binds $2's text over file $1; a dangling link (resolv.conf into the hidden /run) gets its end made first. */
const REPLACE = `replace() {
  end=$(readlink -m "$1")
  mkdir -p /run/sandbox "$(dirname "$end")"
  [ -e "$end" ] || : > "$end"
  copy=$(mktemp /run/sandbox/XXXXXX)
  printf %s "$2" > "$copy"
  chmod 644 "$copy"
  mount --bind "$copy" "$end"
}
`;

/**
 * Binds the folders that programs without privilege need at their own paths again, after a readable folder was put over each that is
 * closed to others. The private mount namespace alone sees it; no mode of any file is changed.
 */
const OPEN = `hidden=/run/sandbox-view
bind_point() { mkdir -p "$(dirname "$2")"; if [ -d "$1" ]; then mkdir -p "$2"; else : > "$2"; fi; }
hide() {  # keeps the folder or file $1 at hand, in the order of the calls
  count=$((\${count:-0} + 1))
  bind_point "$1" $hidden/$count
  mount --bind "$1" $hidden/$count
}
show() {  # puts the next of them at its path $1 again
  shown=$((\${shown:-0} + 1))
  bind_point $hidden/$shown "$1"
  mount --bind $hidden/$shown "$1"
  umount $hidden/$shown
}
cover() { mount -t tmpfs -o mode=755 tmpfs "$1"; }
`;

/** Arguments: path and text of each file to replace, then \`--\`, then the command. The command is not PID 1, so signals act on it as usual. */
const setUpScript = (view: string) => `${REPLACE}${OPEN}
prepare() {
  set -e
  mount -t tmpfs -o mode=755 tmpfs /run
  mkdir /run/netns
  mount -t sysfs sysfs /sys 2>/dev/null || :  # else /sys/class/net shows the outer network; some containers forbid it
  ip link set lo up
  for key in accept_dad dad_transmits; do  # addresses are usable at once
    for scope in all default; do
      [ ! -e /proc/sys/net/ipv6/conf/$scope/$key ] || echo 0 > /proc/sys/net/ipv6/conf/$scope/$key
    done
  done
}
prepare
${view}while [ "$1" != -- ]; do replace "$1" "$2"; shift 2; done
shift
set +e
"$@"
exit $?
`;

export interface SandboxOptions {
  readonly cwd?: string;
  /** Replaces the environment; default: this process's own. */
  readonly env?: NodeJS.ProcessEnv;
  /** Text by path, as `/etc/hosts`: bound over that file, inside only. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Finished {
  /** Exit status; 128 + n where signal n ended the command. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The argv that runs `argv` in fresh namespaces which die with the process that executes it. */
export function sandboxArgv(argv: readonly string[], files: Readonly<Record<string, string>> = {}): string[] {
  return [
    ...['setpriv', '--pdeathsig', 'KILL', 'unshare'],
    ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
    ...['--net', '--mount', '--pid', '--fork', '--kill-child=KILL', '--mount-proc'],
    ...['sh', '-c', setUpScript(viewScript()), 'sandbox', ...Object.entries(files).flat(), '--', ...argv],
  ];
}

/** Shell lines that open this checkout and Node to users without privilege, where a folder above them is closed as /root is; else none. */
function viewScript(): string {
  if (process.getuid?.() !== 0) return ''; // an ordinary user stays the same user inside
  const node = dirname(realpathSync(process.execPath));
  const needed = isInside(node, CHECKOUT) ? [CHECKOUT] : [CHECKOUT, node];
  const closed = [...new Set(needed.flatMap(foldersFromRoot))].filter(
    (folder) => (statSync(folder).mode & 0o001) === 0,
  );
  if (closed.length === 0) return '';
  const outermost = closed.filter((folder) => !closed.some((other) => isInside(folder, other)));
  const inside = needed.filter((folder) => outermost.some((other) => folder === other || isInside(folder, other)));
  // A closed folder is itself replaced: what is in it is shown again, not the folder.
  const shown = inside.flatMap((folder) =>
    closed.includes(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [folder],
  );
  const call = (name: string) => (path: string) => `${name} '${path.replaceAll("'", `'\\''`)}'`;
  return `${[...shown.map(call('hide')), ...outermost.map(call('cover')), ...shown.map(call('show'))].join('\n')}\ncd "$PWD" 2>/dev/null || :\n`;
}

/** `/a/b` gives `/`, `/a` and `/a/b`. */
function foldersFromRoot(path: string): string[] {
  return path === '/' ? ['/'] : [...foldersFromRoot(dirname(path)), path];
}

const isInside = (path: string, folder: string) => path !== folder && path.startsWith(join(folder, '/'));

/** Starts `argv` in a sandbox of its own. End it early by `kill('SIGKILL')`: unshare(1) passes no other signal on. */
export function sandboxed(
  argv: readonly string[],
  options: SandboxOptions & { readonly stdio?: 'pipe' | 'inherit' } = {},
): ChildProcess {
  const [command, ...rest] = sandboxArgv(argv, options.files);
  return spawn(command ?? '', rest, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...(options.env ?? process.env), [INSIDE]: '1' },
    stdio: options.stdio ?? 'pipe',
  });
}

/** Runs `argv` in a sandbox of its own to its end. `stdin` is all that it reads; default: nothing. */
export async function runSandboxed(
  argv: readonly string[],
  options: SandboxOptions & { readonly stdin?: string } = {},
): Promise<Finished> {
  return finished(sandboxed(argv, options), options.stdin);
}

/** Collects what a child with piped streams prints, until it ends. */
export async function finished(child: ChildProcess, stdin = ''): Promise<Finished> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', reject);
  child.once('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  child.stdin?.on('error', () => {}); // the command may end without reading: its own exit tells
  child.stdin?.end(stdin);
  const read = (stream: ChildProcess['stdout']) => (stream === null ? '' : text(stream));
  const [stdout, stderr, code] = await Promise.all([read(child.stdout), read(child.stderr), promise]);
  return { code, stdout, stderr };
}

/**
 * Moves a test file into a sandbox: outside, runs the file again inside with this process's streams and exits with its
 * status (and so never returns); inside, returns at once. `url` is the file's `import.meta.url`.
 */
export async function enterSandbox(url: string, files: Readonly<Record<string, string>> = {}): Promise<void> {
  if (process.env[INSIDE] === '1') return;
  const run = (argv: readonly string[]) => {
    const [command, ...rest] = sandboxArgv(argv, files);
    return spawnSync(command ?? '', rest, { stdio: 'inherit', env: { ...process.env, [INSIDE]: '1' } });
  };
  const { status } = run([process.execPath, ...process.execArgv, fileURLToPath(url), ...process.argv.slice(2)]);
  if (status !== 0 && run(['true']).status !== 0) {
    process.stderr.write(
      'sandbox: this system refuses namespaces to this user: run as root, or allow user namespaces\n',
    );
    process.stderr.write(
      '(sysctl kernel.apparmor_restrict_unprivileged_userns=0), with util-linux and iproute2 installed.\n',
    );
  }
  process.removeAllListeners('exit'); // the process inside has run the tests, see scripts/lib/ends-early.ts
  process.exit(status ?? 1);
}

/** The argv that runs `argv` with no capability, as uid and gid 65534 where the sandbox has them; unchanged for an ordinary user. */
export function asNobody(argv: readonly string[]): string[] {
  if (process.getuid?.() !== 0) return [...argv];
  // There, having no capability is what can be had.
  return [
    'setpriv',
    ...(hasOtherUsers() ? ['--reuid', '65534', '--regid', '65534', '--clear-groups'] : []),
    ...['--no-new-privs', '--inh-caps=-all', '--bounding-set=-all', '--', ...argv],
  ];
}

/** Whether this user namespace has users to become: one that an ordinary user made maps a single id. */
export function hasOtherUsers(): boolean {
  return /^\s*0\s+0\s+4294967295/.test(readFileSync('/proc/self/uid_map', 'utf8'));
}

/** Inside a sandbox: binds `content` over the file at `path`, as /etc/resolv.conf, until the sandbox ends or it is replaced again. */
export function replaceFile(path: string, content: string): void {
  if (process.env[INSIDE] !== '1') throw new Error(`replaceFile(${path}) outside a sandbox would change this machine`);
  execFileSync('sh', ['-ec', `${REPLACE}replace "$1" "$2"`, 'replace', path, content]);
}
