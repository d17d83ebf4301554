/** Arithmetic of sound: noise, filters, echo, mixing. Plain arrays of samples, 48 000 a second. */

export const RATE = 48_000;
export const TAU = Math.PI * 2;

/** @typedef {[Float64Array, Float64Array]} Stereo left and right */

/** A generator of 0…1 that always tells the same story for the same seed. */
export function chance(seed) {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const samples = (seconds) => Math.round(seconds * RATE);
export const silence = (seconds) => new Float64Array(samples(seconds));
export const stereo = (seconds) => [silence(seconds), silence(seconds)];
const decibels = (amount) => 10 ** (amount / 20);
/** Frequency of a MIDI note number. */
export const pitch = (note) => 440 * 2 ** ((note - 69) / 12);

/** Half a cosine from 0 to 1: the softest way up. */
export function rise(x) {
  if (x <= 0) return 0;
  return x >= 1 ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * x);
}

/** White noise. */
export function noise(seconds, next) {
  return silence(seconds).map(() => next() * 2 - 1);
}

function coefficients(kind, frequency, q) {
  const w = (TAU * Math.min(frequency, RATE * 0.45)) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const a = [1 + alpha, -2 * cos, 1 - alpha];
  const b = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -1 - cos, (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  }[kind];
  return [...b, a[1], a[2]].map((value) => value / a[0]);
}

/**
 * A second-order filter: `low`, `high` or `band`. With `circular` the sound is taken as a loop: the
 * filter runs through it twice, so that its end knows what its beginning will be.
 */
export function filter(input, kind, frequency, q = Math.SQRT1_2, circular = false) {
  const [b0, b1, b2, a1, a2] = coefficients(kind, frequency, q);
  const output = new Float64Array(input.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let pass = circular ? 0 : 1; pass < 2; pass += 1) {
    for (let i = 0; i < input.length; i += 1) {
      const x = input[i];
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      output[i] = y;
    }
  }
  return output;
}

/** Adds a sound at a time, from −1 left to 1 right with equal power; past the end it wraps in a loop, else it is cut. */
export function place(into, sound, { at = 0, gain = 1, pan = 0, loop = false }) {
  const angle = ((pan + 1) * Math.PI) / 4;
  const sides = [Math.cos(angle) * gain, Math.sin(angle) * gain];
  const start = samples(at);
  const length = into[0].length;
  for (let i = 0; i < sound.length; i += 1) {
    const to = start + i;
    if (to >= length && !loop) break;
    into[0][to % length] += sound[i] * sides[0];
    into[1][to % length] += sound[i] * sides[1];
  }
}

/** Adds one stereo sound to another. */
export function add(into, sound, gain = 1) {
  for (const side of [0, 1]) {
    for (let i = 0; i < into[side].length; i += 1) into[side][i] += (sound[side][i] ?? 0) * gain;
  }
}

function scale(sound, gain) {
  for (const side of sound) for (let i = 0; i < side.length; i += 1) side[i] *= gain;
  return sound;
}

const DELAYS = [1433, 1601, 1867, 2053, 2251, 2399, 2617, 2797];

/**
 * A room: eight delays feeding each other through a Hadamard matrix, dull in the highs.
 *
 * @returns {Stereo} the echo alone
 */
export function echo(input, { seconds = 1.6, size = 1, dull = 2400, loop = false }) {
  const lines = DELAYS.map((length) => new Float64Array(Math.round(length * size)));
  const gains = lines.map(({ length }) => 10 ** ((-3 * length) / RATE / seconds));
  const keep = Math.exp((-TAU * dull) / RATE);
  const low = new Float64Array(8);
  const heads = new Int32Array(8);
  const output = [new Float64Array(input[0].length), new Float64Array(input[0].length)];
  const v = new Float64Array(8);
  for (let pass = loop ? 0 : 1; pass < 2; pass += 1) {
    for (let i = 0; i < input[0].length; i += 1) {
      for (let k = 0; k < 8; k += 1) {
        low[k] = lines[k][heads[k]] * (1 - keep) + low[k] * keep;
        v[k] = low[k] * gains[k];
      }
      output[0][i] = (v[0] + v[2] - v[4] + v[6]) * 0.5;
      output[1][i] = (v[1] + v[3] - v[5] + v[7]) * 0.5;
      hadamard(v);
      for (let k = 0; k < 8; k += 1) {
        lines[k][heads[k]] = v[k] + input[k % 2][i] * 0.5;
        heads[k] = (heads[k] + 1) % lines[k].length;
      }
    }
  }
  return output;
}

function hadamard(v) {
  for (let half = 1; half < 8; half *= 2) {
    for (let i = 0; i < 8; i += half * 2) {
      for (let k = i; k < i + half; k += 1) {
        const [a, b] = [v[k], v[k + half]];
        v[k] = a + b;
        v[k + half] = a - b;
      }
    }
  }
  for (let k = 0; k < 8; k += 1) v[k] *= Math.SQRT1_2 / 2;
}

/** Lets a sound that does not loop begin and end in silence. */
export function feather(sound, fadeIn, fadeOut) {
  for (const side of sound) {
    const [up, down] = [samples(fadeIn), samples(fadeOut)];
    for (let i = 0; i < up; i += 1) side[i] *= rise(i / up);
    for (let i = 0; i < down; i += 1) side[side.length - 1 - i] *= rise(i / down);
  }
  return sound;
}

/** Takes away what is below hearing and above comfort, and the mean. */
export function soften(sound, { from = 45, to = 9000, loop = false }) {
  return sound.map((side) => {
    const dulled = filter(side, 'low', to, Math.SQRT1_2, loop);
    const lifted = filter(dulled, 'high', from, Math.SQRT1_2, loop);
    const mean = lifted.reduce((sum, value) => sum + value, 0) / lifted.length;
    return lifted.map((value) => value - mean);
  });
}

/** Brings a sound to a mean level (RMS, dBFS), unless its peak would pass `peak` first. */
export function level(sound, { rms, peak }) {
  let [most, sum, count] = [0, 0, 0];
  for (const side of sound) {
    for (const value of side) {
      most = Math.max(most, Math.abs(value));
      sum += value * value;
      count += 1;
    }
  }
  const byMean = decibels(rms) / Math.sqrt(sum / count);
  const byPeak = decibels(peak) / most;
  return scale(sound, Math.min(byMean, byPeak));
}
