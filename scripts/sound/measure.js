/** Figures of a sound as it was encoded: levels, offset, and what happens where a loop closes. */
import { filter, RATE, samples } from './dsp.js';

const inDecibels = (value) => Math.round(200 * Math.log10(Math.max(value, 1e-6))) / 10;

function rootMean(sides) {
  let [sum, count] = [0, 0];
  for (const side of sides) {
    for (const value of side) sum += value * value;
    count += side.length;
  }
  return Math.sqrt(sum / Math.max(count, 1));
}

/**
 * Where a loop closes best. What stands one loop later is the same sound, encoded anew; the jump
 * goes where the two copies agree on three neighbours, so that value and slope go on.
 *
 * @returns {{ from: number, step: number }} seconds, and how far apart the copies are there
 */
function seam(sides, lead, loop) {
  const length = samples(loop);
  let best = { from: lead, step: Infinity };
  for (let at = samples(lead * 0.1); at < samples(lead * 1.9); at += 1) {
    let step = 0;
    for (const side of sides) {
      for (let i = at - 1; i <= at + 1; i += 1) {
        step = Math.max(step, Math.abs(side[i] - side[i + length]));
      }
    }
    if (step < best.step) best = { from: at / RATE, step };
  }
  return best;
}

export function measure(sides, { loop }, lead) {
  const peak = Math.max(...sides.map((side) => side.reduce((m, x) => Math.max(m, Math.abs(x)), 0)));
  const mean = sides.map((side) => side.reduce((sum, x) => sum + x, 0) / side.length);
  const high = sides.map((side) => filter(filter(side, 'high', 4000), 'high', 4000));
  const edges = sides.flatMap((side) => [Math.abs(side[0]), Math.abs(side.at(-1))]);
  return {
    seconds: Math.round((sides[0].length / RATE) * 100) / 100,
    peak: inDecibels(peak),
    rms: inDecibels(rootMean(sides)),
    offset: Math.round(Math.max(...mean.map(Math.abs)) * 1e6) / 1e6,
    highs: inDecibels(rootMean(high) / rootMean(sides)),
    ...(loop === null ? { edge: inDecibels(Math.max(...edges)) } : closing(sides, lead, loop)),
  };
}

function closing(sides, lead, loop) {
  const { from, step } = seam(sides, lead, loop);
  return { from: Math.round(from * 1e5) / 100, seam: inDecibels(step) };
}
