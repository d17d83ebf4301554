import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Command } from '../model/command.ts';
import type { PartyId } from '../model/ids.ts';
import { filterAbout } from '../presenter/ledger-filter.ts';
import { topBarModel } from '../presenter/top-bar.ts';
import type { EndingActions } from '../ui/ending/ending.tsx';
import { NoteContext } from '../ui/guide/note.tsx';
import { MapContext } from '../ui/map/map-panel.tsx';
import type { Frame } from '../ui/kit/screen.ts';
import { TextContext } from '../ui/kit/text.ts';
import { asShown } from './arrivals.ts';
import { fetchCodex, openCodex } from './codex-door.tsx';
import { game, leave, send, takeBack, translate, undone, view } from './game-store.ts';
import { noteFor, putAway } from './guide.ts';
import { DebriefDoor, debriefOpen, openDebrief } from './debrief-door.tsx';
import { dialog } from './dialogs.tsx';
import { LedgerRoom } from './ledger-room.ts';
import { advised, HintDoor, isOffered, openHint } from './hint.tsx';
import { lookAway, mapDesk, mapHands, mapLook } from './map-desk.ts';
import { toggleMute } from './mute.ts';
import { saveToFile } from './save-game.ts';
import { sceneryOf } from './scenery.ts';
import { ShareDoor } from './share-door.tsx';
import { watchGame } from './theatre-door.ts';
import { PhaseScreen } from './screens.tsx';
import { useShortcuts } from './shortcuts.ts';
import { StageHost } from './stage-host.tsx';
import type { Hands, Scenery } from './stage-host.tsx';

const scenery = computed((): Scenery => {
  const now = game.value;
  const seen = view.value;
  if (now === null || seen === null) return { kind: 'none' };
  return sceneryOf(now, asShown(seen), translate.value, mapLook.value);
});

/** The party that was asked about; the ledger opens on it. */
const asked = signal<PartyId | null>(null);

function openLedger(about: PartyId | null): void {
  asked.value = about;
  dialog.show('ledger');
}

const actions = {
  ledger: () => openLedger(null),
  codex: () => openCodex(),
  settings: () => dialog.show('settings'),
};

const keys = {
  h: openHint,
  u: takeBack,
  l: actions.ledger,
  c: actions.codex,
  s: actions.settings,
  m: () => toggleMute(translate.peek()),
  '?': () => dialog.show('keys'),
};

const ending: EndingActions = {
  debrief: openDebrief,
  watch: () => {
    const now = game.peek();
    if (now !== null) watchGame(now);
  },
  share: () => dialog.show('share'),
  download: () => {
    const now = game.peek();
    if (now !== null) saveToFile(now);
  },
  title: leave,
};

/** A figure at the table opens the ledger on its party, a capital of the map is seen from near. */
const hands: Hands = {
  ...mapHands,
  select: (party) => (view.peek()?.phase === 'table' ? openLedger(party) : mapHands.goNear(party)),
};

/** Plays a command; who goes on from a screen has done with its note. */
function sendOn(command: Command): void {
  const before = view.peek();
  send(command);
  if (view.peek()?.phase === before?.phase) return;
  putAway(before);
  lookAway();
}

/** A game in play: the stage behind, the screen of the phase before it. */
export function GameRoom() {
  const now = game.value;
  const seen = view.value;
  const t = translate.value;
  useShortcuts(keys);
  useEffect(() => {
    fetchCodex().catch(() => {
      // Mentions stay plain words; it is tried again, and reported, when the codex is opened.
    });
  }, []);
  if (now === null || seen === null) return null;
  const frame: Frame = {
    seat: now.book.mediator,
    bar: topBarModel(seen, now.book, t),
    actions: {
      ...actions,
      undo: undone.value === null ? null : takeBack,
      hint: isOffered(now) ? openHint : null,
    },
    send: sendOn,
  };
  return (
    <TextContext.Provider value={t}>
      <NoteContext.Provider value={noteFor(seen, t)}>
        <MapContext.Provider
          value={scenery.value.kind === 'map' ? mapDesk(now, asShown(seen), openLedger, t) : null}
        >
          <StageHost scenery={scenery} hands={hands} />
          {debriefOpen.value ? (
            <DebriefDoor game={now} frame={frame} t={t} />
          ) : (
            <PhaseScreen
              game={now}
              view={seen}
              frame={frame}
              ending={ending}
              advised={advised.value}
              t={t}
            />
          )}
          {dialog.shown.value === 'ledger' ? (
            <LedgerRoom
              game={now}
              seat={now.book.mediator}
              t={t}
              first={filterAbout(asked.value, now.book)}
              seek={now.world.phase === 'ended' ? (step) => watchGame(now, step) : null}
              onClose={dialog.closer('ledger')}
            />
          ) : null}
          {dialog.shown.value === 'share' ? (
            <ShareDoor game={now} t={t} onClose={dialog.closer('share')} />
          ) : null}
          {dialog.shown.value === 'hint' && isOffered(now) ? (
            <HintDoor now={now} view={seen} t={t} />
          ) : null}
        </MapContext.Provider>
      </NoteContext.Provider>
    </TextContext.Provider>
  );
}
