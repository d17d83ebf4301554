import type { PromiseBar, PromiseTimeline } from '../../presenter/story-promises.ts';
import { TimeAxis, timeScale, type Scale } from './time-axis.tsx';

/** Pixels of one promise: its words above its bar. */
const ROW = 46;
const SIDE = 26;
/** Pixels of a letter at the size of the words, for where they would run out of the picture. */
const LETTER = 7;

/** Promises on the axis of time: a bar to the day each is due, and a mark for what became of it. */
export function PromisePicture({ model, width }: { model: PromiseTimeline; width: number }) {
  const height = model.bars.length * ROW + 44;
  const box = { left: SIDE, right: width - SIDE, top: 4, bottom: height - 26 };
  const x = timeScale(model.rounds, box);
  return (
    <svg
      class="story-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={model.says}
    >
      <g class="story-grid">
        {model.ticks.map(({ at }) => (
          <line key={at} x1={x(at)} x2={x(at)} y1={box.top} y2={box.bottom} />
        ))}
      </g>
      <TimeAxis ticks={model.ticks} x={x} box={box} />
      {model.bars.map((bar, row) => (
        <OnePromise
          key={bar.key}
          bar={bar}
          top={box.top + row * ROW}
          x={x}
          rounds={model.rounds}
          width={width}
        />
      ))}
    </svg>
  );
}

function OnePromise(props: {
  bar: PromiseBar;
  top: number;
  x: Scale;
  rounds: number;
  width: number;
}) {
  const { bar, top, x, rounds, width } = props;
  const middle = top + 30;
  const isPast = bar.due > rounds;
  const [from, due] = [x(bar.from), x(Math.min(bar.due, rounds))];
  const most = Math.floor((width - 2 * SIDE) / LETTER);
  const told = bar.words.length <= most ? bar.words : `${bar.words.slice(0, most - 1)}…`;
  const fits = from + told.length * LETTER < width - SIDE;
  return (
    <g class={`story-promise ${bar.status}`}>
      <text x={fits ? from : width - SIDE} y={top + 18} text-anchor={fits ? 'start' : 'end'}>
        {told}
      </text>
      <rect class="story-term" x={from} y={middle - 4} width={Math.max(3, due - from)} height={8} />
      {isPast ? null : <line class="story-due" x1={due} x2={due} y1={middle - 8} y2={middle + 8} />}
      {bar.late === null ? null : <circle class="story-late" cx={x(bar.late)} cy={middle} r={5} />}
      {bar.settled === null ? (
        <path class="story-running" d={`M${due} ${middle - 5}l6 5l-6 5`} />
      ) : (
        <g transform={`translate(${x(bar.settled)} ${middle})`}>
          <PromiseMark status={bar.status} />
        </g>
      )}
    </g>
  );
}

/** Around 0, 0: what became of a promise. */
export function PromiseMark({ status }: { status: PromiseBar['status'] }) {
  switch (status) {
    case 'kept':
      return (
        <>
          <circle class="story-kept" r={8} />
          <path class="story-tick" d="M-4 0L-1 3L4 -3" />
        </>
      );
    case 'broken':
      return (
        <>
          <circle class="story-broken" r={8} />
          <path class="story-tick" d="M-3 -3L3 3M-3 3L3 -3" />
        </>
      );
    case 'lapsed':
      return <circle class="story-lapsed" r={7} />;
    case 'late':
      return <circle class="story-late" r={5} />;
    case 'running':
      return <path class="story-running" d="M-3 -5l6 5l-6 5" />;
  }
}
