/**
 * Composes and renders every sound of the game from code and writes it under assets/sound/, as Opus
 * in WebM and as MP3. The results are committed: only this script needs ffmpeg, not the build.
 *
 *   node scripts/sound/render.mjs                    everything
 *   node scripts/sound/render.mjs cue phrase-warm    sounds whose name begins so
 *   node scripts/sound/render.mjs --pictures DIR     spectrograms too
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cues } from './cues.js';
import { chance } from './dsp.js';
import { decode, encode, LEAD, picture, wrapped, writeWav } from './files.js';
import { measure } from './measure.js';
import { drones, phrases } from './music.js';
import { rooms } from './rooms.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const TARGET = path.resolve(here, '../../assets/sound');
const FIGURES = path.join(here, 'measured.json');
const PIECES = [...drones, ...phrases, ...rooms, ...cues];

const args = process.argv.slice(2);
const at = args.indexOf('--pictures');
const pictures = at === -1 ? null : args.splice(at, 2)[1];
const wanted = PIECES.filter(
  ({ name }) => args.length === 0 || args.some((a) => name.startsWith(a)),
);

mkdirSync(TARGET, { recursive: true });
if (pictures) mkdirSync(pictures, { recursive: true });
const scratch = mkdtempSync(path.join(tmpdir(), 'sound-'));
const figures = args.length === 0 ? {} : JSON.parse(readFileSync(FIGURES, 'utf8'));
try {
  for (const piece of wanted) figures[piece.name] = make(piece);
} finally {
  rmSync(scratch, { recursive: true });
}
/** Where each loop begins in its files and how long it is, milliseconds: the player reads it. */
const LOOPS = path.resolve(here, '../../src/audio/loops.json');
const ordered = Object.fromEntries(PIECES.map(({ name }) => [name, figures[name]]));
writeFileSync(FIGURES, `${JSON.stringify(ordered, null, 2)}\n`);
writeFileSync(LOOPS, `${JSON.stringify(loopsOf(ordered), null, 2)}\n`);
console.log(
  `${Math.round(Object.values(ordered).reduce((s, f) => s + f.bytes, 0) / 1000)} kB in all`,
);

function loopsOf(all) {
  const loops = Object.entries(all).filter(([, { loop }]) => loop !== null);
  return Object.fromEntries(
    loops.map(([name, { loop, webm, mp3 }]) => [
      name,
      { length: loop * 1000, webm: webm.from, mp3: mp3.from },
    ]),
  );
}

/** Renders one sound; returns its figures in both formats. */
function make(piece) {
  const { name, kind, loop } = piece;
  const wav = path.join(scratch, `${name}.wav`);
  const target = path.join(TARGET, name);
  writeWav(wav, wrapped(piece.render(chance(name)), loop));
  encode(wav, target, kind);
  const [webm, mp3] = ['webm', 'mp3'].map((ending) => {
    const file = `${target}.${ending}`;
    const heard = decode(file, path.join(scratch, 'heard.f32'));
    return { bytes: statSync(file).size, ...measure(heard, piece, LEAD) };
  });
  if (pictures)
    picture(`${target}.webm`, path.join(scratch, 'seen.wav'), path.join(pictures, name));
  const { seconds, peak, rms, seam } = webm;
  console.log(
    `${name.padEnd(20)} ${seconds} s  peak ${peak}  rms ${rms}  ${seam ?? ''}  ${webm.bytes} + ${mp3.bytes}`,
  );
  return { kind, loop, bytes: webm.bytes + mp3.bytes, webm, mp3 };
}
