import { Button } from '../kit/button.tsx';
import { useText } from '../kit/text.ts';

export interface BandState {
  /** Games played so far, and how many there are to be; null before it was asked for. */
  readonly done: number | null;
  readonly whole: number;
  readonly failure: string | null;
  readonly begin: () => void;
  /** Null while nothing runs. */
  readonly stop: (() => void) | null;
}

/** Has a reference host play the same scenario, and says how far it is. */
export function BandControl({ done, whole, failure, begin, stop }: BandState) {
  const t = useText();
  if (stop !== null)
    return (
      <div class="story-band-control small">
        <progress value={done ?? 0} max={whole} aria-label={t('story.band')} />
        <span class="number">{t('story.band.going', { done: done ?? 0, whole })}</span>
        <Button tight onPress={stop}>
          {t('story.band.stop')}
        </Button>
      </div>
    );
  return (
    <div class="story-band-control small">
      {failure === null ? null : <p class="bad">{failure}</p>}
      {done === null || done === 0 ? (
        <>
          <Button tight icon="users" onPress={begin}>
            {t('story.band')}
          </Button>
          <span class="soft story-band-ask">{t('story.band.note', { games: whole })}</span>
        </>
      ) : (
        <p>
          <span class="legend">
            <span>
              <svg viewBox="0 0 30 14" width="30" height="14" aria-hidden="true">
                <g class="story-band">
                  <rect x="0" y="2" width="30" height="10" />
                  <polyline points="0,7 30,7" />
                </g>
              </svg>
              {t('story.band.legend')}
            </span>
          </span>
          <span class="soft">{t('story.band.read')}</span>
        </p>
      )}
    </div>
  );
}
