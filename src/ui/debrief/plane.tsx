import { useId, useMemo, useRef } from 'preact/hooks';
import type { PictureModel } from '../../presenter/debrief-picture.ts';
import { useText } from '../kit/text.ts';
import { Dots } from './dots.tsx';
import { nearestTo, nextTowards, type Way } from './neighbours.ts';
import { Points, Ribbon } from './picture-marks.tsx';
import { drawnDots, Ground, Reaches, scalesOf } from './plane-ground.tsx';
import { useWidth } from './use-width.ts';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** Pixels within which a dot is pointed at. */
const NEAR = 18;

interface PlaneProps {
  picture: PictureModel;
  deal: number | null;
  pick: (deal: number) => void;
}

/** One dot for each text, in the plane of two parties; zero is where each would just sign. */
export function Plane({ picture, deal, pick }: PlaneProps) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const hint = useId();
  const width = useWidth(frame);
  const height = Math.round(Math.max(260, Math.min(width * 0.62, 470)));
  const scales = useMemo(() => scalesOf(picture.dots, width, height), [picture, width, height]);
  const { x, y } = scales;
  const at = ({ place }: { place: readonly number[] }) => ({
    x: x(place[0] ?? 0),
    y: y(place[1] ?? 0),
  });
  const drawn = useMemo(() => drawnDots(picture.dots, scales), [picture, scales]);
  const point = (event: { offsetX: number; offsetY: number }) => {
    const found = nearestTo(drawn, event.offsetX, event.offsetY, NEAR);
    if (found !== null && found !== deal) pick(found);
  };
  const go = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const from = deal ?? picture.path.at(-1)?.deal ?? null;
    const found = deal === null && from !== null ? from : nextTowards(drawn, from, way);
    if (found !== null) pick(found);
  };
  const shown = drawn.find((dot) => dot.deal === deal);
  return (
    <div class="debrief-picture-frame" ref={frame}>
      <div
        class="debrief-picture"
        role="application"
        aria-label={picture.says}
        aria-describedby={hint}
        tabIndex={0}
        style={{ height: `${height}px` }}
        onKeyDown={go}
        onPointerMove={point}
        onPointerDown={point}
      >
        {width === 0 ? null : (
          <>
            <svg class="debrief-picture-back" width={width} height={height} aria-hidden="true">
              <Ground picture={picture} scales={scales} width={width} height={height} />
            </svg>
            <Dots dots={drawn} width={width} height={height} />
            <svg class="debrief-picture-front" width={width} height={height} aria-hidden="true">
              <Reaches picture={picture} scales={scales} />
              <Ribbon path={picture.path} at={at} />
              <Points marks={picture.marks} at={at} />
              {shown === undefined ? null : (
                <circle class="debrief-ring" cx={shown.x} cy={shown.y} r={9} />
              )}
            </svg>
          </>
        )}
      </div>
      <p id={hint} class="only-heard">
        {t('debrief.picture.keys')}
      </p>
    </div>
  );
}
