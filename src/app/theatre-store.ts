import { computed, effect, signal } from '@preact/signals';
import type { SeatId } from '../model/ids.ts';
import { nearestStep, placesOf } from '../presenter/timeline.ts';
import { speak } from './language.ts';
import { branchTree, gameAt, sharedSteps } from '../session/branches.ts';
import type { Game } from '../session/game.ts';
import type { Difference } from '../session/transcript.ts';
import { viewFor } from '../session/view.ts';
import type { Speed } from '../ui/theatre/theatre.tsx';

/** What the check of a game on opening has found. */
export type Check =
  | { readonly kind: 'whole' }
  /** It holds up to the difference and was opened as far. */
  | { readonly kind: 'parts'; readonly difference: Difference }
  /** Played under other rules: what was recorded, not played again. */
  | { readonly kind: 'recorded'; readonly difference: Difference };

/** A game that can be watched. */
export interface Shown {
  readonly key: string;
  readonly name: string;
  readonly game: Game;
  readonly check: Check;
}

/** The games on the timeline: the one that was opened first, then others from the same beginning. */
const games = signal<readonly Shown[]>([]);
const row = signal(0);
const step = signal(0);
const seat = signal<SeatId>('');
const playing = signal(false);
const speed = signal<Speed>('one');

/** Whether a game is being watched. */
export const watching = computed(() => games.value.length > 0);

const shown = computed(() => games.value[row.value] ?? null);
const last = computed(() => (shown.value?.game.steps.length ?? 1) - 1);
/** The game as it stood at the step on stage. */
const now = computed(() => {
  const whole = shown.value;
  return whole === null ? null : gameAt(whole.game, Math.min(step.value, last.value));
});
const texts = computed(() => shown.value?.game.book.scenario.texts ?? {});

export const theatre = {
  games,
  row,
  step,
  seat,
  playing,
  speed,
  shown,
  last,
  now,
  translate: computed(() => speak(texts.value)),
  view: computed(() => {
    const game = now.value;
    return game === null ? null : viewFor(seat.value, game.world, game.book);
  }),
  tree: computed(() => branchTree(games.value.map(({ game }) => game))),
};

/** Opens games, the first of them on stage, at a step or from its beginning. */
export function watch(all: readonly Shown[], at = 0): void {
  const [first] = all;
  if (first === undefined) return;
  games.value = all;
  row.value = 0;
  seat.value = first.game.book.mediator;
  playing.value = false;
  seek(at);
}

export function closeTheatre(): void {
  playing.value = false;
  games.value = [];
}

export function seek(to: number): void {
  step.value = Math.max(0, Math.min(last.value, to));
}

/** Goes to where a share of the width lies on the game on stage. */
export function seekTo(x: number): void {
  const game = shown.peek()?.game;
  if (game === undefined) return;
  seek(nearestStep(placesOf(game.steps, game.book.scenario.rounds.length), x));
}

/** To the first step of the next round, or of this one and then of the one before. */
export function byRound(direction: 1 | -1): void {
  const steps = shown.peek()?.game.steps ?? [];
  const at = step.peek();
  const begins = steps.flatMap(({ events }, index) =>
    events.some(({ type }) => type === 'roundBegan') ? [index] : [],
  );
  const next =
    direction === 1 ? begins.find((index) => index > at) : begins.findLast((index) => index < at);
  seek(next ?? (direction === 1 ? last.peek() : 0));
}

/** Puts another game on stage, at a step of it. */
export function choose(track: number, to: number): void {
  row.value = track;
  seek(to);
}

/** The next game, at the same step where both share it, else where they part. */
export function nextTrack(): void {
  const all = games.peek();
  const before = shown.peek();
  const to = (row.peek() + 1) % all.length;
  const after = all[to];
  if (before === null || after === undefined) return;
  const shared = sharedSteps(before.game, after.game);
  choose(to, Math.min(step.peek(), Math.max(0, shared - 1)));
}

export function toggle(): void {
  if (!playing.peek() && step.peek() === last.peek()) seek(0);
  playing.value = !playing.peek();
}

/** Time a step stays on stage, milliseconds; a step without anything to see or read passes quickly. */
const STAY: Readonly<Record<Speed, number>> = { half: 3600, one: 1800, four: 450 };
const PASSING = 0.25;

effect(() => {
  const game = now.value;
  if (!playing.value || game === null) return;
  if (step.value >= last.value) {
    playing.value = false;
    return;
  }
  const told = (game.steps.at(-1)?.events.length ?? 0) > 0;
  const timer = setTimeout(() => seek(step.peek() + 1), STAY[speed.value] * (told ? 1 : PASSING));
  return () => clearTimeout(timer);
});
