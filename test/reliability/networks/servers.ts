/**
 * TCP servers with the manners of a peer that means harm, one a port, at the target of a path. Prints `serving` once all listen.
 * Usage: node servers.ts FOLDER PORT… (the folder takes keys, certificates and root.pem). HTTP/2 frames: RFC 9113.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createTls, type TLSSocket } from 'node:tls';
import { CertificateMaker } from '../../netns/service/certificates.ts';

/** Writes on as long as the peer reads, and never more than its window. */
function endless(socket: Socket, chunk: Buffer): void {
  const more = () => {
    while (socket.writable && socket.write(chunk));
  };
  socket.on('drain', more);
  more();
}

const text = (line: string) => Buffer.from(line.repeat(Math.ceil(16_384 / line.length)));
const afterRequest = (answer: (socket: Socket) => void) => (socket: Socket) =>
  void socket.once('data', () => answer(socket));
const head = 'HTTP/1.1 200 OK\r\n';

function endlessAfter(start: string, chunk: Buffer): (socket: Socket) => void {
  return afterRequest((socket) => {
    socket.write(start);
    endless(socket, chunk);
  });
}

/** One byte a quarter of a second. */
function drip(bytes: string): (socket: Socket) => void {
  return afterRequest((socket) => {
    let at = 0;
    const timer = setInterval(() => socket.write(bytes.charAt(at++ % bytes.length)), 250);
    socket.once('close', () => clearInterval(timer));
  });
}

const PLAIN: Readonly<Record<number, (socket: Socket) => void>> = {
  2001: (socket) => endless(socket, text('data without a request')),
  2002: endlessAfter(head, text('X-Header: value\r\n')),
  2003: endlessAfter(`${head}X-Header: `, text('x')),
  2004: endlessAfter('', text('HTTP/1.1 100 Continue\r\n\r\n')),
  2005: endlessAfter(`${head}\r\n`, text('body')),
  2006: endlessAfter(`${head}Transfer-Encoding: chunked\r\n\r\n`, text('1;extension=value\r\nx\r\n')),
  2007: endlessAfter(`${head}Transfer-Encoding: chunked\r\n\r\n1;`, text('extension')),
  2008: drip(`${head}X-Header: value\r\n`),
  2009: (socket) => void socket.pause(), // takes all, says nothing
  2010: (socket) => void socket.resetAndDestroy(),
  2011: afterRequest((socket) => void socket.resetAndDestroy()),
  2012: endlessAfter(head.replace('200 OK', `200 ${'long '.repeat(5000)}`), text('x')),
  // TLS records (RFC 8446 section 5.1): alerts of level warning, an endless handshake message, plain text.
  2101: afterRequest((socket) => endless(socket, Buffer.from('15030300020100'.repeat(2000), 'hex'))),
  2102: afterRequest((socket) => {
    socket.write(Buffer.from('16030340000bffffff', 'hex'));
    endless(socket, Buffer.concat([Buffer.alloc(16_379), Buffer.from('1603034000', 'hex')]));
  }),
  2103: (socket) => endless(socket, text('no TLS at all\r\n')),
};

const frame = (type: number, flags: number, stream: number, payload: Buffer) => {
  const bytes = Buffer.alloc(9);
  bytes.writeUIntBE(payload.length, 0, 3);
  bytes.set([type, flags], 3);
  bytes.writeUInt32BE(stream, 5);
  return Buffer.concat([bytes, payload]);
};
const SETTINGS = frame(4, 0, 0, Buffer.alloc(0));
const FRAMES: Readonly<Record<number, readonly [start: Buffer, chunk: Buffer]>> = {
  2201: [SETTINGS, SETTINGS],
  2202: [SETTINGS, frame(6, 0, 0, Buffer.alloc(8))], // PING
  2203: [Buffer.concat([SETTINGS, frame(1, 0, 1, Buffer.from([0x88]))]), frame(9, 0, 1, Buffer.alloc(1000, 0x82))], // CONTINUATION
  2204: [Buffer.concat([SETTINGS, frame(1, 4, 1, Buffer.from([0x88]))]), frame(0, 0, 1, Buffer.alloc(16_000))], // DATA
  2205: [SETTINGS, frame(8, 0, 0, Buffer.from([0, 0, 0, 1]))], // WINDOW_UPDATE
};

const hidden = (socket: Socket) => socket.on('error', () => {}); // the client has had enough

/** What speaks TLS in order, before or while it means harm. */
function overTls(folder: string): Map<number, Server> {
  const maker = new CertificateMaker(folder);
  const names = (count: number) =>
    Array.from({ length: count }, (_, index) => `DNS:${index}.${'long-'.repeat(10)}name.example`).join();
  const root = maker.root('Hostile Root');
  writeFileSync(join(folder, 'root.pem'), root.cert);
  const plain = maker.issue(root, 'target', { names: 'IP:10.0.4.2' });
  const wide = maker.issue(root, 'target', { names: `IP:10.0.4.2,${names(1000)}` });
  let issuer = root;
  let chain = '';
  for (let index = 0; index < 60; index++) {
    issuer = maker.issue(issuer, `CA ${index}`, { isCa: true });
    chain = issuer.cert + chain;
  }
  const deep = maker.issue(issuer, 'target', { names: 'IP:10.0.4.2' });
  const silent = ({ cert, key }: { cert: string; key: string }) =>
    createTls({ cert, key }, (socket) => void hidden(socket));
  const servers = new Map<number, Server>([
    [2110, silent(wide)],
    [2111, silent({ cert: deep.cert + chain, key: deep.key })],
    [2112, silent({ cert: plain.cert + chain.repeat(8), key: plain.key })],
  ]);
  for (const [port, [start, chunk]] of Object.entries(FRAMES)) {
    const answer = (socket: TLSSocket) => {
      hidden(socket);
      socket.once('data', () => {
        socket.write(start);
        endless(socket, Buffer.concat(Array<Buffer>(Math.ceil(16_384 / chunk.length)).fill(chunk)));
      });
    };
    servers.set(Number(port), createTls({ cert: plain.cert, key: plain.key, ALPNProtocols: ['h2'] }, answer));
  }
  for (const server of servers.values()) server.on('tlsClientError', () => {});
  return servers;
}

const [folder = '', ...ports] = process.argv.slice(2);
const secured = ports.some((port) => !(port in PLAIN)) ? overTls(folder) : new Map<number, Server>();
await Promise.all(
  ports.map(async (port) => {
    const answer = PLAIN[Number(port)];
    const server = answer ? createServer((socket) => answer(hidden(socket))) : secured.get(Number(port));
    if (server === undefined) throw new RangeError(`servers: nothing for port ${port}`);
    server.listen(Number(port), '10.0.4.2');
    await once(server, 'listening');
  }),
);
process.stdout.write('serving\n');
