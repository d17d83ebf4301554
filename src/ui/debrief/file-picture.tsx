import type { DrawnDot } from './dots.tsx';

/** Pixels of a picture for a file. */
export const FILE = { width: 900, height: 560 };

/** A dot as a file has it; on the page they are painted on one canvas. */
export function DotMark({ dot: { x, y, size, zone, pareto } }: { dot: DrawnDot }) {
  return (
    <g class={`debrief-dot ${zone}`}>
      {zone === 'out' ? (
        <circle cx={x} cy={y} r={size * 0.8} />
      ) : (
        <rect x={x - size} y={y - size} width={size * 2} height={size * 2} />
      )}
      {pareto ? <circle class="debrief-dot-ring" cx={x} cy={y} r={size + 2.5} /> : null}
    </g>
  );
}
