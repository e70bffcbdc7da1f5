/**
 * Floods this host's neighbour: waits for a UDP packet to port 44444 that passes here, then sends "fragmentation needed" about
 * it (RFC 792), each from another random address, for as many seconds as argument 1 says. Run as root in a router's
 * namespace; prints how many were sent. packet(7), raw(7).
 */
import { calls, receive } from '../../src/net/libc.ts';
import { compose, sendTo } from '../../src/net/message.ts';
import { encodeSockaddr } from '../../src/net/wire/sockaddr.ts';

const [AF_INET, AF_PACKET, SOCK_RAW, SOCK_DGRAM, IPPROTO_RAW, ETH_P_IP] = [2, 17, 3, 2, 255, 0x0800];
const sniffer = calls.socket(AF_PACKET, SOCK_DGRAM, ((ETH_P_IP & 0xff) << 8) | (ETH_P_IP >> 8));
const sender = calls.socket(AF_INET, SOCK_RAW, IPPROTO_RAW);
if (sniffer < 0 || sender < 0) throw new Error('flood: raw sockets need root');

const packet = Buffer.alloc(2048);
process.stdout.write('ready\n');
const isProbe = () => packet[9] === 17 && packet.readUInt16BE(22) === 44444;
do receive(sniffer, packet, packet.length, 0);
while (!isProbe());

const client = [...packet.subarray(12, 16)].join('.');
const name = encodeSockaddr({ family: 4, address: client, port: 0, scopeId: 0 });
const LENGTH = 20 + 8 + 28;

function sum(bytes: Uint8Array): number {
  let total = 0;
  for (let i = 0; i < bytes.length; i += 2) total += ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0);
  while (total > 0xffff) total = (total & 0xffff) + (total >> 16);
  return ~total & 0xffff;
}

let sent = 0;
for (const end = performance.now() + Number(process.argv[2]) * 1000; performance.now() < end; sent++) {
  const bytes = Buffer.from(compose(LENGTH).buffer, compose(LENGTH).byteOffset, LENGTH);
  bytes.set([0x45, 0, 0, LENGTH, 0, 0, 0, 0, 64, 1]);
  bytes.writeUInt32BE((0x0b000000 + Math.floor(Math.random() * 0x50000000)) >>> 0, 12);
  bytes.set(packet.subarray(12, 16), 16);
  bytes.set([3, 4, 0, 0, 0, 0, 0x05, 0x14], 20); // MTU 1300
  bytes.set(packet.subarray(0, 28), 28);
  bytes.writeUInt16BE(sum(bytes.subarray(20)), 22);
  sendTo(sender, name, LENGTH, null);
}
process.stdout.write(`${sent}\n`);
