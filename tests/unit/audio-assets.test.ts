import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import measured from '../../scripts/sound/measured.json' with { type: 'json' };
import { formats, loopOf, soundNames } from '../../src/audio/manifest.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOUNDS = join(ROOT, 'assets/sound');
/** Bytes of all sounds in both formats. */
const BUDGET = 1_500_000;

/** What every piece's figures have in common. */
interface Piece {
  readonly loop: number | null;
  readonly bytes: number;
  readonly webm: Figures;
  readonly mp3: Figures;
}

interface Figures {
  readonly peak: number;
  readonly rms: number;
  readonly offset: number;
  readonly highs: number;
  /** Where a loop closes. */
  readonly seam?: number;
  /** Where a sound begins and ends. */
  readonly edge?: number;
}

const pieces: Readonly<Record<string, Piece>> = measured;
const files = readdirSync(SOUNDS);
const sizeOf = (file: string) => statSync(join(SOUNDS, file)).size;

describe('the sounds on disk', () => {
  it('should be there in both formats, every one that can be played and no other', () => {
    const wanted = soundNames.flatMap((name) => formats.map((format) => `${name}.${format}`));
    expect(files.toSorted()).toEqual(wanted.toSorted());
  });

  it('should keep to the budget', () => {
    expect(files.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(BUDGET);
  });

  it('should be the ones that were measured', () => {
    expect(Object.keys(pieces).toSorted()).toEqual(soundNames.toSorted());
    for (const [name, { bytes }] of Object.entries(pieces)) {
      expect(bytes, name).toBe(sizeOf(`${name}.webm`) + sizeOf(`${name}.mp3`));
    }
  });

  it('should begin as the containers of their formats do', () => {
    for (const name of soundNames) {
      const webm = readFileSync(join(SOUNDS, `${name}.webm`));
      expect(webm.subarray(0, 4).toString('hex'), name).toBe('1a45dfa3');
      expect(webm.includes('A_OPUS'), name).toBe(true);
      expect(readFileSync(join(SOUNDS, `${name}.mp3`))[0], name).toBe(0xff);
    }
  });
});

describe.each(Object.entries(pieces))('%s', (name, { loop, webm, mp3 }) => {
  it('should be soft: far from clipping, low on average, without an offset or harsh highs', () => {
    for (const figures of [webm, mp3]) {
      expect(figures.peak).toBeLessThan(-6);
      expect(figures.rms).toBeLessThan(-20);
      expect(Math.abs(figures.offset)).toBeLessThan(0.001);
    }
    expect(webm.highs).toBeLessThan(name.startsWith('cue') ? -4 : -25);
  });

  it('should close without a click, or begin and end in silence', () => {
    if (loop === null) {
      expect(webm.edge).toBeLessThan(-45);
      return;
    }
    expect(webm.seam).toBeLessThan(-60);
    const known = soundNames.find((sound) => sound === name);
    if (known === undefined) throw new Error(`expected ${name} to be a sound of the game`);
    for (const format of formats) expect(loopOf(known, format)?.length).toBe(loop * 1000);
  });
});
