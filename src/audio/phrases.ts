import type { MusicMood } from '../presenter/sound-mood.ts';
import { phrasesOf } from './manifest.ts';
import type { SoundName } from './manifest.ts';
import type { Clock, SoundPort, Voice } from './port.ts';

/** Before the first phrase of a mood, and from the beginning of one to the next, milliseconds. */
const FIRST = 3500;
const GAP = { least: 13_000, most: 27_000 };

/** The plucked string over the drone: a phrase now and then, never the same twice running. */
export interface Phrases {
  play(mood: MusicMood | null, volume: number, milliseconds: number): void;
}

export function createPhrases(port: SoundPort, clock: Clock): Phrases {
  let mood: MusicMood | null = null;
  let loud = 0;
  let last: SoundName | null = null;
  let voice: Voice | null = null;
  let callOff: (() => void) | null = null;

  const next = () => {
    if (mood === null) return;
    const others = phrasesOf(mood).filter((name) => name !== last);
    last = others[Math.floor(clock.chance() * others.length)] ?? null;
    if (last !== null) voice = port.start(last, loud);
    callOff = clock.after(GAP.least + clock.chance() * (GAP.most - GAP.least), next);
  };

  return {
    play: (wanted, volume, milliseconds) => {
      const sounding = volume > 0 ? wanted : null;
      if (sounding !== mood) {
        callOff?.();
        voice?.end(milliseconds);
        voice = null;
        mood = sounding;
        callOff = mood === null ? null : clock.after(FIRST, next);
      } else if (volume !== loud) voice?.fade(volume, milliseconds);
      loud = volume;
    },
  };
}
