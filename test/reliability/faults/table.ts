/**
 * The table of faults: every call into the C library, each errno that it documents, and the points of a run at which it fails.
 * Errnos from the pages of section 2 of the Linux manual (and ip(7), tcp(7), netdevice(7) for what protocols add).
 */
import { constants } from 'node:os';
import { calls } from '../../../src/net/linux/libc.ts';

export type CallName = keyof typeof calls;

export const ERRNOS: Readonly<Record<CallName, string>> = {
  socket: 'EACCES EAFNOSUPPORT EINVAL EMFILE ENFILE ENOBUFS ENOMEM EPROTONOSUPPORT',
  bind: 'EACCES EADDRINUSE EADDRNOTAVAIL EBADF EFAULT EINVAL ENOMEM ENOTSOCK',
  connect:
    'EACCES EPERM EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF ECONNREFUSED EFAULT EHOSTUNREACH EINPROGRESS EINTR EISCONN ENETUNREACH ENOTSOCK EPROTOTYPE ETIMEDOUT',
  getsockname: 'EBADF EFAULT EINVAL ENOBUFS ENOTSOCK',
  setsockopt: 'EACCES EBADF EFAULT EINVAL ENOBUFS ENOMEM ENOPROTOOPT ENOTSOCK EPERM',
  getsockopt: 'EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK',
  send: 'EACCES EAGAIN EALREADY EBADF ECONNRESET EDESTADDRREQ EFAULT EINTR EINVAL EISCONN EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP EPERM EPIPE',
  recv: 'EAGAIN EBADF ECONNREFUSED ECONNRESET EFAULT EINTR EINVAL ENOMEM ENOTCONN ENOTSOCK',
  sendmsg:
    'EACCES EAGAIN EALREADY EBADF ECONNREFUSED ECONNRESET EDESTADDRREQ EFAULT EHOSTUNREACH EINTR EINVAL EISCONN EMSGSIZE ENETDOWN ENETUNREACH ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP EPERM EPIPE',
  recvmsg: 'EAGAIN EBADF ECONNREFUSED EFAULT EINTR EINVAL EIO ENOMEM ENOTCONN ENOTSOCK',
  ioctl: 'EBADF EFAULT EINVAL ENODEV ENOTTY',
  close: 'EBADF EDQUOT EINTR EIO ENOSPC',
  getrlimit: 'EFAULT EINVAL EPERM',
  getrandom: 'EAGAIN EFAULT EINTR EINVAL ENOSYS',
  epoll_create1: 'EINVAL EMFILE ENFILE ENOMEM',
  epoll_ctl: 'EBADF EEXIST EINVAL ELOOP ENOENT ENOMEM ENOSPC EPERM',
  epoll_wait: 'EBADF EFAULT EINTR EINVAL',
};

/** Calls that may return less than was asked of them, and what they return then of what they would have. */
const SHORT: Partial<Record<CallName, readonly ((whole: number) => number)[]>> = {
  send: [() => 0, (whole) => Math.max(0, whole - 1)],
  sendmsg: [() => 0, (whole) => Math.max(0, whole - 1)],
  recv: [(whole) => Math.min(whole, 1)],
  recvmsg: [() => 0, (whole) => Math.min(whole, 1), (whole) => whole >> 1],
  epoll_wait: [() => 0, (whole) => Math.min(whole, 1)],
};
/** Those that write a length behind a pointer, told as shorter by the kernel than the caller's room: the argument's index. */
const SHORT_LENGTH: Partial<Record<CallName, number>> = { getsockname: 2, getsockopt: 4 };

/** Which of a call's uses in a run fail; `of` is how often a clean run uses it. */
export const POINTS = {
  first: (index: number) => index === 0,
  middle: (index: number, of: number) => index === of >> 1,
  'every third': (index: number) => index % 3 === 2,
  'from the middle on': (index: number, of: number) => index >= of >> 1,
  always: () => true,
} as const;
export type Point = keyof typeof POINTS;

