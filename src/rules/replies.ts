import type { Book } from '../model/book.ts';
import type { Milli, PartyId, VenueId } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import { publicities } from '../model/ids.ts';
import type { Known, MandateEstimate, Range, ReplyForecast } from '../model/view.ts';
import type { Condition, Proposal, Reply } from '../model/world.ts';
import { clamp, milli, roundHalfAway } from './arithmetic.ts';
import { triangular, type Rng } from './chance.ts';
import { because, known } from './turn.ts';
import { readiness, readinessByVenue, total, willingness, type Reckoning } from './willingness.ts';

/** Host and guests as the mediator convenes them need this many guests to be a meeting. */
export const fewestGuests = 2;

/** The proposal with one thing changed, or null where the change cannot be made. */
export function applyCondition(
  book: Book,
  proposal: Proposal,
  condition: Condition,
): Proposal | null {
  switch (condition.change) {
    case 'venue': {
      const venue = book.venues[condition.venue];
      const fits =
        venue?.tracks.includes(proposal.track) === true && proposal.guests.length <= venue.seats;
      return fits ? { ...proposal, venue: venue.id } : null;
    }
    case 'publicity':
      return { ...proposal, publicity: condition.publicity };
    case 'drop-item': {
      const agenda = proposal.agenda.filter((item) => item !== condition.item);
      return agenda.length > 0 && agenda.length < proposal.agenda.length
        ? { ...proposal, agenda }
        : null;
    }
    case 'add-item': {
      const room = proposal.agenda.length < book.scenario.agendaLimit;
      const fresh = condition.item in book.items && !proposal.agenda.includes(condition.item);
      return room && fresh ? { ...proposal, agenda: [...proposal.agenda, condition.item] } : null;
    }
    case 'leave-out': {
      const guests = proposal.guests.filter((guest) => guest !== condition.party);
      return guests.length >= fewestGuests && guests.length < proposal.guests.length
        ? { ...proposal, guests }
        : null;
    }
    case 'add-guest':
      return withGuest(book, proposal, condition.party);
  }
}

function withGuest(book: Book, proposal: Proposal, party: PartyId): Proposal | null {
  const { seats } = known(book.venues, proposal.venue);
  const fresh = book.partyIds.includes(party) && !proposal.guests.includes(party);
  const guests = book.partyIds.filter((id) => id === party || proposal.guests.includes(id));
  return fresh && guests.length <= seats ? { ...proposal, guests } : null;
}

/** Every single change that a party could ask for, in the order in which a host would rather grant it. */
function conceivable(book: Book, proposal: Proposal, party: PartyId): Condition[] {
  return [
    ...publicities
      .filter((publicity) => publicity !== proposal.publicity)
      .map((publicity) => ({ change: 'publicity' as const, publicity })),
    ...proposal.agenda.map((item) => ({ change: 'drop-item' as const, item })),
    ...Object.keys(book.items).map((item) => ({ change: 'add-item' as const, item })),
    ...Object.keys(book.venues)
      .filter((venue) => venue !== proposal.venue)
      .map((venue) => ({ change: 'venue' as const, venue })),
    ...book.partyIds
      .filter((id) => id !== party)
      .map((id) => ({ change: 'leave-out' as const, party: id })),
    ...book.partyIds
      .filter((id) => id !== party)
      .map((id) => ({ change: 'add-guest' as const, party: id })),
  ];
}

/** The first single change that turns a no into a yes, or null. */
function conditionFor(reckoning: Reckoning, tremor: Milli): Condition | null {
  const { book, proposal, party } = reckoning;
  for (const condition of conceivable(book, proposal, party)) {
    const changed = applyCondition(book, proposal, condition);
    if (changed === null) continue;
    const reckoned = readiness({ ...reckoning, proposal: changed }).low + tremor;
    if (reckoned >= milli(book.rules.yesAt)) return condition;
  }
  return null;
}

