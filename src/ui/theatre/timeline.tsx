import { useRef } from 'preact/hooks';
import type { MarkModel, TimelineModel, TrackModel } from '../../presenter/timeline.ts';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';

interface TimelineProps {
  model: TimelineModel;
  at: number;
  last: number;
  /** What is read out of the place on stage. */
  spoken: string;
  seek: (step: number) => void;
  /** A place of the width, 0…1, on the game on stage. */
  seekTo: (x: number) => void;
  choose: (track: number, step: number) => void;
  byRound: (direction: 1 | -1) => void;
  nextTrack: () => void;
}

/** Rounds from left to right, a line for each game, marks worth going to, and where the stage stands. */
export function Timeline(props: TimelineProps) {
  const { model } = props;
  const t = useText();
  return (
    <div class="timeline" tabIndex={-1}>
      <div class="timeline-inner" style={{ '--rows': `${model.tracks.length}` }}>
        <ol
          class="timeline-rounds"
          style={{ '--rounds': `${model.rounds.length}` }}
          aria-hidden="true"
        >
          {model.rounds.map(({ n, label }) => (
            <li key={n}>
              <b>{n}</b> {label}
            </li>
          ))}
        </ol>
        <Lines tracks={model.tracks} />
        <Cursor {...props} />
        <ul class="timeline-tracks" aria-label={t('theatre.branches')}>
          {model.tracks.map((track, row) => (
            <Track key={track.key} track={track} row={row} choose={props.choose} />
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Height of a row and width of the drawing, in its own units. */
const ROW = 30;
const WIDTH = 1000;

/** A share of the width in the drawing's units. */
function wide(x: number): number {
  return x * WIDTH;
}

function Lines({ tracks }: { tracks: readonly TrackModel[] }) {
  const middle = (row: number): number => row * ROW + ROW / 2;
  return (
    <svg
      class="timeline-lines"
      viewBox={`0 0 ${WIDTH} ${tracks.length * ROW}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {tracks.map(({ key, from, to, parent, chosen }, row) => {
        const start = wide(from);
        const bend =
          parent === null
            ? `M${start} ${middle(row)}`
            : `M${start} ${middle(parent)}C${start + 14} ${middle(parent)} ${start} ${middle(row)} ${start + 18} ${middle(row)}`;
        return (
          <path
            key={key}
            class={`timeline-line ${chosen ? 'chosen' : ''} ${parent === null ? '' : 'branch'}`}
            d={`${bend}L${Math.max(wide(to), start + 20)} ${middle(row)}`}
          />
        );
      })}
    </svg>
  );
}

/** The one thing on the timeline that takes arrows: where the stage stands. */
function Cursor(props: TimelineProps) {
  const { model, at, last, spoken, seek, seekTo, byRound, nextTrack } = props;
  const t = useText();
  const field = useRef<HTMLDivElement>(null);
  const point = (event: PointerEvent): void => {
    const box = field.current?.getBoundingClientRect();
    if (box !== undefined && box.width > 0) seekTo((event.clientX - box.left) / box.width);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => seek(at + 1),
    ArrowUp: () => seek(at + 1),
    ArrowLeft: () => seek(at - 1),
    ArrowDown: () => seek(at - 1),
    PageDown: () => byRound(1),
    PageUp: () => byRound(-1),
    Home: () => seek(0),
    End: () => seek(last),
    b: nextTrack,
    B: nextTrack,
  };
  return (
    <div
      ref={field}
      class="timeline-field"
      role="slider"
      tabIndex={0}
      aria-label={t('theatre.timeline')}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={spoken}
      title={t('theatre.keys')}
      onKeyDown={(event) => {
        const act = keys[event.key];
        if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        point(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) point(event);
      }}
    >
      <i class="timeline-cursor" style={{ '--x': `${model.cursor}` }} />
    </div>
  );
}

function Track(props: {
  track: TrackModel;
  row: number;
  choose: (track: number, step: number) => void;
}) {
  const { track, row, choose } = props;
  const { letter, name, chosen, from, marks } = track;
  return (
    <li
      class={`timeline-track ${chosen ? 'chosen' : ''}`}
      style={{ '--row': `${row}`, '--x': `${from}` }}
    >
      <span class="timeline-name">
        <b>{letter}</b> {name}
      </span>
      <ul>
        {marks.map((mark) => (
          <Mark
            key={`${mark.step} ${mark.icon}`}
            mark={mark}
            label={`${letter}: ${mark.label}`}
            press={() => choose(row, mark.step)}
          />
        ))}
      </ul>
    </li>
  );
}

/** From here on a label has no room to the right of its mark. */
const LATE = 0.93;

function Mark({ mark, label, press }: { mark: MarkModel; label: string; press: () => void }) {
  return (
    <li class={`timeline-mark ${mark.x > LATE ? 'late' : ''}`} style={{ '--x': `${mark.x}` }}>
      <button type="button" aria-label={label} title={label} onClick={press}>
        <Icon name={mark.icon} size="14px" />
      </button>
      {mark.leading ? <span aria-hidden="true">{mark.label}</span> : null}
    </li>
  );
}
