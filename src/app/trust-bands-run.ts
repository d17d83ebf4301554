import { signal } from '@preact/signals';
import { trustBandsKind } from '../analysis/debrief/trust-bands-job.ts';
import type { TrustBands } from '../analysis/debrief/trust-bands.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Game } from '../session/game.ts';
import { news } from './notices.ts';
import { runJob } from './run-job.ts';

/** The games of a reference host beside a game, as far as they are played. */
export interface FoundBands {
  readonly of: Game;
  readonly bands: TrustBands | null;
  /** Null while nothing runs. */
  readonly stop: (() => void) | null;
  /** Why no more will come; null where nothing went wrong. */
  readonly failure: string | null;
}

/** They stay while the debrief is left and seen again. */
export const foundBands = signal<FoundBands | null>(null);

/** Ends what runs, and keeps what was found. */
export function haltBands(): void {
  const now = foundBands.peek();
  if (now === null || now.stop === null) return;
  now.stop();
  foundBands.value = { ...now, stop: null };
}

export function beginBands(game: Game, t: Translate): void {
  haltBands();
  const change = (to: Partial<FoundBands>): void => {
    const now = foundBands.peek();
    if (now !== null) foundBands.value = { ...now, ...to };
  };
  const failed = (message: string): void =>
    change({ stop: null, failure: t('story.band.failed', { message }) });
  foundBands.value = { of: game, bands: null, stop: null, failure: null };
  try {
    const stop = runJob(trustBandsKind, JSON.stringify(game.header), {
      found: (bands) => change({ bands }),
      ended: () => {
        change({ stop: null });
        const whole = foundBands.peek()?.bands?.done ?? 0;
        news.value = t('story.band.done', { whole });
      },
      failed,
    });
    change({ stop });
    news.value = t('story.band.begun');
  } catch (thrown) {
    failed(thrown instanceof Error ? thrown.message : String(thrown));
  }
}
