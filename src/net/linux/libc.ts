/**
 * The C library's calls as typed functions, through Koffi: the one file that knows Koffi. Prototypes: socket(2), sendmsg(2),
 * epoll_ctl(2), clock_gettime(2), netdevice(7); structures laid out as on 64-bit Linux, the same in glibc and musl.
 */
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { LibcUnavailable } from './libc-unavailable.ts';

/** Memory outside the JavaScript heap, at an address that never changes. Lives as long as the process. */
export interface Memory {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView<ArrayBuffer>;
  readonly address: bigint;
}

/** Bytes handed to the kernel for the time of one call. */
type Bytes = Uint8Array | null;

const koffi = load();
const libc = koffi.load(null);

// Buffers pass as void *, addresses of Memory as uintptr_t.
const functions = {
  socket: libc.func('int socket(int, int, int)'),
  bind: libc.func('int bind(int, void *, uint32_t)'),
  connect: libc.func('int connect(int, void *, uint32_t)'),
  getsockname: libc.func('int getsockname(int, void *, void *)'),
  setsockopt: libc.func('int setsockopt(int, int, int, void *, uint32_t)'),
  getsockopt: libc.func('int getsockopt(int, int, int, void *, void *)'),
  send: libc.func('int64_t send(int, void *, size_t, int)'),
  recv: libc.func('int64_t recv(int, void *, size_t, int)'),
  sendmsg: libc.func('int64_t sendmsg(int, uintptr_t, int)'),
  recvmsg: libc.func('int64_t recvmsg(int, uintptr_t, int)'),
  ioctl: libc.func('int ioctl(int, unsigned long, void *)'),
  close: libc.func('int close(int)'),
  epollCreate: libc.func('int epoll_create1(int)'),
  epollControl: libc.func('int epoll_ctl(int, int, int, void *)'),
  epollWait: libc.func('int epoll_wait(int, uintptr_t, int, int)'),
  exit: libc.func('void _exit(int)'),
  getrlimit: libc.func('int getrlimit(int, void *)'),
  getrandom: libc.func('int64_t getrandom(void *, size_t, unsigned int)'),
  clockGettime: libc.func('int clock_gettime(int, void *)'),
};

/** A call's result, or minus the errno where it failed. */
function checked(result: number): number {
  return result < 0 ? -koffi.errno() : result;
}

/**
 * Every call that the kernel may refuse, by its C name: what it returns, or -errno. The program makes these calls through
 * this object only, so that a test can replace any of them (test/support/faults.ts).
 */
export const calls = {
  socket: (domain: number, type: number, protocol: number) => checked(functions.socket(domain, type, protocol)),
  bind: (fd: number, name: Uint8Array, length: number) => checked(functions.bind(fd, name, length)),
  connect: (fd: number, name: Uint8Array, length: number) => checked(functions.connect(fd, name, length)),
  getsockname: (fd: number, name: Uint8Array, length: Uint8Array) => checked(functions.getsockname(fd, name, length)),
  setsockopt: (fd: number, level: number, name: number, value: Uint8Array, length: number) =>
    checked(functions.setsockopt(fd, level, name, value, length)),
  getsockopt: (fd: number, level: number, name: number, value: Uint8Array, length: Uint8Array) =>
    checked(functions.getsockopt(fd, level, name, value, length)),
  send: (fd: number, data: Uint8Array, length: number, flags: number) =>
    checked(functions.send(fd, data, length, flags)),
  recv: (fd: number, into: Bytes, length: number, flags: number) => checked(functions.recv(fd, into, length, flags)),
  sendmsg: (fd: number, msghdr: bigint, flags: number) => checked(functions.sendmsg(fd, msghdr, flags)),
  recvmsg: (fd: number, msghdr: bigint, flags: number) => checked(functions.recvmsg(fd, msghdr, flags)),
  ioctl: (fd: number, request: number, argument: Uint8Array) => checked(functions.ioctl(fd, request, argument)),
  close: (fd: number) => checked(functions.close(fd)),
  getrlimit: (resource: number, limits: Uint8Array) => checked(functions.getrlimit(resource, limits)),
  getrandom: (into: Uint8Array, length: number, flags: number) => checked(functions.getrandom(into, length, flags)),
  epoll_create1: (flags: number) => checked(functions.epollCreate(flags)),
  epoll_ctl: (epoll: number, operation: number, fd: number, event: Bytes) =>
    checked(functions.epollControl(epoll, operation, fd, event)),
  epoll_wait: (epoll: number, events: bigint, count: number, timeout: number) =>
    checked(functions.epollWait(epoll, events, count, timeout)),
};

