/** The air of the three kinds of venue: a wooded valley, a hall, a house in a city. Each loops. */
import {
  add,
  echo,
  filter,
  level,
  noise,
  place,
  RATE,
  rise,
  samples,
  silence,
  soften,
  stereo,
  TAU,
} from './dsp.js';

const LOOP = 12;

/** A slow swell between 1 − depth and 1 + depth that turns a whole number of times in the loop. */
function swell(sound, parts) {
  return sound.map((value, i) => {
    const x = i / sound.length;
    let gain = 1;
    for (const [turns, depth, phase] of parts) gain += depth * Math.sin(TAU * (turns * x + phase));
    return value * gain;
  });
}

/** Noise in a band, without a seam. */
function air(low, high, next) {
  const raw = noise(LOOP, next);
  return filter(filter(raw, 'high', low, 0.6, true), 'low', high, 0.6, true);
}

/** A short whistle that glides; birds and bubbles are made of it. */
function chirp({ seconds, from, to, wobble = 0 }) {
  const sound = silence(seconds);
  let turn = 0;
  for (let i = 0; i < sound.length; i += 1) {
    const x = i / sound.length;
    const trill = 1 + wobble * Math.sin(TAU * 22 * (i / RATE));
    turn += (TAU * (from + (to - from) * x) * trill) / RATE;
    sound[i] = Math.sin(turn) * rise(x * 4) * rise((1 - x) * 2);
  }
  return sound;
}

/** Wind in larches, a stream some way off, a bird now and then. */
function valley(next) {
  const room = stereo(LOOP);
  for (const pan of [-0.8, 0.8]) {
    const wind = swell(air(120, 620, next), [
      [1, 0.35, next()],
      [3, 0.25, next()],
      [5, 0.12, next()],
    ]);
    place(room, wind, { pan, gain: 0.9 });
    place(room, swell(air(700, 2100, next), [[2, 0.4, next()]]), { pan, gain: 0.11 });
  }
  const stream = stereo(LOOP);
  for (let k = 0; k < 520; k += 1) {
    const from = 420 + next() * 900;
    const drop = chirp({ seconds: 0.025 + next() * 0.05, from, to: from * (1.15 + next() * 0.3) });
    place(stream, drop, {
      at: next() * LOOP,
      gain: next() ** 2 * 0.03,
      pan: 0.2 + next() * 0.6,
      loop: true,
    });
  }
  const birds = stereo(LOOP);
  for (const [at, pitchAt, pan] of [
    [1.7, 2300, -0.6],
    [2.05, 2500, -0.6],
    [6.9, 1900, 0.5],
    [9.6, 2450, -0.2],
  ]) {
    const call = chirp({ seconds: 0.2, from: pitchAt, to: pitchAt * 0.86, wobble: 0.012 });
    place(birds, call, { at, gain: 0.02, pan, loop: true });
  }
  add(room, stream);
  add(room, birds);
  add(room, echo(birds, { seconds: 2.4, size: 1.6, dull: 2200, loop: true }), 1.2);
  return room;
}

/** Somebody speaks, too far away to be understood: noise through two vowels, in syllables. */
function murmur(next) {
  const sound = silence(LOOP);
  const voice = noise(LOOP, next);
  const vowels = [filter(voice, 'band', 430, 5, true), filter(voice, 'band', 880, 6, true)];
  let at = 0;
  while (at < LOOP - 0.5) {
    const long = 0.13 + next() * 0.16;
    const [start, length, loud, mix] = [samples(at), samples(long), 0.4 + next() * 0.6, next()];
    for (let i = 0; i < length; i += 1) {
      const open = rise((i / length) * 2.5) * rise((1 - i / length) * 2);
      const vowel = vowels[0][start + i] * (1 - mix * 0.6) + vowels[1][start + i] * mix * 0.7;
      sound[start + i] += vowel * open * loud;
    }
    at += long * (0.85 + next() * 0.3) + (next() < 0.16 ? 0.5 + next() * 0.9 : 0);
  }
  return filter(sound, 'low', 1100, 0.6, true);
}

/** A large room: ventilation, far voices, the creak of a chair. */
function hall(next) {
  const room = stereo(LOOP);
  for (const pan of [-0.8, 0.8]) {
    place(room, swell(air(70, 320, next), [[2, 0.08, next()]]), { pan, gain: 1 });
    place(room, air(500, 1500, next), { pan, gain: 0.06 });
  }
  const people = stereo(LOOP);
  for (const pan of [-0.7, -0.1, 0.6])
    place(people, murmur(next), { pan, gain: 0.55, at: next() * LOOP, loop: true });
  add(room, people, 0.25);
  add(room, echo(people, { seconds: 2.1, size: 1.7, dull: 1500, loop: true }), 0.9);
  return room;
}

/** A street behind double windows: a low floor of traffic, cars that pass. */
function city(next) {
  const room = stereo(LOOP);
  for (const pan of [-0.8, 0.8]) {
    place(
      room,
      swell(air(60, 260, next), [
        [1, 0.15, next()],
        [4, 0.1, next()],
      ]),
      { pan, gain: 1 },
    );
    place(room, air(400, 1100, next), { pan, gain: 0.09 });
  }
  for (const [from, long, way] of [
    [0.6, 4.2, 1],
    [5.2, 3.4, -1],
    [8.9, 4.6, 1],
  ]) {
    const tyres = filter(filter(noise(long, next), 'band', 420, 0.7), 'low', 1000, 0.6);
    for (const pan of [-0.6, 0, 0.6]) {
      const centre = 0.5 + way * pan * 0.28;
      const pass = tyres.map((value, i) => {
        const x = i / tyres.length;
        const near = Math.exp(-(((x - centre) / 0.19) ** 2));
        return value * near * rise(x * 6) * rise((1 - x) * 6);
      });
      place(room, pass, { at: from, gain: 0.5, pan, loop: true });
    }
  }
  return room;
}

const ROOMS = { valley: [valley, 4200], hall: [hall, 2600], city: [city, 2200] };

export const rooms = Object.entries(ROOMS).map(([name, [make, highest]]) => ({
  name: `room-${name}`,
  kind: 'room',
  loop: LOOP,
  render: (next) => {
    const soft = soften(make(next), { from: 55, to: highest, loop: true });
    return level(soft, { rms: -30, peak: -12 });
  },
}));
