/** The command line waits for real servers: each begins to work once the log has said what is missing, so that no test sleeps. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { before, test } from 'node:test';
import type { ReportJson } from '../../../src/report/types.ts';
import { compileCache } from '../../support/compile-cache.ts';
import { readReport } from '../../support/report-schema.ts';
import { enterSandbox, finished } from '../../support/sandbox.ts';
import { startNameServer } from './name-server.ts';
import { addAddresses, nft, resolveBy } from './scene.ts';
import { http, tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

const CLI = join(import.meta.dirname, '../../../src/cli.ts');
const HOST = '10.0.0.9';
const RESOLVER = '10.0.0.2';

before(() => {
  addAddresses(`${HOST}/32`, `${RESOLVER}/32`);
  resolveBy({ servers: [RESOLVER] });
  nft(`table inet drops { chain input { type filter hook input priority 0; ip daddr ${HOST} tcp dport 90 drop; }; }`);
});

interface Waited {
  readonly report: ReportJson;
  readonly code: number;
  /** The log's lines of a target, without its name. */
  readonly said: (target: string) => readonly string[];
}

/** `onLine` is called with each line of the log as it comes. */
async function wait(
  seconds: number,
  targets: readonly string[],
  onLine: (line: string, child: ChildProcess) => void = () => {},
): Promise<Waited> {
  const options = ['--json', '--wait-seconds', `${seconds}`, ...targets];
  const child = spawn(process.execPath, [CLI, ...options], { env: { PATH: process.env.PATH, ...compileCache() } });
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    lines.push(line);
    onLine(line, child);
  });
  const { stdout, code } = await finished(child);
  const said = (target: string) =>
    lines.flatMap((line) => (line.startsWith(`${target}: `) ? [line.slice(target.length + 2)] : []));
  return { report: readReport(stdout), code, said };
}

test('servers, names and answers that come late are waited for, all side by side', async () => {
  await using stack = new AsyncDisposableStack();
  stack.use(await startNameServer(RESOLVER, { code: 3 }));
  let requests = 0;
  stack.use(
    await http(HOST, 80, (_request, response) => {
      requests++;
      response.writeHead(requests < 3 ? 503 : 200).end();
    }),
  );
  const late = ['tcp://10.0.0.9:81', 'tcp://late.example:80', 'http://10.0.0.9/ready', 'udp://10.0.0.9:53'];
  const { report, code, said } = await wait(60, [...late, HOST], (line) => {
    if (line === `${late[0]}: refused`) void tcp(HOST, 81).then((server) => stack.use(server));
    if (line === `${late[1]}: name not found`) resolveBy({ servers: [RESOLVER], hosts: `${HOST} late.example` });
    if (line === `${late[3]}: refused`) void startNameServer(HOST, {}).then((server) => stack.use(server));
  });
  assert.equal(code, 0);
  const missing = ['refused', 'name not found', 'HTTP 503', 'refused'];
  for (const [index, target] of late.entries()) {
    // A busy machine's server may be late with an answer.
    const [first, last, ...more] = said(target).filter((state) => state !== 'no answer');
    assert.equal(first, missing[index]);
    assert.match(last ?? '', /^working after \d+\.\d s$/);
    assert.deepEqual(more, []);
    const { wait: waited, reached } = report.targets[index] ?? {};
    assert.ok(waited?.succeeded && waited.attempts > 1 && reached, `${target}: ${JSON.stringify(waited)}`);
  }
  // No service is named there: that the host refuses shows that it is up.
  assert.deepEqual(report.targets[4]?.wait, {
    seconds: report.targets[4]?.wait?.seconds,
    attempts: 1,
    succeeded: true,
  });
});

test('of two targets one stays down: the time over, both are measured, and the cause is told', async () => {
  await using _up = await tcp(HOST, 82);
  const { report, code, said } = await wait(1.5, [`${HOST}:82`, `${HOST}:83`]);
  const [up, down] = report.targets;
  assert.equal(code, 1, 'a named port is closed');
  assert.ok(up?.wait?.succeeded && up.reached);
  assert.deepEqual([down?.wait?.succeeded, down?.diagnosis[0]?.code], [false, 'destination-closed']);
  assert.deepEqual(
    said(`${HOST}:83`).map((line) => line.replace(/\d+\.\d/, 'N')),
    ['refused', 'not working after N s: refused'],
  );
});

test('two URLs that are shown alike, as their queries are secret, have each its own result', async () => {
  await using _server = await http(HOST, 85, ({ url }, response) => {
    response.writeHead(url?.endsWith('good') ? 200 : 503).end();
  });
  const { report } = await wait(1, [`http://${HOST}:85/?key=good`, `http://${HOST}:85/?key=bad`]);
  const told = report.targets.map(({ wait: waited, service }) => [waited?.succeeded, service?.state]);
  assert.deepEqual(told, [
    [true, 'working'],
    [false, 'failing'],
  ]);
});

test('a signal ends the waiting at once, with a report', async () => {
  const { report, code } = await wait(3600, [`${HOST}:84`, `${HOST}:90`], (line, child) => {
    if (line === `${HOST}:84: refused`) child.kill('SIGINT');
  });
  assert.equal(code, 130);
  for (const { wait: waited, diagnosis } of report.targets) {
    assert.equal(waited?.succeeded, false);
    assert.equal(diagnosis[0]?.code, 'cancelled');
  }
});
