import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealAt, countDeals, type Deal } from '../../src/analysis/deals/deal-space.ts';
import { honestAnswer } from '../../src/analysis/scoreable/answering.ts';
import { itemId, partyId } from '../../src/analysis/scoreable/plain-ids.ts';
import { randomGame, usualBounds } from '../../src/analysis/scoreable/random-game.ts';
import type { ScoreableGame } from '../../src/analysis/scoreable/scoreable-game.ts';
import { toScenario } from '../../src/analysis/scoreable/to-scenario.ts';
import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import type { Stance } from '../../src/model/table.ts';
import type { World } from '../../src/model/world.ts';
import { hosts } from '../../src/policy/registry.ts';
import { playCampaign } from '../../src/analysis/campaign.ts';
import { step } from '../../src/rules/step.ts';
import { usualSeats } from '../../src/session/shelf.ts';
import { viewFor } from '../../src/session/view.ts';
import { decide, give } from '../support/games.ts';
import { gameIn, givenGames } from '../support/scoreable-games.ts';
import { plainTable, scenarioOf, textFor } from '../support/plain-tables.ts';

const answerOf = honestAnswer('objections');

/** What each party must answer to a deal by its scores. */
function expected({ space }: ScoreableGame, deal: Deal): Record<string, Stance> {
  return Object.fromEntries(
    space.parties.map((party, index) => {
      const { accepts, objection } = answerOf(party, deal);
      const stance: Stance = accepts
        ? { answer: 'endorse', item: null }
        : { answer: 'object', item: objection === null ? null : itemId(objection) };
      return [partyId(index), stance];
    }),
  );
}

/** Gives a command of the mediator and lets everybody answer. */
function put(world: World, book: Book, command: Command): void {
  give(world, book, command);
  for (let turn = 0; world.question !== null; turn += 1)
    give(world, book, decide(world, book, turn, answering));
}

const answering = {
  id: 'nobody',
  decide: (): Command => {
    throw new Error('expected only parties to be asked');
  },
};

/** What the parties say to a deal at a table where nothing has been said. */
function answersTo(book: Book, deal: Deal): Record<string, Stance> {
  const world = plainTable(book);
  const { mediator: seat } = book;
  put(world, book, { seat, type: 'tableText', author: seat, clauses: textFor(deal) });
  return world.table?.stances ?? {};
}

/** Scores of every size and sign, and minimums at, near and beyond what can be had. */
const oddGame: fc.Arbitrary<ScoreableGame> = fc
  .record({
    options: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 }),
    parties: fc.integer({ min: 2, max: 4 }),
    size: fc.constantFrom(1, 30, 100, 1000, 10_000),
  })
  .chain(({ options, parties, size }) =>
    fc.record({
      name: fc.constant('odd'),
      proposer: fc.constant(0),
      second: fc.constant(1),
      partyNames: fc.constant([]),
      space: fc.record({
        options: fc.constant(options),
        rule: fc.constant({ atLeast: Math.max(1, parties - 1), vetoes: [0, 1] }),
        parties: fc.array(
          fc.record({
            id: fc.constant('any'),
            values: fc.tuple(
              ...options.map((count) =>
                fc.array(fc.integer({ min: 0 - Math.floor(size / 2), max: Math.floor(size / 2) }), {
                  minLength: count,
                  maxLength: count,
                }),
              ),
            ),
            reservation: fc.integer({ min: -size, max: size * options.length }),
          }),
          { minLength: parties, maxLength: parties },
        ),
      }),
    }),
  );

