import type { Book } from '../model/book.ts';
import type { Means } from '../model/catalogue.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { SanctionStanding } from '../model/sanctions.ts';
import { milli } from './arithmetic.ts';
import { dayOfRound } from './calendar.ts';
import { refuse } from './refusals.ts';
import { sanctionStanding } from './sanctions.ts';

/** When something is given, what the host has to pay with, and how long it still has. */
export interface Giving {
  round: number;
  capital: Milli;
  exchangesLeft: number;
}

/** Where a gift to one party stands with sanctions: a party's own measure binds that party, never the host. */
export function giftStanding(
  book: Book,
  round: number,
  party: PartyId,
  { offers }: Means,
): SanctionStanding {
  return sanctionStanding(book, offers, [party], dayOfRound(book, round));
}

/** Exchanges that a gift takes: one, and more where it needs an exemption first. */
export function exchangesToGive(book: Book, round: number, party: PartyId, means: Means): number {
  const asks = giftStanding(book, round, party, means).status === 'exemption-needed';
  return asks ? 1 + book.rules.exemptionExchanges : 1;
}

/** Why the host cannot give a party some of its means, or null: too dear, barred, or no time to ask for an exemption. */
export function meansFault(
  book: Book,
  { round, capital, exchangesLeft }: Giving,
  party: PartyId,
  means: Means,
): Refusal | null {
  const { id, cost } = means;
  if (milli(cost) > capital) return refuse('table/too-dear', { means: id, cost });
  const { status, measures } = giftStanding(book, round, party, means);
  const [first] = measures;
  if (status === 'barred' && first !== undefined)
    return refuse('table/barred', { means: id, measure: first.id, from: first.from });
  const needed = exchangesToGive(book, round, party, means);
  return needed > 1 && needed > exchangesLeft
    ? refuse('table/no-time-to-ask', { means: id, needed })
    : null;
}

/** The means that the host can give a party as things stand, in their order. */
export function openMeans(book: Book, giving: Giving, party: PartyId): readonly Means[] {
  return Object.values(book.means).filter(
    (means) => meansFault(book, giving, party, means) === null,
  );
}
