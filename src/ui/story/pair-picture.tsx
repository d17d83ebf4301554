import { scaleLinear } from 'd3-scale';
import type { BandModel, NamedPoint, PairModel } from '../../presenter/story-pair.ts';
import type { PlotPoint } from '../../presenter/story-context.ts';
import type { Weave } from '../../presenter/story-trust.ts';
import { stairs, TimeAxis, ValueAxis, timeScale, type Box, type Scale } from './time-axis.tsx';

interface PairPictureProps {
  readonly model: PairModel;
  readonly width: number;
  readonly height: number;
  /** Index of the point that is told; null where none is. */
  readonly cursor?: number | null;
}

/** Below this width fewer names stand on the line. */
const NARROW = 520;
const FEW = 2;

export function boxOf(width: number, height: number): Box {
  return { left: 38, right: width - 26, top: 26, bottom: height - 26 };
}

/** Trust of one capital in another through the game, with the names of what moved it. */
export function PairPicture({ model, width, height, cursor = null }: PairPictureProps) {
  const box = boxOf(width, height);
  const x = timeScale(model.rounds, box);
  const scale = scaleLinear([...model.range], [box.bottom, box.top]);
  const y: Scale = scale;
  const end = model.line.at(-1);
  const told = cursor === null ? undefined : model.line[cursor];
  return (
    <svg
      class="story-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={model.says}
    >
      <ValueAxis ticks={scale.ticks(5)} y={y} box={box} />
      <TimeAxis ticks={model.ticks} x={x} box={box} />
      {model.band === null ? null : <Band band={model.band} x={x} y={y} />}
      {woven(model.line, model.weaves).map(({ weave, points }) => (
        <path key={points[0]?.step} class={`story-line ${weave}`} d={stairs(points, x, y)} />
      ))}
      <g class="story-stops">
        {model.ticks.map(({ at }) => (
          <circle key={at} cx={x(at)} cy={y(valueAt(model.line, at))} r={4} />
        ))}
      </g>
      <Names
        named={model.named.slice(0, width < NARROW ? FEW : model.named.length)}
        x={x}
        y={y}
        box={box}
      />
      {end === undefined ? null : (
        <text class="story-end" x={box.right + 20} y={y(end.value) - 11} text-anchor="end">
          {model.end}
        </text>
      )}
      {told === undefined ? null : (
        <g class="story-cursor">
          <line x1={x(told.at)} x2={x(told.at)} y1={box.top} y2={box.bottom} />
          <circle cx={x(told.at)} cy={y(told.value)} r={6.5} />
        </g>
      )}
    </svg>
  );
}

function valueAt(line: readonly PlotPoint[], at: number): number {
  return line.findLast((point) => point.at <= at)?.value ?? 0;
}

/** The line in pieces of one weave each; a piece ends where the next begins. */
function woven(
  line: readonly PlotPoint[],
  weaves: readonly Weave[],
): { weave: Weave; points: PlotPoint[] }[] {
  const pieces: { weave: Weave; points: PlotPoint[] }[] = [];
  for (const [at, point] of line.entries()) {
    const weave = weaves[at] ?? 'cool';
    const piece = pieces.at(-1);
    piece?.points.push(point);
    if (piece === undefined || piece.weave !== weave) pieces.push({ weave, points: [point] });
  }
  return pieces;
}

function Band({ band: { points }, x, y }: { band: BandModel; x: Scale; y: Scale }) {
  const along = (read: (point: BandModel['points'][number]) => number) =>
    points.map((point) => `${x(point.at)},${y(read(point))}`);
  const edge = [...along(({ high }) => high), ...along(({ low }) => low).toReversed()];
  return (
    <g class="story-band">
      <polygon points={edge.join(' ')} />
      <polyline points={along(({ middle }) => middle).join(' ')} />
    </g>
  );
}

/** Pixels from a point to its name. */
const LEADER = 22;
/** Half the width that a name is given before it is turned inwards. */
const SIDE = 70;

/** Pixels of a letter of a name, and of its line. */
const LETTER = 6.6;
const LINE = 15;

interface Placed extends NamedPoint {
  readonly left: number;
  readonly top: number;
  readonly tip: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where its words lie: from, to, and their foot. */
  readonly words: readonly [from: number, to: number, foot: number];
}

function placed({ at, value, ...point }: NamedPoint, x: Scale, y: Scale, box: Box): Placed {
  const [left, top] = [x(at), y(value)];
  const fitsAbove = top - LEADER > box.top;
  const fitsBelow = top + LEADER + 8 < box.bottom;
  const above = point.rose ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
  const tip = above ? top - LEADER : top + LEADER;
  const anchor = left < box.left + SIDE ? 'start' : left > box.right - SIDE ? 'end' : 'middle';
  const wide = point.name.length * LETTER;
  const from = anchor === 'start' ? left : anchor === 'end' ? left - wide : left - wide / 2;
  const foot = above ? tip - 4 : tip + 12;
  return { ...point, at, value, left, top, tip, anchor, words: [from, from + wide, foot] };
}

function overlaps({ words: [from, to, foot] }: Placed, { words: other }: Placed): boolean {
  return from < other[1] && other[0] < to && Math.abs(foot - other[2]) < LINE;
}

/** The weightiest names first; one that would lie over another is left to the table below. */
function Names(props: { named: readonly NamedPoint[]; x: Scale; y: Scale; box: Box }) {
  const { named, x, y, box } = props;
  const shown: Placed[] = [];
  for (const point of named) {
    const next = placed(point, x, y, box);
    if (!shown.some((each) => overlaps(each, next))) shown.push(next);
  }
  return (
    <g class="story-names">
      {shown.map(({ step, name, left, top, tip, anchor, words }) => (
        <g key={step}>
          <line x1={left} x2={left} y1={tip < top ? top - 4 : top + 4} y2={tip} />
          <text x={left} y={words[2]} text-anchor={anchor}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
