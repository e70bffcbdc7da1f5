/** Small services for the target of a topology: `serve.ts tcp:80 udp:7` accepts and reads, or echoes, and says `serving`. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

for (const service of process.argv.slice(2)) {
  const [kind, port] = service.split(':');
  if (kind === 'tcp') {
    const server = createServer((socket) => {
      socket.on('error', () => {}); // a peer that resets is a peer that has gone
      socket.resume();
    });
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
