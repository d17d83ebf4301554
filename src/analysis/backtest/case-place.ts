import type { Venue } from '../../model/catalogue.ts';
import type { HistoryCase } from '../../model/history.ts';
import { namedPlaces, stateCodes, usualSeclusion } from '../../content/record/places.ts';

/** The party, or the code in small letters of a state that has no seat. */
export function partyOf(code: string): string {
  return stateCodes[code] ?? code.toLowerCase();
}

/** Whose ground a meeting was on: a party, a state without a seat, or `border`. */
export function groundOf({ venueRelation }: HistoryCase): string {
  const code = venueRelation.split(' ').at(-1) ?? '';
  return venueRelation === 'border' ? 'border' : partyOf(code);
}

/** The state that convened a meeting; null where none did, or no state. */
export function hostOf({ host }: Pick<HistoryCase, 'host'>): string | null {
  const code = /^([A-Z]{3})\b/.exec(host)?.[1];
  return code === undefined ? null : partyOf(code);
}

/**
 * Where a meeting was held: a venue of the catalogue where the place is one, opened to every track
 * and any number; else a general place that says what the capital of the same ground says.
 */
export function venueOf(given: HistoryCase, venues: readonly Venue[]): Venue {
  const place = given.venue.toLowerCase();
  const [, named] = namedPlaces.find(([name]) => place.includes(name)) ?? [];
  const ground = groundOf(given);
  const known = venues.find(({ id }) => id === named);
  const same = known ?? venues.findLast((venue) => venue.ground === ground);
  return {
    id: 'documented-place',
    art: same?.art ?? 'bangkok',
    city: known?.city ?? 'elsewhere',
    ground,
    cost: 0,
    seclusion: known?.seclusion ?? usualSeclusion,
    seats: 12,
    tracks: ['2', '1.5', '1'],
    draws: same?.draws ?? [],
    evidence: 'record-meetings',
  };
}
