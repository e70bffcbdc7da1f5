/**
 * A TUN device and the system calls of the simulator's loop, by Koffi. Facts: linux/if_tun.h, poll(2), pidfd_open(2),
 * sched_setscheduler(2), PR_SET_TIMERSLACK in prctl(2). Needs CAP_NET_ADMIN in its network namespace and /dev/net/tun.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, openSync, writeFileSync } from 'node:fs';
import koffi from 'koffi';

const libc = koffi.load(null);
const ioctl = libc.func('int ioctl(int fd, unsigned long request, void *argument)');
const readFd = libc.func('long read(int fd, void *buffer, size_t length)');
const writeFd = libc.func('long write(int fd, const void *buffer, size_t length)');
const fcntl = libc.func('int fcntl(int fd, int command, int argument)');
const ppoll = libc.func('int ppoll(void *fds, size_t count, const void *timeout, const void *mask)');
const pidfdOpen = libc.func('syscall', 'long', ['long', 'int', 'unsigned int']);
const wait4 = libc.func('int wait4(int pid, _Out_ int *status, int options, void *rusage)');
const prctl = libc.func('int prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d)');
const pipe2 = libc.func('int pipe2(void *ends, int flags)');
const closeEnd = libc.func('int close(int fd)');
const eventfd = libc.func('int eventfd(unsigned int count, int flags)');
const setScheduler = libc.func('int sched_setscheduler(int pid, int policy, const void *parameters)');

const TUNSETIFF = 0x400454ca;
const IFF_TUN = 1;
const IFF_NO_PI = 0x1000;
const F_SETFL = 4;
const O_NONBLOCK = 0x800;
const O_CLOEXEC = 0o2000000;
const POLLIN = 1;
const SYS_PIDFD_OPEN = 434;
const PR_SET_TIMERSLACK = 29;
const PR_SET_CHILD_SUBREAPER = 36;
const SCHED_RR = 2;

export interface Tun {
  readonly fd: number;
  /** The next packet that the system sent, as a view that the next call overwrites; null: none is waiting. */
  read(): Uint8Array | null;
  /** Lets a packet arrive. What the system refuses (garbage) is lost, as on a wire. */
  write(packet: Uint8Array): void;
}

export interface TunConfig {
  readonly name: string;
  readonly mtu: number;
  /** With prefix length; null: the family is off. */
  readonly v4: { readonly address: string; readonly gateway: string } | null;
  readonly v6: { readonly address: string; readonly gateway: string } | null;
}

/** Makes the device, gives it its addresses and the default routes, and raises it. @throws Error that says what the system refused. */
export function openTun(config: TunConfig): Tun {
  if (!existsSync('/dev/net/tun')) throw new Error('the simulated internet needs /dev/net/tun: modprobe tun');
  const fd = openSync('/dev/net/tun', 'r+');
  const request = Buffer.alloc(40); // struct ifreq
  request.write(config.name, 0, 15, 'latin1');
  request.writeUInt16LE(IFF_TUN | IFF_NO_PI, 16);
  if (ioctl(fd, TUNSETIFF, request) < 0)
    throw new Error(
      `cannot make the TUN device ${config.name}: errno ${koffi.errno()} (root in a namespace is needed)`,
    );
  fcntl(fd, F_SETFL, O_NONBLOCK);
  configure(config);
  const buffer = new Uint8Array(65536);
  return {
    fd,
    read() {
      const length = Number(readFd(fd, buffer, buffer.length));
      return length > 0 ? buffer.subarray(0, length) : null;
    },
    write(packet) {
      writeFd(fd, packet, packet.length);
    },
  };
}

