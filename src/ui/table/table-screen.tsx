import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { emptyTableDraft } from '../../presenter/table-draft.ts';
import type { TableDraft } from '../../presenter/table-draft.ts';
import type { TableScreenModel } from '../../presenter/table.ts';
import { GuideNote } from '../guide/note.tsx';
import { useAdvised } from '../kit/advised.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { FootBar } from '../kit/foot-bar.tsx';
import { Icon } from '../kit/icon.tsx';
import { LiveRegion } from '../kit/live-region.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';
import { DocumentCard } from './document.tsx';
import { Moves, MovesSum } from './moves.tsx';
import type { ChangeDraft } from './change-draft.ts';
import { Said } from './said.tsx';
import './document.css';
import './moves.css';
import './table.css';
import { useNarrow } from './use-narrow.ts';
import { useRoom, type RoomState } from './use-room.ts';

interface TableScreenProps {
  frame: Frame;
  /** The screen with an unfinished choice; the app runs the forecast. */
  modelFor: (draft: TableDraft) => TableScreenModel;
  /** A choice that was advised and is to be taken over. */
  advised: TableDraft | null;
}

/** Presses this close together are one press, milliseconds. */
const HASTY = 500;

/** So few voices leave room for the text below them. */
const FEW = 2;

/** The table: the room above, the text below it, the moves beside it or, on a phone, in a sheet. */
export function TableScreen({ frame, modelFor, advised }: TableScreenProps) {
  const t = useText();
  const draft = useSignal(emptyTableDraft);
  const sheet = useSignal(false);
  const narrow = useNarrow();
  const model = modelFor(draft.value);
  const room = useRoom(model.moment);
  const change: ChangeDraft = (changed) => {
    draft.value = { ...draft.value, move: model.draft.move, ...changed };
  };
  const pressed = useRef(0);
  const go = () => {
    const hasty = performance.now() - pressed.current < HASTY;
    pressed.current = performance.now();
    // The button has just changed its meaning: the second half of a double press ends no meeting.
    if (hasty && model.draft.move.startsWith('close-')) return;
    sheet.value = false;
    frame.send(model.command);
  };
  // A move that was made, or taken back, leaves nothing of its choice; a refused one keeps it.
  useLayoutEffect(() => {
    draft.value = emptyTableDraft;
  }, [model.exchanges.left]);
  useAdvised(advised, (choice) => {
    draft.value = choice;
    sheet.value = narrow;
  });
  const open = () => {
    sheet.value = true;
  };
  return (
    <Shell
      layout="over-table"
      title={model.title}
      class={`table-page ${room.state === 'closed' ? '' : 'room-open'}`}
      bar={<TopBar model={frame.bar} actions={frame.actions} />}
      foot={
        narrow ? (
          <FootBar
            sentence={model.sentence}
            primary={{ label: t('table.go.open'), icon: 'chevron-up', onPress: open }}
          />
        ) : (
          <FootBar
            sentence={model.sentence}
            primary={{ label: model.primary, onPress: go, unavailable: model.unavailable }}
          />
        )
      }
    >
      <LiveRegion text={model.said.news} />
      <Room model={model} state={room.state} onToggle={room.toggle} />
      <div class="desk">
        <GuideNote />
        <Warnings model={model} change={change} onAct={narrow ? open : () => undefined} />
        {saidFirst(model) ? <Said model={model.said} /> : null}
        <DocumentCard model={model.document} contest={model.contest} narrow={narrow} />
        {saidFirst(model) ? null : <Said model={model.said} />}
      </div>
      {narrow ? null : (
        <div class="moves-column">
          <section class="moves" aria-label={t('table.moves')}>
            <Moves model={model} change={change} />
            <div class="moves-sum">
              <MovesSum model={model} />
            </div>
          </section>
        </div>
      )}
      {narrow && sheet.value ? (
        <Dialog
          title={t('table.moves')}
          class="moves-sheet"
          onClose={() => {
            sheet.value = false;
          }}
        >
          <Moves model={model} change={change} />
          <div class="moves-go">
            <MovesSum model={model} />
            <Button kind="primary" onPress={go} unavailable={model.unavailable}>
              {model.primary}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </Shell>
  );
}

/** What few said, or all before there was a text, comes first; answers of all to a text stand on its clauses. */
function saidFirst({ said: { latest } }: TableScreenModel): boolean {
  const said = latest?.statements ?? [];
  return said.length > 0 && (said.length <= FEW || said.every(({ tone }) => tone === 'plain'));
}

interface RoomProps {
  model: TableScreenModel;
  state: RoomState;
  onToggle: () => void;
}

/** The part of the window that the picture keeps, with the place on it; the picture is told in words too. */
function Room({ model: { place, scene, moment }, state, onToggle }: RoomProps) {
  const t = useText();
  const open = state === 'looking';
  return (
    <div
      class="stage-window"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) onToggle();
      }}
    >
      <p class="only-heard">
        {scene} {moment?.caption}
      </p>
      <p class="room-name">
        <b>{place.name}</b>
        <span class="tiny">{place.note}</span>
      </p>
      <div class="room-look">
        <Button tight icon={open ? 'minimize' : 'maximize'} onPress={onToggle}>
          {t(open ? 'table.room.back' : 'table.room.see')}
        </Button>
      </div>
      {state === 'moment' ? (
        <p class="room-caption" aria-hidden="true">
          {moment?.caption}
        </p>
      ) : null}
    </div>
  );
}

/** Word that got out, and whoever may leave over the next text, with what eases it. */
function Warnings(props: { model: TableScreenModel; change: ChangeDraft; onAct: () => void }) {
  const { model, change, onAct } = props;
  return (
    <>
      {model.leak === null ? null : (
        <p class="turn warning leak">
          <Icon name="newspaper" />
          <span>{model.leak}</span>
        </p>
      )}
      {model.warning === null ? null : (
        <DoorWarning warning={model.warning} change={change} onAct={onAct} />
      )}
    </>
  );
}

function DoorWarning(props: { warning: string; change: ChangeDraft; onAct: () => void }) {
  const t = useText();
  const { warning, change, onAct } = props;
  return (
    <div class="turn warning">
      <Icon name="door-open" />
      <span>{warning}</span>
      <Button
        tight
        icon="coffee"
        onPress={() => {
          change({ move: 'recess' });
          onAct();
        }}
      >
        {t('table.warn.door.act')}
      </Button>
    </div>
  );
}
