import { describe, expect, it } from 'vitest';
import { bestPlans, deadIn } from '../../src/analysis/balance/best-plans.ts';
import { candidates } from '../../src/analysis/balance/candidates.ts';
import { choicesOf } from '../../src/analysis/balance/choices.ts';
import { contest } from '../../src/analysis/balance/contest.ts';
import { leaningHost, leaningOf } from '../../src/policy/leaning.ts';
import { hosts } from '../../src/policy/registry.ts';
import { known } from '../../src/rules/turn.ts';
import { flagship, shipped, variantOf } from '../support/books.ts';
import { campaignsOf } from '../support/measure.ts';

const short = shipped.find(({ id }) => id === 'first-meeting-2014') ?? flagship;

describe('hosts with tastes', () => {
  it('should be the same by the same name, and others by another', () => {
    expect(leaningOf(flagship.bulk, 'a')).toEqual(leaningOf(flagship.bulk, 'a'));
    expect(leaningOf(flagship.bulk, 'a')).not.toEqual(leaningOf(flagship.bulk, 'b'));
  });

  it.each(shipped)('should play $id to its end', ({ bulk }) => {
    for (const name of ['1', '2', '3']) {
      const [result] = campaignsOf(bulk, leaningHost(leaningOf(bulk, name)), 1);
      expect(result?.ending).not.toBe('');
    }
  });
});

describe('best plans', () => {
  // Of so few plans a seldom visited capital may be in none of the best; the long check asks for all.
  it('should leave no profile of the flagship dead in a small sample, and of its venues two at most', () => {
    const fast = candidates(flagship.bulk, 36).filter(({ id }) => id !== 'automatic-mediator');
    const dead = deadIn(bestPlans(flagship.bulk, fast, ['1', '2', '3', '4']));
    expect(dead.filter((each) => each.startsWith('profile/'))).toEqual([]);
    expect(dead.filter((each) => each.startsWith('venue/')).length).toBeLessThanOrEqual(2);
  }, 60_000);

  it('should find a choice dead that nobody can make', () => {
    const { venues } = short.scenario;
    const far = { ...known(short.bulk.venues, 'hall'), id: 'far', cost: 20 };
    const book = variantOf(short, { venues: [...venues, far] });
    expect(deadIn(bestPlans(book, candidates(book, 5), ['1', '2']))).toContain('venue/far');
  });

  it('should find a best plan for each seed and goal, and both of two that come to the same', () => {
    const policies = candidates(short.bulk, 4);
    const once = bestPlans(short.bulk, policies, ['1', '2', '3']);
    const twice = bestPlans(short.bulk, [...policies, ...policies], ['1', '2', '3']);
    const winners = ({ hosts: found }: typeof once): number =>
      Object.values(found).reduce((all, each) => all + each, 0);
    expect(winners(once)).toBeGreaterThanOrEqual(3 * once.goals.length);
    expect(winners(twice)).toBe(2 * winners(once));
    expect(once.counts.map(({ choice }) => choice)).toEqual(choicesOf(short.bulk));
  });
});

describe('a contest of hosts', () => {
  it('should name somebody who leads on each measure, and count every game', () => {
    const found = contest(short.bulk, Object.values(hosts), 20);
    for (const lead of Object.values(found.leaders)) expect(lead.length).toBeGreaterThan(0);
    for (const { endings } of found.entrants)
      expect(Object.values(endings).reduce((sum, each) => sum + each, 0)).toBe(20);
  });

  it('should call a host without rivals dominant', () => {
    const [only] = Object.values(hosts);
    expect(contest(short.bulk, only === undefined ? [] : [only], 5).dominant).toEqual([only?.id]);
  });
});
