import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/model/command.ts';
import { lastStep, newGame, play, undo, type Game } from '../../src/session/game.ts';
import { usualSeats } from '../../src/session/shelf.ts';
import { flagship } from '../support/books.ts';
import { invitation, textOf } from '../support/games.ts';
import { accepted, openGame } from '../support/lockstep.ts';

const { play: book } = flagship;
const { mediator: seat } = book;
const proceed: Command = { seat, type: 'proceed' };

function after(game: Game, ...commands: readonly Command[]): Game {
  return commands.reduce(accepted, game);
}

/** A game whose every seat is the test's own. */
function alone(): Game {
  return openGame(book, '7');
}

function atGroundwork(): Game {
  return after(alone(), proceed);
}

/** A table of everybody, no word said yet. */
function atTable(): Game {
  const invited = after(atGroundwork(), proceed, invitation(book));
  const answered = after(
    invited,
    ...book.partyIds.map((id): Command => ({ seat: id, type: 'accept' })),
  );
  return after(answered, { seat, type: 'openTable' });
}

function act(groundwork: string, target: string | null, partner: string | null = null): Command {
  return { seat, type: 'prepare', groundwork, target, partner };
}

/** Groundwork by whether it teaches the mediator something about whom it is aimed at. */
function actThat(teaches: boolean, aim: 'nobody' | 'party' | 'pair'): string {
  const found = Object.values(book.groundwork).find(
    (each) =>
      each.aim === aim &&
      each.targets === undefined &&
      each.cost <= 4 &&
      each.effects.some(({ kind }) => kind === 'insight') === teaches,
  );
  if (found === undefined)
    throw new Error(`expected groundwork for ${aim} that teaches: ${teaches}`);
  return found.id;
}

function undone(game: Game): Game {
  const before = undo(game, seat);
  if (before === null) throw new Error('expected the last command to be taken back');
  return before;
}

describe('undo', () => {
  it.each([
    ['going on to the next station', alone(), proceed],
    ['groundwork that showed nothing', atGroundwork(), act(actThat(false, 'party'), 'rok')],
    ['an invitation that nobody has answered', after(atGroundwork(), proceed), invitation(book)],
    ['a recess', atTable(), { seat, type: 'recess' }],
    [
      'going on after a meeting',
      after(atTable(), { seat, type: 'closeTable', as: 'nothing' }),
      proceed,
    ],
  ] as const)(
    'should take back %s, and come to the same world when it is done again',
    (_, game, command) => {
      const done = accepted(game, command);
      const before = undone(done);
      expect(before.world).toEqual(game.world);
      expect(lastStep(before).checksum).toBe(lastStep(game).checksum);
      const again = accepted(before, command);
      expect(again.world).toEqual(done.world);
      expect(lastStep(again)).toEqual(lastStep(done));
    },
  );

  it('should stop at the opening', () => {
    expect(undo(alone(), seat)).toBeNull();
  });

  it('should stop at the border of a round', () => {
    const game = after(alone(), proceed, proceed, proceed, proceed);
    expect(game.world.round).toBe(2);
    expect(undo(game, seat)).toBeNull();
  });

  it.each([
    ['a party', act(actThat(true, 'party'), 'dprk')],
    ['a pair', act(actThat(true, 'pair'), 'rok', 'japan')],
  ])('should stop where groundwork taught something about %s', (_, command) => {
    expect(undo(accepted(atGroundwork(), command), seat)).toBeNull();
  });

  it('should stop where a party has answered, and leave its answer alone', () => {
    const invited = after(atGroundwork(), proceed, invitation(book));
    const answered = accepted(invited, { seat: 'dprk', type: 'accept' });
    expect(undo(answered, seat)).toBeNull();
    expect(undo(answered, 'dprk')).toBeNull();
  });

  it('should stop where computer seats have answered the command', () => {
    const game = newGame(book, { seed: '7', computers: usualSeats(book.partyIds) });
    const played = play(after(game, proceed, proceed), invitation(book));
    if (!played.ok) throw new Error(played.refusal.code);
    expect(undo(played.game, seat)).toBeNull();
  });

  it.each([
    ['everybody was heard', { seat, type: 'hearAll' }],
    ['a party was taken aside', { seat, type: 'caucus', party: 'dprk' }],
    [
      'a party said what it meant',
      { seat, type: 'clarify', party: 'us', item: 'economic-cooperation' },
    ],
    ['a party showed its draft', { seat, type: 'tableText', author: 'dprk', clauses: null }],
  ] as const)('should stop at a table where %s', (_, command) => {
    expect(undo(accepted(atTable(), command), seat)).toBeNull();
  });

  it('should take back a text of the host until somebody answers it', () => {
    const table = atTable();
    const clauses = textOf(table.world, book);
    const tabled = accepted(table, { seat, type: 'tableText', author: seat, clauses });
    expect(undone(tabled).world).toEqual(table.world);
    expect(undo(accepted(tabled, { seat: 'dprk', type: 'endorse' }), seat)).toBeNull();
  });
});
