import { describe, expect, it } from 'vitest';
import { calibrate, crossValidate } from '../../src/analysis/backtest/calibrate.ts';
import { designedRules, weightedRules } from '../../src/analysis/backtest/designed-rules.ts';
import type { CaseForecast } from '../../src/analysis/backtest/play-case.ts';
import { heldShares, tempered } from '../../src/analysis/backtest/tempering.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { calibration } from '../../src/content/record/calibration.ts';
import { known } from '../../src/rules/turn.ts';
import { ground, meeting } from '../support/history.ts';

/** Chances of the results 0…3. */
function chances(...of: CaseForecast['result']): CaseForecast['result'] {
  return of;
}

describe('a calibration', () => {
  it('should scale the numbers that it is about', () => {
    const rules = weightedRules({
      soundedOut: 20,
      tremor: 10,
      surprise: 0.2,
      hostShare: 0.5,
      interestShare: 0.25,
    });
    expect(rules.yesAt).toBe(designedRules.yesAt - 20);
    expect(rules).toMatchObject({ tremor: 10, surprise: 0.2 });
    expect(rules.hostTrustWeight).toBeCloseTo(designedRules.hostTrustWeight / 2, 12);
    expect(rules.secondItemWeight).toBeCloseTo(designedRules.secondItemWeight / 4, 12);
  });

  it('should count held meetings by kind, one more of each result', () => {
    const cases = [
      meeting({ id: 'A', result: 3 }),
      meeting({ id: 'B', result: 1 }),
      meeting({ id: 'C', result: 0 }),
      meeting({ id: 'D', track: '2', result: 2 }),
    ];
    const { officials, others } = heldShares(cases);
    expect(officials).toEqual([2 / 5, 1 / 5, 2 / 5]);
    expect(others).toEqual([1 / 4, 2 / 4, 1 / 4]);
  });

  it('should draw a played table towards the record, and leave alone whether it is held', () => {
    const held = { officials: [0.5, 0.25, 0.25], others: [1, 0, 0] } as const;
    const { result } = tempered({ result: chances(0.2, 0, 0, 0.8) }, meeting(), {
      tableShare: 0.5,
      held,
    });
    [0.2, 0.2, 0.1, 0.5].forEach((chance, index) => expect(result[index]).toBeCloseTo(chance, 12));
  });

  it('should find that meetings on the record are easier to bring about, where all were attended', () => {
    const places = [
      { venue: 'Geneva', venueRelation: 'neutral CHE', host: 'none' },
      { venue: 'Beijing', venueRelation: 'third country CHN', host: 'none' },
    ];
    const cases = places.flatMap((place, index) =>
      (['public', 'announced'] as const).map((publicity) =>
        meeting({ id: `${index}-${publicity}`, publicity, ...place }),
      ),
    );
    expect(calibrate(ground, cases, 2).rules.yesAt).toBeLessThan(designedRules.yesAt);
    const { dprk } = crossValidate(ground, cases, 2, 2);
    expect(dprk.n).toBe(4);
    expect(dprk.brier).toBeLessThan(0.1);
  });

  it('should be recorded with chances that add up, and be what the game plays by', () => {
    for (const shares of Object.values(calibration.held))
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
    for (const [id, value] of Object.entries(calibration.rules))
      expect(known(catalogue.rules, id).value).toBe(value);
  });

  it('should foretell meetings that it was not fitted on better than the dull baselines', () => {
    const { attendance, alwaysYes, venueTable, dprkSkill, ...rest } =
      calibration.figures.crossValidated;
    expect(attendance).toBeGreaterThan(Math.max(alwaysYes ?? 1, venueTable ?? 1));
    expect(dprkSkill).toBeGreaterThan(0.2);
    expect(rest['result2Brier']).toBeLessThanOrEqual(rest['result2BaseRate'] ?? 0);
  });
});
