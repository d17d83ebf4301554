import { Client } from 'boardgame.io/client';
import type { Scores, World } from '../../src/model/world.ts';
import type { Recorded } from '../recorded.ts';
import { openedScores, write, type Change } from './scores.ts';

/** How much of what our commands do the moves of the peer do. */
export type Share = 'every-change' | 'one-change';

/** A game of boardgame.io made ready to be played. */
export interface BoardGame<Played = Scores> {
  /** Plays it from its setup to the end; comes to the scores as they are then. */
  play: () => Played;
  /** Size of its state, characters of JSON. */
  size: number;
}

/**
 * A campaign as a game of boardgame.io: as many moves as ours has accepted commands, on a state of the
 * same size (the world as it ended). A move writes the changes of scores that our command made, or the
 * first of them; it reckons nothing. One client, no server, no seats with secrets: the least that it does.
 */
export function boardGameOf({ world, changes }: Recorded, share: Share): BoardGame {
  const [opening = [], ...moves] = changes;
  const game = {
    name: 'campaign',
    setup: () => ({ moved: 0, world: { ...world, scores: openedScores(world.scores, opening) } }),
    moves: {
      move({ G: state }: { G: { moved: number; world: World } }, made: readonly Change[]) {
        state.moved += 1;
        for (const change of made) write(state.world.scores, change);
      },
    },
  };
  const given = moves.map((made) => (share === 'every-change' ? made : made.slice(0, 1)));
  return {
    size: JSON.stringify(game.setup()).length,
    play: () => {
      const client = Client({ game, numPlayers: 1, debug: false });
      client.start();
      for (const made of given) client.moves['move']?.(made);
      const state = client.getState();
      client.stop();
      if (state?.G.moved !== moves.length)
        throw new Error(`expected ${moves.length} accepted moves, got ${state?.G.moved}`);
      return state.G.world.scores;
    },
  };
}
