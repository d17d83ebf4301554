import { useSignal } from '@preact/signals';
import { useId, useMemo, useRef } from 'preact/hooks';
import type { DebriefDraft } from '../../presenter/debrief-context.ts';
import type { PictureModel } from '../../presenter/debrief-picture.ts';
import type { DebriefModel } from '../../presenter/debrief.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { useText } from '../kit/text.ts';
import { AxisChoice } from './axis-choice.tsx';
import { Dots } from './dots.tsx';
import { Invented } from './invented.tsx';
import { PictureLegend } from './picture-legend.tsx';
import { Points, Ribbon } from './picture-marks.tsx';
import { boxOf, cameraFor, FIRST_TURN, type Camera, type Turn } from './turning.ts';
import { useWidth } from './use-width.ts';

interface SpaceProps {
  model: DebriefModel;
  draft: DebriefDraft;
  change: (changed: Partial<DebriefDraft>) => void;
  deal: number | null;
}

/** Radians for one press of an arrow key, and for one pixel of dragging. */
const STEP = 0.16;
const DRAG = 0.009;
const STEEPEST = 1.45;
/** Room for half a label, and for its height, pixels. */
const LABEL = 74;
const LINE = 12;

const TURNS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** The texts in the space of three parties. It stands still until somebody turns it. */
export function Space({ model, draft, change, deal }: SpaceProps) {
  const t = useText();
  const turn = useSignal<Turn>(FIRST_TURN);
  const by = (yaw: number, pitch: number) => {
    turn.value = {
      yaw: turn.value.yaw + yaw,
      pitch: Math.max(-STEEPEST, Math.min(STEEPEST, turn.value.pitch + pitch)),
    };
  };
  return (
    <Card title={t('debrief.space')} note={t('debrief.space.note')} class="debrief-space-card">
      <div class="row row-wrap debrief-zone-choices">
        <AxisChoice axis={0} model={model} draft={draft} change={change} />
        <AxisChoice axis={1} model={model} draft={draft} change={change} />
        <AxisChoice axis={2} model={model} draft={draft} change={change} />
        <Button
          tight
          onPress={() => {
            turn.value = FIRST_TURN;
          }}
        >
          {t('debrief.space.reset')}
        </Button>
      </div>
      <Turned picture={model.picture} turn={turn.value} by={by} deal={deal} />
      <PictureLegend picture={model.picture} exact={model.exact} />
      <Invented />
    </Card>
  );
}

function Turned(props: {
  picture: PictureModel;
  turn: Turn;
  by: (yaw: number, pitch: number) => void;
  deal: number | null;
}) {
  const { picture, turn, by, deal } = props;
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const hint = useId();
  const width = useWidth(frame);
  const height = Math.round(Math.max(280, Math.min(width * 0.6, 460)));
  const camera = useMemo(
    () => cameraFor(picture.dots, turn, width, height),
    [picture, turn, width, height],
  );
  const drawn = useMemo(() => {
    const placed = picture.dots.map((dot) => ({ dot, seen: camera.see(dot.place) }));
    placed.sort((left, right) => left.seen.depth - right.seen.depth);
    return placed.map(({ dot, seen }) => ({
      x: seen.x,
      y: seen.y,
      size: (dot.zone === 'out' ? 2.6 : 3.4) * (1 + seen.depth * 0.35),
      zone: dot.zone,
      pareto: dot.pareto,
    }));
  }, [picture, camera]);
  const at = ({ place }: { place: readonly number[] }) => camera.see(place);
  const shown = picture.dots.find((dot) => dot.deal === deal);
  return (
    <div class="debrief-picture-frame" ref={frame}>
      <div
        class="debrief-picture debrief-turning"
        role="application"
        aria-label={picture.says}
        aria-describedby={hint}
        tabIndex={0}
        style={{ height: `${height}px` }}
        onKeyDown={(event) => {
          const step = TURNS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          by(...step);
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            by(event.movementX * DRAG, event.movementY * DRAG);
        }}
      >
        {width === 0 ? null : (
          <>
            <svg class="debrief-picture-back" width={width} height={height} aria-hidden="true">
              <Box camera={camera} picture={picture} width={width} height={height} />
            </svg>
            <Dots dots={drawn} width={width} height={height} />
            <svg class="debrief-picture-front" width={width} height={height} aria-hidden="true">
              <Ribbon path={picture.path} at={at} />
              <Points marks={picture.marks} at={at} />
              {shown === undefined ? null : (
                <circle class="debrief-ring" cx={at(shown).x} cy={at(shown).y} r={9} />
              )}
            </svg>
          </>
        )}
      </div>
      <p id={hint} class="only-heard">
        {t('debrief.space.keys')}
      </p>
    </div>
  );
}

/** The lines of zero, and the corner in which all three would sign. */
function Box(props: { camera: Camera; picture: PictureModel; width: number; height: number }) {
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
