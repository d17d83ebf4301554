import { bestOf, type Cloud } from './cloud.ts';
import { placesOf } from './layout.ts';
import type { Learner } from './learning.ts';
import type { Mediation } from './mediator.ts';
import { judge, scaleOf } from './memory.ts';

/** A figure that is only guessed: the middle guess, and what eight in ten guesses lie between. */
export interface Guess {
  low: number;
  middle: number;
  high: number;
}

/** What the mediator makes of one party. */
export interface Belief {
  /** How much of all it could gain hangs on each issue, 0…1. */
  stakes: readonly Guess[];
  /** How much of all it could gain it needs to sign, 0…1. */
  needs: Guess;
  /** Answers that the usual guess cannot explain; more than a few, and its answers are not to be trusted. */
  unexplained: number;
}

/** What the mediator makes of each party by now. */
export function beliefsOf({ learners }: Mediation): Belief[] {
  return learners.map((learner) => beliefOf(learner));
}

function beliefOf({ cloud, heard }: Learner): Belief {
  const scale = scaleOf(heard);
  let unexplained = 0;
  for (let guess = 0; guess < cloud.size; guess += 1) {
    judge(cloud, guess, heard, scale, 0);
    unexplained += cloud.misses[guess] ?? 0;
  }
  return {
    stakes: cloud.layout.options.map((_, issue) =>
      spread(cloud, (guess) => shareOf(cloud, guess, issue)),
    ),
    needs: spread(cloud, (guess) => shareIn(cloud.floors[guess] ?? 0, bestOf(cloud, guess))),
    unexplained: unexplained / cloud.size,
  };
}

function shareOf(cloud: Cloud, guess: number, issue: number): number {
  const { layout, tops } = cloud;
  return shareIn(tops[guess * layout.options.length + issue] ?? 0, bestOf(cloud, guess));
}

/** A part of all that a guess could gain; 0 where it could gain nothing. */
function shareIn(part: number, best: number): number {
  return best > 0 ? part / best : 0;
}

function spread({ size }: Cloud, figure: (guess: number) => number): Guess {
  const sorted = Float64Array.from({ length: size }, (_, guess) => figure(guess)).toSorted();
  const at = (share: number): number => sorted[Math.floor(share * (size - 1))] ?? 0;
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

/** What one clause of a text changes against an earlier one, for whom. */
export interface Change {
  issue: number;
  from: number;
  to: number;
  /** Per party: what it gains by the change, as a share of all it could gain; the mean of the guesses. */
  gains: readonly number[];
}

/** Why a text differs from an earlier one: clause by clause, what each party is thought to gain. */
export function changesBetween(
  { learners, brief }: Mediation,
  earlier: readonly number[],
  later: readonly number[],
): Change[] {
  return [...brief.options.keys()]
    .filter((issue) => earlier[issue] !== later[issue])
    .map((issue) => ({
      issue,
      from: earlier[issue] ?? 0,
      to: later[issue] ?? 0,
      gains: learners.map(({ cloud }) => meanGain(cloud, issue, earlier, later)),
    }));
}

function meanGain(
  cloud: Cloud,
  issue: number,
  earlier: readonly number[],
  later: readonly number[],
): number {
  const { layout, size, worths } = cloud;
  const from = placesOf(layout, earlier)[issue] ?? 0;
  const to = placesOf(layout, later)[issue] ?? 0;
  let sum = 0;
  for (let guess = 0; guess < size; guess += 1) {
    const row = guess * layout.width;
    sum += shareIn((worths[row + to] ?? 0) - (worths[row + from] ?? 0), bestOf(cloud, guess));
  }
  return sum / size;
}
