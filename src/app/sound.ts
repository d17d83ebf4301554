import { computed, effect, signal } from '@preact/signals';
import type { Player } from '../audio/player.ts';
import { captionOf, cuesOf, replyCues } from '../presenter/sound.ts';
import type { Cue } from '../presenter/sound.ts';
import { soundscape } from '../presenter/sound-mood.ts';
import type { Game } from '../session/game.ts';
import { answersShown } from './arrivals.ts';
import { showCaptions } from './captions.ts';
import { game, translate, view } from './game-store.ts';
import { passageOf } from './passages.ts';
import { settings } from './settings.ts';

/** The player, once it was wanted and the browser has audio. */
const player = signal<Player | null>(null);
/** Whether the player of the game has touched the page; browsers allow no sound before. */
const touched = signal(navigator.userActivation?.hasBeenActive ?? false);
const wanted = computed(() => settings.value.sound);
const scape = computed(() => {
  const seen = view.value;
  const book = game.value?.book;
  return seen === null || book === undefined ? null : soundscape(seen, book);
});

let opening = false;

function open(): void {
  if (opening) return;
  opening = true;
  fetchPlayer().catch(() => {
    // Without its sounds the game goes on in silence; the page says everything.
  });
}

async function fetchPlayer(): Promise<void> {
  const { openPlayer } = await import('../audio/open.ts');
  player.value = openPlayer(settings.peek().sound);
}

function announce(cues: readonly Cue[]): void {
  const { captions } = settings.peek().sound;
  if (cues.length === 0 || document.hidden) return;
  player.peek()?.signal(cues.map(({ sound }) => sound));
  if (captions) showCaptions(cues.map((cue) => captionOf(cue, translate.peek())));
}

/** Steps that one game has more than another; none where it is not the same game gone on. */
function stepsSince(before: Game | null, after: Game | null): Game['steps'] {
  if (before === null || after === null) return [];
  const known = before.steps.length;
  if (after.steps[known - 1] !== before.steps[known - 1]) return [];
  return after.steps.slice(known);
}

function followGame(): void {
  let before = game.peek();
  effect(() => {
    const after = game.value;
    const seen = view.peek();
    const fresh = stepsSince(before, after);
    before = after;
    if (after === null || seen === null || fresh.length === 0) return;
    announce(cuesOf(passageOf(fresh, after.book.mediator).events, seen));
  });
}

function followAnswers(): void {
  let before: ReadonlySet<string> = new Set();
  effect(() => {
    const shown = answersShown();
    const fresh = [...shown].filter((party) => !before.has(party));
    before = shown;
    const seen = view.peek();
    if (seen !== null) announce(replyCues(fresh, seen));
  });
}

function awaitTouch(): void {
  const gestures = ['click', 'keydown', 'touchend'] as const;
  const touch = () => {
    touched.value = true;
    for (const gesture of gestures) removeEventListener(gesture, touch, true);
  };
  for (const gesture of gestures) addEventListener(gesture, touch, true);
}

function hide(): void {
  player.value?.hide(document.hidden);
}

/** Gives the game its sound: fetched when a game is in play, unless it is muted. */
export function startSound(): void {
  if (!touched.peek()) awaitTouch();
  effect(() => {
    if (touched.value && scape.value !== null && !wanted.value.muted) open();
  });
  effect(() => player.value?.set(wanted.value));
  effect(() => player.value?.follow(scape.value));
  document.addEventListener('visibilitychange', hide);
  effect(hide);
  followGame();
  followAnswers();
}
