import { computed, signal } from '@preact/signals';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { capitalCards } from '../presenter/capital-cards.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Look } from '../presenter/map.ts';
import type { Game } from '../session/game.ts';
import type { MapDesk } from '../ui/map/map-panel.tsx';
import { thisRound } from './passages.ts';
import type { Hands } from './stage-host.tsx';

type SpotOf = (party: string) => { readonly x: number; readonly y: number } | null;

const looked = signal<PartyId | null>(null);
const near = signal<PartyId | null>(null);
/** A new one whenever capitals may stand elsewhere. */
const spotOf = signal<SpotOf | null>(null);

const spot = computed(() => {
  const party = looked.value ?? near.value;
  return party === null ? null : (spotOf.value?.(party) ?? null);
});

/** Which capital the map shows from near, and which it marks. */
export const mapLook = computed((): Look => ({ selected: near.value, looked: looked.value }));

function goNear(party: PartyId | null): void {
  near.value = near.peek() === party ? null : party;
}

/** The eye goes back to the whole map. */
export function lookAway(): void {
  near.value = null;
  looked.value = null;
}

/** What the canvas of the map does to the page. */
export const mapHands: Required<Omit<Hands, 'select'>> & { readonly goNear: typeof goNear } = {
  goNear,
  look: (party) => {
    looked.value = party;
  },
  stands: (found) => {
    spotOf.value = found;
  },
};

/** The map's own words, as the page shows them. */
export function mapDesk(
  game: Game,
  view: View,
  ledger: (party: PartyId) => void,
  t: Translate,
): MapDesk {
  return {
    cards: capitalCards(view, game.book, thisRound(game, view.seat).entries, t),
    looked,
    near,
    spot,
    look: mapHands.look,
    goNear,
    ledger,
  };
}
