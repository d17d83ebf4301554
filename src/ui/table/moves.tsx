import type { TableScreenModel } from '../../presenter/table.ts';
import type { TableMove } from '../../presenter/table-draft.ts';
import type { MoveModel } from '../../presenter/table-moves.ts';
import { Beads } from '../kit/beads.tsx';
import { Icon } from '../kit/icon.tsx';
import type { IconName } from '../kit/icons.ts';
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
  pace: 'timer',
  recess: 'coffee',
  offer: 'gift',
  vouch: 'shield',
  'close-text': 'gavel',
  'close-statement': 'scroll-text',
  'close-meet-again': 'calendar-heart',
  'close-nothing': 'hourglass',
};

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
  const resting = groups.flatMap(({ moves }) => moves).filter(rests);
  return (
    <>
      <div class="moves-head">
        <h2>{t('table.moves')}</h2>
        <span class="small exchanges">
          {exchanges.text}
          <Beads low={exchanges.left} high={exchanges.left} of={exchanges.of} tone="blue" />
        </span>
      </div>
      {groups.map((group) => (
        <Group key={group.id} group={group} change={change} />
      ))}
      {resting.length === 0 ? null : (
        <details class="more moves-resting">
          <summary>{t('table.moves.resting', { count: resting.length })}</summary>
          <div class="moves-tiles">
            {resting.map((move) => (
              <MoveTile key={move.move} move={move} change={change} />
            ))}
          </div>
        </details>
      )}
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

function Group(props: { group: TableScreenModel['groups'][number]; change: ChangeDraft }) {
  const { group, change } = props;
  const moves = group.moves.filter((move) => !rests(move));
  if (moves.length === 0) return null;
  return (
    <div role="group" aria-label={group.name}>
      <h3 class="moves-group">
        {group.name} <span>{group.note}</span>
      </h3>
      <div class="moves-tiles">
        {moves.map((move) => (
          <MoveTile key={move.move} move={move} change={change} />
        ))}
      </div>
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
