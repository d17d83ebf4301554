import type { Rng } from '../../rules/chance.ts';
import type { Layout } from './layout.ts';
import { drawNeed, drawShape, drawWeights, type Prior } from './prior.ts';

/**
 * What one party may want: many guesses of equal weight, each a full set of additive preferences.
 * Arrays hold one row per guess.
 */
export interface Cloud {
  layout: Layout;
  size: number;
  /** Weight of each issue, summing to 1. */
  weights: Float64Array;
  /** Each option within its issue, 0…1. */
  shapes: Float64Array;
  /** Weight × shape: what an option is worth. */
  worths: Float64Array;
  /** What the best option of each issue is worth. */
  tops: Float64Array;
  /** What it needs, as a share of the best it could have. */
  needs: Float64Array;
  /** How many of its yes and no, and how many of its objections, a guess does not explain. */
  misses: Int32Array;
  misnamed: Int32Array;
}

/** Guesses drawn from the prior, before anything was heard. */
export function drawCloud(rng: Rng, prior: Prior, layout: Layout, size: number): Cloud {
  const issues = layout.options.length;
  const cloud: Cloud = {
    layout,
    size,
    weights: new Float64Array(size * issues),
    shapes: new Float64Array(size * layout.width),
    worths: new Float64Array(size * layout.width),
    tops: new Float64Array(size * issues),
    needs: new Float64Array(size),
    misses: new Int32Array(size),
    misnamed: new Int32Array(size),
  };
  for (let guess = 0; guess < size; guess += 1) {
    drawWeights(rng, cloud.weights.subarray(guess * issues, (guess + 1) * issues));
    for (let issue = 0; issue < issues; issue += 1) {
      drawShape(rng, prior, shapeOf(cloud, guess, issue));
      settle(cloud, guess, issue);
    }
    cloud.needs[guess] = drawNeed(rng, prior);
  }
  return cloud;
}

/** The part of a guess that ranks the options of one issue; writing to it changes the guess. */
export function shapeOf({ layout, shapes }: Cloud, guess: number, issue: number): Float64Array {
  const start = guess * layout.width + (layout.starts[issue] ?? 0);
  return shapes.subarray(start, start + (layout.options[issue] ?? 0));
}

/** Brings worths and best worth of an issue in line with its weight and shape. */
export function settle(cloud: Cloud, guess: number, issue: number): void {
  const { layout, weights, shapes, worths, tops } = cloud;
  const row = guess * layout.options.length + issue;
  const weight = weights[row] ?? 0;
  const start = guess * layout.width + (layout.starts[issue] ?? 0);
  const end = start + (layout.options[issue] ?? 0);
  let top = 0;
  for (let place = start; place < end; place += 1) {
    const worth = weight * (shapes[place] ?? 0);
    worths[place] = worth;
    if (worth > top) top = worth;
  }
  tops[row] = top;
}

/** What a guess needs in total. */
export function floorOf({ layout, tops, needs }: Cloud, guess: number): number {
  const issues = layout.options.length;
  let best = 0;
  for (let row = guess * issues; row < (guess + 1) * issues; row += 1) best += tops[row] ?? 0;
  return best * (needs[guess] ?? 0);
}

/** Keeps guesses in proportion to their weights: some die, some are doubled. */
export function resample(rng: Rng, cloud: Cloud, weights: Float64Array): void {
  const picked = systematic(rng, weights);
  const issues = cloud.layout.options.length;
  gather(cloud.weights, picked, issues);
  gather(cloud.shapes, picked, cloud.layout.width);
  gather(cloud.worths, picked, cloud.layout.width);
  gather(cloud.tops, picked, issues);
  gather(cloud.needs, picked, 1);
  gather(cloud.misses, picked, 1);
  gather(cloud.misnamed, picked, 1);
}

/** Systematic resampling: one draw, then even steps through the summed weights. Ascending. */
function systematic(rng: Rng, weights: Float64Array): Int32Array {
  const count = weights.length;
  let total = 0;
  for (const weight of weights) total += weight;
  const picked = new Int32Array(count);
  let [guess, reached] = [0, weights[0] ?? 0];
  const start = rng();
  for (let index = 0; index < count; index += 1) {
    const mark = ((start + index) / count) * total;
    while (reached <= mark && guess < count - 1) {
      guess += 1;
      reached += weights[guess] ?? 0;
    }
    picked[index] = guess;
  }
  return picked;
}

function gather(rows: Float64Array | Int32Array, picked: Int32Array, width: number): void {
  const before = rows.slice();
  for (let index = 0; index < picked.length; index += 1) {
    const from = (picked[index] ?? 0) * width;
    for (let place = 0; place < width; place += 1)
      rows[index * width + place] = before[from + place] ?? 0;
  }
}
