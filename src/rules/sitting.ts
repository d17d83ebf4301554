import type { Book } from '../model/book.ts';
import type { ItemOption } from '../model/catalogue.ts';
import type { ItemId, PartyId, Publicity } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Clause, Table } from '../model/table.ts';
import type { SanctionStanding } from '../model/sanctions.ts';
import type { MeetingRecord, Proposal } from '../model/world.ts';
import { dayOfRound } from './calendar.ts';
import { refuse } from './refusals.ts';
import { sanctionStanding } from './sanctions.ts';
import { known } from './turn.ts';

/** All that decides which options a text can hold: when and how loudly one talks, who sits there, what stands. */
export interface Sitting {
  round: number;
  publicity: Publicity;
  present: readonly PartyId[];
  /** Exchanges left in which an exemption could be asked for. */
  exchangesLeft: number;
  /** What stands already needs no asking again. */
  text: readonly Clause[] | null;
}

/** A table under way. */
export function sittingOf(
  round: number,
  { publicity }: Pick<Proposal, 'publicity'>,
  { present, exchangesLeft, text }: Pick<Table, 'present' | 'exchangesLeft' | 'text'>,
): Sitting {
  return { round, publicity, present, exchangesLeft, text };
}

/** A meeting after its end: its text may be looked at once more, and nobody can be asked for anything. */
export function settledSitting({ round, proposal, attended, text }: MeetingRecord): Sitting {
  return { round, publicity: proposal.publicity, present: attended, exchangesLeft: 0, text };
}

/** Deepest option (depth 0…4) that talks this loud can carry. */
export function depthCap(book: Book, publicity: Publicity): number {
  const { depthQuiet, depthAnnounced, depthPublic } = book.rules;
  return { quiet: depthQuiet, announced: depthAnnounced, public: depthPublic }[publicity];
}

/** A party that an option would oblige though it is not in the room; null where there is none. */
function absentAmong(
  book: Book,
  { obliges }: ItemOption,
  present: readonly PartyId[],
): PartyId | null {
  if (obliges === 'signatories') return null;
  return obliges.find((id) => book.partyIds.includes(id) && !present.includes(id)) ?? null;
}

/** Where an option stands with sanctions at a table. */
export function standingAt(
  book: Book,
  { round, present }: Pick<Sitting, 'round' | 'present'>,
  { item, option }: Pick<Clause, 'item' | 'option'>,
): SanctionStanding {
  const found = known(book.items, item).options.find(({ id }) => id === option);
  return sanctionStanding(book, found?.offers ?? [], present, dayOfRound(book, round));
}

/** Whether an option would have to be asked an exemption for before it can stand in the text. */
function asksExemption(
  book: Book,
  sitting: Sitting,
  { item, option }: Pick<Clause, 'item' | 'option'>,
): boolean {
  const stands = sitting.text?.some((old) => old.item === item && old.option === option) === true;
  return !stands && standingAt(book, sitting, { item, option }).status === 'exemption-needed';
}

/** Exchanges that it takes to put a text: one, and more where something new in it needs an exemption first. */
export function exchangesToPut(
  book: Book,
  sitting: Sitting,
  clauses: readonly Pick<Clause, 'item' | 'option'>[],
): number {
  const asks = clauses.some((clause) => asksExemption(book, sitting, clause));
  return asks ? 1 + book.rules.exemptionExchanges : 1;
}

/**
 * Why a text of these talks cannot hold a clause, or null: its option is unknown, deeper than talks
 * this loud can carry, obliges a party that is not in the room, is barred by sanctions, or needs an
 * exemption that there is no time to ask for.
 */
export function optionFault(
  book: Book,
  sitting: Sitting,
  { item, option: id }: Pick<Clause, 'item' | 'option'>,
): Refusal | null {
  const option = known(book.items, item).options.find((each) => each.id === id);
  if (option === undefined) return refuse('table/unknown-option', { item, option: id });
  const cap = depthCap(book, sitting.publicity);
  if (option.depth > cap) return refuse('table/too-deep', { item, cap });
  const missing = absentAmong(book, option, sitting.present);
  if (missing !== null) return refuse('table/obliges-absent', { item, party: missing });
  const { status, measures } = standingAt(book, sitting, { item, option: id });
  const [first] = measures;
  if (status === 'barred' && first !== undefined)
    return refuse('table/barred', { item, measure: first.id, from: first.from });
  const needed = exchangesToPut(book, sitting, [{ item, option: id }]);
  return needed > 1 && needed > sitting.exchangesLeft
    ? refuse('table/no-time-to-ask', { item, needed })
    : null;
}

/** The options of an item that a text of these talks can hold. */
export function openOptions(book: Book, sitting: Sitting, item: ItemId): readonly ItemOption[] {
  return known(book.items, item).options.filter(
    ({ id }) => optionFault(book, sitting, { item, option: id }) === null,
  );
}
