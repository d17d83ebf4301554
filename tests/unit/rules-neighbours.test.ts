import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import type { Book } from '../../src/model/book.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { measure } from '../../src/rules/endings.ts';
import { balanceOf } from '../../src/rules/neighbours.ts';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import { compile } from '../../src/session/compile.ts';
import { fiveNegotiators, flagship, shipped } from '../support/books.ts';
import { freshWorld, give, playUntil } from '../support/games.ts';

const { bulk: book } = flagship;
const { mediator: seat, rules } = book;

/** Support fades before it is judged: of this, so much will be left. */
function faded(points: number): number {
  return Math.round(points / (1 - rules.supportFade));
}

/** What settling the first round brings where China lends so much more than it did at the opening. */
function settledWith(more: number, of: Book = book): readonly LedgerEntry[] {
  const world = playUntil(freshWorld(of), of, 'convening');
  for (const id of of.partyIds) world.scores.support[id] = 0;
  world.scores.trust = freshWorld(of).scores.trust;
  const opening = (id: string): number => (of.scenario.opening.support[id] ?? 0) * 1000;
  world.scores.support['russia'] = faded(opening('russia'));
  world.scores.support['china'] = faded(opening('china') + more * 1000);
  return give(world, of, { seat, type: 'proceed' }).entries.filter(
    ({ cause }) => cause.id === 'tilt',
  );
}

describe('the balance between neighbours', () => {
  it('should be within the band on the first morning, whatever stood there before', () => {
    for (const { bulk } of shipped) {
      const neighbours = bulk.partyIds.filter((id) => bulk.parties[id]?.neighbour === true);
      const gap = balanceOf(freshWorld(bulk).scores, bulk)?.gap ?? null;
      expect(gap === null).toBe(neighbours.length < 2);
      expect(gap ?? 0).toBeLessThan(rules.tiltBand * 1000);
    }
  });

  it('should read trust both ways by half each and support whole', () => {
    const { scores } = freshWorld(book);
    const before = balanceOf(scores, book)?.neighbours.find(({ party }) => party === 'russia');
    const russia = scores.trust['russia'] ?? {};
    const moved = {
      trust: { ...scores.trust, russia: { ...russia, [seat]: (russia[seat] ?? 0) + 6000 } },
      support: { ...scores.support, russia: (scores.support['russia'] ?? 0) + 2000 },
    };
    const after = balanceOf(moved, book)?.neighbours.find(({ party }) => party === 'russia');
    expect((after?.nearer ?? 0) - (before?.nearer ?? 0)).toBe(5000);
  });

  it('should name the nearest and the farthest, and the gap between them', () => {
    const { scores } = freshWorld(book);
    const support = { ...scores.support, china: 40_000, russia: 0 };
    const balance = balanceOf({ trust: scores.trust, support }, book);
    expect([balance?.near, balance?.far]).toEqual(['china', 'russia']);
    const [china, russia] = balance?.neighbours ?? [];
    expect(balance?.gap).toBe((china?.nearer ?? 0) - (russia?.nearer ?? 0));
  });

  it('should cost nothing within the band', () => {
    expect(settledWith(rules.tiltBand - 1)).toEqual([]);
    expect(settledWith(0)).toEqual([]);
  });

  it('should cost sovereignty and the other neighbour’s trust beyond it, and say whom the host leans on', () => {
    const entries = settledWith(rules.tiltBand + 5);
    expect(entries.map(({ ref }) => ref)).toEqual([
      { score: 'sovereignty' },
      { score: 'trust', from: 'russia', to: seat },
    ]);
    for (const { amount, cause } of entries) {
      expect(amount).toBeLessThan(0);
      expect(cause).toEqual({ id: 'tilt', subject: 'china', evidence: 'P11' });
    }
  });

  it('should cost no more once the host leans as far as counts', () => {
    for (const more of [1, 30]) {
      const entries = settledWith(rules.tiltBand + rules.tiltMost + more);
      expect(entries.find(({ ref }) => ref.score === 'sovereignty')?.amount).toBe(
        -rules.tiltMost * rules.tiltSovereignty * 1000,
      );
    }
  });

  it('should be nothing to judge where the scenario has no two neighbours', () => {
    expect(balanceOf(freshWorld(fiveNegotiators.bulk).scores, fiveNegotiators.bulk)).toBeNull();
  });
});

describe('the measure of balance', () => {
  it('should be 100 less the gap', () => {
    const world = freshWorld(book);
    const gap = balanceOf(world.scores, book)?.gap ?? 0;
    expect(measure(world, book, { id: 'balance', kind: 'balance' })).toBe(100_000 - gap);
    world.scores.support['china'] = 100_000;
    world.scores.trust['china'] = { ...world.scores.trust['china'], [seat]: 100_000 };
    expect(measure(world, book, { id: 'balance', kind: 'balance' })).toBeGreaterThanOrEqual(0);
  });

  it('should be refused where there is nothing to measure, with the remedy', () => {
    const { scenario } = fiveNegotiators;
    const measures = [...scenario.measures, { id: 'balance', kind: 'balance' as const }];
    const texts = { en: { ...scenario.texts['en'], 'measure.balance': 'Balance' } };
    const compiled = compile(catalogue, { ...scenario, measures, texts }, {}, tableCharts);
    expect(compiled.ok ? [] : compiled.problems.map(({ path }) => path.join('.'))).toEqual([
      `measures.${measures.length - 1}.kind`,
    ]);
    expect(compiled.ok ? '' : compiled.problems[0]?.message).toMatch(/"neighbour": true/);
  });
});
