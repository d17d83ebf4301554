import type { SoundSettings } from '../../presenter/sound-settings.ts';

/** What a player can set. Kept in the browser by the app. */
export interface Settings {
  readonly text: 'normal' | 'large' | 'larger';
  readonly motion: 'system' | 'reduced' | 'full';
  readonly contrast: 'normal' | 'high';
  readonly sound: SoundSettings;
  /** Seed of the next game; empty for a new one each time. */
  readonly seed: string;
  /** Whether the notes of the first round are shown. */
  readonly guide: boolean;
  /** Whether a hint can be asked for on every screen. */
  readonly hints: boolean;
  readonly seenNotes: readonly string[];
  /** Settings of disputed rules for the next game, by id; only those that are not as usual. */
  readonly assumptions: Readonly<Record<string, string>>;
}

const SEED = /^(0|[1-9][0-9]{0,14})$/;

export function isSeed(text: string): boolean {
  return SEED.test(text);
}
