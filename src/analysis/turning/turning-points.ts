import type { Book } from '../../model/book.ts';
import type { Command } from '../../model/command.ts';
import { tones } from '../../model/scenario.ts';
import type { World } from '../../model/world.ts';
import { patientHost } from '../../policy/hosts.ts';
import { step } from '../../rules/step.ts';
import { usualSeats } from '../../session/shelf.ts';
import { playOn } from '../campaign.ts';
import { copyOfWorld } from '../copy.ts';
import { deviation, mean } from '../summary.ts';
import { alternativesTo } from './alternatives.ts';
import type { Decision } from './decisions.ts';

/** Continuations of one decision, of what was done and of all alternatives, at most. */
export const mostContinuations = 200;
/** Draws that every choice gets first, and that a choice in doubt gets at a time. */
const firstDraws = 8;
const moreDraws = 4;
/** Draws that the best alternative has before it is called so: the best of several looks too good at first. */
const firmDraws = 24;
/** Worth between one tone of an ending and the next. */
const toneStep = 100 / (tones.length - 1);
/** A difference known this closely is known closely enough, points of worth. */
const closeEnough = toneStep / 5;

/** What one choice came to, played on many times. */
export interface Weighed {
  command: Command;
  draws: number;
  /** How often each ending came. */
  endings: Readonly<Record<string, number>>;
  /** Mean worth of the endings, 0…100. */
  worth: number;
}

/** An alternative held against what was done, over the same luck. */
export interface Rival extends Weighed {
  /** How much better it was than what was done: mean and 95% interval, points of worth. */
  gain: { mean: number; low: number; high: number };
}

/** One decision of a game, and what else could have been done. */
export interface TurningPoint {
  /** Step of the game, from 1. */
  step: number;
  round: number;
  done: Weighed;
  /** The best first. */
  rivals: readonly Rival[];
}

export interface TurningPoints {
  points: readonly TurningPoint[];
  /** Decisions that have been weighed to the end, and all there are. */
  settled: number;
  decisions: number;
  continuations: number;
}

interface Choice {
  command: Command;
  worths: number[];
  endings: Record<string, number>;
}

/** A decision under way of being weighed. */
interface Weighing {
  decision: Decision;
  done: Choice;
  others: readonly Choice[];
  used: number;
}

/**
 * Weighs decisions of a game. What was done and each alternative are played on by the reference host
 * `patient-host` with other luck, the same for all choices of a decision, so that differences are
 * paired. After a first look at every choice more draws go to the alternative that is hardest to tell
 * from what was done, until all are clear or the decision has had `mostContinuations`. The latest come
 * first: there the least is left to be played. Yields after every continuation: null, or the table so
 * far where a decision was looked at anew. The same decisions give the same table, however many share
 * the work.
 *
 * @param decisions in the order of the game
 * @param book with the charts that are to be used in bulk
 */
export function* turningPoints(
  decisions: readonly Decision[],
  book: Book,
): Generator<TurningPoints | null, TurningPoints> {
  const weighings: Weighing[] = [];
  let settled = 0;
  const table = (): TurningPoints => ({
    points: weighings.map(pointOf).toReversed(),
    settled,
    decisions: decisions.length,
    continuations: weighings.reduce((sum, { used }) => sum + used, 0),
  });
  for (const decision of decisions.toReversed()) {
    const weighing = weighingOf(decision, book);
    if (weighing.others.length === 0) {
      settled += 1;
      continue;
    }
    for (const choice of [weighing.done, ...weighing.others])
      yield* drawn(weighing, choice, book, firstDraws);
    weighings.push(weighing);
    yield table();
  }
  for (const weighing of weighings) {
    for (let next = inDoubt(weighing); next !== null; next = inDoubt(weighing)) {
      yield* drawn(weighing, next, book, moreDraws);
      const missing = next.worths.length - weighing.done.worths.length;
      yield* drawn(weighing, weighing.done, book, missing);
    }
    settled += 1;
    yield table();
  }
  return table();
}

function weighingOf(decision: Decision, book: Book): Weighing {
  const { before, taken } = decision;
  const others = alternativesTo(before, book, taken).map(choiceOf);
  return { decision, done: choiceOf(taken), others, used: 0 };
}

function choiceOf(command: Command): Choice {
  return { command, worths: [], endings: {} };
}

