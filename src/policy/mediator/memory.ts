import type { PartyAnswer } from './brief.ts';
import type { Cloud, Naming } from './cloud.ts';
import { likelihoodOf, likelihoods, mostFrom } from './doubt.ts';
import { placesOf, type Layout } from './layout.ts';

/** What one party has said so far, in the order of the texts. */
export interface Heard {
  /** Which issue it names with a refusal. */
  names: Naming;
  /** Where the clauses of each text stand in a row of a guess. */
  places: Int32Array[];
  accepted: boolean[];
  /** The issue it named, −1 where it named none. */
  objections: number[];
  /** How much less it needed then than now. */
  hardened: number[];
}

export function nothingHeard(names: Naming): Heard {
  return { names, places: [], accepted: [], objections: [], hardened: [] };
}

/** Adds an answer to what was heard. */
export function remember(
  heard: Heard,
  layout: Layout,
  text: readonly number[],
  { accepts, objection, hardened = 0 }: PartyAnswer,
): void {
  heard.places.push(placesOf(layout, text));
  heard.accepted.push(accepts);
  heard.objections.push(accepts ? -1 : (objection ?? -1));
  heard.hardened.push(hardened);
}

/** How likely it is that a party says what was heard, by how much of it a guess leaves unexplained. */
export interface Scale {
  /** By unexplained answers, and by unexplained objections; `least…` is the best still to come. */
  answers: Float64Array;
  names: Float64Array;
  leastAnswers: Float64Array;
  leastNames: Float64Array;
}

export function scaleOf({ accepted, objections }: Heard): Scale {
  const named = objections.filter((objection) => objection >= 0).length;
  const whole = likelihoodOf(accepted.length) * likelihoodOf(named);
  const answers = likelihoods(accepted.length).map((likelihood) => likelihood * whole);
  const names = likelihoods(named);
  return { answers, names, leastAnswers: mostFrom(answers), leastNames: mostFrom(names) };
}

/** The likelihood of a guess that was judged. */
export function likelihoodFor({ misses, misnamed }: Cloud, guess: number, scale: Scale): number {
  return (scale.answers[misses[guess] ?? 0] ?? 0) * (scale.names[misnamed[guess] ?? 0] ?? 0);
}

/** A guess sums fractions: equal within this counts as reached. */
export const tolerance = 1e-9;

/**
 * Counts what a guess does not explain of all that its party said: a yes or no that it would not
 * have said, an objection to an issue that it would not have named. Stops and
 * says false as soon as its likelihood must stay below `least`.
 */
export function judge(
  cloud: Cloud,
  guess: number,
  heard: Heard,
  scale: Scale,
  least: number,
): boolean {
  const { leastAnswers, leastNames } = scale;
  const floor = (cloud.floors[guess] ?? 0) - tolerance;
  let [misses, misnamed] = [0, 0];
  // The newest answers first: an older guess has wandered among the older ones.
  for (let index = heard.places.length - 1; index >= 0; index -= 1) {
    const places = heard.places[index] ?? noPlaces;
    const objection = heard.objections[index] ?? -1;
    const needed = floor - (heard.hardened[index] ?? 0);
    if (worthOf(cloud, guess, places) >= needed !== heard.accepted[index]) misses += 1;
    else if (objection < 0) continue;
    if (objection >= 0 && !heard.names(cloud, guess, places, objection)) misnamed += 1;
    if ((leastAnswers[misses] ?? 0) * (leastNames[misnamed] ?? 0) < least) return false;
  }
  cloud.misses[guess] = misses;
  cloud.misnamed[guess] = misnamed;
  return likelihoodFor(cloud, guess, scale) >= least;
}

const noPlaces = new Int32Array(0);

function worthOf({ layout, worths }: Cloud, guess: number, places: Int32Array): number {
  const row = guess * layout.width;
  let sum = 0;
  for (let issue = 0; issue < places.length; issue += 1)
    sum += worths[row + (places[issue] ?? 0)] ?? 0;
  return sum;
}
