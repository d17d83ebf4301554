import { describe, expect, it } from 'vitest';
import { tableReckoning } from '../../src/app/table-reckoning.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { briefingModel } from '../../src/presenter/briefing.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { emptyTableDraft } from '../../src/presenter/table-draft.ts';
import { tableScreenModel } from '../../src/presenter/table.ts';
import { topBarModel } from '../../src/presenter/top-bar.ts';
import { hosts } from '../../src/policy/registry.ts';
import { legalMoves } from '../../src/rules/step.ts';
import { newGame, play, undo } from '../../src/session/game.ts';
import { usualSeats } from '../../src/session/shelf.ts';
import { loadTranscript, writeTranscript } from '../../src/session/transcript.ts';
import { viewFor } from '../../src/session/view.ts';
import { fiveNegotiators, flagship, shelf, variantOf } from '../support/books.ts';
import { freshWorld, give, refusalOf } from '../support/games.ts';
import { gamesSeen } from '../support/presented.ts';

/** The first round of a scenario with its meeting convened. */
function convenedIn(
  books: typeof flagship,
  meeting: Partial<NonNullable<Scenario['rounds'][number]['convened']>> = {},
  change: Partial<Scenario> = {},
): Partial<Scenario> {
  const { play: book, scenario } = books;
  const venue = Object.values(book.venues).find(({ tracks }) => tracks.includes('1.5'))?.id ?? '';
  const convened: Scenario['rounds'][number]['convened'] = {
    venue,
    track: '1.5',
    publicity: 'quiet',
    agenda: Object.keys(book.items).slice(0, 2),
    guests: [...book.partyIds],
    ...meeting,
  };
  const [first, ...rest] = scenario.rounds;
  if (first === undefined) throw new Error('expected a round');
  const { forum: _, ...round } = first;
  return { rounds: [{ ...round, convened }, ...rest], ...change };
}

const book = variantOf(flagship, convenedIn(flagship, { exchanges: 12 }));
const { mediator: seat } = book;
const t = createTranslate('en', book.scenario.texts);

/** A world at the table that was convened for the first round. */
function seated(of = book) {
  const world = freshWorld(of);
  const brought = give(world, of, { seat: of.mediator, type: 'proceed' });
  return { world, ...brought };
}

describe('a convened meeting', () => {
  it('should lead from the briefing to the table, with all guests there and nothing paid', () => {
    const before = freshWorld(book).scores;
    const { world, events } = seated();
    expect(world.phase).toBe('table');
    expect(world.table?.present).toEqual(book.partyIds);
    expect(world.table?.exchangesLeft).toBe(12);
    expect(world.scores.capital).toBe(before.capital);
    expect(events.map(({ type }) => type)).not.toContain('invitationSent');
    expect(Object.values(world.invitation?.replies ?? {})).toEqual(
      book.partyIds.map(() => ({ answer: 'yes' })),
    );
  });

  it('should set the clock by its publicity where it names no exchanges', () => {
    const { world } = seated(variantOf(flagship, convenedIn(flagship)));
    expect(world.table?.exchangesLeft).toBe(book.rules.exchangesQuiet);
  });

  it('should leave out a party whose chart lets it come to nothing', () => {
    const world = freshWorld(book);
    const [away = ''] = book.partyIds;
    const state = world.parties[away];
    if (state === undefined) throw new Error('expected a party');
    state.chart = {
      ...state.chart,
      value: { ...state.chart.value, presence: 'boycotting' },
    };
    give(world, book, { seat, type: 'proceed' });
    expect(world.table?.present).toEqual(book.partyIds.filter((id) => id !== away));
    expect(world.invitation?.replies[away]).toEqual({ answer: 'no' });
  });

  it('should bring the rest of the round as any meeting does', () => {
    const { world } = seated();
    expect(refusalOf(world, book, { seat, type: 'proceed' }).code).toBe('game/wrong-phase');
    give(world, book, { seat, type: 'closeTable', as: 'nothing' });
    expect(world.phase).toBe('outcome');
    give(world, book, { seat, type: 'proceed' });
    expect(world.phase).toBe('aftermath');
    give(world, book, { seat, type: 'proceed' });
    expect([world.round, world.phase]).toEqual([2, 'briefing']);
    give(world, book, { seat, type: 'proceed' });
    expect(world.phase).toBe('groundwork');
  });

  it.each(Object.values(hosts))('should be played to an ending by $id', (host) => {
    for (const books of [flagship, fiveNegotiators]) {
      const of = variantOf(books, convenedIn(books, {}, {}));
      const seen = [...gamesSeen(of, host, '3')];
      expect(of.scenario.endings.map(({ id }) => id)).toContain(seen.at(-1)?.world.ending);
      expect(
        seen.filter(({ world }) => world.round === 1).map(({ world }) => world.phase),
      ).toContain('table');
    }
  });

  it('should be undone, saved and verified like any other', () => {
    const scenario = { ...flagship.scenario, ...convenedIn(flagship) };
    const of = variantOf(flagship, convenedIn(flagship));
    const opened = newGame(of, {
      seed: '1',
      computers: usualSeats(of.partyIds),
      custom: JSON.parse(JSON.stringify(scenario)),
    });
    const played = play(opened, { seat, type: 'proceed' });
    if (!played.ok) throw new Error(played.refusal.code);
    expect(undo(played.game, seat)?.world.phase).toBe('briefing');
    const loaded = loadTranscript(writeTranscript(played.game), shelf);
    expect(loaded.ok && loaded.verified.firstDifference).toBe(null);
  });

  it('should show only the stations that the round has', () => {
    const world = freshWorld(book);
    const bar = topBarModel(viewFor(seat, world, book), book, t);
    expect(bar.steps.map(({ id, state }) => [id, state])).toEqual([
      ['briefing', 'now'],
      ['table', 'ahead'],
      ['aftermath', 'ahead'],
    ]);
    const briefing = briefingModel(
      viewFor(seat, world, book),
      book,
      { events: [], entries: [] },
      [],
      [],
      t,
    );
    expect(briefing.next).toBe('Open the table');
    expect(briefing.sentence).toBe('The meeting is convened; 6 delegations are waiting.');
  });
});

