/** Everything the job summary says of one target: headline facts, findings with remedies, gates, hops, diagram. */

import { hopsByTcpAlone } from '../hops-by-tcp.ts';
import { countedLoss } from '../loss.ts';
import { codeSpan, prose } from '../text/escape.ts';
import {
  ending,
  hopCountMethod,
  lossPercent,
  pmtuLimits,
  pmtuStanding,
  returnMethods,
  service,
} from '../text/labels.ts';
import { connectionsSummary } from '../text/loss.ts';
import { mtuNames } from '../text/mtu-names.ts';
import { count, decimal, millis } from '../text/units.ts';
import { waited } from '../text/waiting.ts';
import { throughProxy } from '../through-proxy.ts';
import type { Finding, TargetReport } from '../types.ts';
import { baselineTable, pathDiffers } from './baseline-table.ts';
import { diagram } from './diagram.ts';
import { gateTable } from './gate-table.ts';
import { hopTable, silenceNote } from './hop-table.ts';
import { findingLine, remedyBlock, remedyBlocks } from './remedies.ts';
import { serviceBlock } from './service-block.ts';
import { watchBlock } from './watch-block.ts';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A headline fact: what was measured, and how it is known. */
interface Fact {
  readonly name: string;
  readonly value: string;
  readonly how: string;
}

const sentenceOf = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('; ');

/** Words that stay on one line. */
const unbroken = (text: string): string => text.replaceAll(' ', '&nbsp;');

function reached(target: TargetReport): Fact {
  const services = (names: readonly string[]): string => names.map((name) => unbroken(prose(service(name)))).join(', ');
  const { silent, verdict } = target.evidence;
  if (!target.reached) {
    const at = verdict === null || verdict.ttl === null ? '' : ` at hop ${verdict.ttl}`;
    const how = [
      address(target),
      verdict === null ? null : `${codeSpan(verdict.from)}${at} reported ${prose(verdict.icmp.meaning)}`,
      silent.length === 0 ? null : `no answer on ${services(silent)}`,
    ];
    return { name: 'Reached', value: `**no**: ${ending(target)}`, how: sentenceOf(how) };
  }
  if (throughProxy(target)) return { name: 'Reached', value: '**yes**, through the proxy', how: address(target) };
  const by = services(target.answeredBy);
  return { name: 'Reached', value: by === '' ? '**yes**' : `**yes**, on ${by}`, how: address(target) };
}

const address = (target: TargetReport): string =>
  target.address === null || target.address === target.target ? '' : codeSpan(target.address);

function pathMtu(target: TargetReport): Fact {
  const { pmtu, peerMss, evidence } = target;
  const { bytes, localMtu } = pmtu;
  const like = bytes !== null && localMtu !== null && bytes < localMtu ? mtuNames(bytes)[0] : undefined;
  const how = [
    bytes === null ? null : pmtuStanding(target),
    like === undefined ? null : `typical of ${like}`,
    localMtu === null || localMtu === bytes ? null : `local MTU ${localMtu}`,
    evidence.pmtuLimit === null ? null : pmtuLimits[evidence.pmtuLimit],
    peerMss === null ? null : `peer MSS ${peerMss}`,
  ];
  return { name: 'Path MTU', value: bytes === null ? 'unknown' : `**${bytes} bytes**`, how: sentenceOf(how) };
}

function blackHole({ blackHole, evidence: { sizeTrials } }: TargetReport): Fact | null {
  if (blackHole === null) return null;
  const where =
    blackHole.afterHop === null
      ? null
      : blackHole.afterHop === 0
        ? 'right behind this runner'
        : `after hop ${blackHole.afterHop}`;
  const way = blackHole.direction === 'forward' ? 'on the path to the target' : 'on the return path';
  const trials =
    sizeTrials === null
      ? null
      : `packets of ${blackHole.fails} bytes or more were lost ${count(sizeTrials.failedSends, 'time')} while those of up to ${blackHole.passes} were answered ${count(sizeTrials.passedSends, 'time')}`;
  return {
    name: 'Black hole',
    value: `**above ${blackHole.passes} bytes**`,
    how: sentenceOf([where === null ? way : `${way}, ${where}`, trials]),
  };
}

function hopCount(target: TargetReport): Fact {
  const { hopCount: there, hopCountMethod: method, returnHopCount: back, returnHopCountMethod } = target;
  const probed = target.hops.length === 0 ? null : `probed up to TTL ${target.hops.at(-1)?.ttl}`;
  const how = [
    there === null
      ? probed
      : method === null
        ? null
        : hopCountMethod(method, throughProxy(target) ? 'proxy' : hopsByTcpAlone(target) ? 'tcp' : 'target'),
    back === null
      ? null
      : `about ${back} back${returnHopCountMethod === null ? '' : `, ${returnMethods[returnHopCountMethod]}`}`,
  ];
  return { name: 'Hops', value: there === null ? 'unknown' : `**${there}**`, how: sentenceOf(how) };
}

function roundTrip({ rttMs }: TargetReport): Fact {
  if (rttMs === null) return { name: 'Round trip', value: 'unknown', how: '' };
  return {
    name: 'Round trip',
    value: `**${millis(rttMs.median)} ms**`,
    how: unbroken(`${millis(rttMs.min)} to ${millis(rttMs.max)}`),
  };
}

function loss(target: TargetReport): Fact | null {
  const { sent, received } = countedLoss(target);
  const lost = lossPercent({ sent, received });
  if (lost === null || !target.reached) return null;
  return {
    name: 'Loss',
    value: `${decimal(lost)} %`,
    how: `${Math.max(0, sent - received)} of ${count(sent, 'probe')}`,
  };
}

/** What was measured and by which method, as a table of two rows. */
function facts(target: TargetReport): string {
  const shown = [
    reached(target),
    pathMtu(target),
    blackHole(target),
    hopCount(target),
    roundTrip(target),
    loss(target),
  ].filter((fact) => fact !== null);
  return [
    row(...shown.map(({ name }) => unbroken(name))),
    row(...shown.map(() => '---')),
    row(...shown.map(({ value }) => value)),
    ...(shown.some(({ how }) => how !== '') ? [row(...shown.map(({ how }) => how))] : []),
  ].join('\n');
}

function findingBlocks(finding: Finding, withRemedies: boolean): string[] {
  return [findingLine(finding), ...(withRemedies ? remedyBlocks(finding.remedies.map(remedyBlock)) : [])];
}

export interface SectionForm {
  readonly hops: boolean;
  readonly diagram: boolean;
  /** Whether what to change stands here, and not once for all targets. */
  readonly remedies: boolean;
}

/** All of one target but its heading, as Markdown blocks. */
export function targetSection(target: TargetReport, form: SectionForm): string {
  const drawn = form.diagram ? diagram(target) : null;
  const silence = form.hops ? silenceNote(target) : null;
  return [
    facts(target),
    target.wait === null ? '' : `**Waiting** ${waited(target.wait)}`,
    serviceBlock(target),
    target.connections === null ? '' : `**Connections** ${prose(connectionsSummary(target.connections))}`,
    pathDiffers(target) ? baselineTable(target) : '',
    ...target.diagnosis.flatMap((finding) => findingBlocks(finding, form.remedies)),
    pathDiffers(target) ? '' : baselineTable(target),
    ...target.evidence.inconclusive.map((text) => `❔ Inconclusive: ${prose(text)}`),
    watchBlock(target),
    gateTable(target.gates),
    form.hops ? hopTable(target) : '',
    silence ?? '',
    drawn === null ? '' : `<details><summary>Diagram of the path</summary>\n\n${drawn}\n\n</details>`,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}
