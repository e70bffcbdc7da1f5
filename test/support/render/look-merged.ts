/** Writes docs/pictures/merged-light.png and merged-dark.png, part of `npm run pictures`; elsewhere with `[FOLDER]`. */
import { join } from 'node:path';
import { parseEarlierReport } from '../../../src/report/earlier-report.ts';
import { mergeReports, type ReadReport } from '../../../src/report/merge/merge.ts';
import { renderMerged } from '../../../src/report/render/merged-markdown.ts';
import type { RunnerFacts, TargetReport } from '../../../src/report/types.ts';
import {
  healthyTarget,
  hop,
  hostedRunner,
  reportOf,
  responder,
  selfHostedRunner,
  unreachableTarget,
} from '../../report/samples.ts';
import { renderPage, screenshot } from './render.ts';

const registry: TargetReport = { ...healthyTarget, target: 'https://registry.example', host: 'registry.example' };
const database: TargetReport = { ...unreachableTarget, target: 'tcp://db.internal.example:5432' };
const reachedDatabase: TargetReport = { ...healthyTarget, target: database.target, host: database.host, hopCount: 3 };
const inContainer: TargetReport = {
  ...registry,
  pmtu: { ...registry.pmtu, bytes: 1450 },
  hops: [hop(1, [responder('172.17.0.1', [0.1])]), ...registry.hops.slice(1)],
};

const runs: readonly [Partial<RunnerFacts>, readonly TargetReport[]][] = [
  [{ ...hostedRunner, job: 'trace', matrix: { os: 'ubuntu-22.04' }, image: 'ubuntu22' }, [registry, reachedDatabase]],
  [{ ...hostedRunner, job: 'trace', matrix: { os: 'ubuntu-24.04' }, image: 'ubuntu24' }, [registry, reachedDatabase]],
  [{ ...selfHostedRunner, job: 'trace', matrix: { os: 'self-hosted' } }, [registry, database]],
  [{ ...hostedRunner, job: 'trace-in-container', container: true, image: 'ubuntu24' }, [inContainer, reachedDatabase]],
];
const read = runs.map(([runner, targets], index): ReadReport => {
  const startedAt = `2026-11-22T10:00:0${index}.000Z`;
  const parsed = parseEarlierReport(JSON.parse(JSON.stringify({ ...reportOf(targets), startedAt, runner })));
  if ('fault' in parsed) throw new Error(parsed.fault);
  return { file: `path-${index + 1}/report.json`, report: parsed.report };
});
const merged = mergeReports(read, [{ file: 'path-5/report.json', why: 'is not JSON, or was cut off' }]);
const markdown = renderMerged(merged, { conclusion: 'neutral', sentences: [] }, 1024 * 1024);

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../docs/pictures');
for (const theme of ['light', 'dark'] as const) {
  await screenshot(await renderPage(markdown, { theme }), join(folder, `merged-${theme}.png`), 840);
}
