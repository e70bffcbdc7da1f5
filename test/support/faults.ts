/**
 * Makes calls into the C library fail: preloaded by `node --import`, before the program under test. TRACEPATH_FAULTS holds
 * lines such as `sendmsg ENOBUFS`, `setsockopt EPERM 0 11` (only with these first arguments after the descriptor) or
 * `epoll_wait EBADF after 20` (only from the 21st call on). `netlink` alone forbids such sockets, so that Node's
 * networkInterfaces throws.
 */
import { syncBuiltinESMExports } from 'node:module';
import os, { constants } from 'node:os';
import { calls } from '../../src/net/linux/libc.ts';
import { AF_NETLINK } from '../../src/net/wire/route-message.ts';

type Call = (...args: unknown[]) => number;

for (const line of (process.env.TRACEPATH_FAULTS ?? '').split('\n').filter((text) => text !== '')) {
  if (line === 'netlink') {
    forbidNetlink();
    continue;
  }
  const [name = '', errno = '', ...rest] = line.split(' ');
  const after = rest[0] === 'after' ? Number(rest[1]) : 0;
  const args = rest[0] === 'after' ? [] : rest.map(Number);
  const table = calls as unknown as Record<string, Call>;
  const real = table[name];
  const value = (constants.errno as Record<string, number>)[errno];
  if (real === undefined || value === undefined) throw new Error(`TRACEPATH_FAULTS: no such call or errno: ${line}`);
  let count = 0;
  table[name] = (...given) => {
    count++;
    const meant = count > after && args.every((arg, index) => given[index + 1] === arg);
    return meant ? -value : real(...given);
  };
}

function forbidNetlink(): void {
  const { socket } = calls;
  calls.socket = (domain, type, protocol) =>
    domain === AF_NETLINK ? -constants.errno.EAFNOSUPPORT : socket(domain, type, protocol);
  os.networkInterfaces = () => {
    throw new Error('uv_interface_addresses returned Unknown system error 97');
  };
  syncBuiltinESMExports();
}
