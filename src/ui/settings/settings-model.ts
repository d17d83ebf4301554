import type { SoundSettings } from '../../presenter/sound-settings.ts';

export const textSizes = ['normal', 'large', 'larger'] as const;
export const letterings = ['usual', 'easy'] as const;
export const themes = ['system', 'light', 'dark'] as const;
export const contrasts = ['system', 'normal', 'high'] as const;
export const motions = ['system', 'reduced', 'full'] as const;

/** What a player can set. Kept in the browser by the app. */
export interface Settings {
  readonly text: (typeof textSizes)[number];
  /** Easy: letters and spacing made for readers with dyslexia. */
  readonly letters: (typeof letterings)[number];
  readonly theme: (typeof themes)[number];
  readonly contrast: (typeof contrasts)[number];
  readonly motion: (typeof motions)[number];
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