describe('the moves that a scenario leaves to its host', () => {
  const few = variantOf(
    flagship,
    convenedIn(flagship, { exchanges: 12 }, { moves: ['tableText', 'amend', 'closeTable'] }),
  );

  it('should be the only ones that are legal at its tables, and shown there', () => {
    const { world } = seated(few);
    expect(legalMoves(world, seat, few)).toEqual(['tableText', 'amend', 'closeTable']);
    expect(refusalOf(world, few, { seat, type: 'hearAll' }).code).toBe('game/wrong-phase');
    const view = viewFor(seat, world, few);
    const reckoning = tableReckoning(view, few, world);
    if (reckoning === null) throw new Error('expected a table under way');
    const model = tableScreenModel(view, few, [], emptyTableDraft, reckoning, t);
    expect(model.groups.flatMap(({ moves }) => moves.map(({ move }) => move))).toEqual([
      'table',
      'amend',
      'close-text',
      'close-statement',
      'close-meet-again',
      'close-nothing',
    ]);
    expect(model.draft.move).toBe('table');
    expect(model.exchanges.of).toBe(12);
  });

  it.each(Object.values(hosts))('should suffice for $id', (host) => {
    const seen = [...gamesSeen(few, host, '5')];
    expect(few.scenario.endings.map(({ id }) => id)).toContain(seen.at(-1)?.world.ending);
  });
});

describe('numbers of the rules that a scenario sets', () => {
  it('should take the place of the usual ones, whatever an assumption says', () => {
    const own = variantOf(flagship, { rules: { hearTrust: 0, publicCommitment: 2 } });
    expect([own.rules.hearTrust, own.rules.publicCommitment]).toEqual([0, 2]);
    expect(own.rules.recessRelief).toBe(flagship.bulk.rules.recessRelief);
    expect(own.hash).not.toBe(flagship.bulk.hash);
  });

  it('should stay within the bounds of the rule table', () => {
    expect(() => variantOf(flagship, { rules: { leakChance: 2 } })).toThrow(
      'rules.leakChance: leakChance is 2; the rules allow 0 to 1',
    );
  });
});

describe('a scenario with convened meetings', () => {
  const refused: [string, Parameters<typeof convenedIn>[1], Partial<Scenario>, string][] = [
    ['an unknown venue', { venue: 'nowhere' }, {}, 'there is no venue "nowhere"'],
    ['an unknown item', { agenda: ['weather'] }, {}, 'there is no agenda item "weather"'],
    ['an unknown guest', { guests: ['dprk', 'moon'] }, {}, 'there is no party "moon"'],
    ['one guest twice', { guests: ['dprk', 'rok', 'rok'] }, {}, '"rok" stands twice'],
    ['one guest alone', { guests: ['rok', 'rok'] }, {}, 'ask at least 2 parties'],
    ['too long an agenda', {}, { agendaLimit: 1 }, '"agendaLimit" is 1'],
    ['tables that cannot be closed', {}, { moves: ['recess'] }, 'no table could be closed'],
  ];

  it.each(refused)('should be refused with %s', (_, meeting, change, message) => {
    expect(() => variantOf(flagship, convenedIn(flagship, meeting, change))).toThrow(message);
  });

  it('should be refused where a forum meets in the same round', () => {
    const rounds = flagship.scenario.rounds.map((round) => {
      const [convened] = convenedIn(flagship).rounds?.map((each) => each.convened) ?? [];
      return round.forum === undefined ? round : { ...round, convened };
    });
    expect(() => variantOf(flagship, { rounds })).toThrow('no time for a forum');
  });
});
