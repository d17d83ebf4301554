import { describe, expect, it } from 'vitest';
import { recommendations } from '../../src/content/recommendations.ts';
import { flagship } from '../support/books.ts';
import { coursesOver } from '../support/courses.ts';

const { bulk: book } = flagship;

describe('the five recommendations', () => {
  it('should name acts, items and measures of the flagship', () => {
    const measures = book.scenario.measures.map(({ id }) => id);
    for (const { id, acts, items, measure } of recommendations) {
      expect(
        acts.filter(({ groundwork }) => !(groundwork in book.groundwork)),
        id,
      ).toEqual([]);
      expect(
        items.filter((item) => !(item in book.items)),
        id,
      ).toEqual([]);
      expect(measures, id).toContain(measure);
    }
  });

  it('should pay each in its own coin, and more than any other course does', () => {
    const found = coursesOver(40);
    const best = recommendations.map(({ measure }) => {
      const order = Object.entries(found).toSorted(
        ([, left], [, right]) => (right[measure] ?? 0) - (left[measure] ?? 0),
      );
      return order[0]?.[0];
    });
    expect(best).toEqual(recommendations.map(({ id }) => id));
  }, 120_000);
});
