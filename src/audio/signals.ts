import type { CueSound } from '../presenter/sound.ts';
import type { Clock, SoundPort, Voice } from './port.ts';

/** Milliseconds from one signal to the next, from the last one until the beds rise, and to silence. */
const BETWEEN = 620;
const HOLD = 1900;
const HUSH = 220;
/** Signals that may ring at once and must be hushed together. */
const OVERLAP = 8;

/** Short signals, one after another. */
export interface Signals {
  play(sounds: readonly CueSound[], volume: number): void;
  /** Ends what rings and calls off what was to come. */
  hush(): void;
}

/**
 * @param onRing told when signals begin to sound, and when they have rung out
 */
export function createSignals(
  port: SoundPort,
  clock: Clock,
  onRing: (ringing: boolean) => void,
): Signals {
  let pending: (() => void)[] = [];
  let sounding: Voice[] = [];
  const drop = () => {
    for (const callOff of pending) callOff();
    pending = [];
  };
  return {
    play: (sounds, volume) => {
      drop();
      onRing(true);
      pending = sounds.map((sound, at) =>
        clock.after(at * BETWEEN, () => {
          sounding = [...sounding.slice(1 - OVERLAP), port.start(`cue-${sound}`, volume)];
        }),
      );
      pending.push(clock.after((sounds.length - 1) * BETWEEN + HOLD, () => onRing(false)));
    },
    hush: () => {
      drop();
      for (const voice of sounding) voice.end(HUSH);
      sounding = [];
      onRing(false);
    },
  };
}
