import type { ItemId, PartyId } from '../model/ids.ts';
import type { Clause } from '../model/table.ts';
import type { MessageKey } from './messages/catalogue.ts';
import type { Facts, Translate } from './messages/translate.ts';
import { partyName } from './names.ts';
import type { TableContext } from './table-context.ts';

/** What a voice depends on: who sits where, and what has been said. */
export type Voices = Omit<TableContext, 'reckoning'>;

type Occasion = 'opening' | 'endorse' | 'object' | 'walkOut';

/** Longest name that fits over a column of the matrix, letters. */
const COLUMN = 8;

/** A party's name at the head of a narrow column: a short form where the name is long. */
export function columnName(t: Translate, party: PartyId): string {
  const name = partyName(t, party);
  return name.length > COLUMN && t.has(`party.${party}.short`) ? t(`party.${party}.short`) : name;
}

/** `Delegation of the DPRK`. */
export function delegationName(t: Translate, party: PartyId): string {
  return t.has(`party.${party}.delegation`)
    ? t(`party.${party}.delegation`)
    : t('table.delegation', { party: partyName(t, party) });
}

/** `military transparency`: an item inside a sentence. */
export function itemInSentence(t: Translate, item: ItemId): string {
  return t.has(`item.${item}.the`) ? t(`item.${item}.the`) : t(`item.${item}.name`);
}

export function clauseNumber({ talks }: Voices, item: ItemId): number {
  return talks.invitation.proposal.agenda.indexOf(item) + 1;
}

/** One of the lines that a delegation has for an occasion, the same one each time it is asked for. */
function voice(
  t: Translate,
  party: PartyId,
  occasion: Occasion,
  turn: number,
  facts: Facts,
): string {
  const key = (n: number): MessageKey => `speech.${party}.${occasion}.${n}`;
  let lines = 0;
  while (t.has(key(lines + 1))) lines += 1;
  return lines === 0 ? t(`table.voice.${occasion}`, facts) : t(key((turn % lines) + 1), facts);
}

/** What varies from meeting to meeting, so that a delegation does not begin with the same line each time. */
function turnOf({ view, book }: Voices, party: PartyId, at: number): number {
  return view.round + at + book.partyIds.indexOf(party);
}

export function openingLine(context: Voices, party: PartyId): string {
  return voice(context.t, party, 'opening', turnOf(context, party, 0), {});
}

/** @param at place of the answer among the events of the table */
export function endorsementLine(context: Voices, party: PartyId, at: number): string {
  return voice(context.t, party, 'endorse', turnOf(context, party, at), {});
}

export function walkOutLine(context: Voices, party: PartyId): string {
  return voice(context.t, party, 'walkOut', turnOf(context, party, 0), {});
}

/** How often a party objected among some events. */
function objections(events: Voices['events'], party: PartyId): number {
  return events.filter(
    (event) =>
      event.type === 'answered' && event.party === party && event.stance.answer === 'object',
  ).length;
}

/**
 * What a delegation says against a clause: in its own voice, or what is usually said of the item.
 * @param at place of the answer among the events of the table; its last objection when left out
 */
export function objectionLine(
  context: Voices,
  party: PartyId,
  item: ItemId,
  at: number | null = null,
): string {
  const { t, events } = context;
  const times =
    at === null ? objections(events, party) - 1 : objections(events.slice(0, at), party);
  const facts = { item: itemInSentence(t, item) };
  return times % 2 !== 0 && t.has(`item.${item}.objection`)
    ? t(`item.${item}.objection`, facts)
    : voice(t, party, 'object', turnOf(context, party, Math.max(0, times)), facts);
}

/** `clause 2, notice of large exercises`. */
export function clauseInWords(context: Voices, clause: Pick<Clause, 'item' | 'option'>): string {
  const { t } = context;
  return t('table.clause.words', {
    n: clauseNumber(context, clause.item),
    option: t(`item.${clause.item}.option.${clause.option}`),
  });
}
