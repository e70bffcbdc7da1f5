/**
 * Runs a program that is forbidden what Docker's default profile forbids, by seccomp(2). Usage: node seccomp.ts PROGRAM ARGUMENTS…
 * Facts: moby's profiles/seccomp/default.json, linux/seccomp.h, linux/bpf_common.h, asm/unistd_64.h, asm-generic/unistd.h.
 */
import { arch } from 'node:process';
import koffi from 'koffi';

/** What a program might try: x64's number, then arm64's. */
const FORBIDDEN: Readonly<Record<string, readonly [number, number]>> = {
  ptrace: [101, 117],
  mount: [165, 40],
  umount2: [166, 39],
  pivot_root: [155, 41],
  unshare: [272, 97],
  setns: [308, 268],
  add_key: [248, 217],
  request_key: [249, 218],
  keyctl: [250, 219],
  perf_event_open: [298, 241],
  bpf: [321, 280],
  userfaultfd: [323, 282],
  io_uring_setup: [425, 425],
  io_uring_enter: [426, 426],
  io_uring_register: [427, 427],
  open_by_handle_at: [304, 265],
  kcmp: [312, 272],
  process_vm_readv: [310, 270],
  clock_settime: [227, 112],
  syslog: [103, 116],
};
const EPERM = 1;
const [LOAD, EQUALS, RETURN] = [0x20, 0x15, 0x06];
const [ALLOW, ERRNO] = [0x7fff0000, 0x00050000];
const PR_SET_NO_NEW_PRIVS = 38;
const SECCOMP = arch === 'arm64' ? 277 : 317;
const [SET_MODE_FILTER, ALL_THREADS] = [1, 1];

const numbers = Object.values(FORBIDDEN).map(([x64, arm64]) => (arch === 'arm64' ? arm64 : x64));
// struct sock_filter: code u16, jt u8, jf u8, k u32. The number of the call is the first field of struct seccomp_data.
const program: readonly (readonly [number, number, number, number])[] = [
  [LOAD, 0, 0, 0],
  ...numbers.map((number, index) => [EQUALS, numbers.length - index, 0, number] as const),
  [RETURN, 0, 0, ALLOW],
  [RETURN, 0, 0, ERRNO | EPERM],
];
const filter = Buffer.alloc(8 * program.length);
for (const [index, [code, jt, jf, k]] of program.entries()) {
  filter.writeUInt16LE(code, 8 * index);
  filter.writeUInt8(jt, 8 * index + 2);
  filter.writeUInt8(jf, 8 * index + 3);
  filter.writeUInt32LE(k, 8 * index + 4);
}
const libc = koffi.load(null);
const prctl = libc.func('int prctl(int, unsigned long, unsigned long, unsigned long, unsigned long)');
const syscall = libc.func('long syscall(long, unsigned int, unsigned int, void *)');
const unshare = libc.func('int unshare(int)');
const memory = koffi.alloc('uint8_t', filter.length);
new Uint8Array(koffi.view(memory, filter.length)).set(filter);
// struct sock_fprog: len u16, then a pointer at 8.
const fprog = Buffer.alloc(16);
fprog.writeUInt16LE(program.length, 0);
fprog.writeBigUInt64LE(koffi.address(memory), 8);
prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
if (syscall(SECCOMP, SET_MODE_FILTER, ALL_THREADS, fprog) !== 0) throw new Error(`seccomp: errno ${koffi.errno()}`);
if (unshare(0) === 0 || koffi.errno() !== EPERM) throw new Error('seccomp: unshare(2) is still allowed');

const [command = '', ...args] = process.argv.slice(2);
process.execve?.(command, [command, ...args], process.env);
