import { Client } from 'boardgame.io/client';
import type { ScoreRef } from '../../src/model/ledger.ts';
import type { Scores, World } from '../../src/model/world.ts';
import type { Recorded } from '../recorded.ts';

/** One change of one score. */
interface Change {
  ref: ScoreRef;
  amount: number;
}

/** How much of what our commands do the moves of the peer do. */
export type Share = 'every-change' | 'one-change';

/** A game of boardgame.io made ready to be played. */
export interface BoardGame {
  /** Plays it from its setup to the end; returns the scores that it came to. */
  play: () => Scores;
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
    setup: () => ({ moved: 0, world: { ...world, scores: opened(world.scores, opening) } }),
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

/** Scores as they stood after the opening. */
function opened(scores: Scores, opening: readonly Change[]): Scores {
  const fresh = structuredClone(scores);
  for (const row of Object.values(fresh.trust)) for (const to of Object.keys(row)) row[to] = 0;
  for (const of of Object.keys(fresh.credibility)) fresh.credibility[of] = 0;
  for (const of of Object.keys(fresh.support)) fresh.support[of] = 0;
  Object.assign(fresh, { limelight: 0, capital: 0, sovereignty: 0 });
  for (const change of opening) write(fresh, change);
  return fresh;
}

function write(scores: Scores, { ref, amount }: Change): void {
  switch (ref.score) {
    case 'trust': {
      const row = scores.trust[ref.from];
      if (row !== undefined) row[ref.to] = (row[ref.to] ?? 0) + amount;
      return;
    }
    case 'credibility':
    case 'support':
      scores[ref.score][ref.of] = (scores[ref.score][ref.of] ?? 0) + amount;
      return;
    default:
      scores[ref.score] += amount;
  }
}
