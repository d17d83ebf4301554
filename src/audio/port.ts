import type { SoundName } from './manifest.ts';

/** One sound under way. */
export interface Voice {
  /** Goes to a volume, 0…1, over some time. */
  fade(volume: number, milliseconds: number): void;
  /** Fades to nothing, stops and lets go of its memory. */
  end(milliseconds: number): void;
}

/** What the player needs of an audio library. */
export interface SoundPort {
  /** Starts a sound at a volume; a bed goes round until it is ended, all else ends by itself. */
  start(name: SoundName, volume: number): Voice;
  /** Fetches sounds that must be at hand when they are wanted. */
  prepare(names: readonly SoundName[]): void;
}

/** What the player needs of the world outside. */
export interface Clock {
  /** Calls later; what it returns calls it off. */
  after(milliseconds: number, call: () => void): () => void;
  /** 0…1. */
  chance(): number;
}
