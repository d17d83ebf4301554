import type { PictureMark, PictureModel } from '../../presenter/debrief-picture.ts';
import { DotMark, FILE } from './file-picture.tsx';
import { Points, Ribbon } from './picture-marks.tsx';
import { Box, turnedDots } from './space-ground.tsx';
import { cameraFor, type Turn } from './turning.ts';

/** The space of three parties as one picture for a file, turned as the reader left it. */
export function SpacePicture({ picture, turn }: { picture: PictureModel; turn: Turn }) {
  const { width, height } = FILE;
  const camera = cameraFor(picture.dots, turn, width, height);
  const at = ({ place }: PictureMark) => camera.see(place);
  return (
    <div class="debrief-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={picture.says}>
        <Box camera={camera} picture={picture} width={width} height={height} />
        {turnedDots(picture.dots, camera).map((dot) => (
          <DotMark key={dot.deal} dot={dot} />
        ))}
        <Ribbon path={picture.path} at={at} />
        <Points marks={picture.marks} at={at} />
      </svg>
    </div>
  );
}
