import { useState } from 'preact/hooks';
import type { VenueChoice } from '../../presenter/convening-choices.ts';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Coins } from './coins.tsx';
import { Icon } from '../kit/icon.tsx';
import { PickCard } from '../kit/pick-card.tsx';
import { useText } from '../kit/text.ts';
import { Section } from './section.tsx';
import { Taste } from './taste.tsx';
import { Prose } from '../kit/prose.tsx';

interface VenuesProps {
  venues: readonly VenueChoice[];
  /** The venue to describe where the cards are too small for words. */
  place: VenueChoice | null;
  onChoose: (venue: string) => void;
  onConsider: (venue: string | null) => void;
}

/** Up to this many venues have room for their own words. */
const ROOMY = 4;
/** Small cards in a row of a wide window, and how many of them the words of a place need. */
const COLUMNS = 7;
const PLACE_COLUMNS = 3;

export function Venues({ venues, place, onChoose, onConsider }: VenuesProps) {
  const t = useText();
  const roomy = venues.length <= ROOMY;
  return (
    <Section number={1} title={t('convening.where')} note={t('convening.where.note')}>
      <div
        class={`venues ${roomy ? 'roomy' : 'compact'}`}
        role="radiogroup"
        aria-label={t('convening.where')}
      >
        {venues.map((venue) => (
          <PickCard
            key={venue.id}
            kind="radio"
            group="venue"
            value={venue.id}
            chosen={venue.chosen}
            onChoose={onChoose}
            onConsider={(id) => onConsider(venue.unavailable === null ? id : null)}
            unavailable={venue.unavailable}
            class="venue"
          >
            <Picture address={venue.picture} />
            {roomy ? null : <Cost venue={venue} />}
            <span class="venue-words">
              <span class="venue-name">{venue.name}</span>
              {roomy ? <span class="small soft">{venue.note}</span> : null}
              {roomy ? <Taste taste={venue.taste} /> : null}
              {roomy ? <Cost venue={venue} /> : null}
              {roomy ? null : <span class="only-heard">{venue.note}</span>}
            </span>
          </PickCard>
        ))}
        {roomy || place === null ? null : <Place venue={place} from={venues.length % COLUMNS} />}
      </div>
    </Section>
  );
}

function Cost({ venue }: { venue: VenueChoice }) {
  return (
    <span class="venue-cost small">
      <Coins cost={venue.cost} />
      <span>{venue.costText}</span>
    </span>
  );
}

/**
 * What the small cards have no room for, told of the one that is chosen or pointed at. It fills the
 * last row behind the cards, where there is room.
 */
function Place({ venue, from }: { venue: VenueChoice; from: number }) {
  const beside = COLUMNS - from >= PLACE_COLUMNS && from > 0;
  return (
    <div class={`place small ${beside ? 'beside' : ''}`} style={{ '--from': from + 1 }}>
      <p>
        <b class="serif">{venue.name}.</b>{' '}
        <span class="soft">
          <Prose text={venue.note} />
        </span>
      </p>
      <p class="place-facts">
        <span>{venue.press}</span>
        <span>{venue.seats}</span>
        <Taste taste={venue.taste} />
        {venue.evidence === null ? null : <EvidenceMark evidence={venue.evidence} />}
      </p>
    </div>
  );
}

/** The baked picture of a venue; a plain felt field where there is none. */
function Picture({ address }: { address: string }) {
  const [missing, setMissing] = useState(false);
  return (
    <span class="venue-picture">
      {missing ? (
        <Icon name="landmark" size="22px" />
      ) : (
        <img src={address} alt="" loading="lazy" onError={() => setMissing(true)} />
      )}
    </span>
  );
}
