/**
 * Runs a command inside a sandbox that has nothing but loopback, and writes what it cost, as ../simnet/process.ts does.
 *
 * Usage: node without-simulator.ts --counters FILE [--serve FOLDER] [--root] -- command…
 * `--serve`: a web server listens on 127.0.0.1:443; FOLDER is its authority's.
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { startMeasured } from '../simnet/command.ts';
import { issueCertificate } from '../simnet/hosts/authority.ts';
import { waitReadable } from '../simnet/tun.ts';
import { asNobody } from '../support/sandbox.ts';

if (isMainThread) await main();
else serve();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { counters: { type: 'string' }, serve: { type: 'string' }, root: { type: 'boolean' } },
  });
  if (values.serve !== undefined) {
    // A thread of its own: this one waits for the command and for nothing else.
    const server = new Worker(new URL(import.meta.url), {
      workerData: issueCertificate(values.serve, { names: ['127.0.0.1'] }),
    });
    await new Promise((resolve, reject) => server.once('message', resolve).once('error', reject));
  }
  const command = startMeasured(values.root ? positionals : asNobody(positionals));
  const awaited = [command.ended, command.output].filter((fd) => fd !== null);
  do command.look();
  while (!waitReadable(awaited, null)[0]);
  const { status, ...told } = command.finish();
  writeFileSync(values.counters ?? '/dev/stdout', JSON.stringify(told));
  process.exit(status);
}

function serve(): void {
  createServer(workerData, (_, response) => response.end('well\n')).listen(443, '127.0.0.1', () =>
    parentPort?.postMessage('listening'),
  );
}
