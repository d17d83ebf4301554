import { enumerateDeals, openDeals, type Deals, type DealSpace } from './deal-space.ts';
import { paretoDeals } from './pareto.ts';
import {
  egalitarianDeals,
  kalaiSmorodinskyDeal,
  nashDeal,
  utilitarianDeal,
  type Solution,
} from './solutions.ts';
import { dealsBySigners, unanimity, zoneOf } from './zone.ts';

/** What could have been signed at a table, under these preferences. Deals are named by number. */
export interface DealAnalysis {
  deals: Deals;
  /** Adopted under the table's own rule. */
  adoptable: readonly number[];
  /** Signed by everybody. */
  unanimous: readonly number[];
  pareto: readonly number[];
  /** How many deals 0, 1, 2, … parties would sign. */
  bySigners: readonly number[];
  nash: Solution<bigint> | null;
  kalaiSmorodinsky: Solution<number> | null;
  /** Worth most in sum: of all deals, and of those that everybody would sign. */
  utilitarian: Solution<number> | null;
  utilitarianUnanimous: Solution<number> | null;
  egalitarian: { deals: readonly number[]; value: number };
}

/** Counts out a table and finds the zones of agreement and the points that scholars compare. */
export function analyseDeals(space: DealSpace): DealAnalysis {
  const deals = enumerateDeals(space);
  const unanimous = zoneOf(deals, unanimity(space.parties.length));
  return {
    deals,
    adoptable: zoneOf(deals, space.rule),
    unanimous,
    pareto: paretoDeals(deals),
    bySigners: dealsBySigners(deals),
    nash: nashDeal(deals, unanimous),
    kalaiSmorodinsky: kalaiSmorodinskyDeal(deals, unanimous),
    utilitarian: utilitarianDeal(deals, openDeals(deals)),
    utilitarianUnanimous: utilitarianDeal(deals, unanimous),
    egalitarian: egalitarianDeals(deals),
  };
}
