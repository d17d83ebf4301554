import { playCampaign } from '../src/analysis/campaign.ts';
import { tableCharts } from '../src/analysis/chart-tables.ts';
import type { Decision } from '../src/analysis/turning/decisions.ts';
import { playedOn } from '../src/analysis/turning/turning-points.ts';
import { catalogue } from '../src/content/catalogue.ts';
import type { Book } from '../src/model/book.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { hosts } from '../src/policy/registry.ts';
import { openWorld } from '../src/rules/open-world.ts';
import { step } from '../src/rules/step.ts';
import { known } from '../src/rules/turn.ts';
import { compile } from '../src/session/compile.ts';
import { apply, newGame } from '../src/session/game.ts';
import { loadTranscript } from '../src/session/transcript.ts';
import { flagship, shelf } from '../tests/support/books.ts';
import { seatsWith } from '../tests/support/measure.ts';
import { arithmeticOf } from './peers/arithmetic.ts';
import { boardGameSimulated, boardGameTable } from './peers/boardgame-seats.ts';
import { boardGameOf, type BoardGame } from './peers/boardgame.ts';
import { playedOnInPlay } from './peers/in-play.ts';
import type { Recorded } from './recorded.ts';

/** Recorded campaigns, and whose they are. */
export interface Campaigns {
  host: string;
  recorded: readonly Recorded[];
}

/** Campaigns of a scenario from consecutive seeds. */
export interface Fresh {
  host: string;
  scenario: Scenario;
  games: number;
}

/** All that is timed: made ready from what it is given, it does some of it and says how many units that was. */
export const courses = {
  /** Whole campaigns on plain objects and tables, every seat deciding. */
  bulk: ({ host, recorded }: Campaigns) => {
    const seats = seatsWith(flagship.bulk, known(hosts, host));
    return forEach(recorded, ({ seed }) => playCampaign(flagship.bulk, seed, seats));
  },
  /** The same rules on the same commands, nobody deciding. */
  bulkGiven: ({ recorded }: Campaigns) =>
    forEach(recorded, ({ seed, commands }) => {
      const { world } = openWorld(flagship.bulk, seed);
      for (const command of commands) step(world, command, flagship.bulk, true);
    }),
  /** The same commands as in play: charts stepped by XState, drafts of Immer, checksums. */
  play: ({ recorded }: Campaigns) =>
    forEach(recorded, ({ seed, commands }) => {
      let game = newGame(flagship.play, { seed, computers: {} });
      for (const command of commands) {
        const played = apply(game, command);
        if (!played.ok) throw new Error(`expected ${command.type} to be accepted`);
        game = played.game;
      }
    }),
  boardGameSame: ({ recorded }: Campaigns) =>
    replayed(recorded.map((campaign) => boardGameOf(campaign, 'every-change'))),
  boardGameOne: ({ recorded }: Campaigns) =>
    replayed(recorded.map((campaign) => boardGameOf(campaign, 'one-change'))),
  boardGameTable: ({ recorded }: Campaigns) => replayed(recorded.map(boardGameTable)),
  boardGameSimulated: ({ recorded }: Campaigns) => {
    const all = recorded.map(boardGameSimulated);
    return async () => {
      for (const { play } of all) await play();
      return all.length;
    };
  },
  arithmetic: ({ recorded }: Campaigns) => {
    let sum = 0;
    const all = recorded.map(arithmeticOf);
    return forEach(all, (campaign) => {
      sum += campaign();
      if (Number.isNaN(sum)) throw new Error('expected sums of scores');
    });
  },
  /** Saved games read, checked and re-executed. */
  transcripts: (texts: readonly string[]) =>
    forEach(texts, (text) => {
      const loaded = loadTranscript(text, shelf);
      if (!loaded.ok || loaded.verified.firstDifference !== null)
        throw new Error('expected a saved game that holds');
    }),
  /** What was done at each decision, played on to the end as turning points do. */
  continued: (decisions: readonly Decision[]) =>
    forEach(decisions, ({ before, taken }) => playedOn(before, taken, flagship.bulk, 1)),
  /** The same continuations as in play. */
  continuedInPlay: (decisions: readonly Decision[]) =>
    forEach(decisions, (decision) => playedOnInPlay(decision, flagship.play, 1)),
  /** Whole campaigns in bulk of a scenario that is not shipped. */
  fresh: ({ host, scenario, games }: Fresh) => {
    const book = bulkOf(scenario);
    const seats = seatsWith(book, known(hosts, host));
    const seeds = Array.from({ length: games }, (_, index) => String(index + 1));
    return forEach(seeds, (seed) => playCampaign(book, seed, seats));
  },
} satisfies Record<string, (given: never) => () => number | Promise<number>>;

function forEach<T>(all: readonly T[], work: (each: T) => unknown): () => number {
  return () => {
    for (const each of all) work(each);
    return all.length;
  };
}

function replayed(all: readonly BoardGame[]): () => number {
  return forEach(all, ({ play }) => play());
}

/** A scenario compiled for bulk. */
function bulkOf(scenario: Scenario): Book {
  const compiled = compile(catalogue, scenario, {}, tableCharts);
  if (compiled.ok) return compiled.book;
  throw new Error(compiled.problems[0]?.message ?? 'expected a sound scenario');
}
