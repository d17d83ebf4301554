import type { PictureMark } from '../../presenter/debrief-picture.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The texts of the talks as a silk ribbon with numbered knots; texts put twice share a knot. */
export function Ribbon({
  path,
  at,
}: {
  path: readonly PictureMark[];
  at: (mark: PictureMark) => Point;
}) {
  const points = path.map(at);
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const knots = [...new Map(path.map((mark) => [mark.deal, mark])).values()];
  return (
    <g class="debrief-ribbon">
      <polyline class="debrief-ribbon-silk" points={line} />
      <polyline class="debrief-ribbon-thread" points={line} />
      {knots.map((mark) => {
        const { x, y } = at(mark);
        const labels = path.filter(({ deal }) => deal === mark.deal).map(({ label }) => label);
        return (
          <g key={mark.deal}>
            <circle cx={x} cy={y} r={11} />
            <text x={x} y={y}>
              {labels.at(-1)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Points that scholars compare, as lettered diamonds beside their dot. */
export function Points({
  marks,
  at,
}: {
  marks: readonly PictureMark[];
  at: (mark: PictureMark) => Point;
}) {
  return (
    <g class="debrief-points">
      {marks.map((mark, index) => {
        const { x, y } = at(mark);
        const [left, top] = [x + (index % 2 === 0 ? 17 : -17), y - 17];
        return (
          <g key={mark.label}>
            <line x1={x} y1={y} x2={left} y2={top} />
            <rect
              x={left - 8}
              y={top - 8}
              width={16}
              height={16}
              transform={`rotate(45 ${left} ${top})`}
            />
            <text x={left} y={top}>
              {mark.label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
