import { describe, expect, it } from 'vitest';
import { flagship } from './books.ts';
import { june, otherProgrammes } from './june-2014.ts';
import { contrastOf } from './measure.ts';

const { bulk: book } = flagship;

/** The share of runs in which the rules must do what the record did. */
const usual = 0.85;

/**
 * The brief's contrast (P3, P14): Pyongyang came to the first Ulaanbaatar Dialogue and kept away from the
 * Seoul forum that autumn. It must come out of the terms of the rules.
 */
export function contrastSuite(games: number, programmes: readonly (readonly string[])[]): void {
  describe(`the contrast of 2014 over ${games} seeds`, () => {
    it.each(programmes.map((agenda) => ({ agenda })))(
      'should see the DPRK come to Ulaanbaatar in June, and refuse Seoul in October: $agenda',
      ({ agenda }) => {
        const { cameInJune, stayedAwayFromSeoul } = contrastOf(book, 'dprk', games, agenda);
        console.info(
          `came in June ${(cameInJune * 100).toFixed(1)}%, refused Seoul ${(stayedAwayFromSeoul * 100).toFixed(1)}%`,
        );
        expect(cameInJune).toBeGreaterThanOrEqual(usual);
        expect(stayedAwayFromSeoul).toBeGreaterThanOrEqual(usual);
      },
    );

    it('should see the ROK at both', () => {
      const { cameInJune, stayedAwayFromSeoul } = contrastOf(book, 'rok', games);
      expect(cameInJune).toBeGreaterThanOrEqual(usual);
      expect(stayedAwayFromSeoul).toBe(0);
    });
  });
}

export const programmes = [june.agenda, ...otherProgrammes];
