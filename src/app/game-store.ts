import { computed, effect, signal } from '@preact/signals';
import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import { speak } from './language.ts';
import { newsLines } from '../presenter/news.ts';
import { newGame, play, runComputers, undo } from '../session/game.ts';
import type { Game } from '../session/game.ts';
import { viewFor } from '../session/view.ts';
import { passageOf } from './passages.ts';
import { autosave } from './save-game.ts';
import { settings } from './settings.ts';
import { freshSeed } from './seeds.ts';
import { computersFor } from './shelf.ts';
import { fault, news, notify } from './notices.ts';
import { joined } from '../presenter/join.ts';

/** The game in play; null while there is none. */
export const game = signal<Game | null>(null);

/** What the player's seat may see. */
export const view = computed(() => {
  const now = game.value;
  return now === null ? null : viewFor(now.book.mediator, now.world, now.book);
});

const texts = computed(() => game.value?.book.scenario.texts ?? {});
/** The words of the page, with the scenario's own over the game's. */
export const translate = computed(() => speak(texts.value));

/**
 * Begins a game.
 *
 * @param custom the scenario as it travels, where the game does not ship it
 */
export function begin(book: Book, custom?: unknown, seed: string = settings.peek().seed): void {
  const opened = newGame(book, {
    seed: seed === '' ? freshSeed() : seed,
    computers: computersFor(book),
    custom,
  });
  game.value = runComputers(opened);
}

export function resume(saved: Game): void {
  game.value = runComputers(saved);
}

export function leave(): void {
  game.value = null;
}

/** Plays a command of the player. A refusal says what to do instead; a fault of ours is kept aside. */
export function send(command: Command): void {
  const before = game.peek();
  if (before === null) return;
  try {
    const played = play(before, command);
    const t = translate.peek();
    if (!played.ok) {
      notify(t(`refusal.${played.refusal.code}`, played.refusal.facts));
      return;
    }
    const { game: after } = played;
    notify(null);
    game.value = after;
    const fresh = passageOf(after.steps.slice(before.steps.length), after.book.mediator);
    news.value = joined(t, 'sentences', newsLines(fresh, t));
  } catch (thrown) {
    fault.value = thrown;
  }
}

/** The game before the player's last command, where that can be taken back. */
export const undone = computed(() => {
  const now = game.value;
  return now === null ? null : undo(now, now.book.mediator);
});

export function takeBack(): void {
  const t = translate.peek();
  const before = undone.peek();
  if (before === null) {
    notify(t('undo.none'));
    return;
  }
  game.value = before;
  notify(null);
  news.value = t('undo.done');
}

effect(() => {
  const now = game.value;
  if (now === null) return;
  const written = autosave(now, translate.peek());
  if (written !== 'ok') notify(translate.peek()(`saves.${written}`));
});
