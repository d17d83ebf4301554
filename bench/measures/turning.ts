import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { giveJob } from '../../src/analysis/jobs/give-job.ts';
import { decisionsOf } from '../../src/analysis/turning/decisions.ts';
import {
  joined,
  turningKind,
  turningOrders,
  type TurningOrder,
} from '../../src/analysis/turning/turning-job.ts';
import {
  mostContinuations,
  type TurningPoints,
} from '../../src/analysis/turning/turning-points.ts';
import { threadHand } from '../../src/cli/thread-hand.ts';
import { hosts } from '../../src/policy/registry.ts';
import { known } from '../../src/rules/turn.ts';
import { newGame, runComputers, type Game } from '../../src/session/game.ts';
import { flagship } from '../../tests/support/books.ts';
import { seatsWith } from '../../tests/support/measure.ts';
import { cost, rate, type Figure } from '../figure.ts';
import { race } from '../race.ts';

const host = 'skilled-host';
const samples = 3;

/** Every decision of one flagship campaign held against what else could have been done. */
export async function turningFigures(): Promise<Figure[]> {
  const computers = seatsWith(flagship.play, known(hosts, host));
  const game = runComputers(newGame(flagship.play, { seed: '1', computers }));
  const [bulk, play] = ['continuations in bulk', 'XState and Immer'];
  const decisions = structuredClone(decisionsOf(game));
  const timesOf = await race([
    { name: bulk, course: 'continued', given: decisions },
    { name: play, course: 'continuedInPlay', given: decisions },
  ]);
  const one: Weighed[] = [];
  const two: Weighed[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    one.push(await weighed(game, 1));
    two.push(await weighed(game, 2));
  }
  return [
    rate(`turning points: ${bulk}`, 'a second', timesOf(bulk), play, timesOf(play)),
    ...clocked(game, one, two),
  ];
}

/** What one analysis took, starting threads included; seconds. */
interface Weighed {
  /** By the clock, until something was found. */
  first: number;
  /** By the clock, until all was. */
  whole: number;
  /** Of the processor. */
  worked: number;
  found: TurningPoints;
}

function clocked(game: Game, one: readonly Weighed[], two: readonly Weighed[]): Figure[] {
  const name = `turning points of a campaign of ${host}`;
  const wholes = two.map(({ whole }) => whole);
  const [worked, ofTwo] = [one, two].map((all) => all.map((each) => each.worked));
  const spent = one.map(({ found }) => found.continuations);
  const all = decisionsOf(game).length * mostContinuations;
  return [
    cost(`${name}: continuations`, 'in all', spent, 'the most for every decision', [all]),
    cost(`${name} by one thread`, 's of the processor', worked ?? [], 'two threads', ofTwo ?? []),
    cost(
      `${name} by two threads`,
      's',
      wholes,
      'one thread',
      one.map(({ whole }) => whole),
    ),
    cost(
      `${name}: first by two threads`,
      's',
      two.map(({ first }) => first),
      'all by two threads',
      wholes,
    ),
  ];
}

async function weighed(game: Game, threads: number): Promise<Weighed> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const seconds = (): number => (performance.now() - began) / 1000;
  let first = Infinity;
  const parts = turningOrders(game, threads).map((order) =>
    given(order, () => (first = Math.min(first, seconds()))),
  );
  const found = (await Promise.all(parts)).reduce(joined);
  const { user, system } = process.cpuUsage(used);
  return { first, whole: seconds(), worked: (user + system) / 1e6, found };
}

/** Gives a thread its share; `heard` is told whenever it found something. */
function given(order: TurningOrder, heard: () => void): Promise<TurningPoints> {
  return new Promise((done, fail) => {
    const hand = threadHand(new URL('../turning-thread.ts', import.meta.url));
    const failed = (message: string): void => fail(new Error(message));
    giveJob(hand, turningKind, order, { found: heard, done, failed });
  });
}
