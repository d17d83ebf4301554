import { scaleLinear } from 'd3-scale';
import type { PartyId } from '../../model/ids.ts';
import type { MatrixModel, PairCell } from '../../presenter/story-trust.ts';
import { Flag } from '../kit/flag.tsx';
import { useGridKeys } from '../kit/grid-keys.ts';
import { useText } from '../kit/text.ts';
import { PictureCard } from '../kit/picture-card.tsx';
import { stairs, timeScale } from './time-axis.tsx';

interface MatrixProps {
  model: MatrixModel;
  chosen: { readonly from: PartyId; readonly to: PartyId };
  onChoose: (pair: { from: PartyId; to: PartyId }) => void;
}

const WEAVES = ['warm', 'cool', 'hostile'] as const;
/** Pixels of a small line. */
const CELL = { width: 76, height: 30 };

/** Every pair at a glance; one is chosen to be seen large. */
export function Matrix({ model, chosen, onChoose }: MatrixProps) {
  const t = useText();
  const { table, onKeyDown, onFocusIn } = useGridKeys('.story-cell');
  const title = t('story.trust.every');
  return (
    <PictureCard
      title={title}
      note={
        <>
          <span class="wide-only">{model.note}</span>
          <span class="phone-only">{model.notePhone}</span>
        </>
      }
      name="trust-every-pair"
      draw={() => <MatrixPicture model={model} />}
    >
      <table class="story-matrix" ref={table} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        <caption class="only-heard">{model.notePhone}</caption>
        <thead>
          <tr>
            <td />
            {model.seats.map(({ id, flag }) => (
              <th key={id} scope="col">
                <Flag flag={flag} size={20} named />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row, at) => {
            const seat = model.seats[at];
            if (seat === undefined) return null;
            return (
              <tr key={seat.id}>
                <th scope="row">
                  <Flag flag={seat.flag} size={20} named />
                </th>
                {row.map((cell, column) =>
                  cell === null ? (
                    <td key={model.seats[column]?.id} class="story-self" />
                  ) : (
                    <td key={cell.to}>
                      <Cell
                        model={model}
                        cell={cell}
                        isChosen={cell.from === chosen.from && cell.to === chosen.to}
                        onChoose={onChoose}
                      />
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="legend story-legend wide-only">
        {WEAVES.map((weave) => (
          <span key={weave}>
            <svg viewBox="0 0 30 8" width="30" height="8" aria-hidden="true">
              <path class={`story-line ${weave}`} d="M1 4H29" />
            </svg>
            {t(`story.trust.legend.${weave}`)}
          </span>
        ))}
        <span>{t('story.trust.legend.scale', { points: model.scale })}</span>
      </p>
    </PictureCard>
  );
}

function Cell(props: {
  model: MatrixModel;
  cell: PairCell;
  isChosen: boolean;
  onChoose: MatrixProps['onChoose'];
}) {
  const { model, cell, isChosen, onChoose } = props;
  return (
    <button
      type="button"
      class="story-cell"
      aria-pressed={isChosen}
      aria-label={cell.says}
      onClick={() => onChoose({ from: cell.from, to: cell.to })}
    >
      <svg
        class="wide-only"
        viewBox={`0 0 ${CELL.width} ${CELL.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <SmallLine model={model} cell={cell} />
      </svg>
      <span class="number">{cell.level}</span>
    </button>
  );
}

function SmallLine({ model, cell }: { model: MatrixModel; cell: PairCell }) {
  const { width, height } = CELL;
  const x = timeScale(model.rounds, { left: 2, right: width - 2, top: 2, bottom: height - 2 });
  const y = scaleLinear([-model.scale, model.scale], [height - 2, 2]);
  return (
    <>
      <line class="story-zero" x1={2} x2={width - 2} y1={y(0)} y2={y(0)} />
      <path class={`story-line small ${cell.weave}`} d={stairs(cell.line, x, y)} />
    </>
  );
}

/** Pixels of the picture for a file. */
const FILE = { head: 96, top: 30, width: 104, height: 58 };

/** The same as one picture, with names in place of flags. */
function MatrixPicture({ model }: { model: MatrixModel }) {
  const { head, top, width, height } = FILE;
  const count = model.seats.length;
  return (
    <svg
      class="story-picture"
      viewBox={`0 0 ${head + count * width + 8} ${top + count * height + 8}`}
      role="img"
    >
      {model.seats.map(({ id, flag }, at) => (
        <g key={id} class="story-heads">
          <text x={head + (at + 0.5) * width} y={top - 10} text-anchor="middle">
            {flag.name}
          </text>
          <text x={head - 10} y={top + (at + 0.5) * height + 4} text-anchor="end">
            {flag.name}
          </text>
        </g>
      ))}
      {model.rows.map((row, at) =>
        row.map((cell, column) => (
          <g
            key={model.seats[column]?.id}
            transform={`translate(${head + column * width} ${top + at * height})`}
          >
            <rect
              class={cell === null ? 'story-box self' : 'story-box'}
              width={width}
              height={height}
            />
            {cell === null ? null : (
              <>
                <g transform={`translate(4 3) scale(${(width - 8) / CELL.width} 1.2)`}>
                  <SmallLine model={model} cell={cell} />
                </g>
                <text class="story-level" x={width - 6} y={height - 6} text-anchor="end">
                  {cell.level}
                </text>
              </>
            )}
          </g>
        )),
      )}
    </svg>
  );
}