describe('a scoreable game at the table', () => {
  it('should be answered as its scores say, by every party to every deal', () => {
    fc.assert(
      fc.property(oddGame, (game) => {
        const { book } = scenarioOf(game);
        const { options } = game.space;
        for (let index = 0; index < countDeals(options); index += 1) {
          const deal = dealAt(options, index);
          expect(answersTo(book, deal)).toEqual(expected(game, deal));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('should be answered so late in the talks as well, whatever was heard, tabled and amended before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(fc.nat(), { maxLength: 9 }),
        (seed, picks) => {
          const game = randomGame(String(seed));
          const { options, parties } = game.space;
          const { book } = scenarioOf(game);
          const world = plainTable(book);
          const { mediator: seat } = book;
          put(world, book, { seat, type: 'hearAll' });
          put(world, book, { seat, type: 'caucus', party: partyId(seed % parties.length) });
          put(world, book, { seat, type: 'tableText', author: partyId(0), clauses: null });
          for (const pick of picks) {
            const deal = dealAt(options, pick % countDeals(options));
            put(world, book, { seat, type: 'tableText', author: seat, clauses: textFor(deal) });
            expect(world.table?.stances).toEqual(expected(game, deal));
            const issue = pick % options.length;
            const amended = deal.map((option, at) =>
              at === issue ? (option + 1) % (options[at] ?? 1) : option,
            );
            const clause = textFor(amended)[issue];
            if (clause === undefined) throw new Error('expected a clause');
            put(world, book, { seat, type: 'amend', clause });
            expect(world.table?.stances).toEqual(expected(game, amended));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('should be adopted when all but one endorse, both with a veto among them', () => {
    const game = randomGame('4', { ...usualBounds, zone: [0.05, 0.1] });
    const { book } = scenarioOf(game);
    const { options, parties } = game.space;
    const seen = new Set<string>();
    for (let index = 0; index < countDeals(options); index += 1) {
      const deal = dealAt(options, index);
      const world = plainTable(book);
      const { mediator: seat } = book;
      put(world, book, { seat, type: 'tableText', author: seat, clauses: textFor(deal) });
      const signs = parties.map((party) => answerOf(party, deal).accepts);
      const signed = signs.filter(Boolean).length;
      const passes = signed >= parties.length - 1 && signs[0] === true && signs[1] === true;
      expect(adopts(world, book)).toBe(passes);
      if (!passes) continue;
      for (let turn = 0; turn < 3 && world.phase !== 'ended'; turn += 1)
        give(world, book, { seat, type: 'proceed' });
      expect(world.ending).toBe(signed === parties.length ? 'all-signed' : 'adopted');
      seen.add(world.ending ?? '');
    }
    expect([...seen].toSorted()).toEqual(['adopted', 'all-signed']);
  });

  it('should move no score of anybody', () => {
    for (const seed of ['1', '2', '3']) {
      const { book } = scenarioOf(randomGame(seed));
      const before = plainTable(book).scores;
      const world = playCampaign(
        book,
        seed,
        usualSeats(book.partyIds, { seat: book.mediator, policy: host('random') }),
      );
      expect(world.scores).toEqual(before);
    }
  });

  it.each(['patient-host', 'skilled-host', 'do-nothing', 'random'])(
    'should be played to an ending by %s',
    (name) => {
      for (let seed = 1; seed <= 8; seed += 1) {
        const { book } = scenarioOf(randomGame(String(seed)));
        const seats = usualSeats(book.partyIds, { seat: book.mediator, policy: host(name) });
        const world = playCampaign(book, String(seed), seats);
        expect(['all-signed', 'adopted', 'nothing-signed']).toContain(world.ending);
        if (name === 'do-nothing') expect(world.ending).toBe('nothing-signed');
      }
    },
  );

  it('should tell the mediator nothing of one party that it does not tell of all, until it listens', () => {
    const { book } = scenarioOf(randomGame('9'));
    const world = plainTable(book);
    const { mediator: seat } = book;
    const known = () => Object.values(viewFor(seat, world, book).estimates);
    expect(new Set(known().map((estimate) => JSON.stringify(estimate))).size).toBe(1);
    give(world, book, { seat, type: 'caucus', party: partyId(0) });
    expect(new Set(known().map((estimate) => JSON.stringify(estimate))).size).toBe(2);
  });
});

describe('a game that no table can hold', () => {
  const small = randomGame('1');
  const { space } = small;
  const refused: [string, Partial<typeof space>, string][] = [
    [
      'thirteen parties',
      {
        parties: Array.from({ length: 13 }, () => space.parties)
          .flat()
          .slice(0, 13),
      },
      '13 parties cannot sit at one table here',
    ],
    ['eleven issues', { options: Array.from({ length: 11 }, () => 2) }, '11 issues are too many'],
    ['an issue with one option', { options: [2, 1, 3] }, 'issue 2 has 1 options'],
    [
      'scores that lie far apart',
      {
        parties: space.parties.map((party) => ({
          ...party,
          values: party.values.map((row) => row.map((_, option) => option * 10_001)),
        })),
      },
      'more than 10,000 apart',
    ],
  ];

  it.each(refused)('should be refused: %s', (_, change, message) => {
    const made = toScenario({ ...small, space: { ...space, ...change } });
    expect(made.ok ? '' : made.message).toContain(message);
  });
});

describe.skipIf(givenGames === null)('the given games (../shared/data/scoreable-games)', () => {
  it.each(['base', 'base_rewritten', 'game1'])(
    'should be answered at the table as their scores say: %s',
    (name) => {
      const game = gameIn(givenGames ?? '', name);
      const { book } = scenarioOf(game);
      const { options } = game.space;
      for (let index = 0; index < countDeals(options); index += 1) {
        const deal = dealAt(options, index);
        expect(answersTo(book, deal)).toEqual(expected(game, deal));
      }
    },
  );
});

function host(name: string) {
  const found = hosts[name];
  if (found === undefined) throw new Error(`expected a host ${name}`);
  return found;
}

/** Whether the table can be closed with its text; closes it where it can. */
function adopts(world: World, book: Book): boolean {
  return step(world, { seat: book.mediator, type: 'closeTable', as: 'text' }, book).ok;
}
