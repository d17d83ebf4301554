import type { SoundName } from './manifest.ts';
import type { SoundPort, Voice } from './port.ts';

/** Time in which one bed gives way to another, milliseconds. */
export const CROSSFADE = 2600;

/** What plays underneath: at most one sound at a time, which gives way softly to the next. */
export interface Bed {
  /** What is to play and how loud; null or silence for nothing. */
  play(name: SoundName | null, volume: number, milliseconds: number): void;
  /** What plays now. */
  readonly name: SoundName | null;
}

export function createBed(port: SoundPort): Bed {
  let voice: Voice | null = null;
  let playing: SoundName | null = null;
  let loud = 0;
  return {
    get name() {
      return playing;
    },
    play: (name, volume, milliseconds) => {
      const wanted = volume > 0 ? name : null;
      if (wanted !== playing) {
        voice?.end(wanted === null ? milliseconds : CROSSFADE);
        voice = wanted === null ? null : port.start(wanted, 0);
        playing = wanted;
        loud = 0;
        if (voice !== null) voice.fade(volume, CROSSFADE);
      } else if (volume !== loud) voice?.fade(volume, milliseconds);
      loud = wanted === null ? 0 : volume;
    },
  };
}
