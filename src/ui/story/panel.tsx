import { scaleLinear } from 'd3-scale';
import { useRef } from 'preact/hooks';
import type { PanelModel } from '../../presenter/story-panel.ts';
import { useWidth } from '../debrief/use-width.ts';
import { stairs, TimeAxis, ValueAxis, timeScale } from './time-axis.tsx';

/** Pixels of a panel where nobody looks, as for print and files. */
const USUAL = 360;
const HEIGHT = 150;

/** A figure through time, with its level then and now in words; wide, the card around it has its title. */
export function Panel({ model, wide = false }: { model: PanelModel; wide?: boolean }) {
  const frame = useRef<HTMLDivElement>(null);
  const measured = useWidth(frame);
  const width = measured === 0 ? (wide ? 2 : 1) * USUAL : measured;
  return (
    <div class="story-panel" ref={frame}>
      {wide ? (
        <p class="story-span number">{model.span}</p>
      ) : (
        <h3>
          {model.title} <span class="number story-span">{model.span}</span>
        </h3>
      )}
      {model.note === '' ? null : <p class="tiny soft">{model.note}</p>}
      <svg
        class="story-picture"
        viewBox={`0 0 ${width} ${wide ? HEIGHT * 1.3 : HEIGHT}`}
        role="img"
        aria-label={model.says}
      >
        <PanelLine model={model} width={width} height={wide ? HEIGHT * 1.3 : HEIGHT} />
      </svg>
    </div>
  );
}

function PanelLine(props: { model: PanelModel; width: number; height: number }) {
  const { model, width, height } = props;
  const box = { left: 34, right: width - 20, top: 10, bottom: height - 24 };
  const x = timeScale(model.rounds, box);
  const y = scaleLinear([...model.range], [box.bottom, box.top]);
  const end = model.line.at(-1);
  return (
    <>
      {model.band === null ? null : (
        <rect
          class="story-safe"
          x={box.left}
          width={box.right - box.left}
          y={y(model.band[1])}
          height={y(model.band[0]) - y(model.band[1])}
        />
      )}
      <ValueAxis ticks={y.ticks(4)} y={y} box={box} />
      <TimeAxis ticks={model.ticks} x={x} box={box} />
      {model.limit === null ? null : (
        <g class="story-limit">
          <line x1={box.left} x2={box.right} y1={y(model.limit.value)} y2={y(model.limit.value)} />
          <text x={box.right} y={y(model.limit.value) - 4} text-anchor="end">
            {model.limit.label}
          </text>
        </g>
      )}
      <path class="story-line figure" d={stairs(model.line, x, y)} />
      {end === undefined ? null : (
        <circle class="story-dot" cx={x(end.at)} cy={y(end.value)} r={3.5} />
      )}
    </>
  );
}

/** Several panels as one picture for a file. */
export function PanelsPicture({ panels }: { panels: readonly PanelModel[] }) {
  const columns = Math.min(panels.length, 3);
  const [width, height] = [USUAL, HEIGHT + 40];
  const rows = Math.ceil(panels.length / Math.max(1, columns));
  return (
    <svg class="story-picture" viewBox={`0 0 ${columns * width} ${rows * height}`} role="img">
      {panels.map((model, at) => (
        <g
          key={model.key}
          transform={`translate(${(at % columns) * width} ${Math.floor(at / columns) * height})`}
        >
          <text class="story-panel-title" x={12} y={20}>
            {model.title}
          </text>
          <text x={width - 20} y={20} text-anchor="end">
            {model.span}
          </text>
          <g transform="translate(0 28)">
            <PanelLine model={model} width={width} height={HEIGHT} />
          </g>
        </g>
      ))}
    </svg>
  );
}
