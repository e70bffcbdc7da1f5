/** Places in which a step may find itself: for each, what it must still do, and what it must say. */
import { arch } from 'node:process';
import { fileURLToPath } from 'node:url';
import { asNobody } from '../../support/sandbox.ts';

export interface Home {
  readonly name: string;
  /** Shell lines before the step, as root in mounts and a network of its own. `$RUNNER_TEMP` holds all that the runner gave. */
  readonly script?: string;
  /** Put before the step itself. */
  readonly prefix?: readonly string[];
  /** Default: nobody, without capabilities and with no_new_privs. */
  readonly user?: 'root';
  /** Default: udp://127.0.0.1, which answers. */
  readonly targets?: string;
  /** What is not written here; default: report, outputs and summary are. */
  readonly without?: readonly ('report' | 'outputs' | 'summary')[];
  /** In the log, each in one line. */
  readonly says?: readonly RegExp[];
  /** In the log nowhere. */
  readonly neverSays?: RegExp;
  /** Default 0. */
  readonly status?: number;
  /** Nothing can be measured here: of the outputs the conclusion alone is written. */
  readonly unstarted?: true;
  /** The target is not reached here. */
  readonly unreached?: true;
}

/** The argv of a step in this home. */
export function inHome({ script = '', prefix = [], user }: Home, argv: readonly string[]): string[] {
  const lines = `ip link set lo up\n${script}\nexec "$@"`;
  const step = ['timeout', '-s', 'KILL', '60', ...prefix, ...argv];
  return ['unshare', '--mount', '--net', 'sh', '-c', lines, 'sh', ...(user === 'root' ? step : asNobody(step))];
}

const node = (options: string) => `export NODE_OPTIONS='${options}'`;
const preload = (text: string) => node(`--import=data:text/javascript,${encodeURIComponent(text)}`);
const full = (folder: string) =>
  `mount -t tmpfs -o size=4k,mode=777 tmpfs ${folder}; head -c 4096 /dev/zero > ${folder}/all`;
/** The step itself has it open for reading (descriptor 8), and it holds as much as it can. */
const fullFifo = [
  'mkfifo $RUNNER_TEMP/fifo; chmod 666 $RUNNER_TEMP/fifo; exec 8<> $RUNNER_TEMP/fifo',
  'dd if=/dev/zero of=$RUNNER_TEMP/fifo oflag=nonblock bs=4k 2> /dev/null || :',
].join('\n');
const readOnly = (folder: string) => `mount --bind ${folder} ${folder}; mount -o remount,bind,ro ${folder}`;
const seccomp = fileURLToPath(new URL('seccomp.ts', import.meta.url));
const outputsFail = /outputs could not be set/;
const summaryFails = /job summary could not be written/;

/** All of which answer; nothing listens on the ports. */
const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8].map((last) => `udp://127.0.0.${last}`).join();

