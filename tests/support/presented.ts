import type { Game } from '../../src/session/game.ts';
import { newGame, play, runComputers } from '../../src/session/game.ts';
import { chanceFor } from '../../src/session/game.ts';
import { viewFor } from '../../src/session/view.ts';
import { delegation } from '../../src/policy/delegation.ts';
import type { Book } from '../../src/model/book.ts';
import type { Policy } from '../../src/policy/policy.ts';

/** Plays a game with a reference host in the player's seat; every state that a player would see, in order. */
export function* gamesSeen(book: Book, host: Policy, seed: string): Generator<Game> {
  const computers = Object.fromEntries(book.partyIds.map((id) => [id, delegation]));
  let game = runComputers(newGame(book, { seed, computers }));
  for (let decision = 0; game.world.phase !== 'ended'; decision += 1) {
    yield game;
    const rng = chanceFor(seed, game.world.round, book.mediator, decision);
    const command = host.decide(viewFor(book.mediator, game.world, book), book, rng);
    const played = play(game, command);
    if (!played.ok)
      throw new Error(`expected ${command.type} to be accepted, got ${played.refusal.code}`);
    game = played.game;
  }
  yield game;
}

/** Every string inside a view model. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
