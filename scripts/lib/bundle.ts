/**
 * Makes the folder that runners execute: TypeScript to JavaScript by tsc, what is used together to one module by Rolldown, one
 * bundle of all programs by ncc, a few lines for each entry, and the Koffi natives beside them, since ncc emits none. The same sources give the same bytes.
 */
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { NATIVES } from './bundled-packages.ts';
import { copyDeclarations } from './declarations.ts';
import { FIRST_LINE } from './first-line.ts';
import { lockedFile } from './locked-package.ts';
import { licenses, roll } from './rolled.ts';
import { vendoredLicenses } from './vendored-licenses.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** What is run or imported: each loads its program from the one bundle. The first line of the action's comes before that. */
const ENTRIES: Readonly<Record<string, string>> = {
  'index.js': `${FIRST_LINE}${load('.')}.action();\n`,
  'post.js': "process.argv.splice(2, process.argv.length, 'post');\nrequire('./index.js');\n",
  'cli/index.js': `#!/usr/bin/env node\n${load('..')}.cli();\n`,
  'merge/index.js': `${load('..')}.merge();\n`,
  // Without an await of its own, so that require() takes it too.
  'library/index.js': `import { createRequire } from 'node:module';
const { programs } = createRequire(import.meta.url)('../programs/index.js');
export async function* trace(targets, options) {
  yield* (await programs.library()).trace(targets, options);
}
`,
  'package.json': '{ "type": "commonjs" }\n',
  'library/package.json': '{ "type": "module" }\n',
};

/**
 * What is loaded together, each once it is needed: before anything is measured, to measure, for the report, for GitHub, to watch.
 * Programs share them; their own modules stand beside. ncc writes a module of less than 20 KB into each file that needs it at once.
 */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  start: ['action/exit', 'action/run', 'action/job/kept-state', 'action/measure/measure-here'],
  measure: ['action/measure/measure'],
  report: [
    'action/assess',
    ...['console', 'console-conclusion', 'json', 'markdown'].map((form) => `report/render/${form}`),
  ],
  publish: ['action/publish'],
  watch: ['action/watch/watch-targets', ...['begin', 'post', 'watch-process'].map((part) => `action/job/${part}`)],
};

const THREADS = ['names-thread', 'check-thread'];

/** Written in parts, so that this file does not hold it either. */
const registryHost = ['registry', 'npmjs', 'org'].join('.');

/**
 * Builds everything into `out`, which is emptied first.
 *
 * @param out absolute path of a folder
 * @throws Error with the tool's own words when a step fails
 */
export async function bundle(out: string): Promise<void> {
  const javascript = join(root, 'build/js');
  await rm(javascript, { recursive: true, force: true });
  await rm(out, { recursive: true, force: true });

  await node('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  await leanToolkit(join(javascript, 'node_modules/@actions/core'));
  const packages = await bundlePrograms(javascript, join(out, 'programs'));
  for (const [file, text] of Object.entries(ENTRIES)) await place(Buffer.from(text), join(out, file));
  await place(Buffer.from(licenses(packages) + vendoredLicenses()), join(out, 'licenses.txt'));
  await chmod(join(out, 'cli/index.js'), 0o755);
  await copyDeclarations(javascript, 'library.d.ts', join(out, 'library'));

  for (const native of NATIVES) {
    for (const file of native.files)
      await place(await lockedFile(native.package, file), join(out, 'node_modules', native.package, file));
  }
  await refuseRegistryHost(out);
}

/**
 * Rolls the programs into a few modules, and each thread into a file that holds no more than the thread needs, and bundles them as
 * CommonJS, which Node starts without its loader of modules. ncc puts the file that `new URL` names, as it is, beside the bundle.
 *
 * @returns the folders of the packages in the bundle
 */
async function bundlePrograms(javascript: string, out: string): Promise<string[]> {
  const module = (name: string) => join(javascript, `${name}.js`);
  const rolled = join(javascript, 'rolled');
  const together = Object.fromEntries(Object.entries(TOGETHER).map(([name, roots]) => [name, roots.map(module)]));
  const entries = { programs: module('programs'), action: module('index') };
  for (const name of THREADS) await replaceIn(module('service/threads'), `'./${name}.ts'`, `'./${name}.cjs'`);
  const packages = await roll({ entries, together, out: rolled, format: 'mjs' });
  for (const name of THREADS) {
    const thread = { [name]: module(`service/${name}`) };
    packages.push(...(await roll({ entries: thread, together: {}, out: rolled, format: 'cjs' })));
  }
  await writeFile(join(rolled, 'package.json'), '{ "type": "commonjs" }\n');
  await writeFile(join(rolled, 'index.js'), "exports.programs = require('./programs.mjs').programs;\n");
  await node('@vercel/ncc/dist/ncc/cli.js', [
    ...['build', join(rolled, 'index.js'), '--out', out],
    ...['--target', 'es2024', '--no-cache'],
  ]);
  return [...new Set([...packages, join(root, 'node_modules/koffi')])];
}

/** Every file below `folder`, relative to it, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/**
 * Puts a copy of the toolkit beside the JavaScript whose OpenID Connect, platform and summary parts are empty. Nobody asks it for tokens,
 * for the system's name or for HTML here; the first brings an HTTP client, nine tenths of the toolkit's size, the second runs programs,
 * the third brings node:fs/promises: loading them would cost every run some 50 ms. The random word that marks the end of an output comes
 * from the kernel (random(4)) as Node's would, without the 6 ms that loading node:crypto takes: one word for all outputs of a process.
 */
async function leanToolkit(to: string): Promise<void> {
  await cp(join(root, 'node_modules/@actions/core'), to, { recursive: true });
  await writeFile(join(to, 'lib/oidc-utils.js'), 'export class OidcClient {}\n');
  await writeFile(join(to, 'lib/platform.js'), 'export {};\n');
  await writeFile(join(to, 'lib/summary.js'), 'export const summary = {};\nexport const markdownSummary = {};\n');
  await replaceIn(join(to, 'lib/file-command.js'), "import * as crypto from 'crypto';", KERNEL_UUID);
}

const KERNEL_UUID = `let word; const crypto = { randomUUID() {
    try { return word ??= fs.readFileSync('/proc/sys/kernel/random/uuid', 'latin1').trim(); }
    catch { return process.getBuiltinModule('node:crypto').randomUUID(); }
} };`;

async function replaceIn(file: string, found: string, replacement: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(found)) throw new Error(`${file} does not hold ${found}`);
  await writeFile(file, text.replace(found, replacement));
}

async function node(script: string, args: readonly string[]): Promise<void> {
  try {
    await run(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

async function place(bytes: Buffer, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, bytes);
  await chmod(to, 0o644);
}

async function refuseRegistryHost(folder: string): Promise<void> {
  for (const file of await filesBelow(folder)) {
    if ((await readFile(join(folder, file))).includes(registryHost)) {
      throw new Error(`${file} names the package registry's host; nothing in dist may`);
    }
  }
}

function load(dist: string): string {
  return `require('${dist}/programs/index.js').programs`;
}
