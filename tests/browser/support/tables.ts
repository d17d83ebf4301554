import type { Page } from '@playwright/test';
import type { Book } from '../../../src/model/book.ts';
import type { Command } from '../../../src/model/command.ts';
import type { Clause, Table } from '../../../src/model/table.ts';
import type { Proposal } from '../../../src/model/world.ts';
import { newGame, play, type Game } from '../../../src/session/game.ts';
import { usualSeats } from '../../../src/session/shelf.ts';
import { writeTranscript } from '../../../src/session/transcript.ts';
import { flagship } from '../../support/books.ts';
import { openTranscript } from './transcript.ts';

/** A meeting that the host of the flagship convenes in a round, and nothing before it. */
export interface Meeting extends Omit<Proposal, 'host'> {
  round: number;
}

/** A command of the mediator, without its seat. */
type Move = Command extends infer Each
  ? Each extends { seat: string }
    ? Omit<Each, 'seat'>
    : never
  : never;

const { play: book } = flagship;
const mostSeeds = 200;

/** Gives one command; null where the rules refuse it. */
export function after(game: Game, move: Move): Game | null {
  const played = play(game, { seat: book.mediator, ...move });
  return played.ok ? played.game : null;
}

/** The table at which all who were asked sit; null where the seed keeps one away. */
function seatedAt(meeting: Meeting, seed: string, of: Book): Game | null {
  const { round, ...invitation } = meeting;
  let game: Game | null = newGame(of, {
    seed,
    computers: usualSeats(of.partyIds),
    ...(of === book ? {} : { custom: of.scenario }),
  });
  while (game !== null && (game.world.round < round || game.world.phase !== 'convening')) {
    game = after(game, { type: 'proceed' });
  }
  if (game !== null) game = after(game, { type: 'invite', ...invitation });
  if (game !== null) game = after(game, { type: 'openTable' });
  return game?.world.table?.present.length === meeting.guests.length ? game : null;
}

/** The first game at such a table with which something can be made of `prepared`; seeds count from 1. */
export function tableWhere<T>(
  meeting: Meeting,
  prepared: (game: Game) => T | null,
  of: Book = book,
): T {
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    const game = seatedAt(meeting, String(seed), of);
    const found = game === null ? null : prepared(game);
    if (found !== null) return found;
  }
  throw new Error(`expected a fitting table among the first ${mostSeeds} seeds, found none`);
}

export function tableOf({ world }: Game): Table {
  if (world.table === null) throw new Error(`expected a table under way, got ${world.phase}`);
  return world.table;
}

/** Who stands behind the text, and who objects. */
export function answersTo(game: Game): { endorsing: string[]; objecting: string[] } {
  const { present, stances } = tableOf(game);
  const saying = (answer: string) => present.filter((id) => stances[id]?.answer === answer);
  return { endorsing: saying('endorse'), objecting: saying('object') };
}

/** One text for each way of settling the first item of an agenda, in those words. */
export function textsOn(
  agenda: readonly string[],
  wording: Clause['wording'] = 'plain',
): Clause[][] {
  return agenda.reduce<Clause[][]>(
    (texts, item) =>
      texts.flatMap((text) =>
        (book.items[item]?.options ?? []).map((option) => [
          ...text,
          { item, option: option.id, wording },
        ]),
      ),
    [[]],
  );
}

/** Opens a game in the page, as a player opens a file. */
export async function openGame(page: Page, game: Game): Promise<void> {
  await openTranscript(page, writeTranscript(game));
}
