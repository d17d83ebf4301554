import type { Book } from '../model/book.ts';
import type { ItemId, PartyId, Publicity, Track, VenueId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Proposal } from '../model/world.ts';

/** An invitation that is still being thought about; its host is the mediator. */
export type Draft = Omit<Proposal, 'host'>;

/** Own meetings that were full tables, as the house counts them. */
export function fullTablesHeld(view: Pick<View, 'meetings'>, book: Book): number {
  const { guests } = book.scenario.fullTables;
  return view.meetings.filter(({ forum, attended }) => forum === null && attended.length >= guests)
    .length;
}

/** Where the player starts: last time's invitation, or a plain one at home. */
export function firstDraft(view: View, book: Book): Draft {
  const last = view.meetings.findLast(({ forum }) => forum === null)?.proposal;
  const held = view.house?.capital ?? 0;
  const payable = Object.values(book.venues).filter(({ cost }) => cost * 1000 <= held);
  const venue =
    payable.find(({ id }) => id === last?.venue) ??
    payable.find(({ ground }) => ground === book.mediator) ??
    payable[0] ??
    Object.values(book.venues)[0];
  const track: Track = last?.track ?? '1.5';
  return {
    venue: venue?.id ?? '',
    track: venue?.tracks.includes(track) === false ? (venue.tracks[0] ?? track) : track,
    publicity: last?.publicity ?? 'announced',
    agenda: last?.agenda ?? firstAgenda(book),
    guests: firstGuests(view, book, venue?.seats ?? 0),
  };
}

function firstAgenda(book: Book): ItemId[] {
  const items = Object.values(book.items);
  const official = items.filter((item) => item.official);
  return (official.length === 0 ? items : official)
    .slice(0, book.scenario.agendaLimit)
    .map(({ id }) => id);
}

/** Last time's guests, or all; as many as the venue seats and the house can still carry, those who came first. */
function firstGuests(view: View, book: Book, seats: number): PartyId[] {
  const { guests, most } = book.scenario.fullTables;
  const last = view.meetings.findLast(({ forum }) => forum === null);
  const asked = last?.proposal.guests ?? book.partyIds;
  const came = last?.attended ?? [];
  const spent = fullTablesHeld(view, book) >= most;
  const room = spent ? Math.min(seats, guests - 1) : seats;
  const kept = asked.toSorted((x, y) => Number(came.includes(y)) - Number(came.includes(x)));
  return book.partyIds.filter((id) => kept.slice(0, room).includes(id));
}

export function withVenue(draft: Draft, venue: VenueId): Draft {
  return { ...draft, venue };
}

export function withProfile(draft: Draft, track: Track, publicity: Publicity): Draft {
  return { ...draft, track, publicity };
}

/** Puts an item into a slot of the agenda; the slot after the last adds it. */
export function withItem(draft: Draft, slot: number, item: ItemId): Draft {
  const agenda = [...draft.agenda];
  agenda[slot] = item;
  return { ...draft, agenda };
}

/** Moves the item in a slot one place up (−1) or down (1). */
export function withItemMoved(draft: Draft, slot: number, by: -1 | 1): Draft {
  const agenda = [...draft.agenda];
  const [moved] = agenda.splice(slot, 1);
  if (moved !== undefined) agenda.splice(slot + by, 0, moved);
  return { ...draft, agenda };
}

export function withoutItem(draft: Draft, slot: number): Draft {
  return { ...draft, agenda: draft.agenda.filter((_, at) => at !== slot) };
}

/** Asks a party, or leaves it out. @param order the parties in the order in which they are asked */
export function withGuestToggled(draft: Draft, party: PartyId, order: readonly PartyId[]): Draft {
  const wanted = draft.guests.includes(party)
    ? draft.guests.filter((guest) => guest !== party)
    : [...draft.guests, party];
  return { ...draft, guests: order.filter((id) => wanted.includes(id)) };
}
