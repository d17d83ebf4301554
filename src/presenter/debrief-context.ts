import type { MeetingDebrief } from '../analysis/debrief/meeting-debrief.ts';
import type { Moment } from '../analysis/debrief/moment.ts';
import type { TableSpace } from '../analysis/debrief/table-space.ts';
import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { Range } from '../model/view.ts';
import type { Clause } from '../model/table.ts';
import type { Translate } from './messages/translate.ts';

/** What the reader looks at. */
export interface DebriefDraft {
  readonly moment: 'opened' | 'closed';
  /** The parties along the axes of the pictures. */
  readonly axes: readonly PartyId[];
  /** How the table of texts is sorted: by signers, by the least satisfied, or by one party. */
  readonly sort: SortColumn;
  readonly descending: boolean;
  readonly among: 'all' | 'zone' | 'put';
  /** Page of the table, from 0. */
  readonly page: number;
}

export type SortColumn = 'signers' | 'least' | { readonly party: PartyId };

/** Everything that the parts of the debrief read. */
export interface DebriefContext {
  readonly t: Translate;
  readonly book: Book;
  readonly found: MeetingDebrief;
  readonly clausesOf: (space: TableSpace, deal: number) => readonly Clause[];
}

export function momentOf({ found }: DebriefContext, { moment }: DebriefDraft): Moment {
  return found[moment];
}

/** What a text is worth to each party beyond its reservation value, in party order. */
export function marginsAt({ low, high }: Moment, deal: number): Range[] {
  return low.deals.worths.map((worths, party) => ({
    low: (worths[deal] ?? 0) - (low.deals.space.parties[party]?.reservation ?? 0),
    high:
      (high.deals.worths[party]?.[deal] ?? 0) - (high.deals.space.parties[party]?.reservation ?? 0),
  }));
}

/** Whether a party would sign, as far as the margin tells. */
export type Would = 'signs' | 'unsure' | 'refuses';

export function wouldSign({ low, high }: Range): Would {
  return low >= 0 ? 'signs' : high < 0 ? 'refuses' : 'unsure';
}

/** Numbers of the texts that may be put. */
export function textsOf({ low: { deals } }: Moment): number[] {
  const found: number[] = [];
  for (let deal = 0; deal < deals.count; deal += 1) if (!deals.barred.has(deal)) found.push(deal);
  return found;
}

/** Where the texts of the talks lie at a moment; null where one could not be written then. */
export function putAt({ found }: DebriefContext, { moment }: DebriefDraft): (number | null)[] {
  return found.texts.map(({ at, opening }) => (moment === 'opened' ? opening : (at?.deal ?? null)));
}

export function middle({ low, high }: Range): number {
  return (low + high) / 2;
}

/** What the reader sees first: the table as it closed, along the parties whose interests differ most. */
export function firstDraft({ closed }: MeetingDebrief): DebriefDraft {
  return {
    moment: 'closed',
    axes: opposed(closed),
    sort: 'signers',
    descending: true,
    among: 'all',
    page: 0,
  };
}

/** Up to three parties: the two whose margins run most against each other, and the one most apart from both. */
function opposed(moment: Moment): PartyId[] {
  const { parties } = moment.space;
  const worths = parties.map((_, party) => centred(moment, party));
  const likeness = worths.map((left) =>
    worths.map((right) => (left === right ? 1 : alike(left, right))),
  );
  const at = (a: number, b: number): number => likeness[a]?.[b] ?? 1;
  let pair: [number, number] = [0, 1];
  for (let a = 0; a < parties.length; a += 1)
    for (let b = a + 1; b < parties.length; b += 1) if (at(a, b) < at(...pair)) pair = [a, b];
  const [first, second] = pair;
  const rest = parties.map((_, party) => party).filter((party) => !pair.includes(party));
  const third = rest.toSorted(
    (a, b) => at(a, first) + at(a, second) - at(b, first) - at(b, second),
  )[0];
  return [first, second, ...(third === undefined ? [] : [third])].flatMap(
    (party) => parties[party] ?? [],
  );
}

/** How far what is good for one party is good for another, −1…1, over all texts. */
function alike(left: readonly number[], right: readonly number[]): number {
  const size = Math.sqrt(product(left, left) * product(right, right));
  return size === 0 ? 1 : product(left, right) / size;
}

/** What every text is worth to a party, less the mean. */
function centred(moment: Moment, party: number): number[] {
  const { low, high } = moment;
  const values = textsOf(moment).map(
    (deal) => (low.deals.worths[party]?.[deal] ?? 0) + (high.deals.worths[party]?.[deal] ?? 0),
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.map((value) => value - mean);
}

function product(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}
