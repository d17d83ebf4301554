/**
 * The music. One drone on D for each mood, which loops, and short phrases of a plucked string that
 * come and go over it. The theme is a rise of a fourth and a fifth that comes home: D G A, A G D.
 *
 *   calm      D E G A C     neither bright nor dark
 *   warm      D E F♯ A B    the bright pentatonic
 *   strained  D F G A C     the dark one, low, with gaps
 */
import { add, echo, feather, level, place, soften, stereo } from './dsp.js';
import { bowed, overtones, pluck } from './instruments.js';

const LOOP = 16;
const [D2, A2, C3, D3, F3, G3, A3, C4, D4, E4, F4, FIS4, G4, A4, B4, C5, D5, E5, FIS5] = [
  38, 45, 48, 50, 53, 55, 57, 60, 62, 64, 65, 66, 67, 69, 71, 72, 74, 76, 78,
];

const DRONES = {
  calm: {
    strings: [
      { note: D2, gain: 0.8, pan: -0.15 },
      { note: A2, gain: 0.5, pan: 0.25 },
      { note: D3, gain: 0.32, pan: -0.35 },
    ],
    steps: [
      { harmonic: 8, from: 1, long: 5 },
      { harmonic: 6, from: 6.5, long: 4.5 },
      { harmonic: 9, from: 11.5, long: 5 },
    ],
    dark: 1,
    unrest: 0.22,
  },
  warm: {
    strings: [
      { note: D2, gain: 0.7, pan: -0.15 },
      { note: A2, gain: 0.5, pan: 0.25 },
      { note: D3, gain: 0.4, pan: -0.35 },
      { note: 54, gain: 0.2, pan: 0.4 },
    ],
    steps: [
      { harmonic: 6, from: 0.5, long: 4 },
      { harmonic: 8, from: 4, long: 4 },
      { harmonic: 10, from: 7.5, long: 4.5 },
      { harmonic: 9, from: 11.5, long: 4 },
    ],
    dark: 0.8,
    unrest: 0.2,
  },
  strained: {
    strings: [
      { note: D2, gain: 0.9, pan: -0.1 },
      { note: D2, gain: 0.5, pan: 0.3, beat: 0.006 },
      { note: A2, gain: 0.3, pan: -0.35 },
      { note: C3, gain: 0.14, pan: 0.4 },
    ],
    steps: [{ harmonic: 7, from: 5, long: 6 }],
    dark: 1.7,
    unrest: 0.4,
  },
};

/** A drone: bowed strings and an overtone voice, in a wide room, without a seam. */
function drone({ strings, steps, dark, unrest }, next) {
  const dry = stereo(LOOP);
  for (const { note, gain, pan, beat = 0 } of strings) {
    const sound = bowed(note, { seconds: LOOP, dark, unrest, beat }, next);
    place(dry, sound, { gain, pan });
  }
  place(dry, overtones(D2, { seconds: LOOP, steps, gain: 0.17 }), { pan: 0.1 });
  add(dry, echo(dry, { seconds: 3, size: 1.5, dull: 1800, loop: true }), 0.5);
  const soft = soften(dry, { from: 48, to: 3200, loop: true });
  return level(soft, { rms: -25, peak: -10 });
}

/** A note of a phrase: when (beats), which, how loud, and whether it is bent up into. */
const n = (beat, note, loud = 1, bend = 0) => ({ beat, note, loud, bend });

