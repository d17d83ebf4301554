import type { Found } from './fundamentals-case.ts';
import { atStep, atTable, shareOf, type GameRecord } from './fundamentals-record.ts';

/** How far apart the parties have moved in their trust in the mediator. */
export function evenTrust(record: GameRecord): Found {
  const { book, steps, world } = record.game;
  const opening = steps[0]?.world ?? world;
  const moved = book.partyIds.map((party) => ({
    party,
    by:
      (world.scores.trust[party]?.[book.mediator] ?? 0) -
      (opening.scores.trust[party]?.[book.mediator] ?? 0),
  }));
  const sorted = moved.toSorted((left, right) => right.by - left.by);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined) return { figure: null, cases: [] };
  return {
    figure: most.by - least.by,
    cases: [most, least].map(({ party, by }) =>
      atStep(record, steps.length - 1, by >= 0, { party, n: by }),
    ),
  };
}

/** Delegations that the host heard, at its tables. */
export function evenlyHeard({ tables }: GameRecord): Found {
  const cases = tables.map((record) => {
    const { table } = record.closed;
    const present = table?.present ?? [];
    const n =
      table?.heard === true
        ? present.length
        : present.filter((party) => table?.caucused.includes(party)).length;
    return atTable(record, n === present.length, { n, of: present.length });
  });
  const sum = (of: 'n' | 'of'): number => cases.reduce((all, each) => all + each[of], 0);
  return { figure: shareOf(sum('n'), sum('of')), cases };
}

/** Rounds in which leaning on one power cost something. */
export function noLeaning(record: GameRecord): Found {
  const { steps } = record.game;
  const seen = new Set<string>();
  const cases = steps.flatMap(({ entries }, step) =>
    entries.flatMap(({ cause, round }) => {
      if (cause.id !== 'one-third' && cause.id !== 'tilt') return [];
      const key = `${round} ${cause.subject}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [atStep(record, step, false, cause.subject === null ? {} : { party: cause.subject })];
    }),
  );
  const rounds = new Set(cases.map(({ round }) => round)).size;
  return {
    figure: rounds,
    cases: cases.length > 0 ? cases : [atStep(record, steps.length - 1, true)],
  };
}
