/** Why the path MTU, or the exact size of a black hole, is not known. */
import type { ProbeLog } from '../probe-log.ts';
import { answersAsLarge, blackHole, explainedByMessage, packetsSoLargeArrive } from './black-hole.ts';
import { largestPassed } from './largest-passed.ts';
import { localMtu } from './local-mtu.ts';
import { type PathMtu, pathMtu, segmentsInconclusive } from './path-mtu.ts';
import type { Reason } from './reason.ts';
import { sizeBounds } from './size-bounds.ts';
import { namedMtu, wasProbed, wasRefused } from './too-big.ts';
import { unequalFlows } from './unequal-flows.ts';

export function pathMtuUnknown(log: ProbeLog): Reason[] {
  const unequal = unequalFlows(log);
  if (unequal) return [{ code: 'sizes-differ-by-connection', ...unequal }];
  const pmtu = pathMtu(log);
  const found = blackHole(log);
  if (found && pmtu?.status === 'upper-bound' && pmtu.bytes === found.fails - 1)
    return [{ code: 'sizes-not-tested', passes: found.passes, fails: found.fails }];
  if (pmtu?.status === 'confirmed') return found ? [] : ofEchoes(log);
  if (pmtu !== null) return sizeBounds(log, 'datagrams') ? ofDatagrams(log) : ofBound(log, pmtu);
  return segmentsInconclusive(log) ? ofSegments(log) : [...ofDatagrams(log), ...ofMessages(log)];
}

function ofSegments(log: ProbeLog): Reason[] {
  const bounds = sizeBounds(log, 'segments');
  if (!bounds) return [];
  const { passes, first } = bounds;
  if (passes !== null) return [{ code: 'segments-unacknowledged', passes }];
  const tried = log.trials.filter(({ by, outcome }) => by === 'segments' && outcome !== 'passed');
  const least = Math.min(...tried.map(({ size }) => size));
  return [{ code: 'segments-of-all-sizes-lost', size: first ?? localMtu(log), least }];
}

function ofDatagrams(log: ProbeLog): Reason[] {
  const bounds = sizeBounds(log, 'datagrams');
  if (!bounds) return [];
  if (!bounds.confirmed)
    return [{ code: 'datagrams-unanswered', passes: bounds.passes ?? 0, fails: bounds.fails ?? localMtu(log) }];
  const { passes, fails } = bounds;
  if (explainedByMessage(log, bounds)) return [];
  if (answersAsLarge(log)) return [{ code: 'echo-direction-unknown', passes, fails }];
  return packetsSoLargeArrive(log, fails)
    ? [{ code: 'datagrams-contradicted', fails, passed: largestPassed(log) ?? 0 }]
    : [];
}

/** Of a path whose size other packets told. */
function ofEchoes(log: ProbeLog): Reason[] {
  const bounds = sizeBounds(log, 'datagrams');
  const lost =
    bounds?.confirmed &&
    answersAsLarge(log) &&
    !explainedByMessage(log, bounds) &&
    packetsSoLargeArrive(log, bounds.fails);
  return lost ? [{ code: 'echoes-lost', fails: bounds.fails, passed: largestPassed(log) ?? 0 }] : [];
}

/** A router or the kernel said that larger packets do not pass, and not all of it was proven by what arrived. */
function ofBound(log: ProbeLog, { bytes, method }: PathMtu): Reason[] {
  const passed = largestPassed(log);
  return method === 'icmp' && passed !== null ? [{ code: 'bound-unproven', bytes, passed }] : [];
}

function ofMessages(log: ProbeLog): Reason[] {
  const named = namedMtu(log);
  if (sizeBounds(log, 'datagrams') || named === null || named >= localMtu(log)) return [];
  const passed = largestPassed(log) ?? 0;
  if (passed > named) return [{ code: 'message-contradicted', named, passed }];
  // Only once the byte beyond was tried.
  return wasProbed(log, named + 1) && !wasRefused(log, named + 1) ? [{ code: 'message-unproven', named }] : [];
}
