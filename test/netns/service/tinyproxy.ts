/** tinyproxy(8), an HTTP proxy, on an address of this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryFolder } from './scene.ts';

/** On port 8888; `lines` go into its configuration. */
export async function tinyproxy(address: string, lines: readonly string[] = []): Promise<AsyncDisposable> {
  const folder = temporaryFolder();
  const config = join(folder, 'tinyproxy.conf');
  const own = ['Port 8888', `Listen ${address}`, 'Timeout 600', 'LogLevel Critical', 'MaxClients 20'];
  writeFileSync(config, [...own, `LogFile "${folder}/tinyproxy.log"`, ...lines].join('\n'));
  const child = spawn('tinyproxy', ['-d', '-c', config], { stdio: 'ignore' });
  await opens(address, 8888);
  return {
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function opens(address: string, port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const socket = connect(port, address);
    const event = await Promise.race([
      once(socket, 'connect').then(() => 'open'),
      once(socket, 'close').then(() => 'closed'),
    ]).catch(() => 'closed');
    socket.destroy();
    if (event === 'open') return;
    await pause(50);
  }
  throw new Error(`nothing listens at ${address} port ${port}`);
}
