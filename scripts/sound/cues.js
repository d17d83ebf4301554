/** Short signals. Their notes are D, G and A, which every mood of the music shares. */
import { add, echo, feather, level, place, rise, soften, stereo } from './dsp.js';
import { bowl, breath, pluck, thud } from './instruments.js';

const [D3, G3, A3, D4, E4, G4, A4, D5, E5, A5] = [50, 55, 57, 62, 64, 67, 69, 74, 76, 81];

/** Plucks by time, note and loudness. */
function strings(into, notes, next, { soft = 0.6, damp = 1 } = {}) {
  for (const [at, note, loud, bend = 0] of notes) {
    const sound = pluck(note, { seconds: 3, soft, damp, bend }, next);
    place(into, sound, { at: 0.01 + at, gain: loud, pan: (note - 64) * 0.02 });
  }
}

/* How loud a noise is over its course, 0…1. */
/** A sheet in the air. */
const flutter = (x) => 0.6 + 0.4 * Math.sin(x * 46 + Math.sin(x * 19) * 2);
/** Legs of a chair that stick and slip. */
const drag = (x) => rise(x * 5) * rise((1 - x) * 3) * (0.55 + 0.45 * Math.sin(x * 95));
/** A pen that presses and lets go. */
const stroke = (x) => rise(x * 6) * rise((1 - x) * 4) * (0.5 + 0.5 * Math.sin(x * 31) ** 2);
/** A shutter. */
const click = (x) => rise(x * 14) * (1 - x) ** 3;

/** A sheet that is lifted, flies and settles. */
function sheet(into, { at = 0, long = 0.5, gain = 1 }, next) {
  const lift = { seconds: long, from: 900, to: 2500, q: 0.9 };
  const fly = breath(
    { ...lift, shape: (x) => rise(x * 3) * rise((1 - x) * 2.4) * flutter(x) },
    next,
  );
  place(into, fly, { at, gain: gain * 0.5, pan: 0.25 });
  place(into, thud({ seconds: 0.14, pitch: 130, hard: 0.5 }, next), {
    at: at + long * 0.86,
    gain: gain * 0.12,
    pan: -0.1,
  });
}

