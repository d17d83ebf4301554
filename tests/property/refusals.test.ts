import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBooks } from '../support/books.ts';
import { movesOf, playCarefully } from '../support/fuzz.ts';

describe('any commands at all', () => {
  it.each(allBooks)(
    'should never break a game of $id, and change nothing where they are refused',
    ({ bulk: book }) => {
      fc.assert(
        fc.property(fc.nat(99_999), movesOf(book, 500), (seed, moves) => {
          expect(playCarefully(book, String(seed), moves).problems).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
    60_000,
  );
});
