/**
 * Secrets stand nowhere in what the action and the command line write, in whatever spelling: log, report, summary, outputs, errors,
 * annotations, comment. Each row is a run over real servers whose proxy, target or input holds secrets.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { inStep } from '../../simnet/run-scenario.ts';
import { compileCache } from '../../support/compile-cache.ts';
import { enterSandbox, finished } from '../../support/sandbox.ts';
import { CertificateMaker } from './certificates.ts';
import { addAddresses, resolveBy, temporaryFolder } from './scene.ts';
import { tinyproxy } from './tinyproxy.ts';
import { http, https, tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

const [MAIN, CLI] = ['index.ts', 'cli.ts'].map((name) => join(import.meta.dirname, '../../../src', name)) as [
  string,
  string,
];
const [PROXY, OTHER, WEB] = ['10.0.0.8', '10.0.0.9', '10.1.0.1'];
const HOST = 'web.example';
const USER = 'proxyuser7';
const PASSWORD = 'p@ss/Hunter2';
/** As it must stand in a URL. */
const CREDENTIALS = `${USER}:${encodeURIComponent(PASSWORD)}`;
const TOKEN = 'ghs_Token0123456789';
const [QUERY, URL_USER, URL_PASSWORD, REDIRECT] = ['querysecret1', 'urluser5', 'urlsecret5', 'redirectsecret3'];
const maker = new CertificateMaker(temporaryFolder());
const root = maker.root('Corporate Root');
const good = maker.issue(root, HOST);

const basic = (credentials: string) => Buffer.from(credentials).toString('base64');
const SPELLINGS: readonly string[] = [
  ...[USER, PASSWORD, encodeURIComponent(PASSWORD), encodeURIComponent(PASSWORD).toLowerCase(), 'Hunter2'],
  ...[basic(`${USER}:${PASSWORD}`), basic(CREDENTIALS), basic(PASSWORD)],
  ...[URL_USER, URL_PASSWORD, basic(`${URL_USER}:${URL_PASSWORD}`)],
  ...[TOKEN, basic(TOKEN), basic(`x-access-token:${TOKEN}`), QUERY, REDIRECT],
];

