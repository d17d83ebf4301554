/** The instruments: a plucked zither, a bowed fiddle, an overtone voice, a bowl, wood, paper, breath. */
import { filter, noise, pitch, RATE, rise, samples, silence, TAU } from './dsp.js';

/** Number of whole turns in a loop that comes nearest to a frequency, so that the end meets the beginning. */
function turns(frequency, seconds) {
  return Math.max(1, Math.round(frequency * seconds)) / seconds;
}

/** One decaying partial, added to a sound. */
function ring(into, { frequency, gain, fall, phase = 0, bend = 0, attack = 0.004 }) {
  if (frequency > 7000) return;
  let turn = phase;
  const drop = Math.exp(-6.9 / (fall * RATE));
  const settle = Math.exp(-1 / (0.05 * RATE));
  const up = samples(attack);
  let [loud, off] = [gain, bend];
  const length = Math.min(into.length, samples(fall));
  for (let i = 0; i < length; i += 1) {
    turn += (TAU * frequency * (1 + off)) / RATE;
    into[i] += Math.sin(turn) * loud * (i < up ? rise(i / up) : 1);
    loud *= drop;
    off *= settle;
  }
}

/**
 * A string plucked with the flesh of the finger: partials that die the sooner the higher they are,
 * each in two planes a hair apart, and a soft knock of the body.
 */
export function pluck(note, { seconds = 4, soft = 0.6, at = 0.23, damp = 1, bend = 0 }, next) {
  const sound = silence(seconds);
  const base = pitch(note);
  const length = Math.min(seconds, 4.6 * damp * (220 / base) ** 0.35);
  for (let k = 1; k <= 18; k += 1) {
    const frequency = base * k * Math.sqrt(1 + 0.00012 * k * k);
    const gain = Math.sin(Math.PI * k * at) / k ** (1.05 + soft * 0.9);
    const fall = length / (1 + 0.16 * (k - 1) ** 1.25);
    const common = { fall, bend, attack: 0.003 + soft * 0.006 };
    ring(sound, { ...common, frequency, gain: gain * 0.7, phase: next() * TAU });
    ring(sound, {
      ...common,
      frequency: frequency * (1 + 0.0006 + 0.0005 * next()),
      gain: gain * 0.3,
      fall: fall * 0.7,
      phase: next() * TAU,
    });
  }
  const knock = thud({ seconds: 0.12, pitch: 190, hard: 0.25 }, next);
  for (let i = 0; i < knock.length; i += 1) sound[i] += knock[i] * 0.16 * (1 - soft * 0.6);
  return sound;
}

/** A bronze bowl, touched with felt: few partials, far apart, slowly beating. */
export function bowl(note, { seconds = 4, attack = 0.03 }, next) {
  const sound = silence(seconds);
  const base = pitch(note);
  const partials = [
    [1, 1, 1],
    [2.71, 0.32, 0.62],
    [5.15, 0.08, 0.3],
  ];
  for (const [ratio, gain, share] of partials) {
    const common = { gain: gain / 2, fall: seconds * share * 1.3, attack };
    ring(sound, { ...common, frequency: base * ratio, phase: next() * TAU });
    ring(sound, { ...common, frequency: base * ratio + 0.7 * ratio, phase: next() * TAU });
  }
  return sound;
}

/** A soft blow on wood or felt. */
export function thud({ seconds = 0.3, pitch: base = 90, hard = 0.3 }, next) {
  const length = samples(seconds);
  const dust = filter(noise(seconds, next), 'low', 300 + hard * 1400, 0.6);
  const sound = silence(seconds);
  let turn = 0;
  for (let i = 0; i < length; i += 1) {
    const t = i / RATE;
    turn += (TAU * base * (1 + 0.7 * Math.exp(-t * 60))) / RATE;
    const body = Math.sin(turn) * Math.exp((-t * 7) / seconds);
    const skin = dust[i] * hard * Math.exp((-t * 16) / seconds);
    sound[i] = (body + skin * 1.8) * rise(i / samples(0.005)) * rise((length - i) / samples(0.02));
  }
  return sound;
}

/** Noise in a band that glides from one frequency to another under an envelope of 0…1. */
export function breath({ seconds, from, to, q = 1.2, shape }, next) {
  const length = samples(seconds);
  const raw = noise(seconds, next);
  const sound = silence(seconds);
  let [low, band] = [0, 0];
  for (let i = 0; i < length; i += 1) {
    const x = i / length;
    const f = 2 * Math.sin((Math.PI * (from + (to - from) * x)) / RATE);
    low += f * band;
    const high = raw[i] - low - band / q;
    band += f * high;
    sound[i] = (band / q) * shape(x);
  }
  return sound;
}

/** A harmonic's loudness on the fiddle: it falls with its number, lifted by the body around 330 and 750 Hz. */
function bodied(frequency, k) {
  const near = (centre, width) => Math.exp(-(((frequency - centre) / width) ** 2));
  return (0.5 + near(330, 170) + 0.55 * near(750, 260)) / k ** 1.35;
}

/**
 * A bowed string that never stops: every partial and every swell of it turns a whole number of
 * times in the loop.
 */
export function bowed(note, { seconds, dark = 1, unrest = 0.25, beat = 0 }, next) {
  const sound = silence(seconds);
  const base = turns(pitch(note) * (1 + beat), seconds);
  for (let k = 1; k * base < 2600; k += 1) {
    const gain = bodied(k * base, k) * Math.exp(-(k - 1) * 0.09 * dark);
    const [phase, swell, swell2] = [next() * TAU, next() * TAU, next() * TAU];
    const slow = 1 + Math.floor(next() * 3);
    const quick = slow + 2 + Math.floor(next() * 4);
    for (let i = 0; i < sound.length; i += 1) {
      const x = i / sound.length;
      const live =
        1 +
        unrest * Math.sin(TAU * slow * x + swell) +
        unrest * 0.6 * Math.sin(TAU * quick * x + swell2);
      sound[i] += gain * live * Math.sin(TAU * k * base * (i / RATE) + phase);
    }
  }
  return sound;
}

/** An overtone voice: single harmonics of a deep note that open and close, one after another. */
export function overtones(note, { seconds, steps, gain = 1 }) {
  const sound = silence(seconds);
  const base = pitch(note);
  for (const { harmonic, from, long } of steps) {
    const frequency = turns(base * harmonic, seconds);
    const start = samples(from);
    const length = samples(long);
    for (let i = 0; i < length; i += 1) {
      const to = (start + i) % sound.length;
      const x = i / length;
      const open = rise(x * 3) * rise((1 - x) * 2.4);
      sound[to] += gain * open * open * Math.sin((TAU * frequency * to) / RATE);
    }
  }
  return sound;
}
