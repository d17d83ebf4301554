import type { Book } from '../model/book.ts';
import { dayNumber } from '../model/day.ts';
import type { PartyId } from '../model/ids.ts';
import { sanctionStatuses, type Sanction, type SanctionStanding } from '../model/sanctions.ts';
import type { ItemOption } from '../model/catalogue.ts';
import { perBook } from './per-book.ts';

const clear: SanctionStanding = { status: 'clear', measures: [] };

/**
 * Where an offer stands with sanctions: the heaviest of what the measures in force make of the kinds
 * that it offers. A measure bears where the party it is laid on is among those who take part; a
 * party's own measure only where that party takes part too.
 * @param day the day in question, as `dayNumber` counts; a measure is in force from its own day on
 */
export function sanctionStanding(
  book: Pick<Book, 'sanctions'>,
  offers: ItemOption['offers'],
  present: readonly PartyId[],
  day: number,
): SanctionStanding {
  if (offers.length === 0) return clear;
  const bearing = dated(book)
    .filter(
      ({ measure: { on, by }, from }) =>
        present.includes(on) && (by === undefined || present.includes(by)) && from <= day,
    )
    .map(({ measure, from }) => ({ measure, from, weight: weightOn(measure, offers) }));
  const heaviest = Math.max(0, ...bearing.map(({ weight }) => weight));
  const status = sanctionStatuses[heaviest] ?? 'clear';
  if (status === 'clear') return clear;
  const measures = bearing
    .filter(({ weight }) => weight === heaviest)
    .toSorted((left, right) => left.from - right.from)
    .map(({ measure }) => measure);
  return { status, measures };
}

/** Measures with the day from which each is in force. */
const dated = perBook(({ sanctions }: Pick<Book, 'sanctions'>) =>
  sanctions.map((measure) => ({ measure, from: dayNumber(measure.from) })),
);

/** Place of the heaviest of what a measure makes of kinds, 0 where it bears on none. */
function weightOn({ bears }: Sanction, offers: ItemOption['offers']): number {
  return Math.max(...offers.map((kind) => sanctionStatuses.indexOf(bears[kind] ?? 'clear')));
}
