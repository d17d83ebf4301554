import { useContext, useRef } from 'preact/hooks';
import type { PromiseTimeline } from '../../presenter/story-promises.ts';
import { useWidth } from '../debrief/use-width.ts';
import { Flag } from '../kit/flag.tsx';
import { PrintingContext } from '../kit/printing.ts';
import { useText } from '../kit/text.ts';
import { PictureCard } from '../kit/picture-card.tsx';
import { PromiseMark, PromisePicture } from './promise-picture.tsx';
import { SeekButton } from '../kit/seek.tsx';

/** Pixels where nobody looks, as for print and files. */
const USUAL = 760;
const KEYS = ['kept', 'late', 'broken', 'lapsed', 'running'] as const;

/** What was promised, and when it fell due. */
export function Promised({ model }: { model: PromiseTimeline }) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const measured = useWidth(frame);
  const printing = useContext(PrintingContext);
  return (
    <PictureCard
      title={t('story.promises')}
      note={t('story.promises.note')}
      name="promises"
      draw={() => <PromisePicture model={model} width={USUAL} />}
    >
      <div ref={frame}>
        <PromisePicture model={model} width={measured === 0 ? USUAL : measured} />
      </div>
      <p class="legend story-legend">
        {KEYS.map((status) => (
          <span key={status}>
            <svg class="story-key" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
              <PromiseMark status={status} />
            </svg>
            {t(`story.promises.key.${status}`)}
          </span>
        ))}
      </p>
      <details class="more" open={printing}>
        <summary>{t('story.figures')}</summary>
        <table class="story-table small">
          <caption class="only-heard">{t('story.promises')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('story.promises.what')}</th>
              <th scope="col">{t('story.promises.who')}</th>
              <th scope="col">{t('story.promises.made')}</th>
              <th scope="col">{t('story.promises.due')}</th>
              <th scope="col">{t('story.promises.became')}</th>
            </tr>
          </thead>
          <tbody>
            {model.bars.map(({ key, step, what, flags, meeting, made, dueText, became }) => (
              <tr key={key}>
                <th scope="row">{what}</th>
                <td>
                  <span class="flag-row">
                    {flags.map((flag) => (
                      <Flag key={flag.name} flag={flag} size={20} named />
                    ))}
                  </span>
                </td>
                <td>
                  <span class="story-why">
                    <span>{made}</span>
                    <SeekButton step={step} what={meeting} />
                  </span>
                </td>
                <td>{dueText}</td>
                <td>{became}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </PictureCard>
  );
}
