import type { Game, State } from 'boardgame.io';
import { RandomBot, Simulate } from 'boardgame.io/ai';
import { Client } from 'boardgame.io/client';
import { PlayerView } from 'boardgame.io/core';
import { InitializeGame } from 'boardgame.io/internal';
import { Local } from 'boardgame.io/multiplayer';
import type { PartyState, Scores, World } from '../../src/model/world.ts';
import type { Recorded } from '../recorded.ts';
import type { BoardGame } from './boardgame.ts';
import { openedScores, write, type Change } from './scores.ts';

/** The world as it ended, laid out as boardgame.io has it: `players` and `secret` are what its own view strips. */
interface SeatedState {
  moved: number;
  world: Omit<World, 'parties' | 'seed' | 'draws'>;
  players: Record<string, Partial<PartyState>>;
  secret: Pick<World, 'seed' | 'draws'>;
}

/** A campaign as a game of seats with secrets. */
interface SeatedGame {
  game: Game<SeatedState>;
  /** How many seats it has. */
  seats: number;
  /** Size of its state, characters of JSON. */
  size: number;
  /** What each move changes, in their order; which seat makes it. */
  moves: readonly { made: readonly Change[]; seat: string }[];
}

/**
 * A campaign as a game of boardgame.io for the seats of ours: as many moves as ours has accepted
 * commands, on a state of the same size, each writing the changes that our command made. A seat's turn
 * is over where another's command follows. Views are the ones it ships (`PlayerView.STRIP_SECRETS`).
 */
function seatedGame({ world, changes, commands }: Recorded): SeatedGame {
  const { parties, seed, draws, ...open } = world;
  const [opening = [], ...given] = changes;
  const ids = [...new Set([...commands.map(({ seat }) => seat), ...Object.keys(parties)])];
  const moves = commands.map(({ seat }, at) => ({
    made: given[at] ?? [],
    seat: String(ids.indexOf(seat)),
  }));
  const setup = (): SeatedState => ({
    moved: 0,
    world: { ...open, scores: openedScores(world.scores, opening) },
    players: Object.fromEntries(ids.map((id, seat) => [String(seat), parties[id] ?? {}])),
    secret: { seed, draws },
  });
  const game: Game<SeatedState> = {
    name: 'campaign',
    setup,
    playerView: (context): unknown => PlayerView.STRIP_SECRETS?.(context),
    moves: {
      move({ G: state, events, playerID }, made: readonly Change[]) {
        state.moved += 1;
        for (const change of made) write(state.world.scores, change);
        const next = moves[state.moved];
        if (next !== undefined && next.seat !== playerID) events.endTurn({ next: next.seat });
      },
    },
    endIf: ({ G: state }) => state.moved === moves.length,
    ai: { enumerate: ({ moved }) => [{ move: 'move', args: [moves[moved]?.made] }] },
  };
  return { game, seats: ids.length, size: JSON.stringify(setup()).length, moves };
}

/** Matches by a number of their own: a local master keeps them all. */
let matches = 0;

/**
 * A table of it in one process: its local master, and a client for each seat that looks at its own view
 * after every move.
 */
export function boardGameTable(recorded: Recorded): BoardGame {
  const { game, seats, size, moves } = seatedGame(recorded);
  const play = (): Scores => {
    matches += 1;
    const shared = { game, numPlayers: seats, multiplayer: Local(), matchID: String(matches) };
    let looks = 0;
    const clients = Array.from({ length: seats }, (_, seat) => {
      const client = Client({ ...shared, playerID: String(seat), debug: false });
      client.start();
      client.subscribe(() => (looks += 1));
      return client;
    });
    for (const { made, seat } of moves) clients[Number(seat)]?.moves['move']?.(made);
    const states = clients.map((client) => client.getState()?.G);
    for (const client of clients) client.stop();
    const late = states.filter((state) => state?.moved !== moves.length).length;
    const [state] = states;
    if (state === undefined || late > 0 || looks < moves.length * seats)
      throw new Error(`expected every seat to see ${moves.length} moves, got ${late} that did not`);
    return state.world.scores;
  };
  return { play, size };
}

/**
 * Its way to play without a table: `Simulate` with its `RandomBot`, which is given one move to choose
 * from. Its bots see the whole state.
 */
export function boardGameSimulated(recorded: Recorded): BoardGame<Promise<Scores>> {
  const { game, seats, size, moves } = seatedGame(recorded);
  const play = async (): Promise<Scores> => {
    const bots = new RandomBot({ enumerate: game.ai?.enumerate ?? (() => []), seed: '1' });
    const opened = InitializeGame({ game, numPlayers: seats });
    const { state }: { state: State<SeatedState> } = await Simulate({ game, bots, state: opened });
    if (state.G.moved !== moves.length)
      throw new Error(`expected ${moves.length} accepted moves, got ${state.G.moved}`);
    return state.G.world.scores;
  };
  return { play, size };
}
