import { computed, signal } from '@preact/signals';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Game } from '../session/game.ts';
import { NoteContext } from '../ui/guide/note.tsx';
import type { Frame } from '../ui/kit/screen.ts';
import type * as DebriefModule from './debrief-room.tsx';
import { game } from './game-store.ts';
import { fault } from './notices.ts';

/** The analysis and its pictures, fetched when somebody wants to know what was possible. */
const room = signal<typeof DebriefModule | null>(null);

/** Where in a game the debrief was opened; it closes by itself when the game goes elsewhere. */
const openedAt = signal<string | null>(null);

function placeOf({ header, world }: Game): string {
  return `${header.book} ${header.seed} ${world.round} ${world.phase}`;
}

/** Whether the debrief lies over the screen of the phase. */
export const debriefOpen = computed(() => {
  const now = game.value;
  return now !== null && room.value !== null && openedAt.value === placeOf(now);
});

async function fetchAndOpen(now: Game): Promise<void> {
  try {
    room.value = await import('./debrief-room.tsx');
    openedAt.value = placeOf(now);
  } catch (thrown) {
    fault.value = thrown;
  }
}

/** Opens what was possible, for the phase that the game is in. */
export function openDebrief(): void {
  const now = game.peek();
  if (now !== null) void fetchAndOpen(now);
}

function close(): void {
  openedAt.value = null;
}

/** The debrief of the game in play. Nothing can be undone from here, and it has no note. */
export function DebriefDoor(props: { game: Game; frame: Frame; t: Translate }) {
  const { frame } = props;
  const Room = room.value?.DebriefRoom ?? null;
  if (Room === null) return null;
  return (
    <NoteContext.Provider value={null}>
      <Room
        {...props}
        frame={{ ...frame, actions: { ...frame.actions, undo: null } }}
        onBack={close}
      />
    </NoteContext.Provider>
  );
}
