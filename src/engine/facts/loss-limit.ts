/**
 * What a number of lost probes says about a limit on loss. The interval is the exact one of Clopper and Pearson (1934), which
 * never covers less than it promises, however few the probes: the step that sends them and the gate that judges share it.
 */

export interface LossCount {
  readonly sent: number;
  readonly lost: number;
}

/** The chance that the true share lies beyond either bound: the bounds are 99 % bounds. */
const BEYOND = 0.01;
/** Probes after which no more loss than the limit is enough to pass. */
const ENOUGH = 50;
/** Probes after which a limit that is not decided stays undecided. */
export const MOST_LOSS_PROBES = 200;

/** Bounds of the share of packets that get lost, 0 to 1, each right in 99 of 100 cases. */
export function lossBounds({ sent, lost }: LossCount): { readonly lower: number; readonly upper: number } {
  return {
    lower: lost === 0 ? 0 : solve((share) => chanceOfLoss(sent, lost, share) > BEYOND),
    upper: lost >= sent ? 1 : solve((share) => 1 - chanceOfLoss(sent, lost + 1, share) < BEYOND),
  };
}

/** Whether loss is above the limit (percent) or not, as far as the count can prove. */
export function judgeLoss(count: LossCount, limit: number): 'pass' | 'fail' | 'undecided' {
  const { sent, lost } = count;
  if (sent === 0) return 'undecided';
  const { lower, upper } = lossBounds(count);
  if (100 * lower > limit) return 'fail';
  if (100 * upper < limit || (sent >= ENOUGH && 100 * lost <= limit * sent)) return 'pass';
  return 'undecided';
}

/** The probability of `lost` or more losses among `sent` probes of which each is lost with probability `share`: the binomial distribution. */
export function chanceOfLoss(sent: number, lost: number, share: number): number {
  if (share <= 0) return lost === 0 ? 1 : 0;
  if (share >= 1) return 1;
  // In logarithms: the first terms of long counts are smaller than any number.
  let term = sent * Math.log1p(-share);
  let below = 0;
  for (let k = 0; k < lost; k++) {
    below += Math.exp(term);
    term += Math.log((sent - k) / (k + 1)) + Math.log(share) - Math.log1p(-share);
  }
  return Math.min(1, Math.max(0, 1 - below));
}

/** The smallest share from which on `holds`, to a millionth. */
function solve(holds: (share: number) => boolean): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
