/** tinyproxy(8), an HTTP proxy, on an address of this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { until } from '../../support/until.ts';
import { temporaryFolder } from './scene.ts';

/** On port 8888; `lines` go into its configuration. */
export async function tinyproxy(address: string, lines: readonly string[] = []): Promise<AsyncDisposable> {
  const folder = temporaryFolder();
  const config = join(folder, 'tinyproxy.conf');
  const own = ['Port 8888', `Listen ${address}`, 'Timeout 600', 'LogLevel Critical', 'MaxClients 20'];
  writeFileSync(config, [...own, `LogFile "${folder}/tinyproxy.log"`, ...lines].join('\n'));
  const child = spawn('tinyproxy', ['-d', '-c', config], { stdio: 'ignore' });
  await until(`tinyproxy listens at ${address}`, () => opens(address, 8888));
  return {
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** Whether something listens there. */
async function opens(address: string, port: number): Promise<boolean> {
  const socket = connect(port, address);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false; // refused
  } finally {
    socket.destroy();
  }
}