/** sys/resource.h; alike on x64 and arm64. */
const RLIMIT_NOFILE = 7;
/** Descriptors left to the rest of the program, which reads its own files while packets fly; where there are few, a quarter of them. */
const SPARE_DESCRIPTORS = 16;
/** Read at the first socket. */
let highestSocket: number | null = null;

/** struct rlimit: rlim_cur, rlim_max, 64 bits each. */
function socketLimit(): number {
  const limits = new BigUint64Array(2);
  const known = calls.getrlimit(RLIMIT_NOFILE, new Uint8Array(limits.buffer)) === 0;
  const descriptors = known ? Number(limits[0]) : Number.POSITIVE_INFINITY;
  return descriptors - Math.min(SPARE_DESCRIPTORS, Math.floor(descriptors / 4));
}

// Each of these answers what its C namesake does, and -errno on failure.
export function socket(domain: number, type: number, protocol: number): number {
  const fd = calls.socket(domain, type, protocol);
  highestSocket ??= socketLimit();
  if (fd < highestSocket) return fd;
  calls.close(fd);
  return -constants.errno.EMFILE;
}
export const bind = (fd: number, name: Uint8Array): number => calls.bind(fd, name, name.length);
export const connect = (fd: number, name: Uint8Array): number => calls.connect(fd, name, name.length);
export const send = (fd: number, data: Uint8Array, flags: number): number => calls.send(fd, data, data.length, flags);
/** `length` bytes at most; `into` null with MSG_TRUNC drops them (tcp(7)). */
export const receive = (fd: number, into: Bytes, length: number, flags: number): number =>
  calls.recv(fd, into, length, flags);
export const sendMessage = (fd: number, msghdr: bigint, flags: number): number => calls.sendmsg(fd, msghdr, flags);
export const receiveMessage = (fd: number, msghdr: bigint, flags: number): number => calls.recvmsg(fd, msghdr, flags);
export const closeFd = (fd: number): number => calls.close(fd);
export const ioctl = (fd: number, request: number, argument: Uint8Array): number => calls.ioctl(fd, request, argument);
/** Fills `into` (at most 256 bytes) with random bytes: their number. */
export const getRandom = (into: Uint8Array): number => calls.getrandom(into, into.length, 0);
export const epollCreate = (flags: number): number => calls.epoll_create1(flags);
export const epollControl = (epoll: number, operation: number, fd: number, event: Bytes): number =>
  calls.epoll_ctl(epoll, operation, fd, event);
/** Never waits. `events` is the address of room for `count` struct epoll_event. */
export const epollReady = (epoll: number, events: bigint, count: number): number =>
  calls.epoll_wait(epoll, events, count, 0);

const number32 = new Int32Array(1);
const numberBytes = new Uint8Array(number32.buffer);
const lengthOf = new Uint32Array(1);
const lengthBytes = new Uint8Array(lengthOf.buffer);

/** Sets an option whose value is an `int`. */
export function setOption(fd: number, level: number, name: number, value: number): number {
  number32[0] = value;
  return calls.setsockopt(fd, level, name, numberBytes, 4);
}

/** Sets an option whose value is text or a struct. */
export const setOptionBytes = (fd: number, level: number, name: number, value: Uint8Array): number =>
  calls.setsockopt(fd, level, name, value, value.length);

