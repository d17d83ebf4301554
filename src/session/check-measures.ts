import type { Book } from '../model/book.ts';
import type { Predicate } from '../model/scenario.ts';
import { missing } from './missing.ts';
import type { Path, Problem } from './problem.ts';

/** What measures and endings name must be in the scenario, and the last ending must always hold. */
export function checkMeasures(book: Book): Problem[] {
  const { measures, endings } = book.scenario;
  const ids = measures.map(({ id }) => id);
  const named = measures.flatMap((measure, index) => {
    if (measure.kind === 'attendance')
      return missing(['measures', index, 'party'], 'party', measure.party, book.partyIds);
    if (measure.kind === 'depth')
      return (measure.items ?? []).flatMap((id, at) =>
        missing(['measures', index, 'items', at], 'agenda item', id, Object.keys(book.items)),
      );
    if (measure.kind === 'outside-support')
      return (measure.by ?? []).flatMap((id, at) =>
        missing(['measures', index, 'by', at], 'party', id, book.partyIds),
      );
    if (measure.kind === 'balance') return checkNeighbours(book, ['measures', index, 'kind']);
    if (measure.kind !== 'trust-between') return [];
    return [
      ...missing(['measures', index, 'a'], 'party', measure.a, book.seatIds),
      ...missing(['measures', index, 'b'], 'party', measure.b, book.seatIds),
    ];
  });
  const predicates = endings.flatMap(({ when }, index) =>
    when === undefined ? [] : checkPredicate(book, ids, when, ['endings', index, 'when']),
  );
  const last = endings.at(-1);
  const open =
    last?.when === undefined
      ? []
      : [
          {
            path: ['endings', endings.length - 1, 'when'],
            message: 'the last ending must always hold; leave its "when" out',
          },
        ];
  return [...named, ...predicates, ...open];
}

/** There is a balance only between two or more. */
function checkNeighbours({ parties }: Book, path: Path): Problem[] {
  const count = Object.values(parties).filter(({ neighbour }) => neighbour === true).length;
  return count >= 2
    ? []
    : [
        {
          path,
          message: `balance is measured between two neighbours of the mediator, and the scenario has ${count}; add a party with "neighbour": true, or leave the measure out`,
        },
      ];
}

function checkPredicate(
  book: Book,
  measures: readonly string[],
  predicate: Predicate,
  path: Path,
): Problem[] {
  if ('all' in predicate)
    return predicate.all.flatMap((inner, at) =>
      checkPredicate(book, measures, inner, [...path, 'all', at]),
    );
  if ('any' in predicate)
    return predicate.any.flatMap((inner, at) =>
      checkPredicate(book, measures, inner, [...path, 'any', at]),
    );
  if ('not' in predicate) return checkPredicate(book, measures, predicate.not, [...path, 'not']);
  if ('measure' in predicate)
    return missing([...path, 'measure'], 'measure', predicate.measure, measures);
  const { party, region, is } = predicate.state;
  const chart = book.charts[party];
  if (chart === undefined)
    return missing([...path, 'state', 'party'], 'party', party, book.partyIds);
  const states = chart.regions[region];
  if (states === undefined)
    return missing([...path, 'state', 'region'], 'region', region, Object.keys(chart.regions));
  return missing([...path, 'state', 'is'], 'state', is, states);
}
