import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Zone } from '../../presenter/debrief-picture.ts';

/** A dot where it is drawn, in pixels. */
export interface DrawnDot {
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly size: number;
  readonly zone: Zone;
  readonly pareto: boolean;
}

/** Many dots on one canvas: tens of thousands still turn smoothly. Decoration: the words stand beside it. */
export function Dots(props: { dots: readonly DrawnDot[]; width: number; height: number }) {
  const { dots, width, height } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const draw = () => {
    if (canvas.current !== null) paint(canvas.current, dots, width, height);
  };
  useLayoutEffect(draw, [dots, width, height]);
  // Settings change colours by an attribute of the root.
  useEffect(() => {
    const watcher = new MutationObserver(draw);
    watcher.observe(document.documentElement, { attributes: true });
    return () => watcher.disconnect();
  }, [dots, width, height]);
  return (
    <canvas
      ref={canvas}
      class="debrief-dots"
      style={{ width: `${width}px`, height: `${height}px` }}
      aria-hidden="true"
    />
  );
}

const ORDER: readonly Zone[] = ['out', 'maybe', 'in'];

function paint(
  canvas: HTMLCanvasElement,
  dots: readonly DrawnDot[],
  width: number,
  height: number,
): void {
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.scale(ratio, ratio);
  // A token may be one colour by day and one by night: as the colour of an element it is settled.
  const colour = (name: string): string => {
    canvas.style.color = `var(${name})`;
    return getComputedStyle(canvas).color;
  };
  const [edge, ink, moss, gold, sheet] = [
    '--edge',
    '--ink',
    '--moss-ink',
    '--gold-ink',
    '--sheet',
  ].map(colour);
  for (const zone of ORDER)
    for (const dot of dots) {
      if (dot.zone !== zone) continue;
      const { x, y, size } = dot;
      pen.beginPath();
      if (zone === 'out') pen.arc(x, y, size * 0.8, 0, Math.PI * 2);
      else pen.rect(x - size, y - size, size * 2, size * 2);
      pen.globalAlpha = zone === 'out' ? 0.62 : 1;
      pen.fillStyle = (zone === 'in' ? moss : zone === 'maybe' ? sheet : edge) ?? '';
      pen.fill();
      pen.globalAlpha = 1;
      if (zone === 'maybe') outline(pen, gold ?? '', 1.2, [2, 1.5]);
      if (dot.pareto) {
        pen.beginPath();
        pen.arc(x, y, size + 2.5, 0, Math.PI * 2);
        outline(pen, ink ?? '', 1.1, []);
      }
    }
}

function outline(
  pen: CanvasRenderingContext2D,
  colour: string,
  width: number,
  dashes: readonly number[],
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash([...dashes]);
  pen.stroke();
}
