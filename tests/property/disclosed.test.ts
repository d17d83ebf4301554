import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Party } from '../../src/model/catalogue.ts';
import type { Range } from '../../src/model/view.ts';
import { milli } from '../../src/rules/arithmetic.ts';
import { drawMandate, estimate } from '../../src/rules/mandates.ts';
import { known } from '../../src/rules/turn.ts';
import { fiveNegotiators, variantOf } from '../support/books.ts';

const room = { values: { least: -60, most: 80 }, reservation: { least: -20, most: 30 } };

/** The five negotiators, who have disclosed nothing but the room in which their figures lie. */
function withDisclosed(disclosed: Party['mandate']['disclosed']) {
  const parties = fiveNegotiators.scenario.parties.map((party) =>
    typeof party === 'string' ? party : { ...party, mandate: { ...party.mandate, disclosed } },
  );
  return variantOf(fiveNegotiators, { parties });
}

const book = withDisclosed(room);

function inside({ low, high }: Range, truth: number): boolean {
  return low <= truth && truth <= high;
}

describe('what a party has disclosed', () => {
  const share = fc.integer({ min: 0, max: 1000 });
  const seed = fc.integer({ min: 0, max: 100_000 }).map(String);
  const party = fc.constantFrom(...book.partyIds);

  it('should hold the truth in every range, however much was learned, and narrow as it is', () => {
    fc.assert(
      fc.property(seed, party, share, share, (drawn, id, less, more) => {
        const mandate = drawMandate(drawn, book, id);
        const at = (insight: number) => {
          const items = Object.fromEntries(Object.keys(book.items).map((item) => [item, insight]));
          return estimate(book, id, mandate, { items, reservation: insight });
        };
        const [wide, narrow] = [at(Math.min(less, more)), at(Math.max(less, more))];
        for (const item of Object.keys(book.items)) {
          known(mandate.values, item).forEach((truth, option) => {
            const [before, after] = [wide, narrow].map((each) => known(each.values, item)[option]);
            if (before === undefined || after === undefined) throw new Error('expected a range');
            expect(inside(before, truth) && inside(after, truth)).toBe(true);
            expect(after.high - after.low).toBeLessThanOrEqual(before.high - before.low);
          });
        }
        expect(inside(narrow.reservation, mandate.reservation)).toBe(true);
      }),
    );
  });

  it('should be all that is known before anything was heard, and nothing be left open in the end', () => {
    const [id = ''] = book.partyIds;
    const mandate = drawMandate('1', book, id);
    const items = (insight: number) =>
      Object.fromEntries(Object.keys(book.items).map((item) => [item, insight]));
    const first = estimate(book, id, mandate, { items: items(0), reservation: 0 });
    const last = estimate(book, id, mandate, { items: items(1000), reservation: 1000 });
    const bounds = { low: milli(room.values.least), high: milli(room.values.most) };
    for (const ranges of Object.values(first.values))
      for (const range of ranges) expect(range).toEqual(bounds);
    expect(first.reservation).toEqual({ low: -20_000, high: 30_000 });
    expect(last.reservation).toEqual({ low: mandate.reservation, high: mandate.reservation });
  });

  it('should be refused where a figure can lie outside it', () => {
    expect(() => withDisclosed({ ...room, values: { least: 0, most: 3 } })).toThrow(
      'are disclosed as 0 to 3; widen what is disclosed',
    );
    expect(() => withDisclosed({ ...room, reservation: { least: 0, most: 1 } })).toThrow(
      'mandate.disclosed.reservation',
    );
  });
});
