import type { HistoryCase } from '../../model/history.ts';
import { groundOf } from './case-place.ts';
import { shareOf } from './metrics.ts';

/** Ground with a record of its own in the venue table; everything else is another neutral city. */
const ownRow = ['china', 'mongolia', 'rok', 'dprk', 'us', 'japan', 'russia', 'border'];

/** The row of the venue table that a meeting falls into. */
function venueRow(given: HistoryCase): string {
  const ground = groundOf(given);
  return ownRow.includes(ground) ? ground : 'elsewhere';
}

/**
 * Whether the venue table expects a party at a meeting: it came to at least half of the other
 * meetings on that ground. Where there are none, it is expected. The meeting itself is left out.
 */
export function venueTableExpects(
  cases: readonly HistoryCase[],
  given: HistoryCase,
  party: string,
): boolean {
  const others = cases.filter(
    (each) =>
      each.id !== given.id && each.invited.includes(party) && venueRow(each) === venueRow(given),
  );
  return others.length === 0 || shareOf(others.map((each) => each.attended.includes(party))) >= 0.5;
}
