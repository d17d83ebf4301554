import { computed } from '@preact/signals';
import type { GameDoor } from './dialogs.tsx';
import { dialog } from './dialogs.tsx';
import { fetchedRoom } from './fetched-room.tsx';
import { GameRoom } from './game-room.tsx';
import { begin, game, leave, resume, translate } from './game-store.ts';
import { notify } from './notices.ts';
import { loadSave, loadText, saveAs, saveToFile, transcriptIn } from './save-game.ts';
import type { Loading } from './save-game.ts';
import { readSave, slotFor } from './saves.ts';
import { scenarioCards } from './scenario-cards.ts';
import { openDrawn, openFiles } from './scoreable.ts';
import { settings } from './settings.ts';
import { bookOf, shelf } from './shelf.ts';
import { startSound } from './sound.ts';
import { watchSlot, watchText } from './theatre-door.ts';
import { watching } from './theatre-store.ts';

startSound();

/** Whether a game is in play. */
export const playing = computed(() => game.value !== null);

/** Drawn while a game is in play. */
export const Room = GameRoom;

/** Drawn while a game is watched. */
export const Theatre = fetchedRoom(async () => (await import('./watch-room.tsx')).WatchRoom);
export { watching, watchSlot, watchText };

/** The sheet of disputed rules, on the title and in a game. */
export const Disputed = fetchedRoom(async () => (await import('./disputed-door.tsx')).DisputedDoor);

/** Every scenario that the game ships, for the title. */
export const scenarios = scenarioCards(Object.values(shelf.scenarios));

export function beginGame(scenario: string): void {
  begin(bookOf(scenario, settings.peek().assumptions));
}

/** A scoreable game from its files. */
export const openGame = openFiles;

/** A scoreable game that a seed draws. */
export const openRandom = openDrawn;

export function loadSlot(slot: string): void {
  const save = readSave(slot);
  const t = translate.peek();
  if (save === null) notify(t('saves.damaged.note'));
  else take(loadSave(save, t));
}

export function loadFile(text: string): void {
  const save = transcriptIn(text);
  const t = translate.peek();
  take(save === null ? loadText(text, t) : loadText(save, t));
}

function take(loading: Loading): void {
  if (!loading.ok) {
    notify(loading.message);
    return;
  }
  dialog.close();
  resume(loading.game);
  notify(loading.warning);
}

export const door: GameDoor = {
  save: (name) => {
    const now = game.peek();
    const t = translate.peek();
    if (now === null) return;
    const written = saveAs(now, slotFor(name), name, t);
    notify(written === 'ok' ? t('saves.saved', { name }) : t(`saves.${written}`));
  },
  saveToFile: () => {
    const now = game.peek();
    if (now !== null) saveToFile(now);
  },
  leave,
};
