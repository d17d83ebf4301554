import { describe, expect, it } from 'vitest';
import type { CampaignResult } from '../../src/analysis/simulate.ts';
import { deviation, mean } from '../../src/analysis/summary.ts';
import { hosts } from '../../src/policy/registry.ts';
import { flagship } from './books.ts';
import { campaignsOf } from './measure.ts';

const { bulk: book } = flagship;

/** Measures of which less is not better; the limelight is neither good nor bad by itself. */
const goals = book.scenario.measures.map(({ id }) => id).filter((id) => id !== 'limelight');

/**
 * How reference mediators compare, over so many games of each.
 * @param sure standard errors by which the greater mean must lead; a small sample asks for less
 */
export function balanceSuite(games: number, sure: number): void {
  const results = new Map<string, readonly CampaignResult[]>();
  const resultsOf = (id: string): readonly CampaignResult[] => {
    const policy = hosts[id];
    if (policy === undefined) throw new Error(`expected a policy ${id}`);
    const found = results.get(id) ?? campaignsOf(book, policy, games);
    results.set(id, found);
    return found;
  };
  const sample = (id: string, score: string): number[] =>
    resultsOf(id).map(({ scores }) => scores[score] ?? 0);
  /** By how many standard errors of the difference one mediator's mean leads another's. */
  const lead = (one: string, other: string, score: string): number => {
    const [left, right] = [sample(one, score), sample(other, score)];
    const error = Math.hypot(deviation(left), deviation(right)) / Math.sqrt(games);
    return (mean(left) - mean(right)) / Math.max(error, 1e-9);
  };

  describe(`reference mediators over ${games} games each`, () => {
    it.each([
      ['patient-host', 'random', 'inter-korean'],
      ['patient-host', 'nuclear-first', 'inter-korean'],
      ['patient-host', 'random', 'dprk-attendance'],
      ['patient-host', 'nuclear-first', 'dprk-attendance'],
      ['loud-host', 'patient-host', 'depth'],
      ['loud-host', 'patient-host', 'outside-support'],
      ['patient-host', 'loud-host', 'dprk-attendance'],
    ])('should see %s do better than %s on %s', (one, other, score) => {
      expect(lead(one, other, score)).toBeGreaterThan(sure);
    });

    it.each(['inter-korean', 'depth'])(
      'should see patience do better on %s than climbing the forecast',
      (score) => {
        expect(lead('patient-host', 'forecast-climber', score)).toBeGreaterThan(sure);
      },
    );

    it('should see no mediator do best on every score', () => {
      const best = Object.keys(hosts).filter((id) =>
        goals.every((score) =>
          Object.keys(hosts).every(
            (other) => mean(sample(id, score)) >= mean(sample(other, score)),
          ),
        ),
      );
      expect(best).toEqual([]);
    });

    // Whoever only climbs the forecast ends where it began, every time.
    const venturing = Object.keys(hosts).filter((id) => id !== 'forecast-climber');
    it.each(venturing)('should see %s come to more than one ending', (id) => {
      expect(new Set(resultsOf(id).map(({ ending }) => ending)).size).toBeGreaterThan(1);
    });

    it('should end only as the scenario has it', () => {
      const known = new Set(book.scenario.endings.map(({ id }) => id));
      const found = Object.keys(hosts).flatMap((id) => resultsOf(id).map(({ ending }) => ending));
      expect([...new Set(found)].filter((id) => !known.has(id))).toEqual([]);
    });
  });
}
