/** How often a silence must come before loss does not explain it. */

/**
 * Silent tries after which loss alone explains the silence in fewer than one of 400 cases, where `received` of `sent` like
 * ones came back: Laplace's rule of succession over the whole run of silence. Bounded, to be polite.
 */
export function triesToRuleOutLoss(sent: number, received: number, least = 3, most = 12): number {
  const lost = Math.max(0, sent - received);
  let tries = 0;
  for (let chance = 1; chance >= 1 / 400 && tries < most; chance *= (lost + tries) / (sent + tries + 1)) tries++;
  return Math.max(least, tries);
}
