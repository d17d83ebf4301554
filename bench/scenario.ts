import type { AgendaItem, Party } from '../src/model/catalogue.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { fiveNegotiators } from '../tests/support/books.ts';

/** How large a made-up scenario is. */
export interface Size {
  rounds: number;
  parties: number;
  /** Items on the agenda of every meeting. */
  items: number;
}

/** How the parties of a made-up scenario stand to its texts: each to its own liking, or all against. */
export type Temper = 'mixed' | 'against';

/**
 * A scenario of plain negotiators of any size within the schema, made of the five negotiators of the
 * tests: a meeting of everybody is convened in every round.
 */
export function scenarioOf(
  { rounds, parties, items }: Size,
  exchanges: number,
  temper: Temper,
): Scenario {
  const { scenario } = fiveNegotiators;
  const agenda = numbered(items, scenario.agenda, isWhole, ({ id }) => id);
  const members = numbered(parties, scenario.parties, isWhole, () => 'village');
  const ids = members.map(({ id }) => id);
  const names = agenda.map(({ id }) => id);
  return {
    ...scenario,
    id: `villages-${rounds}-${parties}-${items}`,
    agendaLimit: items,
    agenda: agenda.map((item) => ({ ...item, options: item.options.map(plainOption) })),
    parties: members.map((party) => ({ ...party, mandate: mandateOf(party, names, temper) })),
    venues: scenario.venues.map((venue) =>
      typeof venue === 'string' ? venue : { ...venue, seats: parties, draws: [] },
    ),
    drawn: [],
    dated: [],
    rounds: Array.from({ length: rounds }, (_, round) => ({
      opens: `${2001 + round}-05-01`,
      closes: `${2001 + round}-06-30`,
      season: 'spring',
      incidents: [],
      draws: 0,
      convened: {
        venue: 'town-hall',
        track: '2',
        publicity: 'quiet',
        agenda: names,
        guests: ids,
        exchanges,
      },
    })),
    opening: { ...scenario.opening, trust: {}, credibility: {}, support: {}, bonds: {} },
    adoption: { '2': common, '1.5': common, '1': common },
    measures: [{ id: 'agreements', kind: 'agreements' }],
    endings: [{ id: 'they-met', tone: 'mixed' }],
    texts: { en: { 'scenario.title': 'Villages' } },
  };
}

const common = { atLeast: 'all', vetoes: [] } satisfies Scenario['adoption']['2'];

function isWhole<T>(entry: T | string): entry is T {
  return typeof entry !== 'string';
}

/** So many entries made of those at hand, by turns, each with an id of its own. */
function numbered<T extends { id: string }>(
  count: number,
  given: readonly (T | string)[],
  isEntry: (entry: T | string) => entry is T,
  named: (entry: T) => string,
): T[] {
  const whole = given.filter(isEntry);
  return Array.from({ length: count }, (_, index) => {
    const entry = whole[index % whole.length];
    if (entry === undefined) throw new Error('expected an entry to be made of, got none');
    return { ...entry, id: `${named(entry)}-${index + 1}` };
  });
}

/** An option that costs nobody anything at home. */
function plainOption(option: AgendaItem['options'][number]): AgendaItem['options'][number] {
  return { ...option, exposure: {} };
}

/** The same figures for the new items, by turns. */
function mandateOf({ mandate }: Party, items: readonly string[], temper: Temper): Party['mandate'] {
  const wishes = Object.values(mandate.interests);
  const worths = Object.values(mandate.values);
  const worth = (place: number): number[] =>
    temper === 'mixed' ? (worths[place % worths.length] ?? []) : [0, -20, -20];
  return {
    ...mandate,
    interests: Object.fromEntries(items.map((id, at) => [id, wishes[at % wishes.length] ?? 0])),
    values: Object.fromEntries(items.map((id, at) => [id, worth(at)])),
  };
}
