import { describe, expect, it } from 'vitest';
import { baseRates } from '../../src/content/record/base-rates.ts';
import { facilitatingHost, formulatingHost, passiveHost } from '../../src/policy/hosts.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { flagship } from './books.ts';
import { distribution } from './measure.ts';

/** Which of the record's rates a host is held to: one campaign, three ways of mediating. */
export const heldTo: readonly {
  host: Policy;
  mediation: string;
  rate: (typeof baseRates)[number]['rate'];
}[] = [
  { host: passiveHost, mediation: 'none', rate: 'agreement' },
  { host: facilitatingHost, mediation: 'facilitation', rate: 'agreement' },
  { host: formulatingHost, mediation: 'up to formulation, one state', rate: 'agreement' },
  { host: formulatingHost, mediation: 'up to formulation, one state', rate: 'noNewCrisis5y' },
];

/** A rate of the record by what it is of and who mediated. */
export function recorded(rate: string, mediation: string): (typeof baseRates)[number] {
  const found = baseRates.find((each) => each.rate === rate && each.mediation === mediation);
  if (found === undefined) throw new Error(`expected a rate ${rate} of ${mediation}, got none`);
  return found;
}

/** What a host comes to over so many campaigns of the flagship, 0…1. */
export function playedRate(host: Policy, rate: string, games: number): number {
  const { rates } = distribution(flagship.bulk, host, games);
  return rate === 'agreement' ? (rates['agreement'] ?? NaN) : 1 - (rates['recurrence5y'] ?? NaN);
}

/**
 * Holds three ways of mediating to the record's intervals.
 * @param errors standard errors of the sample by which a rate may lie outside; 0 for a whole count
 */
export function baseRatesSuite(games: number, errors: number): void {
  describe(`base rates over ${games} campaigns`, () => {
    it.each(heldTo)(
      'should be those of the record: $host.id, $rate',
      ({ host, mediation, rate }) => {
        const { low, high } = recorded(rate, mediation);
        const share = playedRate(host, rate, games);
        const room = errors * Math.sqrt((share * (1 - share)) / games);
        expect(share).toBeGreaterThanOrEqual(low - room);
        expect(share).toBeLessThanOrEqual(high + room);
      },
    );
  });
}
