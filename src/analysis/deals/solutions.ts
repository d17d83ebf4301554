import { openDeals, type Deals } from './deal-space.ts';

/** A deal that a principle of fairness picks; ties go to the lowest number. */
export interface Solution<Value> {
  deal: number;
  value: Value;
}

/** What every party gains beyond its reservation value, in party order; negative: what it lacks. */
export function surplusesOf({ worths, space }: Deals, deal: number): number[] {
  return space.parties.map(({ reservation }, party) => (worths[party]?.[deal] ?? 0) - reservation);
}

/** The party with the least surplus; ties go to the first. */
export function leastSatisfied(deals: Deals, deal: number): { party: number; surplus: number } {
  let least = { party: 0, surplus: Infinity };
  for (const [party, surplus] of surplusesOf(deals, deal).entries())
    if (surplus < least.surplus) least = { party, surplus };
  return least;
}

/**
 * Nash 1950: among deals that everybody would sign, the one with the largest product of surpluses,
 * multiplied exactly. Null where there is none.
 */
export function nashDeal(deals: Deals, zone: readonly number[]): Solution<bigint> | null {
  let best: Solution<bigint> | null = null;
  for (const deal of zone) {
    const value = surplusesOf(deals, deal).reduce(
      (product, surplus) => product * BigInt(surplus),
      1n,
    );
    if (best === null || value > best.value) best = { deal, value };
  }
  return best;
}

/**
 * Kalai and Smorodinsky 1975, on finitely many deals: the largest least share of what each party
 * could hope for at best within the zone. Who can hope for nothing is left out. Null where the zone
 * is empty.
 */
export function kalaiSmorodinskyDeal(
  deals: Deals,
  zone: readonly number[],
): Solution<number> | null {
  const surpluses = zone.map((deal) => ({ deal, gains: surplusesOf(deals, deal) }));
  const hopes = deals.space.parties.map((_, party) =>
    surpluses.reduce((most, { gains }) => Math.max(most, gains[party] ?? 0), 0),
  );
  let best: Solution<number> | null = null;
  for (const { deal, gains } of surpluses) {
    const value = gains.reduce((least, gain, party) => {
      const hope = hopes[party] ?? 0;
      return hope > 0 ? Math.min(least, gain / hope) : least;
    }, 1);
    if (best === null || value > best.value) best = { deal, value };
  }
  return best;
}

/** The deal among those given that is worth most in sum; null where none is given. */
export function utilitarianDeal(deals: Deals, among: Iterable<number>): Solution<number> | null {
  let best: Solution<number> | null = null;
  for (const deal of among) {
    const value = deals.worths.reduce((sum, worth) => sum + (worth[deal] ?? 0), 0);
    if (best === null || value > best.value) best = { deal, value };
  }
  return best;
}

/** The largest surplus that the least satisfied party can have (negative where no deal suits all), and every deal that gives it. */
export function egalitarianDeals(deals: Deals): { deals: number[]; value: number } {
  let value = -Infinity;
  let found: number[] = [];
  for (const deal of openDeals(deals)) {
    const { surplus } = leastSatisfied(deals, deal);
    if (surplus < value) continue;
    if (surplus > value) found = [];
    value = surplus;
    found.push(deal);
  }
  return { deals: found, value };
}