function configure({ name, mtu, v4, v6 }: TunConfig): void {
  const settings = { accept_ra: 0, router_solicitations: 0, accept_dad: 0, disable_ipv6: v6 === null ? 1 : 0 };
  for (const [key, value] of Object.entries(settings)) {
    const path = `/proc/sys/net/ipv6/conf/${name}/${key}`;
    if (existsSync(path)) writeFileSync(path, `${value}`);
  }
  const lines = [`link set ${name} mtu ${mtu} txqueuelen 10000 up`];
  for (const [way, flag] of [
    [v4, ''],
    [v6, ' nodad'],
  ] as const) {
    if (way === null) continue;
    lines.push(`addr add ${way.address} dev ${name}${flag}`, `route add default via ${way.gateway} dev ${name}`);
  }
  const { status, stderr } = spawnSync('ip', ['-batch', '-'], { input: lines.join('\n'), encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip could not set up ${name}: ${stderr}`);
}

/** A file descriptor that becomes readable when the process ends. */
export function openPidfd(pid: number): number {
  const fd = Number(pidfdOpen(SYS_PIDFD_OPEN, pid, 0));
  if (fd < 0) throw new Error(`pidfd_open(${pid}): errno ${koffi.errno()}`);
  return fd;
}

/** A descriptor that other threads make readable by writing 8 bytes to it (eventfd(2)). */
export function openEventFd(): number {
  const fd = eventfd(0, O_NONBLOCK);
  if (fd < 0) throw new Error(`eventfd: errno ${koffi.errno()}`);
  return fd;
}

/** Makes an eventfd unreadable again until the next write. */
export function readEvents(fd: number): void {
  readFd(fd, new Uint8Array(8), 8);
}

/** A pipe whose read end never blocks. Close the write end once a child has its own. */
export interface Pipe {
  /** What is there now, in whole; empty: nothing. */
  read(): Uint8Array;
  readonly readEnd: number;
  readonly writeEnd: number;
  closeWriteEnd(): void;
}

export function openPipe(): Pipe {
  const ends = Buffer.alloc(8);
  if (pipe2(ends, O_CLOEXEC) < 0) throw new Error(`pipe2: errno ${koffi.errno()}`);
  const [readEnd, writeEnd] = [ends.readInt32LE(0), ends.readInt32LE(4)];
  fcntl(readEnd, F_SETFL, O_NONBLOCK);
  const buffer = new Uint8Array(65536);
  return {
    read: () => buffer.slice(0, Math.max(0, Number(readFd(readEnd, buffer, buffer.length)))),
    readEnd,
    writeEnd,
    closeWriteEnd: () => void closeEnd(writeEnd),
  };
}

/** Makes orphans below this process its children, so that they can be awaited (PR_SET_CHILD_SUBREAPER in prctl(2)). */
export function adoptOrphans(): void {
  prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
}

/** What a child that has ended was, its own ended children included. */
export interface Ended {
  /** As a shell tells it: 128 + n for signal n. */
  readonly status: number;
  /** User and system time. */
  readonly cpuSeconds: number;
  /** Most memory at once, resident, of the largest of its processes. */
  readonly peakBytes: number;
}

/** Takes the result of a child that has ended (wait4(2)). */
export function reap(pid: number): Ended {
  const word = [0];
  const usage = Buffer.alloc(144); // struct rusage: ru_utime, ru_stime, ru_maxrss in KiB, ...
  if (wait4(pid, word, 0, usage) !== pid) throw new Error(`wait4(${pid}): errno ${koffi.errno()}`);
  const seconds = (offset: number) =>
    Number(usage.readBigInt64LE(offset)) + Number(usage.readBigInt64LE(offset + 8)) / 1e6;
  const [state = 0] = word;
  return {
    status: (state & 0x7f) === 0 ? (state >> 8) & 0xff : 128 + (state & 0x7f),
    cpuSeconds: seconds(0) + seconds(16),
    peakBytes: Number(usage.readBigInt64LE(32)) * 1024,
  };
}

/** Waits until one of `fds` is readable or `milliseconds` (null: for ever) are over, to the microsecond. @returns which fds are readable */
export function waitReadable(fds: readonly number[], milliseconds: number | null): boolean[] {
  const set = Buffer.alloc(8 * fds.length); // struct pollfd
  fds.forEach((fd, index) => {
    set.writeInt32LE(fd, 8 * index);
    set.writeInt16LE(POLLIN, 8 * index + 4);
  });
  const timeout = milliseconds === null ? null : Buffer.alloc(16); // struct timespec
  if (timeout !== null && milliseconds !== null) {
    const nanoseconds = Math.max(0, Math.round(milliseconds * 1e6));
    timeout.writeBigInt64LE(BigInt(Math.floor(nanoseconds / 1e9)), 0);
    timeout.writeBigInt64LE(BigInt(nanoseconds % 1e9), 8);
  }
  ppoll(set, fds.length, timeout, null);
  return fds.map((_, index) => set.readInt16LE(8 * index + 6) !== 0);
}

/** Asks for exact timers and, where allowed, for the processor before ordinary processes: delays are the product here. */
export function becomePunctual(): void {
  prctl(PR_SET_TIMERSLACK, 1, 0, 0, 0);
  const priority = Buffer.alloc(4);
  priority.writeInt32LE(1);
  setScheduler(0, SCHED_RR, priority);
}
