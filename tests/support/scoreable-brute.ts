import { expect } from 'vitest';
import type { DealAnalysis } from '../../src/analysis/deals/deal-analysis.ts';
import type { DealSpace } from '../../src/analysis/deals/deal-space.ts';

/** A deal as the slow and obvious way finds it. */
interface BruteDeal {
  deal: number[];
  worths: number[];
  gains: number[];
}

/** Everything about a table, counted the slow and obvious way, sharing no code with the analysis. */
export function bruteForce(space: DealSpace) {
  const all = everyDeal(space);
  const { atLeast, vetoes } = space.rule;
  const unanimous = all.filter((deal) => signersOf(deal) === space.parties.length);
  const egalitarian = Math.max(...all.map(leastOf));
  return {
    count: all.length,
    adoptable: all.filter(
      (deal) =>
        signersOf(deal) >= atLeast && vetoes.every((party) => (deal.gains[party] ?? -1) >= 0),
    ).length,
    unanimous: unanimous.length,
    pareto: all.filter((deal) => !all.some((other) => beats(other, deal))).length,
    bySigners: Array.from(
      { length: space.parties.length + 1 },
      (_, count) => all.filter((deal) => signersOf(deal) === count).length,
    ),
    egalitarian,
    egalitarianDeals: all.filter((deal) => leastOf(deal) === egalitarian).length,
    nash: unanimous.map(productOf).toSorted(descending)[0] ?? null,
    utilitarian: Math.max(...all.map(sumOf)),
    utilitarianUnanimous: unanimous.length === 0 ? null : Math.max(...unanimous.map(sumOf)),
  };
}

function signersOf({ gains }: BruteDeal): number {
  return gains.filter((gain) => gain >= 0).length;
}

function leastOf({ gains }: BruteDeal): number {
  return Math.min(...gains);
}

function productOf({ gains }: BruteDeal): bigint {
  return gains.map(BigInt).reduce((left, right) => left * right, 1n);
}

function descending(left: bigint, right: bigint): number {
  return left === right ? 0 : left > right ? -1 : 1;
}

function sumOf({ worths }: BruteDeal): number {
  return worths.reduce((left, right) => left + right, 0);
}

function beats(left: BruteDeal, right: BruteDeal): boolean {
  let isBetter = false;
  for (const [party, worth] of left.worths.entries()) {
    const other = right.worths[party] ?? NaN;
    if (worth < other) return false;
    if (worth > other) isBetter = true;
  }
  return isBetter;
}

function everyDeal({ options, parties }: DealSpace): BruteDeal[] {
  let deals: number[][] = [[]];
  for (const count of options)
    deals = deals.flatMap((deal) =>
      Array.from({ length: count }, (_, option) => [...deal, option]),
    );
  return deals.map((deal) => {
    const worths = parties.map(({ values }) =>
      deal.map((option, issue) => values[issue]?.[option] ?? NaN).reduce((a, b) => a + b, 0),
    );
    const gains = worths.map((worth, party) => worth - (parties[party]?.reservation ?? NaN));
    return { deal, worths, gains };
  });
}

/** Holds an analysis to what the slow way found. */
export function expectAgreement(
  found: DealAnalysis,
  slow: ReturnType<typeof bruteForce>,
  name: string,
): void {
  const counted: typeof slow = {
    count: found.deals.count,
    adoptable: found.adoptable.length,
    unanimous: found.unanimous.length,
    pareto: found.pareto.length,
    bySigners: [...found.bySigners],
    egalitarian: found.egalitarian.value,
    egalitarianDeals: found.egalitarian.deals.length,
    nash: found.nash?.value ?? null,
    utilitarian: found.utilitarian?.value ?? NaN,
    utilitarianUnanimous: found.utilitarianUnanimous?.value ?? null,
  };
  expect(counted, name).toEqual(slow);
}
