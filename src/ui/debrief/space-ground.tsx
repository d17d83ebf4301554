import type { PictureModel } from '../../presenter/debrief-picture.ts';
import type { DrawnDot } from './dots.tsx';
import { boxOf, type Camera } from './turning.ts';

/** Room for half a label, and for its height, pixels. */
const LABEL = 74;
const LINE = 12;

/** Every text where the camera sees it, the farthest first. */
export function turnedDots(
  dots: PictureModel['dots'],
  camera: Camera,
): readonly (DrawnDot & { readonly deal: number })[] {
  return dots
    .map((dot) => ({ dot, seen: camera.see(dot.place) }))
    .toSorted((left, right) => left.seen.depth - right.seen.depth)
    .map(({ dot, seen }) => ({
      deal: dot.deal,
      x: seen.x,
      y: seen.y,
      size: (dot.zone === 'out' ? 2.6 : 3.4) * (1 + seen.depth * 0.35),
      zone: dot.zone,
      pareto: dot.pareto,
    }));
}

/** The lines of zero, and the corner in which all three would sign. */
export function Box(props: {
  camera: Camera;
  picture: PictureModel;
  width: number;
  height: number;
}) {
  const { camera, picture, width, height } = props;
  const { corner, axes } = boxOf(camera);
  return (
    <>
      {corner.map(({ from, to }, index) => (
        <line key={index} class="debrief-corner" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      ))}
      {axes.map(({ from, to }, index) => (
        <g key={index}>
          <line class="debrief-zero" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
          <text
            class="debrief-axis-words middle"
            x={inside(to.x, width, LABEL)}
            y={inside(to.y - 7, height, LINE)}
          >
            {picture.axes[index]?.name ?? ''}
          </text>
        </g>
      ))}
    </>
  );
}

function inside(value: number, size: number, room: number): number {
  return Math.max(room, Math.min(size - room, value));
}
