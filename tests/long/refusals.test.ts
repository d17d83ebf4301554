import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../../src/model/refusal.ts';
import { allBooks } from '../support/books.ts';
import { movesOf, playCarefully } from '../support/fuzz.ts';

const sequences = Number(process.env['SEQUENCES'] ?? 10_000);

describe(`any commands at all, ${sequences} sequences`, () => {
  it.each(allBooks)('should never break a game of $id', ({ bulk: book }) => {
    const refused = new Map<string, number>();
    let accepted = 0;
    fc.assert(
      fc.property(fc.nat(999_999), movesOf(book, 500), (seed, moves) => {
        const found = playCarefully(book, String(seed), moves);
        expect(found.problems).toEqual([]);
        accepted += found.accepted;
        for (const [code, times] of found.refused)
          refused.set(code, (refused.get(code) ?? 0) + times);
      }),
      { numRuns: sequences },
    );
    const never = refusalCodes.filter((code) => !refused.has(code));
    console.info(`${book.scenario.id}: ${accepted} accepted; never refused by ${never.join(', ')}`);
    expect(accepted).toBeGreaterThan(sequences);
  });
});
