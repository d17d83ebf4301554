import { talksRecords, type TalksRecord } from '../../src/analysis/debrief/talks-record.ts';
import type { Book } from '../../src/model/book.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { usualSeats } from '../../src/session/shelf.ts';
import { newGame, runComputers, type Game } from '../../src/session/game.ts';

/** A campaign played to its end by a reference host. */
export function playedOut(book: Book, policy: Policy, seed: string): Game {
  const computers = usualSeats(book.partyIds, { seat: book.mediator, policy });
  return runComputers(newGame(book, { seed, computers }));
}

/** The tables of some campaigns. */
export function tablesOf(book: Book, policy: Policy, seeds: readonly string[]): TalksRecord[] {
  return seeds.flatMap((seed) => talksRecords(playedOut(book, policy, seed)));
}