/** An option whose value is an `int` that is never negative; -errno on failure. */
export function getOption(fd: number, level: number, name: number): number {
  lengthOf[0] = 4;
  const result = calls.getsockopt(fd, level, name, numberBytes, lengthBytes);
  return result < 0 ? result : (number32[0] ?? 0);
}

/** Fills `into` with an option's value: its length, or -errno. */
export function getOptionBytes(fd: number, level: number, name: number, into: Uint8Array): number {
  lengthOf[0] = into.length;
  const result = calls.getsockopt(fd, level, name, into, lengthBytes);
  return result < 0 ? result : Math.min(lengthOf[0] ?? 0, into.length);
}

/** Fills `into` with the socket's own address: its length, or -errno. */
export function getSocketName(fd: number, into: Uint8Array): number {
  lengthOf[0] = into.length;
  const result = calls.getsockname(fd, into, lengthBytes);
  return result < 0 ? result : Math.min(lengthOf[0] ?? 0, into.length);
}

const timespec = new BigInt64Array(2);
const timespecBytes = new Uint8Array(timespec.buffer);

/** CLOCK_REALTIME in milliseconds since 1970, with fractions: the clock of the kernel's packet timestamps. */
export function realtime(): number {
  functions.clockGettime(0, timespecBytes);
  return Number(timespec[0]) * 1e3 + Number(timespec[1]) / 1e6;
}

/** Memory of `size` bytes, zeroed. */
export function allocate(size: number): Memory {
  const pointer = koffi.alloc('uint8_t', size);
  const buffer = koffi.view(pointer, size);
  const bytes = new Uint8Array(buffer).fill(0);
  return { bytes, view: new DataView(buffer), address: koffi.address(pointer) };
}

/** Calls back, from Node's own loop, whenever `fd` becomes readable between `start` and `stop`. */
export interface ReadableWatch {
  start(): void;
  stop(): void;
  close(): void;
}

export function watchReadable(fd: number, callback: () => void): ReadableWatch {
  const handle = koffi.node.poll(fd, { readable: true }, callback);
  handle.stop();
  let open = true; // Koffi dereferences a null pointer where a closed handle is started or stopped
  return {
    start: () => {
      if (open) handle.start({ readable: true }, callback);
    },
    stop: () => {
      if (open) handle.stop();
    },
    close: () => {
      if (open) handle.close();
      open = false;
    },
  };
}

// asm-generic/errno.h has them, Node does not; the kernel makes them of ICMP errors (icmp_err_convert).
export const ENONET = 64;
export const EHOSTDOWN = 112;

const names = new Map(Object.entries(constants.errno).map(([name, value]) => [value as number, name]));
names.set(constants.errno.EAGAIN, 'EAGAIN'); // EWOULDBLOCK and EOPNOTSUPP share numbers with others: the usual names
names.set(constants.errno.ENOTSUP, 'EOPNOTSUPP');
names.set(ENONET, 'ENONET');
names.set(EHOSTDOWN, 'EHOSTDOWN');

/** Symbolic name of an errno, as `EPERM`; `errno N` where none is known. */
export function errnoName(errno: number): string {
  return names.get(errno) ?? `errno ${errno}`;
}

/** Ends the process at once, _exit(2): nothing of Node's own end runs. */
export function exitNow(status: number): void {
  functions.exit(status);
}

type Koffi = typeof import('koffi')['default'];

/** Koffi's native part as it is: the JavaScript around it looks for a build and deprecates names, none of which is used here. */
function load(): Koffi {
  try {
    return createRequire(import.meta.url)(`@koromix/koffi-${process.platform}-${process.arch}`);
  } catch (error) {
    return refusing(new LibcUnavailable(process.platform, process.arch, error));
  }
}

/** Throws at the first call and not before: what reports the failure loads this file too. Its memory has no address. */
function refusing(error: LibcUnavailable): Koffi {
  const refuse = () => {
    throw error;
  };
  const memory = { alloc: () => null, view: (_: null, size: number) => new ArrayBuffer(size), address: () => 0n };
  return { load: () => ({ func: () => refuse }), ...memory } as unknown as Koffi;
}
