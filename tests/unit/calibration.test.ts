import { describe, expect, it } from 'vitest';
import { calibrate, crossValidate } from '../../src/analysis/backtest/calibrate.ts';
import {
  calibratedRules,
  heldShares,
  tempered,
} from '../../src/analysis/backtest/calibrated-rules.ts';
import type { CaseForecast } from '../../src/analysis/backtest/play-case.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { calibration } from '../../src/content/record/calibration.ts';
import { ground, meeting } from '../support/history.ts';

/** Chances of the results 0…3. */
function chances(...of: CaseForecast['result']): CaseForecast['result'] {
  return of;
}

const weights = { soundedOut: 20, tremor: 10, hostShare: 0.5, interestShare: 0.25 };

describe('a calibration', () => {
  it('should scale the numbers of the rules that it is about, and leave the rest', () => {
    const { rules } = catalogue;
    const set = calibratedRules(weights, rules);
    expect(set.yesAt).toBe(rules.yesAt.value - 20);
    expect(set.tremor).toBe(10);
    expect(set.hostTrustWeight).toBeCloseTo(rules.hostTrustWeight.value / 2, 12);
    expect(set.secondItemWeight).toBeCloseTo(rules.secondItemWeight.value / 4, 12);
    expect(set.companyDislike).toBeUndefined();
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

  it('should draw a played table towards the record, and replies towards even odds', () => {
    const held = { officials: [0.5, 0.25, 0.25], others: [1, 0, 0] } as const;
    const forecast = { attendance: { dprk: 0.8, mongolia: 1 }, result: chances(0.2, 0, 0, 0.8) };
    const usual = { surprise: 0, tableShare: 0.5, held };
    const { result, attendance } = tempered(forecast, meeting(), usual);
    [0.2, 0.2, 0.1, 0.5].forEach((chance, index) => expect(result[index]).toBeCloseTo(chance, 12));
    expect(attendance).toEqual(forecast.attendance);
    const softened = tempered(forecast, meeting(), { ...usual, surprise: 0.1 });
    expect(softened.attendance['dprk']).toBeCloseTo(0.9 * 0.8 + 0.05, 12);
    expect(softened.attendance['mongolia']).toBe(1);
    expect(softened.result[0]).toBeCloseTo(0.9 * 0.2 + 0.05, 12);
    expect(softened.result.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
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
    expect(calibrate(ground, cases, 2).soundedOut).toBeGreaterThan(0);
    const { dprk } = crossValidate(ground, cases, 2, 2);
    expect(dprk.n).toBe(4);
    expect(dprk.brier).toBeLessThan(0.1);
  });

  it('should be recorded with chances that add up, within the bounds of the rules', () => {
    for (const shares of Object.values(calibration.held))
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
    const set = calibratedRules(calibration, catalogue.rules);
    expect(set.yesAt).toBeGreaterThanOrEqual(catalogue.rules.yesAt.min);
    expect(set.tremor).toBeLessThanOrEqual(catalogue.rules.tremor.max);
  });

  it('should foretell meetings that it was not fitted on better than the dull baselines', () => {
    const { attendance, alwaysYes, venueTable, dprkSkill, ...rest } =
      calibration.figures.crossValidated;
    expect(attendance).toBeGreaterThan(Math.max(alwaysYes ?? 1, venueTable ?? 1));
    expect(dprkSkill).toBeGreaterThan(0.2);
    expect(rest['result2Brier']).toBeLessThanOrEqual(rest['result2BaseRate'] ?? 0);
  });
});
