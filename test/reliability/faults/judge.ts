/** What a report must and must not say where a call of this machine failed. */
import type { ReportJson, TargetJson } from '../../../src/report/types.ts';
import { type FaultRow, nameOf } from './table.ts';

/** What is only ever concluded from packets that left and answers that could be heard. */
const CONCLUSIONS = new Set([
  'destination-silent',
  'destination-closed',
  'packet-loss',
  'pmtu-black-hole',
  'reverse-black-hole',
  'suspicious-ptb',
  'nearby-proxy',
  'routing-loop',
  'admin-prohibited',
]);

/** Where the kernel says something else than the row's errno means, or one call's failure is told by another errno. */
const TOLD_AS: readonly (readonly [RegExp, RegExp])[] = [
  [/^getsockname: length/, /EINVAL/], // no address
  [/^getsockopt 6 11: /, /ENOPROTOOPT/], // no TCP_INFO
  [/^getsockopt \d+ \d+: length/, /./],
  [/^sendmsg: ECONNREFUSED/, /EAGAIN|ECONNREFUSED/], // a pending ICMP error, always another one
  [/^send: /, /./], // a segment that did not leave: sizes not tested
];

/** A kernel that hears nothing of what comes, or says that it sends and does not, can't be told from a silent network. */
const SILENCE =
  /^(?:epoll_wait: short|recvmsg: (?:short|EAGAIN)|recv: (?:short|EAGAIN)|sendmsg: short|connect: EINPROGRESS|connect: (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH))/;

/** Whether the report says of this target by which errno something could not be done. */
function says({ evidence, diagnosis }: TargetJson, row: FaultRow): boolean {
  const words = JSON.stringify([evidence.localError, evidence.inconclusive, diagnosis]);
  const told = TOLD_AS.find(([name]) => name.test(nameOf(row)))?.[1];
  return words.includes(row.fault) || (told?.test(words) ?? false);
}

/** A sentence for each thing that is wrong. */
export function judgeFault(row: FaultRow, report: ReportJson, clean: ReportJson): string[] {
  if (report.targets.length !== clean.targets.length) return [`${report.targets.length} targets`];
  if (SILENCE.test(nameOf(row))) return [];
  const faults: string[] = [];
  let less = 0;
  for (const [index, target] of report.targets.entries()) {
    const before = clean.targets[index];
    if (before === undefined) continue;
    const known = new Set(before.diagnosis.map(({ code }) => code));
    const invented = target.diagnosis.filter(({ code }) => CONCLUSIONS.has(code) && !known.has(code));
    if (invented.length > 0) faults.push(`${target.target}: ${invented.map(({ message }) => message).join(' ')}`);
    const lost = lostSince(before, target);
    if (lost.length > 0) less++;
    if (lost.length > 0 && !says(target, row)) faults.push(`${target.target}: ${lost.join()}, unsaid`);
  }
  // What all targets share can fail for all of them; whatever else fails once costs one of them something at the most.
  const once = row.point === 'first' || row.point === 'middle';
  if (once && less > 1 && !/^(?:epoll_|getrandom)/.test(row.call))
    faults.push(`one failure cost ${less} targets something`);
  return faults;
}

function lostSince(before: TargetJson, now: TargetJson): string[] {
  return [
    ...(before.reached && !now.reached ? ['not reached'] : []),
    ...(before.hopCount !== now.hopCount ? [`hop count ${now.hopCount}`] : []),
    ...(before.pmtu.bytes !== now.pmtu.bytes || before.pmtu.status !== now.pmtu.status
      ? [`path MTU ${now.pmtu.bytes} ${now.pmtu.status}`]
      : []),
  ];
}
