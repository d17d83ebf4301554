import { useSignal } from '@preact/signals';
import { useId, useMemo, useRef } from 'preact/hooks';
import type { DebriefDraft } from '../../presenter/debrief-context.ts';
import type { PictureModel } from '../../presenter/debrief-picture.ts';
import type { DebriefModel } from '../../presenter/debrief.ts';
import { Button } from '../kit/button.tsx';
import { PictureCard } from '../kit/picture-card.tsx';
import { useText } from '../kit/text.ts';
import { AxisChoice } from './axis-choice.tsx';
import { Dots } from './dots.tsx';
import { Invented } from './invented.tsx';
import { PictureLegend } from './picture-legend.tsx';
import { Points, Ribbon } from './picture-marks.tsx';
import { Box, turnedDots } from './space-ground.tsx';
import { SpacePicture } from './space-picture.tsx';
import { cameraFor, FIRST_TURN, type Turn } from './turning.ts';
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
    <PictureCard
      title={t('debrief.space')}
      note={t('debrief.space.note')}
      name="three-parties"
      draw={() => <SpacePicture picture={model.picture} turn={turn.peek()} />}
      class="debrief-space-card"
    >
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
    </PictureCard>
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
  const drawn = useMemo(() => turnedDots(picture.dots, camera), [picture, camera]);
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
