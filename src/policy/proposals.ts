import type { Book } from '../model/book.ts';
import type { ItemId, PartyId, Publicity, Track } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Proposal } from '../model/world.ts';
import { faultOf } from '../rules/convening.ts';
import { forecastReplies } from '../rules/replies.ts';
import { known } from '../rules/turn.ts';

/** Capital that a host keeps back for the venue of the round's meeting, points. */
export const keptForVenue = 1;

/** How a host means to meet; the venue is then the one that most would come to. */
export interface Intent {
  track: Track;
  publicity: Publicity;
  agenda: readonly ItemId[];
  guests: readonly PartyId[];
}

/** Capital in hand; a host's view always has a house. */
export function capitalOf(view: View): number {
  return view.house?.capital ?? 0;
}

/** How many guests are expected to come, in tenths of a guest. */
export function expected(view: View, book: Book, proposal: Proposal): number {
  return forecastReplies(view, proposal, book).reduce(
    (sum, { odds }) => sum + (odds.low + odds.high) / 2,
    0,
  );
}

/** The invitation by that intent which most would follow; null where none can be sent. */
export function bestVenue(view: View, book: Book, intent: Intent): Proposal | null {
  let best: Proposal | null = null;
  let most = -1;
  for (const venue of Object.keys(book.venues)) {
    const { track, publicity, agenda, guests } = intent;
    const proposal: Proposal = {
      host: book.mediator,
      venue,
      track,
      publicity,
      agenda: [...agenda],
      guests: [...guests],
    };
    if (faultOf({ capital: capitalOf(view), meetings: view.meetings }, book, proposal) !== null)
      continue;
    const coming = expected(view, book, proposal);
    if (coming > most) {
      best = proposal;
      most = coming;
    }
  }
  return best;
}

/** The items that the least interested of the guests minds least, as many as an agenda holds. */
export function welcomeItems(view: View, book: Book, guests: readonly PartyId[]): ItemId[] {
  const welcome = (item: ItemId): number =>
    Math.min(
      ...guests.map((guest) => {
        const wish = known(known(view.estimates, guest).interests, item);
        return wish.low + wish.high;
      }),
    );
  return Object.keys(book.items)
    .map((item) => ({ item, worth: welcome(item) }))
    .toSorted((left, right) => right.worth - left.worth || (left.item < right.item ? -1 : 1))
    .slice(0, book.scenario.agendaLimit)
    .map(({ item }) => item);
}

/** The parties by how little, or how much, they like publicity. */
export function byShyness(book: Book, first: 'shy' | 'bold'): readonly PartyId[] {
  const sign = first === 'shy' ? 1 : -1;
  const aversion = (id: PartyId): number => known(book.parties, id).publicityAversion * sign;
  return book.partyIds.toSorted((left, right) => aversion(right) - aversion(left));
}
