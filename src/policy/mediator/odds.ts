import type { Cloud } from './cloud.ts';
import { tolerance } from './memory.ts';
import { textAt, type Texts } from './texts.ts';
import { placesOf } from './layout.ts';

/** Keeps odds off 0 and 1: as if this much of one guess accepted, and as much refused, every text. */
const benefit = 0.05;

/**
 * `odds[text]`: how likely a party is to accept, by so many guesses of its cloud, evenly spread, where
 * every text is worth `gain` more to it than the guesses say.
 */
export function acceptanceOdds(
  cloud: Cloud,
  texts: Texts,
  guesses: number,
  gain: number,
): Float64Array {
  const size = Math.min(guesses, cloud.size);
  const spare = tolerance + gain;
  const accepting = texts.whole
    ? countAll(cloud, texts.count, size, spare)
    : countSome(cloud, texts, size, spare);
  return Float64Array.from(accepting, (count) => smoothed(count, size));
}

/** How likely a party is to accept one text that is worth so much more to it than the guesses say. */
export function oddsWith(cloud: Cloud, text: readonly number[], gain: number): number {
  const { layout, worths, floors, size } = cloud;
  const places = placesOf(layout, text);
  let count = 0;
  for (let guess = 0; guess < size; guess += 1) {
    let sum = tolerance + gain;
    for (const place of places) sum += worths[guess * layout.width + place] ?? 0;
    if (sum >= (floors[guess] ?? 0)) count += 1;
  }
  return smoothed(count, size);
}

function smoothed(count: number, size: number): number {
  return (count + benefit) / (size + 2 * benefit);
}

/** Every text at once: all beginnings, continued issue by issue. */
function countAll(cloud: Cloud, count: number, size: number, spare: number): Int32Array {
  const { layout } = cloud;
  const accepting = new Int32Array(count);
  const last = layout.options.length - 1;
  let sums = new Float64Array(count);
  let next = new Float64Array(count);
  for (let asked = 0; asked < size; asked += 1) {
    const guess = spread(cloud, asked, size);
    const row = guess * layout.width;
    let reached = 1;
    sums[0] = spare - (cloud.floors[guess] ?? 0);
    for (let issue = 0; issue < last; issue += 1) {
      const start = row + (layout.starts[issue] ?? 0);
      reached = extend(sums, reached, cloud.worths, start, layout.options[issue] ?? 0, next);
      [sums, next] = [next, sums];
    }
    const start = row + (layout.starts[last] ?? 0);
    tally(sums, reached, cloud.worths, start, layout.options[last] ?? 0, accepting);
  }
  return accepting;
}

/** Continues `reached` sums by every option of one issue; says how many there are then. */
function extend(
  sums: Float64Array,
  reached: number,
  worths: Float64Array,
  start: number,
  options: number,
  into: Float64Array,
): number {
  let to = 0;
  for (let text = 0; text < reached; text += 1) {
    const sum = sums[text] ?? 0;
    for (let option = 0; option < options; option += 1) {
      into[to] = sum + (worths[start + option] ?? 0);
      to += 1;
    }
  }
  return to;
}

/** The last issue: counts who comes out with nothing missing. */
function tally(
  sums: Float64Array,
  reached: number,
  worths: Float64Array,
  start: number,
  options: number,
  into: Int32Array,
): void {
  let to = 0;
  for (let text = 0; text < reached; text += 1) {
    const sum = sums[text] ?? 0;
    for (let option = 0; option < options; option += 1) {
      if (sum + (worths[start + option] ?? 0) >= 0) into[to] = (into[to] ?? 0) + 1;
      to += 1;
    }
  }
}

function countSome(cloud: Cloud, texts: Texts, size: number, spare: number): Int32Array {
  const { layout, worths } = cloud;
  const accepting = new Int32Array(texts.count);
  const asked = Int32Array.from({ length: size }, (_, index) => spread(cloud, index, size));
  const floors = Float64Array.from(asked, (guess) => cloud.floors[guess] ?? 0);
  for (let text = 0; text < texts.count; text += 1) {
    const places = placesOf(layout, textAt(texts, text));
    let count = 0;
    for (let index = 0; index < size; index += 1) {
      const row = (asked[index] ?? 0) * layout.width;
      let sum = spare;
      for (let issue = 0; issue < places.length; issue += 1)
        sum += worths[row + (places[issue] ?? 0)] ?? 0;
      if (sum >= (floors[index] ?? 0)) count += 1;
    }
    accepting[text] = count;
  }
  return accepting;
}

/** Resampling leaves relatives side by side, so that some guesses are taken from all over. */
function spread(cloud: Cloud, index: number, size: number): number {
  return Math.floor((index * cloud.size) / size);
}
