/**
 * The paths for a terminal or a log, hops in the shape of iputils tracepath 20221126 (`print_host`, `[LOCALHOST]`, `Resume:`);
 * what they mean is console-conclusion.ts's. Strings only; every line is safe to print (escape.ts).
 */
import { plainLine, visible, withinLine } from '../text/escape.ts';
import { ending, gateText } from '../text/labels.ts';
import { connectionsSummary } from '../text/loss.ts';
import { phaseTimes, serviceSummary } from '../text/service.ts';
import { count, span, spread } from '../text/units.ts';
import { waited } from '../text/waiting.ts';
import type { Hop, Responder, TargetReport } from '../types.ts';
import { type Paint, plain } from './paint.ts';
import { watchLines } from './watch-lines.ts';

/** tracepath's HOST_COLUMN_SIZE less the blank that always follows. */
const hostColumn = 51;

/** tracepath's letters for what ends a trace. */
const letters: Readonly<Record<string, string>> = {
  'network-unreachable': '!N',
  'host-unreachable': '!H',
  'admin-prohibited': '!A',
  'protocol-unreachable': '!P',
};

/** What the target itself may answer to say that it was reached. */
const arrivals: ReadonlySet<string | undefined> = new Set([undefined, 'port-unreachable', 'echo-reply']);

const ttlColumn = (ttl: number): string => String(ttl).padStart(2);

/** The lines before the first hop. `label` is the target as written; `localMtu` in bytes. */
export function consoleStart(label: string, address: string | null, localMtu: number | null): string {
  const to = `tracepath to ${visible(label)}${address === null || address === label ? '' : ` (${visible(address)})`}`;
  return localMtu === null ? plainLine(to) : `${plainLine(to)}\n 1?: ${'[LOCALHOST]'.padEnd(32)} pmtu ${localMtu}`;
}

function responderLine(ttl: number, responder: Responder, target: string | null, paint: Paint): string {
  const { address, hostname, rttMs, icmp, returnHops, mtu } = responder;
  const nameless = hostname === null || hostname === address;
  const host = withinLine(nameless ? visible(address) : `${visible(hostname)} (${visible(address)})`);
  const time = spread(rttMs);
  const arrived = address === target && arrivals.has(icmp?.meaning);
  const words = [
    time === null ? null : `${time.median.toFixed(3)}ms`.padStart(9),
    returnHops === null || returnHops === ttl ? null : `asymm ${String(returnHops).padStart(2)}`,
    mtu === null ? null : paint('yellow', `pmtu ${mtu}`),
    arrived ? paint('green', 'reached') : null,
    icmp === null || icmp.meaning === 'time-exceeded' || arrived
      ? null
      : paint('red', letters[icmp.meaning] ?? icmp.meaning),
  ];
  return [`${ttlColumn(ttl)}:  ${host.padEnd(hostColumn)}`, ...words.filter((word) => word !== null)]
    .join(' ')
    .trimEnd();
}

/** One hop as it is found: a line for each responder. `target` is the target's address, whose answer is marked `reached`. */
export function consoleHop(hop: Hop, target: string | null, paint: Paint = plain): string {
  if (hop.responders.length === 0) return `${ttlColumn(hop.ttl)}:  ${paint('dim', 'no reply')}${answeredOthers(hop)}`;
  return hop.responders.map((responder) => responderLine(hop.ttl, responder, target, paint)).join('\n');
}

/** Who answered other targets of the run where this one's row is silent. */
function answeredOthers({ answeredOthers: routers = [] }: Hop): string {
  if (routers.length === 0) return '';
  return withinLine(
    ` (${routers
      .slice(0, 3)
      .map((address) => visible(address))
      .join(', ')} answered other targets of this run)`,
  );
}

/** tracepath's closing line, as much of it as is known. */
function resume({ pmtu, hopCount, returnHopCount, reached }: TargetReport): string {
  const parts = [
    pmtu.bytes === null ? null : `pmtu ${pmtu.bytes}${pmtu.status === 'confirmed' ? '' : ` (${pmtu.status})`}`,
    reached && hopCount !== null ? `hops ${hopCount}` : null,
    returnHopCount === null ? null : `back ${returnHopCount}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '     Resume: nothing measured' : `     Resume: ${parts.join(' ')}`;
}

/** What using the service showed, in one line: what works, then each phase's own time. */
function serviceLines(target: TargetReport): string[] {
  const { service } = target;
  if (service === null) return [];
  const said =
    service.state === 'working'
      ? serviceSummary(target)
      : service.failedPhase === null
        ? 'unknown'
        : `failing in phase ${service.failedPhase}`;
  const phases = phaseTimes(service).map(({ name, ms }) => `${name} ${span(ms)}`);
  return [`     Service: ${withinLine([said, ...phases].join(', '))}`];
}

/** What closes a target: the result, what is not known, and its gates. */
export function consoleEnd(target: TargetReport, paint: Paint = plain): string {
  const lines = [resume(target), ...serviceLines(target), ...watchLines(target.watch)];
  if (target.wait !== null) lines.push(`     Waited: ${waited(target.wait)}`);
  if (target.connections !== null)
    lines.push(`     Connections: ${withinLine(connectionsSummary(target.connections))}`);
  if (!target.reached) lines.push(`     ${paint('red', 'Not reached')}: ${ending(target)}`);
  for (const text of target.evidence.inconclusive) lines.push(`     Inconclusive: ${plainLine(text)}`);
  for (const gate of target.gates.filter(({ outcome }) => outcome !== 'pass')) {
    const outcome = paint(gate.outcome === 'fail' ? 'red' : 'yellow', gate.outcome);
    lines.push(`     ${gateText(gate, outcome)}`);
  }
  const passed = target.gates.flatMap(({ gate, outcome }) => (outcome === 'pass' ? [gate] : []));
  if (passed.length > 0) lines.push(`     ${count(passed.length, 'gate')} passed: ${passed.join(', ')}`);
  return lines.join('\n');
}

/** Three and more silent hops in a row as one line. */
function hopLines({ hops, address }: TargetReport): string[] {
  const lines: string[] = [];
  for (let index = 0; index < hops.length; ) {
    const hop = hops[index];
    if (hop === undefined) break;
    const next = hops.findIndex((later, at) => at >= index && saysMore(later));
    const run = (next === -1 ? hops.length : next) - index;
    lines.push(run >= 3 ? `${ttlColumn(hop.ttl)}-${hop.ttl + run - 1}:  no reply` : consoleHop(hop, address));
    index += run >= 3 ? run : 1;
  }
  return lines;
}

/** Whether a row says more than that nothing came. */
function saysMore({ responders, answeredOthers: routers }: Hop): boolean {
  return responders.length > 0 || routers !== undefined;
}

/** One target of an ended run: the line that names it, and what follows, a line each or more. */
export function consoleTarget(target: TargetReport): { readonly head: string; readonly body: string } {
  const [head = '', ...start] = consoleStart(target.target, target.address, target.pmtu.localMtu).split('\n');
  return { head, body: [...start, ...hopLines(target), consoleEnd(target)].join('\n') };
}
