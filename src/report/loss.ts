/** What counts as loss to a target: the probes meant for it and, where requested, those sent after measuring. */
import type { MeasuredTarget } from './types.ts';

export { chanceOfLoss } from '../engine/facts/loss-limit.ts';

export interface CountedLoss {
  readonly sent: number;
  readonly received: number;
}

/** Answers by ICMP errors, which hosts send only so often, are left out where anything else was counted. */
export function countedLoss({
  loss,
  watch,
  connections,
  evidence,
}: Pick<MeasuredTarget, 'loss' | 'watch' | 'connections' | 'evidence'>): CountedLoss {
  const after = [watch, connections].filter((asked) => asked !== null);
  const all = after.length > 0 && evidence.lossByIcmp ? after : [loss, ...after];
  return {
    sent: all.reduce((sum, { sent }) => sum + sent, 0),
    received: all.reduce((sum, { received }) => sum + received, 0),
  };
}
