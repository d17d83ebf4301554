import { describe, expect, it } from 'vitest';
import { bestPlans, deadIn } from '../../src/analysis/balance/best-plans.ts';
import { candidates } from '../../src/analysis/balance/candidates.ts';
import { contest } from '../../src/analysis/balance/contest.ts';
import { hosts } from '../../src/policy/registry.ts';
import { shipped } from '../support/books.ts';

const seeds = Array.from({ length: 60 }, (_, index) => String(index + 1));

/** The first meeting teaches that cameras lose a guest; to open them to a talk that binds nobody is worse still. */
const leftDead: Readonly<Record<string, readonly string[]>> = {
  'first-meeting-2014': ['profile/1.5-public'],
};

describe.each(shipped)('the balance of $id', ({ id, bulk: book }) => {
  it('should have every venue, profile, item, act and offer in the best plan for some seed', () => {
    expect(deadIn(bestPlans(book, candidates(book, 120), seeds))).toEqual(leftDead[id] ?? []);
  }, 3_600_000);

  it('should have no dominant host over 100 games each', () => {
    expect(contest(book, Object.values(hosts), 100).dominant).toEqual([]);
  }, 3_600_000);
});
