import { scaleLinear } from 'd3-scale';
import type { PlotPoint, Tick } from '../../presenter/story-context.ts';

/** Where a picture of time is drawn, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Scale = (value: number) => number;

/** Rounds since the opening to pixels. */
export function timeScale(rounds: number, { left, right }: Box): Scale {
  return scaleLinear([0, Math.max(1, rounds)], [left, right]);
}

/** A figure as stairs: it holds until it changes. */
export function stairs(line: readonly PlotPoint[], x: Scale, y: Scale): string {
  return line
    .map(({ at, value }, index) =>
      index === 0 ? `M${round(x(at))} ${round(y(value))}` : `H${round(x(at))}V${round(y(value))}`,
    )
    .join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Pixels that a date needs. */
const WIDEST = 52;

/** The dates under a picture; as many as have room, the first and the last among them. */
export function TimeAxis(props: { ticks: readonly Tick[]; x: Scale; box: Box }) {
  const { ticks, x, box } = props;
  const room = Math.max(1, Math.floor((box.right - box.left) / WIDEST));
  const every = Math.max(1, Math.ceil((ticks.length - 1) / room));
  const last = ticks.length - 1;
  const shown = ticks.filter((_, at) => at === last || (at % every === 0 && last - at >= every));
  return (
    <g class="story-axis">
      <line x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
      {ticks.map(({ at }) => (
        <line key={at} x1={x(at)} x2={x(at)} y1={box.bottom} y2={box.bottom + 4} />
      ))}
      {shown.map(({ at, label }) => (
        <text key={at} x={x(at)} y={box.bottom + 17} text-anchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}

/** The lines across a picture with their figures beside it. */
export function ValueAxis(props: { ticks: readonly number[]; y: Scale; box: Box }) {
  const { ticks, y, box } = props;
  return (
    <g class="story-grid">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={box.left} x2={box.right} y1={y(tick)} y2={y(tick)} />
          <text x={box.left - 6} y={y(tick) + 4} text-anchor="end">
            {axisFigure(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A figure of an axis with a true minus sign. */
function axisFigure(value: number): string {
  return value < 0 ? `−${-value}` : `${value}`;
}
