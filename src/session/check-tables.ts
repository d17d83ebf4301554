import type { Book } from '../model/book.ts';
import { fewestGuests } from '../rules/replies.ts';
import type { Convened, Round } from '../model/scenario.ts';
import { missing } from './missing.ts';
import type { Path, Problem } from './problem.ts';

/** Meetings that a scenario has convened must be such as the mediator could convene; what its tables offer must let them end. */
export function checkTables(book: Book): Problem[] {
  const { rounds, moves } = book.scenario;
  const endless: Problem[] =
    moves === undefined || moves.includes('closeTable')
      ? []
      : [{ path: ['moves'], message: 'no table could be closed; add "closeTable"' }];
  return [...endless, ...rounds.flatMap((round, index) => checkRound(book, round, index))];
}

function checkRound(book: Book, { convened, forum }: Round, index: number): Problem[] {
  if (convened === undefined) return [];
  const path = ['rounds', index, 'convened'] as const;
  const both: Problem[] =
    forum === undefined
      ? []
      : [
          {
            path: ['rounds', index, 'forum'],
            message:
              'a round with a convened meeting has no time for a forum; move it to another round',
          },
        ];
  return [...both, ...checkPlace(book, convened, path), ...checkLists(book, convened, path)];
}

function checkPlace(book: Book, { venue, track, guests }: Convened, path: Path): Problem[] {
  const place = book.venues[venue];
  if (place === undefined)
    return missing([...path, 'venue'], 'venue', venue, Object.keys(book.venues));
  const unfit: Problem[] = place.tracks.includes(track)
    ? []
    : [
        {
          path: [...path, 'track'],
          message: `"${venue}" does not suit track ${track}; use one of ${place.tracks.join(', ')}`,
        },
      ];
  const crowded: Problem[] =
    guests.length <= place.seats
      ? []
      : [
          {
            path: [...path, 'guests'],
            message: `"${venue}" seats ${place.seats}, and ${guests.length} are asked; choose a larger room`,
          },
        ];
  return [...unfit, ...crowded];
}

function checkLists(book: Book, { agenda, guests }: Convened, path: Path): Problem[] {
  const { agendaLimit } = book.scenario;
  const long: Problem[] =
    agenda.length <= agendaLimit
      ? []
      : [
          {
            path: [...path, 'agenda'],
            message: `${agenda.length} items stand here and "agendaLimit" is ${agendaLimit}; raise it or leave items out`,
          },
        ];
  const few: Problem[] =
    new Set(guests).size >= fewestGuests
      ? []
      : [{ path: [...path, 'guests'], message: `ask at least ${fewestGuests} parties` }];
  return [
    ...long,
    ...few,
    ...checkIds([...path, 'agenda'], 'agenda item', agenda, Object.keys(book.items)),
    ...checkIds([...path, 'guests'], 'party', guests, book.partyIds),
  ];
}

/** Each is known and stands once. */
function checkIds(
  path: Path,
  what: string,
  ids: readonly string[],
  known: readonly string[],
): Problem[] {
  return ids.flatMap((id, at) => [
    ...missing([...path, at], what, id, known),
    ...(ids.indexOf(id) === at
      ? []
      : [{ path: [...path, at], message: `"${id}" stands twice; drop one` }]),
  ]);
}
