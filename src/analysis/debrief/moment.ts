import type { Book } from '../../model/book.ts';
import type { Known } from '../../model/view.ts';
import type { World } from '../../model/world.ts';
import { exact } from '../../rules/mandates.ts';
import { analyseDeals, type DealAnalysis } from '../deals/deal-analysis.ts';
import { surplusesOf } from '../deals/solutions.ts';
import { openDeals, type Deals } from '../deals/deal-space.ts';
import { countSigners } from '../deals/zone.ts';
import { tableSpace, type Mandates, type TableSpace } from './table-space.ts';

/** What could be signed at one moment of a table. */
export interface Moment {
  space: TableSpace;
  /** Surely: with every unknown at its worst. */
  low: DealAnalysis;
  /** Possibly: with every unknown at its best; the same object as `low` where nothing is unknown. */
  high: DealAnalysis;
}

export function momentOf(seen: Known, book: Book, mandates: Mandates): Moment {
  const space = tableSpace(seen, book, mandates);
  const low = analyseDeals(space.low);
  return { space, low, high: space.high === space.low ? low : analyseDeals(space.high) };
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

/** How far the best of all texts for a party lies beyond its reservation value, by its place; negative where none reaches it. */
export function bestFor(deals: Deals, party: number): number {
  const needed = deals.space.parties[party]?.reservation ?? 0;
  let best = -Infinity;
  for (const deal of openDeals(deals))
    best = Math.max(best, (deals.worths[party]?.[deal] ?? 0) - needed);
  return best;
}

/** The text that most would sign; among those, the one whose others lack least in sum. Null where no text can be put. */
export function mostSigned(deals: Deals): { deal: number; signers: number; lacks: number } | null {
  let best: { deal: number; signers: number; lacks: number } | null = null;
  for (const deal of openDeals(deals)) {
    const signers = countSigners(deals.signers[deal] ?? 0);
    if (best !== null && signers < best.signers) continue;
    const lacks = surplusesOf(deals, deal).reduce((sum, each) => sum - Math.min(0, each), 0);
    if (best === null || signers > best.signers || lacks < best.lacks)
      best = { deal, signers, lacks };
  }
  return best;
}
