/**
 * `npm run demo`: the built action as a runner starts it, without privilege and without the internet, over paths of kernel
 * routers in namespaces; prints its log and the summary it wrote. `npm run demo -- --list` names the paths.
 */
import { install } from '../test/dist/runner.ts';
import { TOPOLOGIES } from '../test/netns/topologies.ts';
import { build, type Topology } from '../test/netns/topology.ts';
import { asNobody, enterSandbox } from '../test/support/sandbox.ts';

const paths = new Map<string, Topology>(Object.entries(TOPOLOGIES));
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : ['narrowing', 'black-hole', 'hosted-runner'];
const unknown = names.filter((name) => !paths.has(name));

if (asked[0] === '--list') {
  for (const [name, { about }] of paths) console.log(`${name.padEnd(20)}  ${about}`);
} else if (unknown.length > 0) {
  console.error(`No path is called ${unknown.join(', ')}. npm run demo -- --list names them.`);
  process.exitCode = 2;
} else {
  await enterSandbox(import.meta.url);
  using installed = install(process.execPath);
  for (const name of names) await show(name, paths.get(name) as Topology);

  async function show(name: string, topology: Topology): Promise<void> {
    await using path = await build(topology);
    const port = topology.target?.tls === undefined ? '' : `:${topology.target.tls}`;
    console.log(`\n━━ ${name}: ${topology.about}\n`);
    const step = await installed.step({ targets: `${path.target[4]}${port}`, 'resolve-names': 'false' }, (argv) =>
      path.at('client', asNobody(argv)),
    );
    console.log(`${step.stdout}${step.stderr}\n── the job summary\n\n${step.summary}`);
  }
}