/** A party's own answer, with the terms it added up. */
export function decideReply(reckoning: Reckoning, tremor: Milli): { reply: Reply; terms: Term[] } {
  const { book } = reckoning;
  const terms = [...willingness(reckoning)];
  if (tremor !== 0)
    terms.push({ cause: because(book, 'tremor', reckoning.party), low: tremor, high: tremor });
  const sum = total(terms).low;
  const needed = milli(book.rules.yesAt);
  if (sum >= needed) return { reply: { answer: 'yes' }, terms };
  const near = sum >= needed - milli(book.rules.nearMiss);
  const condition = near ? conditionFor(reckoning, tremor) : null;
  return {
    reply: condition === null ? { answer: 'no' } : { answer: 'conditional', condition },
    terms,
  };
}

type Unforeseen = Readonly<Record<'tremor' | 'surprise' | 'surpriseWidth', number>>;

/**
 * What nobody can foresee in a reply, milli points: a tremor, and in a share of replies a reason that
 * no rule knows, of any weight up to a width either way.
 */
export function unforeseen(rng: Rng, { tremor, surprise, surpriseWidth }: Unforeseen): Milli {
  const usual = triangular(rng, milli(tremor));
  return rng() < surprise ? roundHalfAway((2 * rng() - 1) * milli(surpriseWidth)) : usual;
}

/** Chance, 0…1, of a yes from a capital whose willingness lies so far above what is needed, milli points. */
export function chanceOfYes(
  margin: Milli,
  { tremor, surprise, surpriseWidth }: Unforeseen,
): number {
  const turned = (1 + clamp(margin / milli(surpriseWidth), -1, 1)) / 2;
  return (1 - surprise) * chanceOf(margin, milli(tremor)) + surprise * turned;
}

/** Chance, 0…1, that a sum reaches what is needed under a triangular tremor; both in the same unit. */
export function chanceOf(margin: Milli, width: Milli): number {
  const place = clamp(margin / width, -1, 1);
  return place < 0 ? ((1 + place) * (1 + place)) / 2 : 1 - ((1 - place) * (1 - place)) / 2;
}

/**
 * How many of ten such sums would reach what is needed, at least and at most, by the chance of each
 * margin. All ten and none are said of what is certain only.
 */
export function oddsOf(sum: Range, needed: Milli, chance: (margin: Milli) => number): Range {
  const of = (value: Milli): number => {
    const share = chance(value - needed);
    return share === 0 || share === 1 ? 10 * share : clamp(roundHalfAway(10 * share), 1, 9);
  };
  return { low: of(sum.low), high: of(sum.high) };
}

/** What the mediator expects each guest to answer, on its own estimates. Conditions are not foretold. */
export function forecastReplies(
  view: Known & { estimates: Record<PartyId, MandateEstimate> },
  proposal: Proposal,
  book: Book,
  asked: readonly PartyId[] = book.partyIds.filter((id) => proposal.guests.includes(id)),
): ReplyForecast[] {
  const width = milli(book.rules.tremor);
  return asked.map((party) => {
    const wishes = known(view.estimates, party);
    const terms = willingness({ known: view, book, party, proposal, wishes });
    terms.sort((left, right) => weight(right) - weight(left));
    const sum = total(terms);
    const needed = milli(book.rules.yesAt);
    const odds = oddsOfYes(sum, book);
    const middle = (sum.low + sum.high) / 2 - needed;
    const likely =
      middle >= 0 ? 'yes' : middle >= 0 - milli(book.rules.nearMiss) ? 'conditional' : 'no';
    const unknown: Term = { cause: because(book, 'tremor', party), low: 0 - width, high: width };
    return { party, likely, odds, terms: [...terms, unknown] };
  });
}

/** How many of ten such invitations each guest would follow by the venue, without the reasons of `forecastReplies`. */
export function oddsByVenue(
  view: Known & { estimates: Record<PartyId, MandateEstimate> },
  proposal: Omit<Proposal, 'venue'>,
  book: Book,
): (venue: VenueId) => Range[] {
  const sums = proposal.guests.map((party) => {
    const wishes = known(view.estimates, party);
    return readinessByVenue({ known: view, book, party, proposal, wishes });
  });
  return (venue) => sums.map((sumAt) => oddsOfYes(sumAt(venue), book));
}

function oddsOfYes(sum: Range, { rules }: Book): Range {
  return oddsOf(sum, milli(rules.yesAt), (margin) => chanceOfYes(margin, rules));
}

/** How much a term weighs, whichever its sign. */
export function weight(term: Term): Milli {
  return Math.abs(term.low + term.high);
}
