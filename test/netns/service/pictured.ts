/**
 * Three stories of jobs that can't connect, each a run of the built action at the client's end of kernel routers with real servers
 * behind them: `pictured.ts PROGRAM FOLDER` writes each one's summary into FOLDER. `pictured.ts serve` is those servers.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inStep } from '../../simnet/run-scenario.ts';
import { enterSandbox, finished } from '../../support/sandbox.ts';
import { serving } from '../services.ts';
import { build } from '../topology.ts';
import { CertificateMaker } from './certificates.ts';
import { startNameServer } from './name-server.ts';
import { addAddresses, nft, resolveBy } from './scene.ts';
import { tinyproxy } from './tinyproxy.ts';
import { http, https } from './web-server.ts';

const [DEAD, ALIVE, PROXY] = ['10.20.0.2', '10.20.0.3', '10.20.0.8'];
const [PACKAGES, WALLED, PUBLIC] = ['10.30.0.7', '10.30.0.9', '8.8.4.4'];
const NAMES = { 'packages.example': PACKAGES, 'registry.example': PUBLIC, 'deploy.example': WALLED } as const;
const CERTIFICATES = '/run/pictured';

const STORIES = {
  'dead-name-server': { targets: 'http://packages.example/simple/', servers: [DEAD, ALIVE], env: {} },
  'intercepted-tls': { targets: 'https://registry.example/v2/', servers: [ALIVE], env: {} },
  'mandatory-proxy': {
    targets: 'https://deploy.example/api',
    servers: [ALIVE],
    env: { HTTPS_PROXY: `http://${PROXY}:8888` },
  },
} as const;

const [task = '', folder = ''] = process.argv.slice(2);
if (task === 'serve') await serve();
else await runStories();

/** Runs in the target's namespace until it is killed. */
async function serve(): Promise<void> {
  addAddresses(...[DEAD, ALIVE, PROXY, PACKAGES, WALLED, PUBLIC].map((address) => `${address}/32`));
  nft(
    `table inet walled { chain input { type filter hook input priority 0; ip daddr ${WALLED} ip saddr 10.0.0.1 drop; }; }`,
  );
  const maker = new CertificateMaker(CERTIFICATES);
  const root = maker.root('Example Corp Inspection CA');
  const forward = Object.fromEntries(
    Object.entries(NAMES).map(([name, address]) => [name, [{ type: 'A', address } as const]]),
  );
  await startNameServer(DEAD, { dead: true });
  await startNameServer(ALIVE, { zones: { forward } });
  await http(PACKAGES, 80);
  for (const [address, name] of [
    [PUBLIC, 'registry.example'],
    [WALLED, 'deploy.example'],
  ] as const) {
    const { key, cert } = maker.issue(root, name);
    await https(address, 443, { key, cert });
  }
  await tinyproxy(PROXY, [`Bind ${PROXY}`]);
  process.stdout.write(`root ${root.certPath}\nserving\n`);
}

async function runStories(): Promise<void> {
  await enterSandbox(import.meta.url);
  await using path = await build({ about: 'three routers', mtus: [1500, 1500, 1500, 1500] });
  const at = (node: string, argv: readonly string[]) => {
    const [command = '', ...rest] = path.at(node, argv);
    return spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  };
  const hosts = Object.entries(NAMES).map(([name, address]) => `${address} ${name}`);
  resolveBy({ hosts: hosts.join('\n') }); // the proxy resolves by this file
  const servers = at('target', [process.execPath, import.meta.filename, 'serve']);
  let said = '';
  await serving(servers, /^serving$/m, (text) => {
    said += text;
  });
  const [, root = ''] = /^root (.*)$/m.exec(said) ?? [];
  for (const [story, { targets, servers: list, env }] of Object.entries(STORIES)) {
    resolveBy({ servers: list });
    const work = join(folder, story);
    mkdirSync(work);
    const trust = { SSL_CERT_FILE: root, SSL_CERT_DIR: '/nonexistent' };
    const { stdout, stderr } = await finished(
      at('client', [
        ...inStep(work, { targets, 'resolve-names': 'false' }, { ...trust, ...env }),
        process.execPath,
        task,
      ]),
    );
    const summary = readFileSync(join(work, 'summary'), 'utf8');
    if (summary === '') throw new Error(`${story}: no summary: ${stdout}${stderr}`);
    writeFileSync(join(folder, `${story}.md`), summary);
    writeFileSync(join(folder, `${story}.log`), stdout + stderr);
  }
  servers.kill('SIGKILL');
}
