import type { Book } from '../../src/model/book.ts';
import { policies } from '../../src/policy/registry.ts';
import { newGame, runComputers, type Game } from '../../src/session/game.ts';
import { usualSeats } from '../../src/session/shelf.ts';

/** A whole game of computers: a policy of that name hosts, delegations answer. */
export function ofComputers(book: Book, name: string, seed: string): Game {
  const policy = policies[name];
  if (policy === undefined) throw new Error(`expected a policy ${name}`);
  const computers = usualSeats(book.partyIds, { seat: book.mediator, policy });
  return runComputers(newGame(book, { seed, computers }));
}
