import { describe, expect, it } from 'vitest';
import { analyseDeals } from '../../src/analysis/deals/deal-analysis.ts';
import {
  dealAt,
  dealLabel,
  enumerateDeals,
  indexOfDeal,
  worthOf,
} from '../../src/analysis/deals/deal-space.ts';
import { improvementsFor, paretoDeals } from '../../src/analysis/deals/pareto.ts';
import { leastSatisfied, surplusesOf } from '../../src/analysis/deals/solutions.ts';
import { nearness, talksPath } from '../../src/analysis/deals/talks-path.ts';
import { signedPerParty, zoneOf } from '../../src/analysis/deals/zone.ts';
import { randomGame } from '../../src/analysis/scoreable/random-game.ts';
import { bruteForce, expectAgreement } from '../support/scoreable-brute.ts';
import { smallTable } from '../support/scoreable-games.ts';

describe('the deals of a table', () => {
  it('should be numbered so that number and deal lead to each other', () => {
    const options = [2, 3, 1, 4];
    const labels = Array.from({ length: 24 }, (_, index) => dealAt(options, index));
    expect(labels.map((deal) => indexOfDeal(options, deal))).toEqual([...labels.keys()]);
    expect(dealLabel(dealAt(options, 23))).toBe('A2,B3,C1,D4');
  });

  it('should be worth to a party what their clauses are worth to it', () => {
    const { space } = randomGame('worths');
    const deals = enumerateDeals(space);
    for (const [party, worths] of deals.worths.entries())
      for (let deal = 0; deal < deals.count; deal += 7) {
        const own = space.parties[party];
        expect(worths[deal]).toBe(own && worthOf(own, dealAt(space.options, deal)));
      }
  });

  it('should agree with counting the slow way', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { space } = randomGame(`unit-${seed}`, {
        parties: [5, 8],
        issues: [4, 5],
        options: [2, 4],
        mostDeals: 500,
        zone: null,
      });
      expectAgreement(analyseDeals(space), bruteForce(space), `random game unit-${seed}`);
    }
  });

  it('should refuse a table that nobody could count out', () => {
    const options = Array.from({ length: 12 }, () => 6);
    expect(() => enumerateDeals({ ...smallTable(), options })).toThrow(/expected at most/);
  });
});

describe('a small table', () => {
  const analysis = analyseDeals(smallTable());
  const { deals } = analysis;

  // A1 gives a 0, b 5, c 0; A2 gives 4, 0, 2. B1 6 0 0, B2 3 3 8, B3 0 5 0.
  it('should have the zone that can be read off by hand', () => {
    expect(analysis.adoptable.map(label)).toEqual(['A1,B1', 'A2,B2']);
    expect(analysis.unanimous.map(label)).toEqual(['A2,B2']);
    expect(zoneOf(deals, { atLeast: 1, vetoes: [2] }).map(label)).toEqual(['A2,B2']);
    expect(signedPerParty(deals, analysis.adoptable)).toEqual([2, 2, 1]);
    expect(analysis.nash).toEqual({ deal: 4, value: 0n });
    expect(analysis.kalaiSmorodinsky).toEqual({ deal: 4, value: 1 });
    expect(analysis.egalitarian).toEqual({ deals: [4], value: 0 });
  });

  it('should say who is least satisfied, and by how much', () => {
    expect(surplusesOf(deals, 0)).toEqual([0, 2, -9]);
    expect(leastSatisfied(deals, 0)).toEqual({ party: 2, surplus: -9 });
  });

  it('should know which deals improve on one for somebody at nobody’s cost', () => {
    for (let deal = 0; deal < deals.count; deal += 1)
      expect(improvementsFor(deals, deal, [0, 1, 2]).length === 0).toBe(
        analysis.pareto.includes(deal),
      );
    expect(paretoDeals(deals, analysis.unanimous)).toEqual([4]);
  });

  it('should trace the path of its talks', () => {
    const path = talksPath(analysis, [
      [0, 2],
      [0, 1],
      [1, 1],
    ]);
    expect(path.map(({ signers }) => signers)).toEqual([[1], [1], [0, 1, 2]]);
    expect(path.map(({ stepsToUnanimity }) => stepsToUnanimity)).toEqual([2, 1, 0]);
    expect(path.map(({ stepsToAdoption }) => stepsToAdoption)).toEqual([1, 1, 0]);
    expect(path.map(({ adopted }) => adopted)).toEqual([false, false, true]);
    expect(nearness(analysis, path.slice(0, 2))).toEqual({
      adopted: false,
      unanimous: false,
      mostSigners: 1,
      stepsToAdoption: 1,
      stepsToUnanimity: 1,
    });
  });

  it('should have no point of agreement where no deal suits all', () => {
    const { parties, ...rest } = smallTable();
    const hard = analyseDeals({
      ...rest,
      parties: parties.map((party) => ({ ...party, reservation: 9 })),
    });
    expect([hard.unanimous, hard.nash, hard.kalaiSmorodinsky, hard.utilitarianUnanimous]).toEqual([
      [],
      null,
      null,
      null,
    ]);
    expect(hard.egalitarian.value).toBeLessThan(0);
    expect(nearness(hard, talksPath(hard, [[0, 0]])).stepsToUnanimity).toBeNull();
  });
});

function label(deal: number): string {
  return dealLabel(dealAt([2, 3], deal));
}