export interface FaultRow {
  readonly call: CallName;
  /** The call, with what it is used for where that is a number: `setsockopt 0 11`. */
  readonly use: string;
  /** How often a clean run uses it so. */
  readonly uses: number;
  /** An errno's name, or what is short. */
  readonly fault: string;
  readonly point: Point;
  /** What the call answers in place of `real()`. */
  readonly answer: (real: () => number, args: readonly unknown[]) => number;
}

export const nameOf = ({ use, fault, point }: FaultRow): string => `${use}: ${fault}, ${point}`;

/** Arguments after the descriptor by which uses of one call differ: an option's level and name, a request, an operation. */
const TOLD_APART: Partial<Record<CallName, number>> = { setsockopt: 2, getsockopt: 2, ioctl: 1, epoll_ctl: 1 };

function useOf(call: CallName, args: readonly unknown[]): string {
  return [call, ...args.slice(1, 1 + (TOLD_APART[call] ?? 0))].join(' ');
}

const errnoOf = (name: string): number => {
  const value = (constants.errno as Readonly<Record<string, number>>)[name];
  if (value === undefined) throw new Error(`no errno ${name}`);
  return value;
};

function faultsOf(call: CallName): Pick<FaultRow, 'fault' | 'answer'>[] {
  const failing = ERRNOS[call].split(' ').map((name) => ({
    fault: name,
    answer: (real: () => number) => {
      if (call === 'close') real(); // close(2): the descriptor is gone whatever it answers
      return -errnoOf(name);
    },
  }));
  const short = (SHORT[call] ?? []).map((cut, index) => ({
    fault: `short ${index + 1}`,
    answer: (real: () => number) => {
      const whole = real();
      return whole < 0 ? whole : cut(whole);
    },
  }));
  const at = SHORT_LENGTH[call];
  const lengths = (at === undefined ? [] : [0, 1, 3]).map((length) => ({
    fault: `length ${length}`,
    answer: (real: () => number, args: readonly unknown[]) => {
      const result = real();
      const bytes = args[at ?? 0] as Uint8Array;
      new DataView(bytes.buffer, bytes.byteOffset).setUint32(0, length, true);
      return result;
    },
  }));
  return [...failing, ...short, ...lengths];
}

/** Every row for the uses that a clean run has. */
export function tableOf(uses: ReadonlyMap<string, number>): readonly FaultRow[] {
  return [...uses].flatMap(([use, count]) => {
    const call = use.split(' ')[0] as CallName;
    return faultsOf(call).flatMap((fault) =>
      (Object.keys(POINTS) as Point[]).map((point) => ({ call, use, uses: count, ...fault, point })),
    );
  });
}

type Call = (...args: never[]) => number;

/** How often each call is used, and what for, while `work` runs. */
export async function counted<T>(work: () => Promise<T>): Promise<readonly [T, ReadonlyMap<string, number>]> {
  const uses = new Map<string, number>();
  const real: Readonly<Record<CallName, Call>> = { ...calls };
  for (const name of Object.keys(real) as CallName[])
    replace(name, (...args) => {
      const use = useOf(name, args);
      uses.set(use, (uses.get(use) ?? 0) + 1);
      return real[name](...args);
    });
  try {
    return [await work(), uses];
  } finally {
    Object.assign(calls, real);
  }
}

/** Runs `work` while the row's call fails at its point; how often it did. */
export async function failing<T>(row: FaultRow, work: () => Promise<T>): Promise<readonly [T, number]> {
  const real: Call = calls[row.call];
  let index = 0;
  let failed = 0;
  replace(row.call, (...args) => {
    if (useOf(row.call, args) !== row.use || !POINTS[row.point](index++, row.uses)) return real(...args);
    failed++;
    return row.answer(() => real(...args), args);
  });
  try {
    return [await work(), failed];
  } finally {
    Object.assign(calls, { [row.call]: real });
  }
}

function replace(name: CallName, call: Call): void {
  Object.assign(calls, { [name]: call });
}
