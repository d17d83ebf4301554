import type { Book } from '../model/book.ts';
import { dayNumber } from '../model/day.ts';
import type { PartyId } from '../model/ids.ts';
import { sanctionStatuses, type Sanction, type SanctionStanding } from '../model/sanctions.ts';
import type { ItemOption } from '../model/catalogue.ts';

const clear: SanctionStanding = { status: 'clear', measures: [] };

/**
 * Where an offer stands with sanctions: the heaviest of what the measures in force make of the kinds
 * that it offers. A measure bears where the party it is laid on is among those who take part; a
 * party's own measure only where that party takes part too.
 * @param day the day in question, as `dayNumber` counts; a measure is in force from its own day on
 */
export function sanctionStanding(
  { sanctions }: Pick<Book, 'sanctions'>,
  offers: ItemOption['offers'],
  present: readonly PartyId[],
  day: number,
): SanctionStanding {
  if (offers.length === 0) return clear;
  const bearing = sanctions
    .filter(
      ({ on, by, from }) =>
        present.includes(on) &&
        (by === undefined || present.includes(by)) &&
        dayNumber(from) <= day,
    )
    .map((measure) => ({ measure, weight: weightOn(measure, offers) }));
  const heaviest = Math.max(0, ...bearing.map(({ weight }) => weight));
  const status = sanctionStatuses[heaviest] ?? 'clear';
  if (status === 'clear') return clear;
  const measures = bearing
    .filter(({ weight }) => weight === heaviest)
    .map(({ measure }) => measure)
    .toSorted((left, right) => dayNumber(left.from) - dayNumber(right.from));
  return { status, measures };
}

/** Place of the heaviest of what a measure makes of kinds, 0 where it bears on none. */
function weightOn({ bears }: Sanction, offers: ItemOption['offers']): number {
  return Math.max(...offers.map((kind) => sanctionStatuses.indexOf(bears[kind] ?? 'clear')));
}
