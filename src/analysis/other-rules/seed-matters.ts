import { canonical } from '../../rules/hash.ts';
import { openWorld } from '../../rules/open-world.ts';
import type { World } from '../../model/world.ts';
import { isWhole, type Game } from '../../session/game.ts';
import { originalOf, rerun } from './rerun.ts';

/** Other seeds that are tried before a game is held to have no luck in it. */
const tried = ['1', '2', '3'];

/**
 * Whether another seed makes another game: mandates drawn otherwise, or another course of the same
 * moves. A plain game of scores draws nothing, so that every seed leads to the same table.
 *
 * @param game one that was played to its end
 */
export function seedMatters(game: Game): boolean {
  const { book, header, world } = game;
  const opening = withoutSeed(openWorld(book, header.seed).world);
  if (tried.some((seed) => withoutSeed(openWorld(book, seed).world) !== opening)) return true;
  if (!isWhole(game)) return false;
  const original = originalOf(game);
  return tried.some((seed) => {
    const play = rerun({ ...original, seed }, book);
    let next = play.next();
    while (next.done !== true) next = play.next();
    return withoutSeed(next.value.world) !== withoutSeed(world);
  });
}

function withoutSeed(world: World): string {
  return canonical({ ...world, seed: '' });
}
