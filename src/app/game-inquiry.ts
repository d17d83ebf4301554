import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Game } from '../session/game.ts';
import { news } from './notices.ts';
import type { Asker } from './run-job.ts';

/** What is known of a game that is looked into; it stays while its ending is left and seen again. */
export interface Inquiry<Found> {
  readonly of: Game;
  /** Null before anything was found. */
  readonly found: Found | null;
  /** Null while nothing runs. */
  readonly stop: (() => void) | null;
  /** Why no more will be found; null where nothing went wrong. */
  readonly failure: string | null;
}

/** Words for those who do not see it. */
interface Words<Found> {
  readonly begun: string;
  readonly failed: (message: string) => string;
  /** Said when it has ended. */
  readonly sum: (found: Found | null) => string;
}

/** Long work on a finished game: begun when asked for, stopped at will or when the ending is left. */
export function gameInquiry<Found>(run: (game: Game, asker: Asker<Found>) => () => void) {
  const state = signal<Inquiry<Found> | null>(null);
  const change = (to: Partial<Inquiry<Found>>): void => {
    const now = state.peek();
    if (now !== null) state.value = { ...now, ...to };
  };
  /** Ends what runs, and keeps what was found. */
  const halt = (): void => {
    state.peek()?.stop?.();
    change({ stop: null });
  };
  const begin = (game: Game, words: Words<Found>): void => {
    halt();
    const failed = (message: string): void =>
      change({ stop: null, failure: words.failed(message) });
    state.value = { of: game, found: null, stop: null, failure: null };
    try {
      const stop = run(game, {
        found: (found) => change({ found }),
        ended: () => {
          change({ stop: null });
          news.value = words.sum(state.peek()?.found ?? null);
        },
        failed,
      });
      change({ stop });
      news.value = words.begun;
    } catch (thrown) {
      failed(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  /** What is known of this game while its ending is on the page; null where nothing was asked. */
  const useInquiry = (game: Game): Inquiry<Found> | null => {
    useEffect(() => halt, [game]);
    return state.value?.of === game ? state.value : null;
  };
  /** What was found out about this game so far. */
  const foundOf = (game: Game): Found | null => {
    const now = state.peek();
    return now?.of === game ? now.found : null;
  };
  return { begin, halt, useInquiry, foundOf };
}