/** GitHub's API, as far as a comment needs it; every body that was sent. */
const sent: string[] = [];
let comment: string | null = null;
const api = createServer(async (request, response) => {
  const body = await text(request);
  if (body !== '') sent.push(body);
  const reply = (status: number, value: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (request.url === '/graphql') return reply(200, { data: { viewer: { login: 'bot' } } });
  if (!request.url?.includes('/comments')) return reply(403, {});
  if (request.method !== 'GET') comment = JSON.parse(body).body;
  const made = { id: 1, body: comment, user: { login: 'bot', type: 'Bot' } };
  if (request.method === 'GET') return reply(200, comment === null ? [] : [made]);
  return reply(request.method === 'POST' ? 201 : 200, made);
});

before(async () => {
  addAddresses(`${PROXY}/32`, `${OTHER}/32`, `${WEB}/32`);
  resolveBy({ hosts: `${WEB} ${HOST}\n` });
  api.listen(8080, WEB);
  await once(api, 'listening');
});
after(() => {
  api.closeAllConnections();
  api.close();
});

type Variables = Readonly<Record<string, string>>;
interface Row {
  readonly name: string;
  readonly inputs: Variables;
  readonly env?: Variables;
  /** What the action must say, to show that the row reached what it is for. */
  readonly says: RegExp;
}

const targets = `https://${HOST}/?sig=${QUERY}\nhttp://${HOST}/?sig=${QUERY}`;
const proxies = (proxy: string) => ({ HTTPS_PROXY: proxy, http_proxy: proxy, ALL_PROXY: proxy });
const rows: readonly Row[] = [
  {
    name: 'a proxy that works',
    inputs: { targets },
    env: proxies(`http://${CREDENTIALS}@${PROXY}:8888`),
    says: /HTTP 200/,
  },
  {
    name: 'a redirect, and a status that does not count',
    inputs: { targets: `http://${HOST}:81/?sig=${QUERY}`, 'http-status': '2xx' },
    says: /http-error/,
  },
  {
    name: 'a proxy that wants other credentials, and one that is dead',
    inputs: { targets },
    env: { http_proxy: `http://${CREDENTIALS}@${OTHER}:8407`, HTTPS_PROXY: `http://${CREDENTIALS}@${OTHER}:3128` },
    says: /refuses connections \(ECONNREFUSED\)[\s\S]*wants other credentials \(407, Basic\)/,
  },
  {
    name: 'SOCKS, and a proxy whose name has no address',
    inputs: { targets },
    env: {
      HTTP_PROXY: `socks5h://${CREDENTIALS}@${PROXY}:1080`,
      ALL_PROXY: `http://${CREDENTIALS}@proxy.invalid:3128`,
    },
    says: /proxy-unsupported/,
  },
  {
    name: 'variables that are no URL of a proxy',
    inputs: { targets },
    env: { HTTPS_PROXY: `http://${CREDENTIALS}@`, http_proxy: `ftp://${USER}:${PASSWORD}@${PROXY}` },
    says: /proxy-failing/,
  },
  {
    name: 'inputs that are invalid',
    inputs: {
      targets: `https://${URL_USER}:${URL_PASSWORD}@${HOST}/\n${URL_USER}:${URL_PASSWORD}@${HOST}`,
      proxy: `http://${CREDENTIALS}@`,
    },
    says: /line 1 holds a user name or password before an "@"[\s\S]*line 2 holds[\s\S]*proxy: found "…@"/,
  },
  {
    name: 'a SOCKS proxy as the input',
    inputs: { targets, proxy: `socks5://${CREDENTIALS}@${PROXY}` },
    says: /proxy/,
  },
  {
    name: "a runner's own variable with credentials",
    inputs: { targets: 'runner' },
    env: { GITHUB_SERVER_URL: `https://${URL_USER}:${URL_PASSWORD}@${HOST}` },
    says: /GITHUB_SERVER_URL/,
  },
];

const trust = { SSL_CERT_FILE: root.certPath, SSL_CERT_DIR: '/nonexistent', NODE_USE_ENV_PROXY: '0' };

/** Everything that a step writes: its log and each file below its folder. */
async function act({ inputs, env = {} }: Row): Promise<Map<string, string>> {
  const work = mkdtempSync('/run/secrets-');
  try {
    const event = join(work, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { repo: { full_name: 'owner/repo' } } } }));
    chmodSync(event, 0o644);
    const all = { 'resolve-names': 'false', 'comment-summary-in-pr': 'always', 'github-token': TOKEN, ...inputs };
    const github = {
      ...{
        GITHUB_API_URL: `http://${WEB}:8080`,
        GITHUB_REPOSITORY: 'owner/repo',
        GITHUB_RUN_ID: '11',
        GITHUB_JOB: 'x',
        GITHUB_ACTION: '__self',
      },
      ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_WORKFLOW: 'CI', RUNNER_DEBUG: '1' },
      NO_PROXY: WEB,
    };
    const [command = '', ...rest] = inStep(work, all, { ...compileCache(), ...trust, ...github, ...env });
    const { stdout, stderr } = await finished(spawn(command, [...rest, process.execPath, MAIN], { cwd: work }));
    const files = readdirSync(work, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const written = files.map((entry) => join(entry.parentPath, entry.name));
    return new Map([['log', stdout + stderr], ...written.map((path) => [path, readFileSync(path, 'utf8')] as const)]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The same by the command line. */
async function command({ inputs, env = {} }: Row): Promise<string> {
  const { targets: named = '', ...options } = inputs;
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, [CLI, ...flags, ...named.split('\n')], {
    env: { PATH: process.env.PATH, ...compileCache(), GITHUB_TOKEN: TOKEN, ...trust, ...env },
  });
  const { stdout, stderr } = await finished(child);
  return stdout + stderr;
}

function assertNoSecret(where: string, written: string): void {
  for (const secret of SPELLINGS) {
    const at = written.indexOf(secret);
    assert.equal(at, -1, `${secret} in ${where}: ${written.slice(Math.max(0, at - 200), at + 200)}`);
  }
}

test('secrets', async (context) => {
  await using stack = new AsyncDisposableStack();
  stack.use(await tinyproxy(PROXY));
  stack.use(await https(WEB, 443, { key: good.key, cert: good.cert }));
  stack.use(await http(WEB, 80));
  const location = `https://${URL_USER}:${URL_PASSWORD}@storage.example/x?sig=${REDIRECT}&sig2=${QUERY}#${REDIRECT}`;
  stack.use(await http(WEB, 81, (_request, response) => response.writeHead(302, { location }).end()));
  const challenge = 'HTTP/1.1 407 Denied\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n';
  stack.use(await tcp(OTHER, 8407, (socket) => socket.once('data', () => socket.end(challenge))));
  for (const row of rows) {
    await context.test(row.name, async () => {
      const [files, shown] = await Promise.all([act(row), command(row)]);
      assert.match([...files.values()].join('\n'), row.says);
      for (const [where, written] of files) assertNoSecret(where.replace(/^.*secrets-\w+\//, ''), written);
      assertNoSecret('the command line', shown);
    });
  }
  assert.ok(comment !== null, 'comments were written');
  for (const body of sent) assertNoSecret('the comment', body);
});
