import type { Range } from '../../model/view.ts';
import type { Rng } from '../../rules/chance.ts';
import { settleTop, type Cloud, type Imagination, type Naming } from './cloud.ts';

/** What is known of a party beforehand, in one unit. */
export interface Acquaintance {
  /** What each option of each issue is worth to it. */
  worths: readonly (readonly Range[])[];
  /** Which part of that it does not count when it says what it minds most. */
  beside: readonly (readonly number[])[];
  /** What it needs in total. */
  floor: Range;
}

/**
 * Guesses about a party that is known within ranges: most likely in the middle, and the options of
 * an issue to one side together, since the same desk wrote them. It has no traits beside its worths.
 */
export function acquaintance(known: Acquaintance): Imagination {
  const { worths, beside, floor } = known;
  return {
    traitsOf: () => 0,
    draw(rng, cloud, guess) {
      for (const [issue, ranges] of worths.entries()) drawIssue(rng, cloud, guess, issue, ranges);
      cloud.floors[guess] = within(floor, rng(), rng());
    },
    change(rng, cloud, guess) {
      const issue = Math.floor(rng() * (worths.length + 1));
      const ranges = worths[issue];
      if (ranges !== undefined) return redrawIssue(rng, cloud, guess, issue, ranges);
      const before = cloud.floors[guess] ?? 0;
      cloud.floors[guess] = within(floor, rng(), rng());
      return () => {
        cloud.floors[guess] = before;
      };
    },
    names: mindsMost(Float64Array.from(beside.flat())),
  };
}

/** Whether no other clause is worth less. */
function mindsMost(beside: Float64Array): Naming {
  return ({ layout, worths }, guess, places, objection) => {
    const row = guess * layout.width;
    const minded = (place: number): number => (worths[row + place] ?? 0) - (beside[place] ?? 0);
    const named = minded(places[objection] ?? 0);
    return places.every((place) => minded(place) >= named);
  };
}

function drawIssue(
  rng: Rng,
  cloud: Cloud,
  guess: number,
  issue: number,
  ranges: readonly Range[],
): void {
  const start = startOf(cloud, guess, issue);
  const shared = rng();
  for (const [option, range] of ranges.entries())
    cloud.worths[start + option] = within(range, shared, rng());
  settleTop(cloud, guess, issue);
}

function redrawIssue(
  rng: Rng,
  cloud: Cloud,
  guess: number,
  issue: number,
  ranges: readonly Range[],
): () => void {
  const start = startOf(cloud, guess, issue);
  const before = cloud.worths.slice(start, start + ranges.length);
  drawIssue(rng, cloud, guess, issue, ranges);
  return () => {
    cloud.worths.set(before, start);
    settleTop(cloud, guess, issue);
  };
}

/** The point of a range at the mean of two shares. */
function within({ low, high }: Range, one: number, two: number): number {
  return low + ((high - low) * (one + two)) / 2;
}

/** Where the worths of an issue begin in the row of a guess. */
function startOf({ layout }: Cloud, guess: number, issue: number): number {
  return guess * layout.width + (layout.starts[issue] ?? 0);
}
