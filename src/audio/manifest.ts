import { cueSounds } from '../presenter/sound.ts';
import type { CueSound } from '../presenter/sound.ts';
import { moods, roomKinds } from '../presenter/sound-mood.ts';
import type { MusicMood, RoomKind } from '../presenter/sound-mood.ts';
import loops from './loops.json';

/** Formats of every sound, the preferred first. */
export const formats = ['webm', 'mp3'] as const;
export type SoundFormat = (typeof formats)[number];

/** Phrases of each mood. */
const PHRASES = [1, 2, 3] as const;
type Phrase = (typeof PHRASES)[number];

export type SoundName =
  | `drone-${MusicMood}`
  | `phrase-${MusicMood}-${Phrase}`
  | `room-${RoomKind}`
  | `cue-${CueSound}`;

export function phrasesOf(mood: MusicMood): readonly SoundName[] {
  return PHRASES.map((number) => `phrase-${mood}-${number}` as const);
}

export const cueNames: readonly SoundName[] = cueSounds.map((sound) => `cue-${sound}` as const);

export const soundNames: readonly SoundName[] = [
  ...moods.map((mood) => `drone-${mood}` as const),
  ...moods.flatMap(phrasesOf),
  ...roomKinds.map((kind) => `room-${kind}` as const),
  ...cueNames,
];

/** Where in its file a bed begins and how long it is, milliseconds. */
export interface Loop {
  readonly from: number;
  readonly length: number;
}

/** The loop of a bed as measured when it was rendered; null for what plays once. */
export function loopOf(name: SoundName, format: SoundFormat): Loop | null {
  const found = Object.entries(loops).find(([bed]) => bed === name)?.[1];
  return found === undefined ? null : { from: found[format], length: found.length };
}
