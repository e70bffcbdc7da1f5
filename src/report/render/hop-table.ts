/** The hops of one target as a Markdown table: who answered at each TTL, how fast, how often, and what it said. */
import { isTargetItself, isTranslatedRouter } from '../target-at-hop.ts';
import { codeSpan } from '../text/escape.ts';
import { mtuNames } from '../text/mtu-names.ts';
import { millis, spread } from '../text/units.ts';
import type { Hop, Responder, TargetReport } from '../types.ts';

/** More responders at one TTL than this are counted, not shown. */
const mostResponders = 12;

/** What an answer at a hop says beyond "here I am". */
function notes(target: TargetReport, { ttl }: Hop, responder: Responder): string {
  const said: string[] = [];
  const { icmp, mtu, mplsLabels, returnHops } = responder;
  const isTarget = isTargetItself(target, responder);
  if (isTarget) said.push('**target**');
  if (isTranslatedRouter(target, responder)) said.push('a router, its answer translated to the address of the target');
  if (icmp !== null && icmp.meaning !== 'time-exceeded' && !(isTarget && target.reached)) {
    said.push(`answered ${codeSpan(icmp.meaning)} (ICMP type ${icmp.type} code ${icmp.code})`);
  }
  if (mtu !== null) {
    const [name] = mtuNames(mtu);
    said.push(`next link carries **${mtu} bytes**${name === undefined ? '' : `, as with ${name}`}`);
  }
  if (target.blackHole?.afterHop === ttl)
    said.push(`packets above **${target.blackHole.passes} bytes** are lost after it`);
  if (mplsLabels.length > 0) said.push(`MPLS ${mplsLabels.map(({ label }) => label).join(', ')}`);
  if (returnHops !== null && Math.abs(returnHops - ttl) >= 2) said.push(`about ${returnHops} hops back`);
  return said.join('; ');
}

function rtt(samples: readonly number[]): string {
  const of = spread(samples);
  if (of === null) return '';
  return samples.length === 1 ? millis(of.median) : `${millis(of.min)} / ${millis(of.median)} / ${millis(of.max)}`;
}

function who({ hostname, address, asn }: Responder): string {
  const as = asn === null ? '' : ` AS${asn}`;
  return `${hostname === null ? '' : `${codeSpan(hostname)} `}${codeSpan(address)}${as}`;
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function answeredRows(target: TargetReport, hop: Hop): string[] {
  const rows = hop.responders.slice(0, mostResponders).map((responder, index) => {
    const first = index === 0;
    const answers = first ? `${hop.received}/${hop.sent}` : '';
    return row(
      first ? String(hop.ttl) : '',
      who(responder),
      answers,
      rtt(responder.rttMs),
      notes(target, hop, responder),
    );
  });
  const more = hop.responders.length - mostResponders;
  return more > 0 ? [...rows, row('', `*and ${more} more*`, '', '', '')] : rows;
}

/** Neighbouring silent hops share one row: thirty lines of stars tell no more than one. */
function silentRow(target: TargetReport, silent: readonly Hop[]): string {
  const [first, last] = [silent[0]?.ttl, silent.at(-1)?.ttl];
  const sent = silent.reduce((sum, hop) => sum + hop.sent, 0);
  const notes = silent.flatMap((hop) => answeredOthers(hop, silent.length > 1));
  if (silent.some(({ ttl }) => ttl === target.blackHole?.afterHop)) {
    notes.push(`packets above **${target.blackHole?.passes} bytes** are lost after hop ${target.blackHole?.afterHop}`);
  }
  return row(
    first === last ? `${first}` : `${first}–${last}`,
    sent === 0 ? '*not probed*' : '*no answer*',
    `0/${sent}`,
    '',
    notes.join('; '),
  );
}

/** Who answered other targets of the run where this one's row is silent; empty: none known. */
function answeredOthers({ ttl, answeredOthers: routers = [] }: Hop, several: boolean): string[] {
  if (routers.length === 0) return [];
  const shown = routers.slice(0, mostResponders).map((address) => codeSpan(address));
  return [`${shown.join(', ')} answered other targets of this run${several ? ` at TTL ${ttl}` : ''}`];
}

/** The table, without a heading; the empty string where no hop was probed. */
export function hopTable(target: TargetReport): string {
  if (target.hops.length === 0) return '';
  const rows: string[] = [];
  let silent: Hop[] = [];
  const flush = (): void => {
    if (silent.length > 0) rows.push(silentRow(target, silent));
    silent = [];
  };
  for (const hop of target.hops) {
    if (hop.responders.length === 0) {
      silent.push(hop);
    } else {
      flush();
      rows.push(...answeredRows(target, hop));
    }
  }
  flush();
  return [
    '| TTL | Responder | Answers | RTT ms<br>min&nbsp;/&nbsp;median&nbsp;/&nbsp;max | Notes |',
    '|---:|---|---:|---:|---|',
    ...rows,
  ].join('\n');
}

/** What silent hops mean for this target, as a sentence; null where no hop was silent. */
export function silenceNote(target: TargetReport): string | null {
  if (!target.hops.some(({ responders, sent }) => responders.length === 0 && sent > 0)) return null;
  const loss = '"No answer" at a hop is not loss: only probes to the target itself count as that.';
  return target.icmpVisible || target.hops.some(({ answeredOthers: routers }) => routers !== undefined)
    ? `${loss} Many routers answer such probes seldom or never.`
    : `${loss} Here no ICMP message arrived at all, so routers could not be named.`;
}
