import type { DealAnalysis } from './deal-analysis.ts';
import { indexOfDeal, type Deal } from './deal-space.ts';
import { leastSatisfied, surplusesOf } from './solutions.ts';
import { countSigners, isAdoptedBy, signersOf, stepsToZone } from './zone.ts';

/** Where one text of the talks stood. */
export interface TalksStep {
  deal: number;
  /** Positions of the parties that would sign it. */
  signers: readonly number[];
  adopted: boolean;
  /** Beyond each party's reservation value, in party order. */
  surpluses: readonly number[];
  leastSatisfied: number;
  isPareto: boolean;
  /** Clauses to change until the rule would adopt it; null where no deal can be adopted. */
  stepsToAdoption: number | null;
  /** Clauses to change until everybody would sign; null where no deal suits all. */
  stepsToUnanimity: number | null;
}

/** The path of the talks through the space of deals, one step per text. */
export function talksPath(analysis: DealAnalysis, texts: readonly Deal[]): TalksStep[] {
  const { deals, adoptable, unanimous } = analysis;
  const { options, parties, rule } = deals.space;
  const pareto = new Set(analysis.pareto);
  return texts.map((text) => {
    const deal = indexOfDeal(options, text);
    const signers = deals.signers[deal] ?? 0;
    return {
      deal,
      signers: signersOf(signers, parties.length),
      adopted: isAdoptedBy(rule, signers),
      surpluses: surplusesOf(deals, deal),
      leastSatisfied: leastSatisfied(deals, deal).party,
      isPareto: pareto.has(deal),
      stepsToAdoption: stepsToZone(options, deal, adoptable),
      stepsToUnanimity: stepsToZone(options, deal, unanimous),
    };
  });
}

/** How near talks came, over all their texts. */
export interface Nearness {
  adopted: boolean;
  unanimous: boolean;
  /** Most parties that would have signed one and the same text. */
  mostSigners: number;
  stepsToAdoption: number | null;
  stepsToUnanimity: number | null;
}

/** The best of a path, each figure by itself. */
export function nearness(analysis: DealAnalysis, path: readonly TalksStep[]): Nearness {
  const { signers, space } = analysis.deals;
  const mostSigners = path.reduce(
    (most, { deal }) => Math.max(most, countSigners(signers[deal] ?? 0)),
    0,
  );
  return {
    adopted: path.some(({ adopted }) => adopted),
    unanimous: mostSigners === space.parties.length,
    mostSigners,
    stepsToAdoption: least(path.map(({ stepsToAdoption }) => stepsToAdoption)),
    stepsToUnanimity: least(path.map(({ stepsToUnanimity }) => stepsToUnanimity)),
  };
}

/** The least of some figures; null where one is, since then all are. */
function least(steps: readonly (number | null)[]): number | null {
  let found: number | null = null;
  for (const count of steps) {
    if (count === null) return null;
    found = Math.min(found ?? count, count);
  }
  return found;
}
