/**
 * Measures the simulator's punctuality: sends numbered UDP packets to an echo service at an even pace and prints how long each took, as
 * JSON. The arrival is the kernel's own time stamp (SIOCGSTAMPNS in linux/sockios.h), so that only the simulator can be late.
 *
 * Usage: node burst.ts ADDRESS PORT PACKETS PER_SECOND
 */
import koffi from 'koffi';
import { addressBytes } from './packet.ts';

const libc = koffi.load(null);
const socket = libc.func('int socket(int domain, int type, int protocol)');
const connect = libc.func('int connect(int fd, const void *address, unsigned int length)');
const send = libc.func('long send(int fd, const void *data, size_t length, int flags)');
const recv = libc.func('long recv(int fd, void *data, size_t length, int flags)');
const ioctl = libc.func('int ioctl(int fd, unsigned long request, void *argument)');
const setsockopt = libc.func('int setsockopt(int fd, int level, int name, const void *value, unsigned int length)');
const clockGettime = libc.func('int clock_gettime(int clock, void *time)');

const AF_INET = 2;
const SOCK_DGRAM = 2;
const MSG_DONTWAIT = 0x40;
const SIOCGSTAMPNS = 0x8907;
const SOL_SOCKET_SO_RCVBUF = [1, 8] as const;
const CLOCK_REALTIME = 0;
/** How long the last answers are waited for, at most: 100 times as long as the path takes. */
const PATIENCE_MS = 2000;

const [address = '', port = '', packets = '', perSecond = ''] = process.argv.slice(2);
const count = Number(packets);
const gap = 1000 / Number(perSecond);
const fd = socket(AF_INET, SOCK_DGRAM, 0);
const peer = Buffer.alloc(16); // struct sockaddr_in
peer.writeUInt16LE(AF_INET, 0);
peer.writeUInt16BE(Number(port), 2);
peer.set(addressBytes(address), 4);
connect(fd, peer, peer.length);
const size = Buffer.alloc(4);
size.writeInt32LE(4 << 20);
setsockopt(fd, ...SOL_SOCKET_SO_RCVBUF, size, size.length);

const stamp = Buffer.alloc(16); // struct timespec
const millis = () => Number(stamp.readBigInt64LE(0)) * 1000 + Number(stamp.readBigInt64LE(8)) / 1e6;
const now = () => {
  clockGettime(CLOCK_REALTIME, stamp);
  return millis();
};
const packet = Buffer.alloc(64);
const sentAt = new Float64Array(count);
const tookMs: number[] = [];
// The first question to the stamp clock turns time stamps on for the socket.
ioctl(fd, SIOCGSTAMPNS, stamp);
const start = now();
for (let sent = 0, end = start + count * gap + PATIENCE_MS; tookMs.length < count && now() < end; ) {
  while (sent < count && now() >= start + sent * gap) {
    packet.writeUInt32LE(sent, 0);
    sentAt[sent++] = now();
    send(fd, packet, packet.length, MSG_DONTWAIT);
  }
  while (recv(fd, packet, packet.length, MSG_DONTWAIT) > 0) {
    ioctl(fd, SIOCGSTAMPNS, stamp);
    tookMs.push(millis() - (sentAt[packet.readUInt32LE(0)] ?? 0));
  }
}
console.log(JSON.stringify({ sent: count, tookMs }));
