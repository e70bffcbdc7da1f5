/** Whether loss is more than chance explains, by the binomial distribution. */

/** The probability of `lost` or more losses among `sent` probes where each is lost with probability `rate`. */
export function lossByChance(sent: number, lost: number, rate: number): number {
  let term = (1 - rate) ** sent; // of no loss at all
  let below = 0;
  for (let k = 0; k < lost; k++) {
    below += term;
    term *= ((sent - k) / (k + 1)) * (rate / (1 - rate));
  }
  return Math.max(0, 1 - below);
}
