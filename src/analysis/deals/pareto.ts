import { openDeals, type Deals } from './deal-space.ts';

/**
 * The numbers of all deals that no other deal improves for somebody without harm to anybody,
 * ascending. Deals of equal worth to all stand or fall together. `among` narrows both the deals
 * asked about and those they are compared with.
 */
export function paretoDeals(deals: Deals, among?: readonly number[]): number[] {
  const { worths } = deals;
  const asked = among ?? [...openDeals(deals)];
  const total = (deal: number): number =>
    worths.reduce((sum, worth) => sum + (worth[deal] ?? 0), 0);
  const ranked = asked
    .map((deal) => ({ deal, sum: total(deal) }))
    .toSorted((left, right) => right.sum - left.sum || left.deal - right.deal);
  // Whatever dominates a deal has a larger sum, and if itself dominated, so by one already kept.
  const kept: number[] = [];
  for (const { deal } of ranked) {
    if (!kept.some((other) => dominates(worths, other, deal))) kept.push(deal);
  }
  return kept.toSorted((left, right) => left - right);
}

/** The deals that improve on one for some of these parties without harm to any of them, ascending. */
export function improvementsFor(deals: Deals, deal: number, parties: readonly number[]): number[] {
  const worths = parties.flatMap((party) => deals.worths[party] ?? []);
  return [...openDeals(deals)].filter((other) => dominates(worths, other, deal));
}

/** Whether `left` is worth no less to anybody than `right`, and more to somebody. */
function dominates(worths: readonly Int32Array[], left: number, right: number): boolean {
  let better = false;
  for (const worth of worths) {
    const difference = (worth[left] ?? 0) - (worth[right] ?? 0);
    if (difference < 0) return false;
    if (difference > 0) better = true;
  }
  return better;
}
