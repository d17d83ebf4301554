import type { Book } from '../model/book.ts';
import { missing } from './missing.ts';
import type { Problem } from './problem.ts';

/** Between meetings a party is away, or stays away on purpose; anything else belongs to a meeting. */
const atRest = ['away', 'boycotting'];

/** States that a scenario opens charts in must be states of those charts. */
export function checkOpeningCharts(book: Book): Problem[] {
  return Object.entries(book.scenario.opening.charts ?? {}).flatMap(([party, regions]) => {
    const path = ['opening', 'charts', party];
    const chart = book.charts[party];
    if (chart === undefined) return missing(path, 'party', party, book.partyIds);
    return Object.entries(regions).flatMap(([region, state]) => {
      const states = chart.regions[region];
      if (states === undefined)
        return missing([...path, region], 'region', region, Object.keys(chart.regions));
      const open = region === 'presence' ? states.filter((id) => atRest.includes(id)) : states;
      return missing([...path, region], 'state', state, open);
    });
  });
}
