import { useState } from 'preact/hooks';
import type { SaveMoment } from '../../presenter/save-moment.ts';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';

/**
 * A small picture of a saved game, made of what is there: the venue while a meeting is on, else the
 * map in its season; over it who sits there, under it the phase and the date. Plain where a save
 * tells nothing.
 */
export function SaveThumb({ moment, date }: { moment: SaveMoment | null; date: string }) {
  const t = useText();
  const [missing, setMissing] = useState(false);
  const address = moment === null || missing ? null : addressOf(moment);
  const phase = moment?.phase ?? null;
  const at = moment?.at ?? [];
  return (
    <span class="save-thumb">
      <span class="save-picture">
        {address === null ? (
          <Icon name="map" size="26px" />
        ) : (
          <img src={address} alt="" loading="lazy" onError={() => setMissing(true)} />
        )}
        {at.length === 0 ? null : (
          <span class="save-flags">
            {at.map((flag) => (
              <Flag key={flag.name} flag={flag} size={18} named />
            ))}
          </span>
        )}
      </span>
      {phase === null ? null : (
        <span class="save-caption tiny">
          <b>{t(`saves.phase.${phase}`)}</b>
          <span class="soft">{date}</span>
        </span>
      )}
    </span>
  );
}

function addressOf({ art, season }: SaveMoment): string {
  if (art !== null) return `./venues/card-${art}.webp`;
  return season === null ? './map/plain.webp' : `./map/${season}-landscape.webp`;
}
