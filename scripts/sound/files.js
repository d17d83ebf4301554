/** WAV files, and what ffmpeg makes of them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { RATE, samples } from './dsp.js';

/** A loop is written with this much of its end before it and of its beginning after it, so that an encoder may shift it. */
export const LEAD = 0.25;

/** The sound as it is written: a loop is led in by its end and led out by its beginning. */
export function wrapped(sound, loop) {
  if (loop === null) return sound;
  const lead = samples(LEAD);
  return sound.map((side) => {
    const out = new Float64Array(side.length + 2 * lead);
    for (let i = 0; i < out.length; i += 1) {
      out[i] = side[(i - lead + side.length) % side.length];
    }
    return out;
  });
}

export function writeWav(path, [left, right]) {
  const data = Buffer.alloc(44 + left.length * 4);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + left.length * 4, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(2, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 4, 28);
  data.writeUInt16LE(4, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(left.length * 4, 40);
  for (let i = 0; i < left.length; i += 1) {
    data.writeInt16LE(sixteen(left[i]), 44 + i * 4);
    data.writeInt16LE(sixteen(right[i]), 46 + i * 4);
  }
  writeFileSync(path, data);
}

function sixteen(value) {
  return Math.max(-32768, Math.min(32767, Math.round(value * 32767)));
}

/** kbit/s of Opus in stereo and of MP3 in mono, by kind of sound. */
const QUALITY = {
  drone: { opus: 32, mp3: 24 },
  phrase: { opus: 32, mp3: 32 },
  room: { opus: 24, mp3: 24 },
  cue: { opus: 32, mp3: 32 },
};

const BARE = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

function ffmpeg(...args) {
  execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args]);
}

/** Writes the sound as Opus in WebM and as MP3; paths end in neither. */
export function encode(wav, target, kind) {
  const { opus, mp3 } = QUALITY[kind];
  const small = ['-c:a', 'libopus', '-b:a', `${opus}k`, '-vbr', 'on', '-application', 'audio'];
  ffmpeg('-i', wav, ...small, ...BARE, `${target}.webm`);
  const old = [
    '-c:a',
    'libmp3lame',
    '-b:a',
    `${mp3}k`,
    '-ac',
    '1',
    '-ar',
    '24000',
    '-id3v2_version',
    '0',
  ];
  ffmpeg('-i', wav, ...old, ...BARE, `${target}.mp3`);
}

/** Reads an encoded file back as a browser would hear it. */
export function decode(path, scratch) {
  ffmpeg('-i', path, '-f', 'f32le', '-ar', String(RATE), '-ac', '2', scratch);
  const bytes = readFileSync(scratch);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const half = all.length / 2;
  return [0, 1].map((side) => Float64Array.from({ length: half }, (_, i) => all[i * 2 + side]));
}

/** Draws a spectrogram with sox, up to 12 kHz. */
export function picture(path, scratch, target) {
  ffmpeg('-i', path, '-ar', '24000', scratch);
  const look = ['-x', '800', '-y', '257', '-z', '90', '-t', path.split('/').at(-1)];
  execFileSync('sox', [scratch, '-n', 'remix', '1', 'spectrogram', ...look, '-o', `${target}.png`]);
}
