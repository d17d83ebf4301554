import type { Book } from '../../model/book.ts';
import type { Known, Range } from '../../model/view.ts';
import type { World } from '../../model/world.ts';
import { exact } from '../../rules/mandates.ts';
import { analyseDeals, type DealAnalysis } from '../deals/deal-analysis.ts';
import { openDeals, type Deals } from '../deals/deal-space.ts';
import { tableSpace, type Mandates, type TableSpace } from './table-space.ts';

/** What could be signed at one moment of a table. */
export interface Moment {
  space: TableSpace;
  /** Surely: with every unknown at its worst. */
  low: DealAnalysis;
  /** Possibly: with every unknown at its best; the same object as `low` where nothing is unknown. */
  high: DealAnalysis;
  /** How far the best of all texts for each party lies beyond its reservation value, in party order. */
  best: readonly Range[];
  /** How many would sign one and the same text at most. */
  most: Range;
}

export function momentOf(seen: Known, book: Book, mandates: Mandates): Moment {
  const space = tableSpace(seen, book, mandates);
  const low = analyseDeals(space.low);
  const high = space.high === space.low ? low : analyseDeals(space.high);
  return {
    space,
    low,
    high,
    best: space.parties.map((_, party) => ({
      low: bestFor(low.deals, party),
      high: bestFor(high.deals, party),
    })),
    most: { low: mostSigned(low), high: mostSigned(high) },
  };
}

/** Every party's mandate as it is. */
export function openMandates({ parties }: World): Mandates {
  return Object.fromEntries(
    Object.entries(parties).map(([party, { mandate }]) => [party, exact(mandate)]),
  );
}

/** How many texts can be put at all. */
export function countTexts({ count, barred }: Deals): number {
  return count - barred.size;
}

/** Negative where no text reaches what the party needs. */
function bestFor(deals: Deals, party: number): number {
  const needed = deals.space.parties[party]?.reservation ?? 0;
  let best = -Infinity;
  for (const deal of openDeals(deals))
    best = Math.max(best, (deals.worths[party]?.[deal] ?? 0) - needed);
  return best;
}

function mostSigned({ bySigners }: DealAnalysis): number {
  return Math.max(
    0,
    bySigners.findLastIndex((count) => count > 0),
  );
}
