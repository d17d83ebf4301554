import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { TableScreenModel } from '../../presenter/table.ts';
import type { TableMove } from '../../presenter/table-draft.ts';
import type { MoveGroupModel, MoveModel } from '../../presenter/table-moves.ts';
import { Beads } from '../kit/beads.tsx';
import { Icon } from '../kit/icon.tsx';
import type { IconName } from '../kit/icons.ts';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import type { ChangeDraft } from './change-draft.ts';
import { Choices } from './choices.tsx';
import { Count, Effect, Forecast } from './forecast.tsx';

const ICONS: Readonly<Record<TableMove, IconName>> = {
  hear: 'ear',
  caucus: 'door-closed',
  clarify: 'message-circle-question-mark',
  message: 'mail',
  facts: 'search',
  praise: 'thumbs-up',
  sealed: 'mail-open',
  suggest: 'handshake',
  table: 'file-text',
  amend: 'pen-line',
  'save-face': 'quote',
  common: 'merge',
  issues: 'list-checks',
  pace: 'timer',
  recess: 'coffee',
  offer: 'gift',
  vouch: 'shield',
  'close-text': 'gavel',
  'close-statement': 'scroll-text',
  'close-meet-again': 'calendar-heart',
  'close-nothing': 'hourglass',
};

/** Exchanges that are drawn; of more, the words tell enough. */
const MOST_BEADS = 12;

/** What another move leaves of a choice: nothing but the host's own draft. */
const UNTOUCHED = {
  party: null,
  to: null,
  item: null,
  option: null,
  wording: null,
  shaded: false,
  means: null,
} as const;

/** The moves in their groups, what the chosen one still asks, and what it would do. */
export function Moves({ model, change }: { model: TableScreenModel; change: ChangeDraft }) {
  const t = useText();
  const { exchanges, groups, unavailable } = model;
  const lookedAt = useSignal<MoveGroupModel['id'] | null>(null);
  const shown = shownGroup(groups, lookedAt.value);
  // A move that comes from elsewhere, a hint or a warning, shows its own kind.
  useLayoutEffect(() => {
    lookedAt.value = null;
  }, [model.draft.move]);
  const choose: ChangeDraft = (changed) => {
    lookedAt.value = null;
    change(changed);
  };
  return (
    <>
      <div class="moves-head">
        <h2>{t('table.moves')}</h2>
        <span class="small exchanges">
          {exchanges.text}
          {exchanges.of > MOST_BEADS ? null : (
            <Beads low={exchanges.left} high={exchanges.left} of={exchanges.of} tone="blue" />
          )}
        </span>
      </div>
      <div class="moves-kinds">
        <Segments
          label={t('table.moves.kinds')}
          group="table-kind"
          options={groups.map(({ id, name }) => ({ value: id, text: name }))}
          chosen={shown.id}
          onChoose={(id) => {
            lookedAt.value = id;
          }}
        />
      </div>
      <Group group={shown} change={choose} />
      <Choices model={model.choices} draft={model.draft} change={change}>
        <Effect effect={model.forecast.effect} />
      </Choices>
      {unavailable === null ? (
        <Forecast model={model.forecast} state={model.document.state} />
      ) : null}
    </>
  );
}

/** Whether a move has no use now; the ways to close a meeting stay in sight, for they are where it leads. */
function rests({ move, chosen, unavailable }: MoveModel): boolean {
  return unavailable !== null && !chosen && !move.startsWith('close-');
}

/** The kind of move that is looked at: the one just opened, or that of the chosen move. */
function shownGroup(
  groups: TableScreenModel['groups'],
  lookedAt: MoveGroupModel['id'] | null,
): MoveGroupModel {
  const shown =
    groups.find(({ id }) => id === lookedAt) ??
    groups.find(({ moves }) => moves.some(({ chosen }) => chosen)) ??
    groups[0];
  if (shown === undefined) throw new Error('expected kinds of moves at a table, got none');
  return shown;
}

/** The moves of one kind; those that have no use now are folded away. */
function Group({ group, change }: { group: MoveGroupModel; change: ChangeDraft }) {
  const t = useText();
  const resting = group.moves.filter(rests);
  return (
    <div role="group" aria-label={group.name}>
      <p class="moves-group">{group.note}</p>
      <Tiles moves={group.moves.filter((move) => !rests(move))} change={change} />
      {resting.length === 0 ? null : (
        <details class="more moves-resting">
          <summary>{t('table.moves.resting', { count: resting.length })}</summary>
          <Tiles moves={resting} change={change} />
        </details>
      )}
    </div>
  );
}

function Tiles({ moves, change }: { moves: readonly MoveModel[]; change: ChangeDraft }) {
  return (
    <div class="moves-tiles">
      {moves.map((move) => (
        <MoveTile key={move.move} move={move} change={change} />
      ))}
    </div>
  );
}

/** What it comes to: how many would then endorse, or why the move cannot be made. */
export function MovesSum({ model }: { model: TableScreenModel }) {
  const { unavailable, forecast } = model;
  if (unavailable !== null) {
    return (
      <p class="moves-why">
        <Icon name="info" />
        {unavailable}
      </p>
    );
  }
  return forecast.count === null ? null : <Count count={forecast.count} />;
}

/** One move; a closed one can still be looked at, and says why it is closed. */
function MoveTile({ move, change }: { move: MoveModel; change: ChangeDraft }) {
  return (
    <label
      class={`move-tile pick eases ${move.unavailable === null ? '' : 'unavailable'}`}
      title={move.unavailable ?? undefined}
    >
      <input
        type="radio"
        name="table-move"
        value={move.move}
        checked={move.chosen}
        onChange={() => change({ ...UNTOUCHED, move: move.move })}
      />
      <Icon name={ICONS[move.move]} />
      <span>{move.name}</span>
      {move.unavailable === null ? null : <span class="only-heard">{move.unavailable}</span>}
    </label>
  );
}