const CUES = {
  arrival(into, next) {
    strings(
      into,
      [
        [0, A3, 0.8],
        [0.17, D4, 0.9],
        [0.36, A4, 0.8],
      ],
      next,
    );
  },
  refusal(into, next) {
    strings(
      into,
      [
        [0, A3, 0.9],
        [0.26, D3, 1],
      ],
      next,
      { soft: 0.85, damp: 0.6 },
    );
  },
  conditional(into, next) {
    strings(
      into,
      [
        [0, D4, 0.8],
        [0.22, G4, 0.9, -0.02],
        [0.62, E4, 0.45],
      ],
      next,
      { soft: 0.65 },
    );
  },
  endorsement(into, next) {
    strings(
      into,
      [
        [0, D4, 0.8],
        [0.06, A4, 0.7],
        [0.14, D5, 0.55],
      ],
      next,
      { soft: 0.7 },
    );
    place(into, bowl(D5, { seconds: 2.4, attack: 0.05 }, next), { at: 0.02, gain: 0.2, pan: 0.1 });
  },
  objection(into, next) {
    strings(
      into,
      [
        [0, G3, 0.9],
        [0.2, G3, 0.7],
        [0.42, D3, 0.85, 0.02],
      ],
      next,
      { soft: 0.9, damp: 0.35 },
    );
  },
  'walk-out'(into, next) {
    const chair = breath({ seconds: 0.42, from: 260, to: 420, q: 3, shape: drag }, next);
    place(into, chair, { gain: 1.3, pan: -0.3 });
    for (let step = 0; step < 5; step += 1) {
      const foot = thud({ seconds: 0.2, pitch: 84 + (step % 2) * 8, hard: 0.7 }, next);
      place(into, foot, {
        at: 0.62 + step * 0.36,
        gain: 0.42 - step * 0.06,
        pan: -0.2 + step * 0.17,
      });
    }
    place(into, thud({ seconds: 0.5, pitch: 62, hard: 0.3 }, next), {
      at: 2.5,
      gain: 0.8,
      pan: 0.7,
    });
  },
  signing(into, next) {
    for (const [at, seconds] of [
      [0, 0.3],
      [0.36, 0.22],
      [0.66, 0.5],
    ]) {
      const pen = breath({ seconds, from: 1700, to: 2600, q: 1.4, shape: stroke }, next);
      place(into, pen, { at, gain: 0.2, pan: 0.15 });
    }
    strings(
      into,
      [
        [1.2, D3, 0.7],
        [1.3, A3, 0.7],
        [1.42, D4, 0.75],
        [1.56, E4, 0.55],
        [1.72, A4, 0.7],
        [1.95, D5, 0.6],
      ],
      next,
    );
    place(into, bowl(D4, { seconds: 3.2, attack: 0.08 }, next), { at: 1.2, gain: 0.3 });
  },
  press(into, next) {
    for (const [at, pan, gain] of [
      [0, -0.5, 0.7],
      [0.09, -0.5, 0.4],
      [0.34, 0.4, 0.6],
      [0.42, 0.4, 0.35],
      [0.52, -0.1, 0.5],
      [0.6, -0.1, 0.3],
    ]) {
      const shutter = breath({ seconds: 0.05, from: 2300, to: 1500, q: 1.6, shape: click }, next);
      place(into, shutter, { at, gain, pan });
      place(into, thud({ seconds: 0.06, pitch: 210, hard: 0.2 }, next), {
        at,
        gain: gain * 0.25,
        pan,
      });
    }
  },
  page(into, next) {
    sheet(into, { long: 0.55 }, next);
  },
  seating(into, next) {
    for (const [at, pan] of [
      [0, -0.6],
      [0.16, 0.5],
      [0.3, -0.1],
      [0.52, 0.7],
    ]) {
      place(into, thud({ seconds: 0.2, pitch: 92 + pan * 14, hard: 0.35 }, next), {
        at,
        gain: 0.35,
        pan,
      });
    }
    place(into, bowl(A4, { seconds: 2.8, attack: 0.02 }, next), { at: 0.7, gain: 0.5 });
  },
  closing(into, next) {
    strings(
      into,
      [
        [0, A3, 0.7],
        [0.3, G3, 0.6],
        [0.68, D3, 0.9],
      ],
      next,
      { soft: 0.75 },
    );
  },
  ending(into, next) {
    const notes = [
      [0, D4, 0.8],
      [0.5, G4, 0.7],
      [1, A4, 0.9],
      [2, G4, 0.6],
      [2.5, E4, 0.6],
      [3.1, D4, 0.9],
    ];
    strings(
      into,
      [...notes, [0, D3, 0.5], [1, A3, 0.45], [3.1, D3, 0.7], [3.3, A3, 0.5], [3.5, D4, 0.4]],
      next,
    );
    place(into, bowl(D4, { seconds: 3, attack: 0.1 }, next), { at: 3.1, gain: 0.3 });
    place(into, bowl(A5 - 12, { seconds: 3, attack: 0.2 }, next), { at: 3.3, gain: 0.1 });
    strings(into, [[3.75, E5 - 2, 0.3]], next);
  },
};

/** Seconds of each signal, its room included. */
const LONG = {
  arrival: 2.2,
  refusal: 1.7,
  conditional: 2.2,
  endorsement: 2.4,
  objection: 1.4,
  'walk-out': 3.3,
  signing: 4.6,
  press: 1.1,
  page: 0.9,
  seating: 2.9,
  closing: 2.8,
  ending: 6.6,
};
/** Mean level, dBFS: the noises lower than the notes. */
const QUIETER = { page: -30, press: -32, 'walk-out': -26, seating: -25 };
/** The highest peak, dBFS: lower where a sound is all edge. */
const LOWER = { page: -13, press: -15, 'walk-out': -12 };

function cue(name, next) {
  const dry = stereo(LONG[name]);
  CUES[name](dry, next);
  add(dry, echo(dry, { seconds: 1.5, size: 1, dull: 2400 }), 0.35);
  const soft = soften(dry, { from: 55, to: 6500 });
  return level(feather(soft, 0.002, LONG[name] * 0.25), {
    rms: QUIETER[name] ?? -22,
    peak: LOWER[name] ?? -8,
  });
}

export const cues = Object.keys(CUES).map((name) => ({
  name: `cue-${name}`,
  kind: 'cue',
  loop: null,
  render: (next) => cue(name, next),
}));
