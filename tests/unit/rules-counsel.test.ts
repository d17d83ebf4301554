import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import type { Book } from '../../src/model/book.ts';
import type { World } from '../../src/model/world.ts';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import { concessionGain, counselFor } from '../../src/rules/counsel.ts';
import { known } from '../../src/rules/turn.ts';
import { compile } from '../../src/session/compile.ts';
import { flagship } from '../support/books.ts';
import { answerAll, give, withText } from '../support/games.ts';

/** The flagship under one setting of a disputed rule. */
function under(assumption: string, setting: string): Book {
  const compiled = compile(catalogue, flagship.scenario, { [assumption]: setting }, tableCharts);
  if (!compiled.ok) throw new Error(compiled.problems[0]?.message ?? 'expected a book');
  return compiled.book;
}

const parties = flagship.bulk.partyIds;
const item = 'economic-cooperation';

/** What the DPRK believes of a mediator that is so much warmer to it than to the others. */
function believed(book: Book, lean: number): number {
  const trust = { [book.mediator]: Object.fromEntries(parties.map((id) => [id, 0])) };
  known(trust, book.mediator)['dprk'] = lean * 1000;
  return counselFor(book, trust, 50_000, parties, 'dprk').bar;
}

describe('a host that counsels a concession', () => {
  it('should be believed more with a known stake for a party, and less with one against it (Kydd)', () => {
    const book = under('mediator-bias', 'known-stake');
    expect(believed(book, 30)).toBeLessThan(believed(book, 0));
    expect(believed(book, -30)).toBeGreaterThan(believed(book, 0));
  });

  it('should be believed most where it leans to nobody, under the other reading', () => {
    const book = under('mediator-bias', 'neutral-helps');
    expect(believed(book, 30)).toBeGreaterThan(believed(book, 0));
    expect(believed(book, -30)).toBe(believed(book, 30));
  });

  it('should name what it adds to credibility as a term', () => {
    const book = under('mediator-bias', 'known-stake');
    const trust = { [book.mediator]: { dprk: 20_000, rok: 0 } };
    const { terms } = counselFor(book, trust, 50_000, ['dprk', 'rok'], 'dprk');
    expect(terms.map(({ cause, low }) => [cause.id, low])).toEqual([
      ['believed', 50_000],
      ['known-stake', 20_000 * book.rules.stakeBelieved],
    ]);
  });
});

describe('a concession', () => {
  it('should move more in private, or more aloud under the other reading', () => {
    const spares = under('private-concessions', 'spares');
    const binds = under('private-concessions', 'aloud-binds');
    expect(concessionGain(spares, true)).toBeGreaterThan(concessionGain(spares, false));
    expect(concessionGain(binds, true)).toBeLessThan(concessionGain(binds, false));
  });
});

function moved(book: Book, lean: number): number {
  const world: World = withText(book, { agenda: [item] });
  answerAll(world, book, { rok: { seat: 'rok', type: 'object', item } });
  const row = known(world.scores.trust, book.mediator);
  row['dprk'] = lean * 1000;
  row['rok'] = 0;
  give(world, book, {
    seat: book.mediator,
    type: 'carryMessage',
    from: 'dprk',
    to: 'rok',
    item,
    shaded: false,
  });
  return world.table?.favours['rok']?.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
}

describe('word without a source', () => {
  it('should move nobody (Fey and Ramsay)', () => {
    expect(moved(under('cheap-talk', 'moves-nobody'), 0)).toBe(0);
  });

  it('should inform a little from a host that leans to neither, under the other reading', () => {
    const book = under('cheap-talk', 'informs-a-little');
    expect(moved(book, 0)).toBe(book.rules.messageUnsourced * 1000);
    expect(moved(book, 0)).toBeLessThan(book.rules.messageMoves * 1000);
    expect(moved(book, 60)).toBe(0);
  });
});

describe('every disputed rule', () => {
  it('should move a number of the rules between its settings, with a source on each side', () => {
    for (const { id, settings, evidence, usual } of catalogue.assumptions) {
      const numbers = Object.values(catalogue.rules).filter(
        ({ under: by }) => by?.assumption === id,
      );
      expect(numbers.length, id).toBeGreaterThan(0);
      for (const { value, under: by } of numbers) {
        expect(Object.keys(by?.values ?? {}).toSorted(), id).toEqual([...settings].toSorted());
        expect(by?.values[usual], id).toBe(value);
      }
      expect(evidence.length, id).toBeGreaterThanOrEqual(2);
    }
  });
});
