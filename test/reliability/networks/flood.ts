/**
 * Floods this host's neighbour with forgeries about its own newest packet that passes here, as fast as this machine can. Root, in a
 * router's namespace. Prints `ready`, and from then on
 * how many it has sent in how many milliseconds. Ends when killed. Usage: node flood.ts FAMILY FORGERY.
 * Facts: packet(7), raw(7), sendmmsg(2), linux/if_ether.h; a raw IPv6 socket of IPPROTO_RAW takes whole packets (net/ipv6/raw.c).
 */
import { writeSync } from 'node:fs';
import koffi from 'koffi';
import { allocate, calls, receive } from '../../../src/net/linux/libc.ts';
import { IOVEC, MSGHDR } from '../../../src/net/linux/message.ts';
import { encodeSockaddr } from '../../../src/net/wire/sockaddr.ts';
import { FORGERIES, type Forgery } from './packets.ts';
import { FORGERIES_6 } from './packets6.ts';

const [AF_PACKET, SOCK_RAW, SOCK_DGRAM, IPPROTO_RAW, MSG_DONTWAIT] = [17, 3, 2, 255, 0x40];
/** `source`: where packets hold it. `client`: that of every topology. */
const FAMILIES = {
  4: {
    ...{ domain: 2, etherType: 0x0800, source: 12, address: '10.0.0.1', client: Buffer.from([10, 0, 0, 1]) },
    forgeries: FORGERIES as Readonly<Record<string, Forgery>>,
  },
  6: {
    ...{ domain: 10, etherType: 0x86dd, source: 8, address: 'fd00::1' },
    client: Buffer.from('fd000000000000000000000000000001', 'hex'),
    forgeries: FORGERIES_6 as Readonly<Record<string, Forgery>>,
  },
} as const;
const BATCH = 256;
const ROOM = 256;
/** struct mmsghdr: a msghdr and what was sent of it. */
const MMSGHDR = MSGHDR.size + 8;

const sendmmsg = koffi.load(null).func('int sendmmsg(int, uintptr_t, unsigned int, int)');
const [number, name = ''] = process.argv.slice(2);
const family = number === '6' ? 6 : 4;
const { domain, etherType, source, client, forgeries } = FAMILIES[family];
const forgery = forgeries[name];
if (forgery === undefined) throw new Error(`flood: no such forgery: ${name}`);
const sniffer = calls.socket(AF_PACKET, SOCK_DGRAM, ((etherType & 0xff) << 8) | (etherType >> 8));
const sender = calls.socket(domain, SOCK_RAW, IPPROTO_RAW);
if (sniffer < 0 || sender < 0) throw new Error('flood: raw sockets need root');

const to = encodeSockaddr({ family, address: FAMILIES[family].address, port: 0, scopeId: 0 });
const [address, headers, vectors, data] = [to.length, BATCH * MMSGHDR, BATCH * IOVEC.size, BATCH * ROOM].map(allocate);
if (!address || !headers || !vectors || !data) throw new Error('flood: no memory');
address.bytes.set(to);
for (let index = 0; index < BATCH; index++) {
  const header = index * MMSGHDR;
  headers.view.setBigUint64(header + MSGHDR.msg_name, address.address, true);
  headers.view.setUint32(header + MSGHDR.msg_namelen, to.length, true);
  headers.view.setBigUint64(header + MSGHDR.msg_iov, vectors.address + BigInt(index * IOVEC.size), true);
  headers.view.setBigUint64(header + MSGHDR.msg_iovlen, 1n, true);
  vectors.view.setBigUint64(index * IOVEC.size + IOVEC.iov_base, data.address + BigInt(index * ROOM), true);
}

const packet = Buffer.alloc(65_536);
let made = 0;

/** The client's next packet that the forgery is about; null: none waits. */
function next(flags: number): Buffer | null {
  for (;;) {
    const length = receive(sniffer, packet, packet.length, flags);
    if (length < 0) return null;
    const seen = packet.subarray(0, length);
    if (seen.subarray(source, source + client.length).equals(client) && forgery?.about(seen)) return seen;
  }
}

function prepare(seen: Buffer): void {
  for (let index = 0; index < BATCH; index++) {
    const bytes = forgery?.forge(seen, made++) ?? Buffer.alloc(0);
    data?.bytes.set(bytes, index * ROOM);
    vectors?.view.setBigUint64(index * IOVEC.size + IOVEC.iov_len, BigInt(bytes.length), true);
  }
}

writeSync(1, 'ready\n');
const first = next(0);
if (first !== null) prepare(Buffer.from(first));
const TOLD_EACH_MS = 100;
let sent = 0;
const began = performance.now();
for (let told = 0; ; ) {
  sent += Math.max(0, sendmmsg(sender, headers.address, BATCH, 0));
  let newest: Buffer | null = null;
  for (let seen = next(MSG_DONTWAIT); seen !== null; seen = next(MSG_DONTWAIT)) newest = Buffer.from(seen);
  if (newest !== null) prepare(newest);
  const ms = performance.now() - began;
  if (ms - told < TOLD_EACH_MS) continue;
  told = ms;
  writeSync(1, `${sent} ${Math.round(ms)}\n`);
}
