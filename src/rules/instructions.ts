import type { Book } from '../model/book.ts';
import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { Cause } from '../model/ledger.ts';
import type { Known, MandateEstimate, Range } from '../model/view.ts';
import type { Clause } from '../model/table.ts';
import { milli, roundHalfAway } from './arithmetic.ts';
import { because, known } from './turn.ts';

/*
 * A mandate stays as it was drawn. What its party would write into it today, by the states of its
 * chart, by events at home and by promises, comes on top as named shifts that are public knowledge,
 * so that a party's own reckoning and a forecast add the same.
 */

/** The part of what is known that shifts are read from. */
export type Circumstances = Pick<
  Known,
  'round' | 'parties' | 'shifts' | 'commitments' | 'meetings'
>;

/** Why a figure of a mandate is other than drawn, and by how much, milli points. */
export interface Shift {
  cause: Cause;
  amount: Milli;
}

/** What moves a party's wish to see an item on an agenda. */
export function interestShifts(
  now: Circumstances,
  book: Book,
  party: PartyId,
  item: ItemId,
): Shift[] {
  return shiftsOf(now, book, party, item, ({ interests }) => interests?.[item]);
}

/** What moves the worth of an option to a party; no change (the first option) stays where it is. */
export function optionShifts(
  now: Circumstances,
  book: Book,
  party: PartyId,
  clause: Pick<Clause, 'item' | 'option'>,
): Shift[] {
  const { item, option } = clause;
  if (known(book.items, item).options[0]?.id === option) return [];
  return shiftsOf(now, book, party, item, ({ values }) => values?.[item]);
}

/** What moves what a party needs of a text, for each item on the table. */
export function reservationShifts(now: Circumstances, book: Book, party: PartyId): Shift[] {
  return shiftsOf(now, book, party, null, ({ reservation }) => reservation);
}

type InState = NonNullable<Book['parties'][string]['mandate']['inState']>[string];

/** Shifts by the states that a party's chart is in, then by what happened, in the order in which it did. */
function shiftsOf(
  now: Circumstances,
  book: Book,
  party: PartyId,
  item: ItemId | null,
  pointsOf: (inState: InState) => number | undefined,
): Shift[] {
  const { value } = known(now.parties, party).chart;
  const shifts: Shift[] = [];
  for (const [where, inState] of Object.entries(known(book.parties, party).mandate.inState ?? {})) {
    const [region = '', state = ''] = where.split('.');
    const points = value[region] === state ? pointsOf(inState) : undefined;
    if (points !== undefined && points !== 0) {
      shifts.push({
        cause: because(
          book,
          item === null ? 'state-needs' : 'state-mandate',
          where,
          inState.evidence,
        ),
        amount: milli(points),
      });
    }
  }
  for (const shift of now.shifts) {
    if (shift.party === party && shift.item === item)
      shifts.push({ cause: shift.cause, amount: shift.amount });
  }
  return shifts;
}

/**
 * What the promises that `other` has kept or broken towards a party move what it needs of a text
 * with it, milli points: positive eases. Each weighs less with every round since it was settled.
 */
export function promiseShifts(
  now: Circumstances,
  book: Book,
  party: PartyId,
  other: PartyId,
): Shift[] {
  const { promiseKept, promiseBroken, promiseLasts } = book.rules;
  let kept = 0;
  let broken = 0;
  for (const { party: by, meeting, status, due } of now.commitments) {
    if (by !== other || (status !== 'kept' && status !== 'broken')) continue;
    const given = now.meetings.find(({ id }) => id === meeting);
    if (given?.endorsedBy.includes(party) !== true) continue;
    let weight = 1;
    for (let round = due; round < now.round; round += 1) weight *= promiseLasts;
    if (status === 'kept') kept += milli(promiseKept) * weight;
    else broken += milli(promiseBroken) * weight;
  }
  return [
    { cause: because(book, 'promise-kept', other), amount: roundHalfAway(kept) },
    { cause: because(book, 'promise-broken', other), amount: roundHalfAway(broken) },
  ].filter(({ amount }) => amount !== 0);
}

/** Sum of shifts, milli points. */
function sumOf(shifts: readonly Shift[]): Milli {
  return shifts.reduce((sum, { amount }) => sum + amount, 0);
}

/** What an option is worth to a party by its instructions as they read now. */
export function optionWorth(
  now: Circumstances,
  book: Book,
  party: PartyId,
  { values }: Pick<MandateEstimate, 'values'>,
  clause: Pick<Clause, 'item' | 'option'>,
): Range {
  const drawn = known(values, clause.item)[optionIndex(book, clause)] ?? { low: 0, high: 0 };
  const shift = sumOf(optionShifts(now, book, party, clause));
  return { low: drawn.low + shift, high: drawn.high + shift };
}

/** Where an option stands in its item's order. */
export function optionIndex(book: Book, clause: Pick<Clause, 'item' | 'option'>): number {
  return known(book.items, clause.item).options.findIndex((option) => option.id === clause.option);
}
