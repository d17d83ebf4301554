import type { Book } from '../model/book.ts';
import type { Bounds, Party } from '../model/catalogue.ts';
import type { Path, Problem } from './problem.ts';

/** What a party has disclosed must hold whatever a seed draws: every figure lies within its bounds. */
export function checkDisclosed(book: Book): Problem[] {
  return book.scenario.parties.flatMap((choice, index) => {
    const party = book.parties[typeof choice === 'string' ? choice : choice.id];
    if (party?.mandate.disclosed === undefined) return [];
    const path =
      typeof choice === 'string' ? ['parties', index] : ['parties', index, 'mandate', 'disclosed'];
    const { values, reservation } = party.mandate.disclosed;
    return [
      ...within([...path, 'reservation'], reservation, reservationReach(book, party)),
      ...Object.keys(book.items).flatMap((item) =>
        within([...path, 'values'], values, valueReach(party, item), ` of "${item}"`),
      ),
    ];
  });
}

function within(path: Path, { least, most }: Bounds, reach: Bounds, about = ''): Problem[] {
  if (reach.least >= least && reach.most <= most) return [];
  const message = `the figures${about} run from ${reach.least} to ${reach.most} and are disclosed as ${least} to ${most}; widen what is disclosed`;
  return [{ path, message }];
}

/** The lowest and the highest that a seed can draw, points. */
function reachOf(figures: readonly number[], desks: readonly number[], spread: number): Bounds {
  const shifts = desks.length === 0 ? [0] : desks;
  return {
    least: Math.min(...figures) + Math.min(...shifts) - spread,
    most: Math.max(...figures) + Math.max(...shifts) + spread,
  };
}

function reservationReach({ rules }: Book, { mandate, leanings }: Party): Bounds {
  const desks = leanings.map(({ reservation }) => reservation);
  return reachOf([mandate.reservation], desks, mandate.spread * rules.reservationSpread);
}

function valueReach({ mandate, leanings }: Party, item: string): Bounds {
  const desks = leanings.map(({ values }) => values[item] ?? 0);
  return reachOf(mandate.values[item] ?? [0], desks, mandate.spread);
}
