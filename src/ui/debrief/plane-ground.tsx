import { scaleLinear } from 'd3-scale';
import type { Dot, PictureModel } from '../../presenter/debrief-picture.ts';
import type { DrawnDot } from './dots.tsx';
import { endsOf } from './ends.ts';

const MARGIN = { left: 38, right: 14, top: 26, bottom: 34 };

export type Scales = ReturnType<typeof scalesOf>;

export function scalesOf(dots: readonly Dot[], width: number, height: number) {
  const right = Math.max(MARGIN.left + 1, width - MARGIN.right);
  return {
    x: scaleLinear(endsOf(dots, 0), [MARGIN.left, right]).clamp(true),
    y: scaleLinear(endsOf(dots, 1), [height - MARGIN.bottom, MARGIN.top]).clamp(true),
  };
}

/** The dots where they are drawn. */
export function drawnDots(dots: readonly Dot[], { x, y }: Scales): (DrawnDot & { deal: number })[] {
  return dots.map(({ place, deal, zone, pareto }) => ({
    x: x(place[0] ?? 0),
    y: y(place[1] ?? 0),
    deal,
    size: zone === 'out' ? 2.6 : 3.2,
    zone,
    pareto,
  }));
}

/** What lies under the dots: the quarter in which both would sign, the lines of zero, scales, the frontier. */
export function Ground(props: {
  picture: PictureModel;
  scales: Scales;
  width: number;
  height: number;
}) {
  const { picture, scales, width, height } = props;
  const { x, y } = scales;
  const [right, bottom] = [width - MARGIN.right, height - MARGIN.bottom];
  const [zeroX, zeroY] = [x(0), y(0)];
  const [across, upwards] = picture.axes;
  const line = picture.frontier.map(([a, b]) => `${x(a)},${y(b)}`).join(' ');
  return (
    <>
      <rect
        class="debrief-both"
        x={zeroX}
        y={MARGIN.top}
        width={Math.max(0, right - zeroX)}
        height={Math.max(0, zeroY - MARGIN.top)}
      />
      <line class="debrief-axis" x1={MARGIN.left} y1={bottom} x2={right} y2={bottom} />
      <line class="debrief-axis" x1={MARGIN.left} y1={MARGIN.top} x2={MARGIN.left} y2={bottom} />
      {x.ticks(Math.max(2, Math.floor(width / 110))).map((tick) => (
        <text key={tick} class="debrief-tick middle" x={x(tick)} y={bottom + 13}>
          {signless(tick)}
        </text>
      ))}
      {y.ticks(5).map((tick) => (
        <text key={tick} class="debrief-tick end" x={MARGIN.left - 6} y={y(tick) + 4}>
          {signless(tick)}
        </text>
      ))}
      <polyline class="debrief-frontier" points={line} />
      <line class="debrief-zero" x1={zeroX} y1={MARGIN.top} x2={zeroX} y2={bottom} />
      <line class="debrief-zero" x1={MARGIN.left} y1={zeroY} x2={right} y2={zeroY} />
      <text
        class="debrief-zero-words"
        transform={`translate(${zeroX - 5} ${bottom - 6}) rotate(-90)`}
      >
        {across?.zero}
      </text>
      <text class="debrief-zero-words" x={MARGIN.left + 6} y={zeroY - 5}>
        {upwards?.zero}
      </text>
      <text class="debrief-both-words end" x={right - 6} y={MARGIN.top - 8}>
        {picture.bothWords}
      </text>
      <text class="debrief-axis-words end" x={right} y={height - 5}>
        {`${across?.words ?? ''} →`}
      </text>
      <text class="debrief-axis-words" x={4} y={14}>
        {`↑ ${upwards?.words ?? ''}`}
      </text>
    </>
  );
}

/** How far the texts of the talks may lie to either side, while mandates are guesses. */
export function Reaches({ picture, scales: { x, y } }: { picture: PictureModel; scales: Scales }) {
  const wide = picture.path.filter(({ reach }) => reach.some(({ low, high }) => low !== high));
  return (
    <g class="debrief-reaches">
      {wide.map(({ label, place, reach }) => {
        const [across, upwards] = reach;
        const [left, top] = [x(place[0] ?? 0), y(place[1] ?? 0)];
        return (
          <g key={label}>
            <line x1={x(across?.low ?? 0)} y1={top} x2={x(across?.high ?? 0)} y2={top} />
            <line x1={left} y1={y(upwards?.low ?? 0)} x2={left} y2={y(upwards?.high ?? 0)} />
          </g>
        );
      })}
    </g>
  );
}

/** A figure of a scale with a true minus sign. */
function signless(value: number): string {
  return value < 0 ? `−${-value}` : `${value}`;
}
