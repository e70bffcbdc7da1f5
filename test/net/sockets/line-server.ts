/**
 * What listens at the end of the line: TCP 443 answers each message with 3000 bytes, TCP 81 resets when spoken to, TCP 82
 * ends at once, 85 resets at once, 83 prints `ended` when its client has left; UDP 7 echoes, 9 answers with a word of its own, 443 negotiates QUIC versions, 53 answers DNS, 5 floods.
 * Prints `ready`.
 */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

type Reply = (message: Buffer) => Buffer[];

function versionNegotiation(packet: Buffer): Buffer[] {
  if (packet.length < 1200 || packet.readUInt32BE(1) === 1) return [];
  const head = Buffer.from([0x80, 0, 0, 0, 0, 8]);
  return [Buffer.concat([head, packet.subarray(15, 23), Buffer.of(8), packet.subarray(6, 14), Buffer.of(0, 0, 0, 1)])];
}

function dnsAnswer(query: Buffer): Buffer[] {
  const answer = Buffer.from(query.subarray(0, 17));
  answer[2] = 0x80;
  answer[3] = 0x05;
  answer.fill(0, 6, 12);
  const stranger = Buffer.from(answer);
  stranger.writeUInt16BE(answer.readUInt16BE(0) ^ 0xffff, 0);
  return [stranger, answer];
}

const datagrams: Readonly<Record<number, Reply>> = {
  7: (message) => [message],
  9: () => [Buffer.from('what?')],
  443: versionNegotiation,
  53: dnsAnswer,
  5: () => Array.from({ length: 2000 }, (_, index) => Buffer.alloc(64, index)),
};

const streams: Readonly<Record<number, (socket: Socket) => void>> = {
  443: (socket) => socket.on('data', () => socket.write(Buffer.alloc(3000))),
  81: (socket) => socket.on('data', () => socket.resetAndDestroy()),
  82: (socket) => socket.end(),
  85: (socket) => socket.resetAndDestroy(),
  83: (socket) => socket.resume().on('close', () => console.log('ended')),
};

const opened: Promise<unknown>[] = [];
for (const [port, reply] of Object.entries(datagrams)) {
  for (const type of ['udp4', 'udp6'] as const) {
    const socket = createSocket({ type, ipv6Only: type === 'udp6' });
    socket.on('message', (message, from) => {
      for (const answer of reply(message)) socket.send(answer, from.port, from.address);
    });
    socket.bind(Number(port));
    opened.push(once(socket, 'listening'));
  }
}
for (const [port, serve] of Object.entries(streams)) {
  const server = createServer((socket) => {
    socket.on('error', () => {}); // a client that resets is news to nobody
    serve(socket);
  });
  server.listen(Number(port), '::');
  opened.push(once(server, 'listening'));
}
await Promise.all(opened);
console.log('ready');
