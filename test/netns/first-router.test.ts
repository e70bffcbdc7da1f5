/** Targets that TTL 1 reaches though the route leads through a router: another address of that router, or a proxy there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { enterSandbox } from '../support/sandbox.ts';
import { codes, installAction, printed } from './run-action.ts';
import { TOPOLOGIES } from './topologies.ts';
import { addressOf, build, type Path } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

/** What a container's host, or a pod's node, is to it. */
const OTHER = [addressOf(1, 1, 4), `[${addressOf(1, 1, 6)}]`];
const everyWay = (hosts: readonly string[]) => hosts.flatMap((host) => [host, `tcp://${host}:99`, `udp://${host}`]);

function atFirstRouter(path: Path, rules: string): void {
  const [file = '', ...rest] = path.at('r1', ['nft', '-f', '-']);
  execFileSync(file, rest, { input: rules });
}

test('another address of the first router is one hop away, and no proxy answers in its name', async () => {
  await using path = await build(TOPOLOGIES.healthy);
  const run = await runAction(path, { targets: everyWay(OTHER).join('\n'), 'service-check': 'false' });
  assert.equal(run.report?.targets.length, 6, printed(run));
  for (const report of run.report?.targets ?? []) {
    assert.deepEqual([report.reached, report.hopCount, report.evidence.onLink], [true, 1, false], printed(run));
    assert.deepEqual(codes(report), [report.port === 99 ? 'destination-closed' : 'healthy'], printed(run));
    assert.doesNotMatch(report.diagnosis[0]?.message ?? '', /rewritten|proxy/, printed(run));
  }
});

test('where it sends no ICMP its hop count is unknown, and nothing is said of a proxy or a filter', async () => {
  await using path = await build({ ...TOPOLOGIES.healthy, routers: { 1: { filters: ['silent'] } } });
  const targets = OTHER.flatMap((host) => [host, `tcp://${host}:99`]).join('\n');
  const run = await runAction(path, { targets, 'service-check': 'false' });
  assert.equal(run.report?.targets.length, 4, printed(run));
  for (const report of run.report?.targets ?? []) {
    assert.deepEqual([report.reached, report.hopCount], [true, null], printed(run));
    assert.deepEqual(codes(report), [report.port === 99 ? 'destination-closed' : 'healthy'], printed(run));
  }
});

test('a first router that takes all TCP to itself is told by the datagrams that expire there', async () => {
  await using path = await build(TOPOLOGIES.healthy);
  const rules = (family: string) =>
    `table ${family} take { chain p { type nat hook prerouting priority -100; iifname left tcp dport 443 redirect to :9; }; }\n`;
  atFirstRouter(path, rules('ip') + rules('ip6'));
  const hosts = [path.target[4], `[${path.target[6]}]`];
  const targets = hosts.flatMap((host) => [`https://${host}`, `tcp://${host}:443`]).join('\n');
  const run = await runAction(path, { targets, 'service-check': 'false' });
  assert.equal(run.report?.targets.length, 4, printed(run));
  for (const report of run.report?.targets ?? []) {
    assert.ok(codes(report).includes('nearby-proxy'), printed(run));
    assert.equal(report.evidence.proxy?.tcpHops, 1, printed(run));
  }
});
