/**
 * Small services for the target of a topology: `serve.ts tcp:81 http:80 udp:7 tls:443:KEY:CERT` accepts and says nothing,
 * gives a page, echoes, shakes hands by TLS with the key and certificate in those files; then it says `serving`.
 */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

const read = (socket: Socket) => {
  socket.on('error', () => {}); // a peer that resets is a peer that has gone
  socket.resume();
};

for (const service of process.argv.slice(2)) {
  const [kind, port, key = '', cert = ''] = service.split(':');
  if (kind === 'tcp') {
    await once(createServer(read).listen(Number(port), '::'), 'listening');
  } else if (kind === 'http') {
    const server = createHttpServer((_, response) => response.end('x'.repeat(5000)));
    await once(server.listen(Number(port), '::'), 'listening');
  } else if (kind === 'tls') {
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, read);
    await once(server.listen(Number(port), '::'), 'listening');
  } else {
    const socket = createSocket('udp6');
    socket.on('message', (data, from) => socket.send(data, from.port, from.address));
    socket.on('error', () => {});
    socket.bind(Number(port), '::');
    await once(socket, 'listening');
  }
}
process.stdout.write('serving\n');
