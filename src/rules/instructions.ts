import type { Book } from '../model/book.ts';
import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { Cause } from '../model/ledger.ts';
import type { Known, MandateEstimate, Range } from '../model/view.ts';
import type { Clause } from '../model/table.ts';
import { milli, roundHalfAway } from './arithmetic.ts';
import { perBook } from './per-book.ts';
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
  return shiftsOf(now, known(inStates(book), party).interests[item] ?? [], party, item);
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
  return shiftsOf(now, known(inStates(book), party).values[item] ?? [], party, item);
}

/** What moves what a party needs of a text, for each item on the table. */
export function reservationShifts(now: Circumstances, book: Book, party: PartyId): Shift[] {
  return shiftsOf(now, known(inStates(book), party).reservation, party, null);
}

/** What a state of a party's chart moves as long as the chart is in it. */
interface StateShift {
  region: string;
  state: string;
  shift: Shift;
}

type ByItem = Readonly<Record<ItemId, readonly StateShift[]>>;

/** All that the states of a party's chart may move, by what they move. */
interface StateShifts {
  interests: ByItem;
  values: ByItem;
  reservation: readonly StateShift[];
}

const inStates = perBook((book): Readonly<Record<PartyId, StateShifts>> =>
  Object.fromEntries(book.partyIds.map((party) => [party, stateShiftsOf(book, party)])),
);

function stateShiftsOf(book: Book, party: PartyId): StateShifts {
  const states = Object.entries(known(book.parties, party).mandate.inState ?? {});
  const moved = (
    id: 'state-needs' | 'state-mandate',
    pointsOf: (inState: (typeof states)[number][1]) => number | undefined,
  ): StateShift[] =>
    states.flatMap(([where, inState]) => {
      const points = pointsOf(inState) ?? 0;
      const [region = '', state = ''] = where.split('.');
      const cause = because(book, id, where, inState.evidence);
      return points === 0 ? [] : [{ region, state, shift: { cause, amount: milli(points) } }];
    });
  const byItem = (of: 'interests' | 'values'): ByItem =>
    Object.fromEntries(
      Object.keys(book.items).map((item) => [
        item,
        moved('state-mandate', (inState) => inState[of]?.[item]),
      ]),
    );
  return {
    interests: byItem('interests'),
    values: byItem('values'),
    reservation: moved('state-needs', ({ reservation }) => reservation),
  };
}

/** Shifts by the states that a party's chart is in, then by what happened, in the order in which it did. */
function shiftsOf(
  now: Circumstances,
  inState: readonly StateShift[],
  party: PartyId,
  item: ItemId | null,
): Shift[] {
  const { value } = known(now.parties, party).chart;
  const shifts: Shift[] = [];
  for (const { region, state, shift } of inState) if (value[region] === state) shifts.push(shift);
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
  if (now.commitments.length === 0) return [];
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
