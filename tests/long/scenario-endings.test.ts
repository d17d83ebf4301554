import { describe, expect, it } from 'vitest';
import { tonesOf } from '../../src/analysis/balance/contest.ts';
import { hosts } from '../../src/policy/registry.ts';
import { shipped } from '../support/books.ts';
import { campaignsOf } from '../support/measure.ts';

describe.each(shipped)('the endings of $id', ({ scenario, bulk: book }) => {
  const toneOf = new Map(scenario.endings.map(({ id, tone }) => [id, tone]));
  const own = tonesOf(book);

  it('should hold the best and the worst within reach of the reference hosts, over 100 games each', () => {
    const reached = Object.values(hosts).flatMap((host) =>
      campaignsOf(book, host, 100).map(({ ending }) => toneOf.get(ending)),
    );
    expect(reached).toContain(own[0]);
    expect(reached).toContain(own.at(-1));
  }, 600_000);
});
