import type { Book } from '../model/book.ts';
import type { ItemId, PartyId } from '../model/ids.ts';
import type { Known, MandateEstimate } from '../model/view.ts';
import type { Table } from '../model/table.ts';
import type { Proposal } from '../model/world.ts';
import { milli } from './arithmetic.ts';
import { promiseShifts, reservationShifts } from './instructions.ts';
import { because, known } from './turn.ts';
import { addReciprocity, addStates, type AddTerm } from './willingness.ts';

/** Everything a reckoning of a text reads, but the text. */
export interface TextSetting {
  known: Known;
  book: Book;
  party: PartyId;
  table: Table;
  /** How loud the talks are and how much they bind. */
  talks: Pick<Proposal, 'publicity' | 'track'>;
  mandate: Pick<MandateEstimate, 'values' | 'reservation'>;
}

/** Adds what every text of so many clauses brings a party, whatever stands in it. */
export function addWhole(setting: TextSetting, clauses: number, add: AddTerm): void {
  addGoodwill(setting, add);
  addAuthor(setting, add);
  addTactics(setting, add);
  const { known: world, book, party, table, mandate } = setting;
  add(because(book, 'strain', party), 0 - (table.strain[party] ?? 0));
  addStates(world, book, party, 'reservation', add);
  const { low, high } = mandate.reservation;
  add(because(book, 'reservation', party), 0 - high * clauses, 0 - low * clauses);
  for (const { cause, amount } of reservationShifts(world, book, party))
    add(cause, 0 - amount * clauses);
  for (const other of table.present) {
    for (const { cause, amount } of promiseShifts(world, book, party, other)) add(cause, amount);
  }
}

function addGoodwill({ known: world, book, party, table }: TextSetting, add: AddTerm): void {
  const feels = known(world.scores.trust, party);
  add(
    because(book, 'goodwill', book.mediator),
    (feels[book.mediator] ?? 0) * book.rules.goodwillWeight,
  );
  let spared = 0;
  for (const other of table.present) {
    if (other === party) continue;
    const trust = feels[other] ?? 0;
    const share = trust < 0 ? book.rules.companyGrudge : book.rules.companyGoodwill;
    add(because(book, 'goodwill', other), trust * share);
    const common = commonBetween(table, party, other);
    if (trust < 0 && common !== null)
      add(because(book, 'common-ground', common), 0 - trust * share * book.rules.commonSpare);
    if (trust < 0 && table.heldToIssues) spared -= trust * share * book.rules.issuesSpare;
    addReciprocity(world, book, party, other, 'reciprocityText', add);
  }
  add(because(book, 'held-to-issues', party), spared);
}

/** The item that was named as common to two parties, and is; null where there is none. */
function commonBetween({ common }: Table, one: PartyId, other: PartyId): ItemId | null {
  const named = common.find(
    ({ party, to, found }) => found && [party, to].includes(one) && [party, to].includes(other),
  );
  return named?.item ?? null;
}

/** What the host has done for a party at this table: its own words in front, means, a word given to it. */
function addTactics({ known: world, book, party, table }: TextSetting, add: AddTerm): void {
  const { ownWords, ownWordsRival, vouchMoves, bandCold } = book.rules;
  if (table.opening === party) add(because(book, 'own-words', party), milli(ownWords));
  else if (
    table.opening !== null &&
    (world.scores.trust[party]?.[table.opening] ?? 0) < milli(bandCold)
  ) {
    add(because(book, 'own-words', table.opening), milli(ownWordsRival));
  }
  add(because(book, 'means', party), table.sweetened[party] ?? 0);
  for (const given of table.vouched) {
    if (given.to === party) add(because(book, 'vouched', given.party), milli(vouchMoves));
  }
}

/** A party's own draft pleases it; a draft from someone it distrusts does not. */
function addAuthor({ known: world, book, party, table }: TextSetting, add: AddTerm): void {
  if (table.author === null || table.author === book.mediator) return;
  if (table.author === party) add(because(book, 'author', party), milli(book.rules.ownDraft));
  else if ((world.scores.trust[party]?.[table.author] ?? 0) < milli(book.rules.bandCold)) {
    add(because(book, 'author', table.author), milli(book.rules.adversaryDraft));
  }
}
