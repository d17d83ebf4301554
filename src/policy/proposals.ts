import type { AdviceReason } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { ItemId, PartyId, Publicity, Track, VenueId } from '../model/ids.ts';
import type { Range, ReplyForecast, View } from '../model/view.ts';
import type { Table } from '../model/table.ts';
import type { Proposal } from '../model/world.ts';
import { faultOf } from '../rules/convening.ts';
import type { Giving } from '../rules/means.ts';
import { perBook } from '../rules/per-book.ts';
import { oddsByVenue } from '../rules/replies.ts';
import { known } from '../rules/turn.ts';

/** Capital that a host keeps back for the venue of the round's meeting, points. */
export const keptForVenue = 1;

/** A liking beside all reckoning, by id, in the units of what it is added to; what is left out is met with none. */
export type Fondness = Readonly<Record<string, number>>;

/** How a host means to meet; the venue is then the one that most would come to. */
export interface Intent {
  track: Track;
  publicity: Publicity;
  agenda: readonly ItemId[];
  guests: readonly PartyId[];
  why: readonly AdviceReason[];
  /** Venues it is drawn to whoever comes there, tenths of a guest. */
  fond?: Fondness;
}

/** Capital in hand; a host's view always has a house. */
export function capitalOf(view: View): number {
  return view.house?.capital ?? 0;
}

/** What decides which of its means a host can give at a table. */
export function givingOf(view: View, { exchangesLeft }: Pick<Table, 'exchangesLeft'>): Giving {
  return { round: view.round, capital: capitalOf(view), exchangesLeft };
}

/** How likely a guest is to come, in tenths. */
export function oddsOf({ odds }: ReplyForecast): number {
  return middleOf(odds);
}

function middleOf({ low, high }: Range): number {
  return (low + high) / 2;
}

/** An invitation, and what is expected of it. */
export interface Prospect {
  proposal: Proposal;
  /** How many guests are expected to come, in tenths of a guest. */
  expected: number;
  /** The same for the next best place; null where there is none. */
  next: number | null;
}

/** The invitation by that intent which most would follow; null where none can be sent. */
export function bestVenue(view: View, book: Book, intent: Intent): Prospect | null {
  const standing = { capital: capitalOf(view), meetings: view.meetings };
  const { track, publicity, agenda, guests } = intent;
  const host = book.mediator;
  const asked = { host, track, publicity, agenda: [...agenda], guests: [...guests] };
  const oddsAt = oddsByVenue(view, asked, book);
  const open = Object.keys(book.venues)
    .map((venue): Proposal => ({ ...asked, venue }))
    .filter((proposal) => faultOf(standing, book, proposal) === null)
    .map((proposal) => {
      const odds = oddsAt(proposal.venue);
      return { proposal, expected: odds.reduce((sum, each) => sum + middleOf(each), 0) };
    });
  const drawn = (venue: VenueId): number => intent.fond?.[venue] ?? 0;
  const [best, second] = open.toSorted(
    (left, right) =>
      right.expected + drawn(right.proposal.venue) - (left.expected + drawn(left.proposal.venue)),
  );
  if (best === undefined) return null;
  return { ...best, next: second?.expected ?? null };
}

/**
 * The items that the least interested of the guests minds least, as many as an agenda holds.
 * @param fond items that the host likes to see there whoever minds, milli points
 */
export function welcomeItems(
  view: View,
  book: Book,
  guests: readonly PartyId[],
  fond: Fondness = {},
): ItemId[] {
  const welcome = (item: ItemId): number =>
    (fond[item] ?? 0) +
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
  return shyness(book)[first];
}

const shyness = perBook((book) => {
  const aversion = (id: PartyId): number => known(book.parties, id).publicityAversion;
  return {
    shy: book.partyIds.toSorted((left, right) => aversion(right) - aversion(left)),
    bold: book.partyIds.toSorted((left, right) => aversion(left) - aversion(right)),
  };
});
