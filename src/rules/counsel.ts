import type { Book } from '../model/book.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { Scores } from '../model/world.ts';
import { clamp, milli, roundHalfAway } from './arithmetic.ts';
import { because } from './turn.ts';
import { collect, total } from './willingness.ts';

/** How a party takes it when the mediator counsels a concession. */
export interface Counsel {
  /** What it believes of the mediator here, milli points of credibility, as named terms. */
  terms: Term[];
  /** The least that an option may be worth for the party to consider it, milli points, never above 0. */
  bar: Milli;
}

/**
 * What a party believes of a mediator that counsels it to give way: its credibility, and what the
 * host's known lean adds or takes. Whether a stake in a party's favour is believed (Kydd 2003) or
 * any bias is doubted is the assumption `mediator-bias`.
 */
export function counselFor(
  book: Book,
  trust: Scores['trust'],
  credibility: Milli,
  present: readonly PartyId[],
  party: PartyId,
): Counsel {
  const { stakeBelieved, biasDoubted, concessionAt } = book.rules;
  const lean = leanOf(book, trust, present, party);
  const { terms, add } = collect();
  add(because(book, 'believed', party), credibility);
  add(because(book, 'known-stake', party), lean * stakeBelieved);
  add(because(book, 'bias-doubted', party), 0 - Math.abs(lean) * biasDoubted);
  const believed = clamp(total(terms).low, 0, milli(100)) / milli(100);
  return { terms, bar: roundHalfAway(0 - milli(concessionAt) * believed) };
}

/** How much warmer the mediator is known to be to a party than to the others at the table, milli points. */
export function leanOf(
  { mediator }: Pick<Book, 'mediator'>,
  trust: Scores['trust'],
  present: readonly PartyId[],
  party: PartyId,
): Milli {
  const others = present.filter((id) => id !== party);
  const feels = (id: PartyId): Milli => trust[mediator]?.[id] ?? 0;
  const mean = others.reduce((sum, id) => sum + feels(id), 0) / Math.max(1, others.length);
  return roundHalfAway(feels(party) - mean);
}

/** What a suggestion that is considered moves a party on an option, milli points. */
export function concessionGain({ rules }: Book, inPrivate: boolean): Milli {
  const { concession, concessionPrivate, concessionAloud } = rules;
  return milli(concession) + milli(inPrivate ? concessionPrivate : concessionAloud);
}
