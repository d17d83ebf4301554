import type { DealAnalysis } from '../deals/deal-analysis.ts';
import type { Deals } from '../deals/deal-space.ts';
import { surplusesOf } from '../deals/solutions.ts';
import { improvementsFor } from '../deals/pareto.ts';
import { differingClauses } from '../deals/zone.ts';

/** Another text in the place of one. */
export interface Change {
  deal: number;
  /** In how many clauses it differs. */
  clauses: number;
  /** What it adds to each party, in party order; milli points. */
  gains: readonly number[];
}

/** The change from one text to another. */
export function changeTo(deals: Deals, from: number, to: number): Change {
  const before = surplusesOf(deals, from);
  return {
    deal: to,
    clauses: differingClauses(deals.space.options, from, to),
    gains: surplusesOf(deals, to).map((after, party) => after - (before[party] ?? 0)),
  };
}

/**
 * What an adopted text left on the table: of all texts that cost none of those who signed anything,
 * the one that gives them most in sum, with as few clauses changed as will do. `most` bounds how
 * many clauses may change. Null where there is none.
 */
export function bestImprovement(
  deals: Deals,
  deal: number,
  signed: readonly number[],
  most = Infinity,
): Change | null {
  const sum = ({ gains }: Change): number =>
    signed.reduce((total, party) => total + (gains[party] ?? 0), 0);
  let best: Change | null = null;
  for (const other of improvementsFor(deals, deal, signed)) {
    const change = changeTo(deals, deal, other);
    if (change.clauses > most) continue;
    const ahead = best === null ? 1 : sum(change) - sum(best);
    if (ahead > 0 || (ahead === 0 && change.clauses < (best?.clauses ?? 0))) best = change;
  }
  return best;
}

/**
 * The nearest text that the rule would adopt: as few clauses changed as possible, then most for the
 * least satisfied of those who would sign. Null where no text can be adopted.
 */
export function nearestAdoptable({ deals, adoptable }: DealAnalysis, deal: number): Change | null {
  let best: Change | null = null;
  let leastOfBest = -Infinity;
  for (const other of adoptable) {
    const clauses = differingClauses(deals.space.options, deal, other);
    if (best !== null && clauses > best.clauses) continue;
    const least = Math.min(...surplusesOf(deals, other).filter((surplus) => surplus >= 0));
    if (best !== null && clauses === best.clauses && least <= leastOfBest) continue;
    best = changeTo(deals, deal, other);
    leastOfBest = least;
  }
  return best;
}
