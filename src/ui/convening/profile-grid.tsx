import { useRef } from 'preact/hooks';
import type { ProfileCell, ProfileChoice } from '../../presenter/convening-choices.ts';
import { PickCard } from '../kit/pick-card.tsx';
import { useText } from '../kit/text.ts';
import { Section } from './section.tsx';
import { Prose } from '../kit/prose.tsx';

interface ProfileGridProps {
  profile: ProfileChoice;
  onChoose: (cell: ProfileCell) => void;
  onConsider: (cell: ProfileCell | null) => void;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Track by publicity: one radio group of nine, in which the arrows go the way they point. */
export function ProfileGrid({ profile, onChoose, onConsider }: ProfileGridProps) {
  const t = useText();
  const grid = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = neighbour(profile, event.target, step);
    if (next === null) return;
    onChoose(next);
    const input = grid.current?.querySelector(`input[value="${next.value}"]`);
    if (input instanceof HTMLElement) input.focus();
  };
  return (
    <Section number={2} title={t('convening.how')}>
      <div
        ref={grid}
        class="profile"
        role="radiogroup"
        aria-label={t('convening.how')}
        onKeyDown={move}
      >
        <span aria-hidden="true" />
        {profile.columns.map((column) => (
          <span key={column} class="profile-column small soft" aria-hidden="true">
            {column}
          </span>
        ))}
        {profile.rows.map((row) => (
          <ProfileRow key={row.track} row={row} onChoose={onChoose} onConsider={onConsider} />
        ))}
      </div>
      <p class="profile-says small soft">
        <Prose text={profile.says} />
      </p>
    </Section>
  );
}

function ProfileRow(props: {
  row: ProfileChoice['rows'][number];
  onChoose: (cell: ProfileCell) => void;
  onConsider: (cell: ProfileCell | null) => void;
}) {
  const { row, onChoose, onConsider } = props;
  return (
    <>
      <span class="profile-row" aria-hidden="true">
        <b class="serif">{row.name}</b>
        <span class="small soft">{row.who}</span>
      </span>
      {row.cells.map((cell) => (
        <PickCard
          key={cell.value}
          kind="radio"
          group="profile"
          value={cell.value}
          chosen={cell.chosen}
          onChoose={() => onChoose(cell)}
          onConsider={(value) =>
            onConsider(value === null || cell.unavailable !== null ? null : cell)
          }
          unavailable={cell.unavailable}
          class="profile-cell"
        >
          <span class="only-heard">{cell.label}</span>
          <span aria-hidden="true">{cell.name}</span>
          {cell.note === '' || cell.unavailable !== null ? null : (
            <span class="tiny soft">{cell.note}</span>
          )}
        </PickCard>
      ))}
    </>
  );
}

/** The nearest cell in a direction that can be chosen. */
function neighbour(
  { rows }: ProfileChoice,
  from: EventTarget | null,
  [down, right]: readonly [number, number],
): ProfileCell | null {
  if (!(from instanceof HTMLInputElement)) return null;
  let row = rows.findIndex(({ cells }) => cells.some(({ value }) => value === from.value));
  let column = rows[row]?.cells.findIndex(({ value }) => value === from.value) ?? -1;
  for (;;) {
    row += down;
    column += right;
    const cell = rows[row]?.cells[column];
    if (cell === undefined) return null;
    if (cell.unavailable === null) return cell;
  }
}
