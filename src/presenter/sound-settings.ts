/** What a player can set about sound. Volumes are 0…100. */
export interface SoundSettings {
  readonly muted: boolean;
  readonly music: number;
  readonly room: number;
  readonly cues: number;
  /** Whether the page says in words what a signal means. */
  readonly captions: boolean;
}

export const soundKinds = ['music', 'room', 'cues'] as const;
export type SoundKind = (typeof soundKinds)[number];

export const USUAL_SOUND: SoundSettings = {
  muted: false,
  music: 60,
  room: 60,
  cues: 70,
  captions: false,
};

const LOUDEST = 100;

/** Settings from what was stored; what is missing or makes no sense is as usual. */
export function soundSettings(stored: unknown): SoundSettings {
  const found: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const volume = (kind: SoundKind): number => {
    const value = found[kind];
    if (typeof value !== 'number' || Number.isNaN(value)) return USUAL_SOUND[kind];
    return Math.min(LOUDEST, Math.max(0, Math.round(value)));
  };
  return {
    muted: found['muted'] === true,
    music: volume('music'),
    room: volume('room'),
    cues: volume('cues'),
    captions: found['captions'] === true,
  };
}
