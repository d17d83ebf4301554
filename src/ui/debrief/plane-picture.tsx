import type { PictureMark, PictureModel } from '../../presenter/debrief-picture.ts';
import { DotMark, FILE } from './file-picture.tsx';
import { Points, Ribbon } from './picture-marks.tsx';
import { drawnDots, Ground, Reaches, scalesOf } from './plane-ground.tsx';

/** The plane as one picture for a file, dots and all. */
export function PlanePicture({ picture }: { picture: PictureModel }) {
  const { width, height } = FILE;
  const scales = scalesOf(picture.dots, width, height);
  const at = ({ place }: PictureMark) => ({
    x: scales.x(place[0] ?? 0),
    y: scales.y(place[1] ?? 0),
  });
  return (
    <div class="debrief-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={picture.says}>
        <Ground picture={picture} scales={scales} width={width} height={height} />
        {drawnDots(picture.dots, scales).map((dot) => (
          <DotMark key={dot.deal} dot={dot} />
        ))}
        <Reaches picture={picture} scales={scales} />
        <Ribbon path={picture.path} at={at} />
        <Points marks={picture.marks} at={at} />
      </svg>
    </div>
  );
}
