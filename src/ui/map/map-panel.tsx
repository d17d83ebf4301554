import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CapitalCard } from '../../presenter/capital-cards.ts';
import { Flag } from '../kit/flag.tsx';
import { useText } from '../kit/text.ts';
import { CapitalCardSheet, type Spot } from './capital-card.tsx';
import { MapLegend } from './legend.tsx';
import './map.css';

/** The map as the page knows it: its capitals, and which of them is looked at or seen from near. */
export interface MapDesk {
  readonly cards: readonly CapitalCard[];
  readonly looked: ReadonlySignal<string | null>;
  readonly near: ReadonlySignal<string | null>;
  readonly spot: ReadonlySignal<Spot | null>;
  readonly look: (party: string | null) => void;
  /** Goes near to a capital, and back to the whole map on the second press. */
  readonly goNear: (party: string | null) => void;
  readonly ledger: (party: string) => void;
}

export const MapContext = createContext<MapDesk | null>(null);

const CARD = 'capital-card';

/** What the map says, in the page: a button for each capital, the card of one, and what ribbons mean. */
export function MapPanel() {
  const t = useText();
  const desk = useContext(MapContext);
  if (desk === null) return null;
  const shown = desk.looked.value ?? desk.near.value;
  const card = desk.cards.find(({ party }) => party === shown);
  return (
    <>
      <aside class="map-panel" aria-label={t('map.panel')}>
        <Capitals desk={desk} />
        <MapLegend />
      </aside>
      {card === undefined ? null : (
        <CapitalCardSheet
          id={CARD}
          card={card}
          spot={desk.spot.value}
          near={desk.near.value === card.party}
          onLedger={() => desk.ledger(card.party)}
          onBack={() => desk.goNear(null)}
        />
      )}
    </>
  );
}

function Capitals({ desk }: { desk: MapDesk }) {
  const t = useText();
  return (
    <ul
      class="capital-buttons"
      aria-label={t('map.capitals')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || desk.near.value === null) return;
        event.preventDefault();
        desk.goNear(null);
      }}
    >
      {desk.cards.map(({ party, flag, capital }) => (
        <li key={party}>
          <button
            type="button"
            class="capital-button eases"
            aria-pressed={desk.near.value === party}
            aria-describedby={desk.looked.value === party ? CARD : undefined}
            aria-label={t('map.near', { capital })}
            onClick={() => desk.goNear(party)}
            onFocus={() => desk.look(party)}
            onBlur={() => desk.look(null)}
            onPointerEnter={() => desk.look(party)}
            onPointerLeave={() => desk.look(null)}
          >
            <Flag flag={flag} size={24} />
          </button>
        </li>
      ))}
    </ul>
  );
}