const PHRASES = {
  'calm-1': {
    beat: 0.62,
    notes: [n(0, D4), n(1, G4, 0.8), n(2, A4), n(4, G4, 0.7), n(5, E4, 0.6), n(6, D4, 0.9)],
    bass: [n(0, D3, 0.6), n(6, A2, 0.55)],
  },
  'calm-2': {
    beat: 0.66,
    notes: [n(0, A4, 0.9), n(1.5, C5, 0.7), n(2, A4, 0.8), n(3, G4, 0.7), n(5, D4, 0.9)],
    bass: [n(0, A2, 0.55), n(5, D3, 0.55)],
  },
  'calm-3': {
    beat: 0.6,
    notes: [
      n(0, D5, 0.7),
      n(0.5, E5, 0.5),
      n(1, D5, 0.7),
      n(2.5, A4, 0.8),
      n(4.5, G4, 0.6),
      n(6, A4, 0.7),
    ],
    bass: [n(0, G3, 0.4), n(6, D3, 0.5)],
  },
  'warm-1': {
    beat: 0.5,
    notes: [
      n(0, D4),
      n(1, FIS4, 0.8),
      n(2, A4),
      n(3, B4, 0.8),
      n(4, A4, 0.9),
      n(6, FIS4, 0.7),
      n(7, E4, 0.6),
      n(8, D4),
    ],
    bass: [n(0, D3, 0.6), n(4, A2, 0.5), n(8, D3, 0.55)],
  },
  'warm-2': {
    beat: 0.52,
    notes: [
      n(0, A4, 0.9),
      n(1, B4, 0.7),
      n(2, D5, 0.9),
      n(3.5, E5, 0.6),
      n(4, D5, 0.8),
      n(6, B4, 0.6),
      n(7, A4, 0.9),
    ],
    bass: [n(0, D3, 0.5), n(2, A3, 0.4), n(7, D3, 0.5)],
  },
  'warm-3': {
    beat: 0.54,
    notes: [
      n(0, FIS5, 0.5),
      n(1, E5, 0.6),
      n(2, D5, 0.8),
      n(3, A4, 0.7),
      n(5, B4, 0.6),
      n(6, D5, 0.8),
    ],
    bass: [n(0, A3, 0.4), n(3, D3, 0.5), n(6, A2, 0.45)],
  },
  'strained-1': {
    beat: 0.78,
    notes: [n(0, D4, 0.9), n(1, F4, 0.7, -0.03), n(3, D4, 0.8), n(5, C4, 0.7), n(6, A3, 0.8)],
    bass: [n(0, D2 + 12, 0.6), n(6, D3, 0.4)],
  },
  'strained-2': {
    beat: 0.82,
    notes: [n(0, A3, 0.9), n(1.5, C4, 0.7), n(2.5, A3, 0.7), n(4, G3, 0.8, -0.025), n(6, F3, 0.7)],
    bass: [n(2.5, D3, 0.5), n(6, D3, 0.45)],
  },
  'strained-3': {
    beat: 0.8,
    notes: [n(0, G4, 0.6, -0.03), n(1, F4, 0.6), n(2, D4, 0.8), n(5, A3, 0.7)],
    bass: [n(2, D3, 0.5), n(5, A2, 0.5)],
  },
};

/** A phrase as somebody would play it: never quite in time, never twice as loud, and left to ring. */
function phrase({ beat, notes, bass }, next) {
  const end = Math.max(...notes.map(({ beat: at }) => at)) * beat;
  const dry = stereo(end + 3);
  const play = ({ beat: at, note, loud, bend }, pan, soft) => {
    const sound = pluck(note, { seconds: 3.3, soft: soft + (1 - loud) * 0.4, bend }, next);
    const late = next() * 0.025;
    place(dry, sound, { at: 0.02 + at * beat + late, gain: loud * (0.92 + next() * 0.16), pan });
  };
  for (const one of notes) play(one, -0.12 + (one.note - A4) * 0.015, 0.55);
  for (const one of bass) play(one, 0.22, 0.8);
  add(dry, echo(dry, { seconds: 2.2, size: 1.2, dull: 2600 }), 0.42);
  const soft = soften(dry, { from: 60, to: 6500 });
  return level(feather(soft, 0.005, 0.9), { rms: -23, peak: -9 });
}

export const drones = Object.entries(DRONES).map(([mood, score]) => ({
  name: `drone-${mood}`,
  kind: 'drone',
  loop: LOOP,
  render: (next) => drone(score, next),
}));

export const phrases = Object.entries(PHRASES).map(([name, score]) => ({
  name: `phrase-${name}`,
  kind: 'phrase',
  loop: null,
  render: (next) => phrase(score, next),
}));