export const HOMES: readonly Home[] = [
  { name: 'uid 65534 without capabilities' },
  { name: 'root', user: 'root' },
  { name: 'no HOME', script: 'unset HOME' },
  { name: 'no PATH', prefix: ['env', '-u', 'PATH'] },
  {
    name: 'no environment but the runner’s files',
    script: 'unset HOME CI GITHUB_ACTIONS RUNNER_OS RUNNER_NAME RUNNER_ENVIRONMENT GITHUB_WORKSPACE GITHUB_ACTION',
  },
  { name: 'a read-only root', script: readOnly('/') },
  { name: 'no /proc', script: 'mount -t tmpfs tmpfs /proc' },
  { name: 'no /sys', script: 'mount -t tmpfs tmpfs /sys' },
  { name: 'no /etc', script: 'mount -t tmpfs tmpfs /etc' },
  {
    name: 'no /etc, and a name',
    script: 'mount -t tmpfs tmpfs /etc',
    targets: 'udp://some.example',
    unreached: true,
    status: 1,
    says: [/name-not-found|dns-/],
  },
  { name: 'no /dev', script: 'mount -t tmpfs tmpfs /dev' },
  { name: 'the working directory is gone', script: 'mkdir $RUNNER_TEMP/gone; cd $RUNNER_TEMP/gone; rmdir ../gone' },
  { name: 'no RUNNER_TEMP', script: 'unset RUNNER_TEMP' },
  { name: 'RUNNER_TEMP that is not there', script: 'export RUNNER_TEMP=/nowhere', says: [/RUNNER_TEMP \(\/nowhere\)/] },
  { name: 'RUNNER_TEMP that is a file', script: 'export RUNNER_TEMP=$GITHUB_OUTPUT', says: [/RUNNER_TEMP \(/] },
  { name: 'RUNNER_TEMP of somebody else', script: 'export RUNNER_TEMP=/sys', says: [/RUNNER_TEMP \(\/sys\)/] },
  {
    name: 'RUNNER_TEMP that is full',
    script: `mkdir $RUNNER_TEMP/full; RUNNER_TEMP=$RUNNER_TEMP/full; ${full('$RUNNER_TEMP')}`,
    says: [/RUNNER_TEMP \(.*full\)/],
  },
  {
    name: 'RUNNER_TEMP and the temporary folder are full',
    script: `mkdir $RUNNER_TEMP/full; RUNNER_TEMP=$RUNNER_TEMP/full; ${full('$RUNNER_TEMP')}; export TMPDIR=$RUNNER_TEMP`,
    without: ['report'],
    says: [/report could not be written to a file/],
  },
  {
    name: 'no RUNNER_TEMP and a read-only temporary folder',
    script: `unset RUNNER_TEMP; export TMPDIR=/sys`,
    without: ['report'],
    says: [/report could not be written to a file/],
  },
  {
    name: 'RUNNER_TEMP whose name is a workflow command',
    script: `RUNNER_TEMP="$RUNNER_TEMP/a b
::error::forged"; mkdir "$RUNNER_TEMP"; chmod 777 "$RUNNER_TEMP"`,
    neverSays: /^::error::forged/m,
  },
  { name: 'no GITHUB_OUTPUT', script: 'unset GITHUB_OUTPUT', without: ['outputs'] },
  {
    name: 'GITHUB_OUTPUT that is not there',
    script: 'export GITHUB_OUTPUT=/nowhere/output',
    without: ['outputs'],
    says: [outputsFail],
  },
  {
    name: 'GITHUB_OUTPUT of somebody else',
    script: 'chmod 444 $GITHUB_OUTPUT',
    without: ['outputs'],
    says: [outputsFail],
  },
  {
    name: 'GITHUB_OUTPUT that is a folder',
    script: 'export GITHUB_OUTPUT=/',
    without: ['outputs'],
    says: [outputsFail],
  },
  {
    name: 'GITHUB_OUTPUT on a full disk',
    script: 'export GITHUB_OUTPUT=/dev/full',
    without: ['outputs'],
    says: [outputsFail],
  },
  {
    name: 'GITHUB_OUTPUT that is a FIFO without a reader',
    script: 'mkfifo $RUNNER_TEMP/fifo; export GITHUB_OUTPUT=$RUNNER_TEMP/fifo',
    without: ['outputs'],
    says: [outputsFail],
  },
  {
    name: 'GITHUB_OUTPUT that is a full FIFO which nobody empties',
    script: `${fullFifo}; export GITHUB_OUTPUT=$RUNNER_TEMP/fifo`,
    without: ['outputs'],
    says: [/outputs could not be set: it is a FIFO whose reader took 0 of \d+ bytes/],
  },
  { name: 'no GITHUB_STEP_SUMMARY', script: 'unset GITHUB_STEP_SUMMARY', without: ['summary'] },
  {
    name: 'GITHUB_STEP_SUMMARY that is not there',
    script: 'export GITHUB_STEP_SUMMARY=/nowhere/summary',
    without: ['summary'],
    says: [summaryFails],
  },
  {
    name: 'GITHUB_STEP_SUMMARY of somebody else',
    script: 'chmod 444 $GITHUB_STEP_SUMMARY',
    without: ['summary'],
    says: [summaryFails],
  },
  {
    name: 'GITHUB_STEP_SUMMARY on a full disk',
    script: 'export GITHUB_STEP_SUMMARY=/dev/full',
    without: ['summary'],
    says: [summaryFails],
  },
  {
    name: 'GITHUB_STEP_SUMMARY that is a FIFO without a reader',
    script: 'mkfifo $RUNNER_TEMP/fifo; export GITHUB_STEP_SUMMARY=$RUNNER_TEMP/fifo',
    without: ['summary'],
    says: [summaryFails],
  },
  {
    name: 'GITHUB_STEP_SUMMARY that is a full FIFO which nobody empties',
    script: `${fullFifo}; export GITHUB_STEP_SUMMARY=$RUNNER_TEMP/fifo`,
    without: ['summary'],
    says: [/job summary could not be written: it is a FIFO whose reader took 0 of \d+ bytes/],
  },
  {
    name: 'nothing can be written',
    script: `${readOnly('/')}; ${readOnly('$RUNNER_TEMP')}`,
    without: ['report', 'outputs', 'summary'],
    says: [outputsFail, summaryFails, /report could not be written to a file/],
  },
  { name: 'the log’s disk is full', script: 'exec > /dev/full' },
  { name: 'the log is closed', script: 'exec >&- 2>&-' },
  { name: 'standard input is closed', script: 'exec <&-' },
  { name: 'all standard streams are closed', script: 'exec <&- >&- 2>&-' },
  { name: 'descriptors are open already', script: 'exec 3</dev/zero 4>/dev/null 9</' },
  { name: 'files for nobody else', script: 'umask 077' },
  { name: 'HOME is a device', script: 'export HOME=/dev/null' },
  { name: 'an empty PATH', prefix: ['env', 'PATH='] },
  { name: '32 descriptors', script: 'ulimit -n 32' },
  { name: '24 descriptors', script: 'ulimit -n 24', unreached: true, status: 1, says: [/EMFILE/] },
  {
    name: '32 descriptors and eight targets',
    script: 'ulimit -n 32',
    targets: EIGHT,
  },
  {
    name: '48 descriptors, a name and two services',
    script: 'ulimit -n 48',
    targets: 'udp://127.0.0.1,tcp://127.0.0.1:9,http://localhost:9',
    neverSays: /send-blocked/,
  },
  {
    name: 'a file may hold 4 KiB',
    script: 'ulimit -f 8; trap "" XFSZ',
    targets: EIGHT,
    without: ['report'],
    says: [/outputs could not be set: report: EFBIG/, summaryFails, /report could not be written to a file/],
  },
  { name: 'a heap of 32 MiB', script: node('--max-old-space-size=32') },
  {
    name: 'a Node that loads no native code',
    script: node('--no-addons'),
    without: ['report', 'summary'],
    unstarted: true,
    status: 1,
    says: [/^::error::The native library .* could not be loaded: /],
  },
  { name: 'no IPv6 in the kernel', script: 'echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6' },
  {
    name: 'no IPv6 in the kernel, asked for',
    script: 'echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6',
    targets: 'udp://[::1]',
    unreached: true,
    status: 1,
    says: [/no-ipv6|no-route|send-blocked/],
  },
  { name: 'no network but loopback', targets: 'udp://192.0.2.1', unreached: true, status: 1, says: [/no-route/] },
  { name: 'no ping sockets', script: 'echo 1 0 > /proc/sys/net/ipv4/ping_group_range' },
  {
    name: 'no ping sockets, asked for',
    script: 'echo 1 0 > /proc/sys/net/ipv4/ping_group_range',
    targets: 'icmp://127.0.0.1',
    unreached: true,
    status: 1,
    says: [/EACCES/],
  },
  {
    name: 'no local ports left',
    script:
      'echo 40000 40000 > /proc/sys/net/ipv4/ip_local_port_range; echo 40000 > /proc/sys/net/ipv4/ip_local_reserved_ports',
    targets: 'udp://127.0.0.1',
    unreached: true,
    status: 1,
    says: [/E[A-Z]+/],
  },
  {
    name: 'a seccomp filter like Docker’s',
    prefix: ['env', 'UV_USE_IO_URING=0', process.execPath, seccomp, '/usr/bin/env', '-u', 'UV_USE_IO_URING'],
  },
  {
    name: 'a clock that is set back by a day at each look',
    script: preload('const{now}=Date;let n=0;Date.now=()=>now()-(n++?86400000:0)'),
  },
  {
    name: 'a clock that leaps a day at each look',
    script: preload('const{now}=Date;let n=0;Date.now=()=>now()+86400000*n++'),
  },
  { name: 'a clock before 1970', script: preload('Date.now=()=>-1e9') },
  { name: 'no time zones, an odd locale', script: 'export TZ=Nowhere/Land LANG=xx_YY.UTF-9 LC_ALL=xx' },
  { name: `${arch}, deprecation warnings thrown`, script: node('--throw-deprecation --unhandled-rejections=strict') },
];
