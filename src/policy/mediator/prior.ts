import type { Rng } from '../../rules/chance.ts';

/**
 * What a mediator may suppose about strangers: how much an issue weighs, how a party ranks the
 * options of an issue, and how much it needs. Broad on purpose; drawn from no particular game.
 */
export interface Prior {
  /** Chance that a party does not care how an issue is settled. */
  indifferent: number;
  /** Among the issues it cares about: the more the better, the less the better, best in the middle; otherwise anything. */
  rising: number;
  falling: number;
  peaked: number;
  /** The least and the most that it needs, as a share of the best it could have. */
  needsLeast: number;
  needsMost: number;
}

export const broadPrior: Prior = {
  indifferent: 0.15,
  rising: 0.29,
  falling: 0.29,
  peaked: 0.22,
  needsLeast: 0.15,
  needsMost: 0.85,
};

/**
 * Draws how much each issue weighs.
 * @param into one place an issue; filled with shares, 0…1 each, that add up to 1: a flat Dirichlet draw
 */
export function drawWeights(rng: Rng, into: Float64Array): void {
  const cuts = Array.from({ length: into.length - 1 }, rng).toSorted((a, b) => a - b);
  for (let issue = 0; issue < into.length; issue += 1)
    into[issue] = (cuts[issue] ?? 1) - (cuts[issue - 1] ?? 0);
}

/** How a party ranks the options of one issue: best 1, worst 0; all 0 where it does not care. */
export function drawShape(rng: Rng, prior: Prior, into: Float64Array): void {
  into.fill(0);
  if (into.length < 2 || rng() < prior.indifferent) return;
  for (let option = 0; option < into.length; option += 1) into[option] = rng();
  const kind = rng();
  if (kind < prior.rising) rise(into);
  else if (kind < prior.rising + prior.falling) rise(into).reverse();
  else if (kind < prior.rising + prior.falling + prior.peaked) peak(rng, into);
  stretch(into);
}

/** Rises to an option drawn at random and falls after it. */
function peak(rng: Rng, values: Float64Array): void {
  const top = Math.floor(rng() * values.length);
  values[top] = 1;
  rise(values.subarray(0, top));
  rise(values.subarray(top + 1)).reverse();
}

/** Sorts a handful of values in place, ascending. */
function rise(values: Float64Array): Float64Array {
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    let place = index;
    for (; place > 0 && (values[place - 1] ?? 0) > value; place -= 1)
      values[place] = values[place - 1] ?? 0;
    values[place] = value;
  }
  return values;
}

/** Moves and widens values so that the least is 0 and the most 1. */
function stretch(values: Float64Array): void {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const span = most - least;
  for (let option = 0; option < values.length; option += 1)
    values[option] = span > 0 ? ((values[option] ?? 0) - least) / span : 0;
}

export function drawNeed(rng: Rng, { needsLeast, needsMost }: Prior): number {
  return needsLeast + rng() * (needsMost - needsLeast);
}
