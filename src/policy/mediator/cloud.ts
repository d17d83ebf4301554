import type { Rng } from '../../rules/chance.ts';
import type { Layout } from './layout.ts';

/**
 * What one party may want: many guesses of equal weight, each a full set of additive preferences.
 * Arrays hold one row per guess.
 */
export interface Cloud {
  layout: Layout;
  size: number;
  /** What each option is worth. */
  worths: Float64Array;
  /** What the best option of each issue is worth. */
  tops: Float64Array;
  /** What it needs in total. */
  floors: Float64Array;
  /** What its imagination made the guess from, so many numbers each; it alone reads and changes them. */
  traits: Float64Array;
  /** How many of its yes and no, and how many of its objections, a guess does not explain. */
  misses: Int32Array;
  misnamed: Int32Array;
}

/** Whether a guess, refusing the text that stands at these places, would name this issue. */
export type Naming = (
  cloud: Cloud,
  guess: number,
  places: Int32Array,
  objection: number,
) => boolean;

/** Where guesses come from, how one changes into another, and what it says. */
export interface Imagination {
  /** How many traits a guess has. */
  traitsOf(layout: Layout): number;
  /** Makes a guess, before anything was heard. */
  draw(rng: Rng, cloud: Cloud, guess: number): void;
  /** Changes a guess by a step that leaves what is drawn as it is; says how to take it back. */
  change(rng: Rng, cloud: Cloud, guess: number): () => void;
  names: Naming;
}

/** Guesses before anything was heard. */
export function drawCloud(rng: Rng, imagination: Imagination, layout: Layout, size: number): Cloud {
  const cloud: Cloud = {
    layout,
    size,
    worths: new Float64Array(size * layout.width),
    tops: new Float64Array(size * layout.options.length),
    floors: new Float64Array(size),
    traits: new Float64Array(size * imagination.traitsOf(layout)),
    misses: new Int32Array(size),
    misnamed: new Int32Array(size),
  };
  for (let guess = 0; guess < size; guess += 1) imagination.draw(rng, cloud, guess);
  return cloud;
}

/** Brings the best worth of an issue in line with the worths of its options. */
export function settleTop(cloud: Cloud, guess: number, issue: number): void {
  const { layout, worths, tops } = cloud;
  const start = guess * layout.width + (layout.starts[issue] ?? 0);
  const end = start + (layout.options[issue] ?? 0);
  let top = worths[start] ?? 0;
  for (let place = start + 1; place < end; place += 1) top = Math.max(top, worths[place] ?? 0);
  tops[guess * layout.options.length + issue] = top;
}

/** All that a guess could gain: the best option of every issue. */
export function bestOf({ layout, tops }: Cloud, guess: number): number {
  const issues = layout.options.length;
  let best = 0;
  for (let row = guess * issues; row < (guess + 1) * issues; row += 1) best += tops[row] ?? 0;
  return best;
}

/** Keeps guesses in proportion to their weights: some die, some are doubled. */
export function resample(rng: Rng, cloud: Cloud, weights: Float64Array): void {
  const picked = systematic(rng, weights);
  const { size } = cloud;
  const rows = [cloud.worths, cloud.tops, cloud.floors, cloud.traits, cloud.misses, cloud.misnamed];
  for (const each of rows) gather(each, picked, each.length / size);
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
