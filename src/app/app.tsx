import { computed, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useErrorBoundary, useMemo } from 'preact/hooks';
import { ErrorScreen } from '../ui/title/error.tsx';
import { SoundCaption } from '../ui/sound/caption.tsx';
import { LiveRegion } from '../ui/kit/live-region.tsx';
import { TextContext, useText } from '../ui/kit/text.ts';
import { Toast } from '../ui/kit/toast.tsx';
import { TitleScreen } from '../ui/title/title.tsx';
import { captions } from './captions.ts';
import { CodexHost, openCodex } from './codex-door.tsx';
import { dialog, Dialogs } from './dialogs.tsx';
import type { Door } from './dialogs.tsx';
import { FIRST, FLAGSHIP } from './featured.ts';
import { download } from './files.ts';
import { toggleMute } from './mute.ts';
import { fault, news, notice, notify } from './notices.ts';
import { AUTO, listSaves, readSave } from './saves.ts';
import type * as PlayModule from './play.tsx';
import { speak } from './language.ts';
import { settings } from './settings.ts';
import { useShortcuts } from './shortcuts.ts';

/** The heavy part of the page, fetched when a game is wanted. */
type Play = typeof PlayModule;

const play = signal<Play | null>(null);
const busy = signal(false);
let fetching: Promise<Play> | null = null;

/** Fetches the game once; the title stands meanwhile. */
export async function fetchPlay(): Promise<Play> {
  fetching ??= import('./play.tsx');
  const fetched = await fetching;
  play.value = fetched;
  return fetched;
}

function withPlay(use: (play: Play) => void): void {
  busy.value = true;
  fetchPlay()
    .then(use)
    .catch((thrown: unknown) => {
      fault.value = thrown;
    })
    .finally(() => {
      busy.value = false;
    });
}

const door = computed((): Door => {
  const room = play.value;
  return {
    playing: room?.playing.value === true ? room.door : null,
    Disputed: room?.Disputed ?? null,
    load: (slot) => withPlay(({ loadSlot }) => loadSlot(slot)),
    loadText: (text) => withPlay(({ loadFile }) => loadFile(text)),
    watch: (slot) => withPlay(({ watchSlot }) => watchSlot(slot)),
    watchText: (text) => withPlay((loaded) => loaded.watchText(text)),
    openGame: (uploads) => withPlay(({ openGame }) => void openGame(uploads)),
    openRandom: (seed) => withPlay(({ openRandom }) => openRandom(seed)),
  };
});

const words = speak();

const keys = {
  c: () => openCodex(),
  s: () => dialog.show('settings'),
  '?': () => dialog.show('keys'),
};

export function App() {
  const broken: unknown = useErrorBoundary()[0];
  const room = play.value;
  const thrown: unknown = broken ?? fault.value;
  if (thrown !== null && thrown !== undefined)
    return (
      <TextContext.Provider value={words}>
        <Broken />
      </TextContext.Provider>
    );
  const Room = roomOf(room);
  return (
    <TextContext.Provider value={words}>
      <CodexHost>
        {Room === null ? <Title /> : <Room />}
        <Dialogs door={door.value} />
      </CodexHost>
      <Toast message={notice.value} onDismiss={() => notify(null)} />
      <LiveRegion text={news.value} />
      <SoundCaption lines={captions.value} />
    </TextContext.Provider>
  );
}

function roomOf(room: Play | null): ComponentType | null {
  if (room?.watching.value === true) return room.Theatre;
  return room?.playing.value === true ? room.Room : null;
}

/** A game may come with the address; it is watched, and the address is left as it was without it. */
export function openAddress(): void {
  if (!location.hash.startsWith('#game=')) return;
  const { hash } = location;
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  withPlay(({ watchText }) => watchText(hash));
}

function Title() {
  const t = useText();
  useShortcuts(useMemo(() => ({ ...keys, m: () => toggleMute(t) }), [t]));
  const last = listSaves(t.locale).find(({ slot }) => slot === AUTO) ?? null;
  return (
    <TitleScreen
      first={FIRST}
      flagship={FLAGSHIP}
      last={last}
      scenarios={play.value?.scenarios ?? []}
      changedRules={Object.keys(settings.value.assumptions).length}
      busy={busy.value}
      actions={{
        begin: (scenario) => withPlay(({ beginGame }) => beginGame(scenario)),
        resume: () => withPlay(({ loadSlot }) => loadSlot(AUTO)),
        saves: () => dialog.show('saves'),
        codex: () => openCodex(),
        settings: () => dialog.show('settings'),
        disputed: () => withPlay(() => dialog.show('disputed')),
        scoreable: () => dialog.show('scoreable'),
      }}
    />
  );
}

/** Nothing is lost: the last game is in the browser's storage after every step. */
function Broken() {
  const save = readSave(AUTO);
  return (
    <ErrorScreen
      onSave={
        save === null
          ? null
          : () => download('third-neighbor-game.jsonl', save.transcript, 'application/jsonl')
      }
      onReload={() => location.reload()}
    />
  );
}