/** Plays a choice on so many times more. */
function* drawn(
  weighing: Weighing,
  choice: Choice,
  book: Book,
  draws: number,
): Generator<null, void> {
  const { before } = weighing.decision;
  for (let count = 0; count < draws; count += 1) {
    const { ending } = playedOn(before, choice.command, book, choice.worths.length + 1);
    choice.worths.push(worthOf(ending, book));
    choice.endings[ending ?? ''] = (choice.endings[ending ?? ''] ?? 0) + 1;
    weighing.used += 1;
    yield null;
  }
}

/** A world played on to its end from a command, by the reference host and the parties' delegations. */
export function playedOn(before: World, command: Command, book: Book, luck: number): World {
  const world = copyOfWorld(before);
  world.seed = otherLuck(before, luck);
  const taken = step(world, command, book, true);
  if (!taken.ok)
    throw new Error(`expected ${command.type} to be accepted again, got ${taken.refusal.code}`);
  const seats = usualSeats(book.partyIds, { seat: book.mediator, policy: patientHost });
  playOn(world, book, seats, ({ phase }) => phase === 'ended');
  return world;
}

/** The seed of other luck, the same for all choices of a decision. */
export function otherLuck({ seed }: World, luck: number): string {
  return `${seed}/turn ${luck}`;
}

/** What an ending is worth by its tone, 0…100 in equal steps from dark to bright. */
function worthOf(ending: string | null, { scenario }: Book): number {
  const tone = scenario.endings.find(({ id }) => id === ending)?.tone ?? 'dark';
  return 100 - toneStep * tones.indexOf(tone);
}

/** The alternative that is hardest to tell from what was done; null where all are clear, or enough was played. */
function inDoubt({ done, others, used }: Weighing): Choice | null {
  if (used + 2 * moreDraws > mostContinuations) return null;
  const best = bestOf(done, others);
  if (best !== null && best.worths.length < firmDraws) return best;
  const doubts = others.flatMap((choice) => {
    const { mean: gain, low, high } = gainOf(done, choice);
    const clear = low > 0 || high < 0 || high - low < 2 * closeEnough;
    return clear ? [] : [{ choice, clarity: Math.abs(gain) / (high - low) }];
  });
  const [first, ...rest] = doubts;
  // Of those that nobody can tell from what was done, the one that was looked at least.
  const byDoubt = (left: typeof first, right: typeof first): number =>
    (left?.choice.worths.length ?? 0) - (right?.choice.worths.length ?? 0) ||
    (right?.clarity ?? 0) - (left?.clarity ?? 0);
  return first === undefined
    ? null
    : rest.reduce((most, each) => (byDoubt(most, each) > 0 ? each : most), first).choice;
}

/** The alternative that gains most so far. */
function bestOf(done: Choice, others: readonly Choice[]): Choice | null {
  const [first, ...rest] = others;
  if (first === undefined) return null;
  const gain = (choice: Choice): number => gainOf(done, choice).mean;
  return rest.reduce((best, each) => (gain(each) > gain(best) ? each : best), first);
}

/**
 * The mean of paired differences over the same luck, with its 95% interval. A few draws that came out
 * alike are no certainty: the variance is widened by that of one more draw a tone away.
 */
function gainOf(done: Choice, other: Choice): Rival['gain'] {
  const pairs = Math.min(done.worths.length, other.worths.length);
  const differences = other.worths
    .slice(0, pairs)
    .map((worth, draw) => worth - (done.worths[draw] ?? 0));
  const spread = deviation(differences);
  const n = Math.max(1, pairs);
  const half = 1.96 * Math.sqrt((spread * spread + (toneStep * toneStep) / n) / n);
  const middle = mean(differences);
  return { mean: middle, low: middle - half, high: middle + half };
}

function weighed({ command, worths, endings }: Choice): Weighed {
  return { command, draws: worths.length, endings: { ...endings }, worth: mean(worths) };
}

function pointOf({ decision, done, others }: Weighing): TurningPoint {
  return {
    step: decision.step,
    round: decision.round,
    done: weighed(done),
    rivals: others
      .map((choice) => ({ ...weighed(choice), gain: gainOf(done, choice) }))
      .toSorted((left, right) => right.gain.mean - left.gain.mean),
  };
}
