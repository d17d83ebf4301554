import type { Header } from '../../model/transcript.ts';
import type { Game } from '../../session/game.ts';
import { bookFor, otherRules, type Shelf } from '../../session/transcript.ts';
import type { Job } from '../jobs/carry-out.ts';
import type { JobKind } from '../jobs/give-job.ts';
import { decisionsOf, type Decision } from './decisions.ts';
import { turningPoints, type TurningPoints } from './turning-points.ts';

/** Decisions of a game as they travel to a worker, and by what rules it was played. */
export interface TurningOrder {
  header: Header;
  decisions: readonly Decision[];
}

/** Deals the decisions of a game out to so many workers. */
export function turningOrders(game: Game, workers: number): TurningOrder[] {
  const all = decisionsOf(game);
  return Array.from({ length: workers }, (_, at) => ({
    header: game.header,
    decisions: all.filter((__, index) => index % workers === at),
  }));
}

export const turningKind: JobKind<TurningPoints> = {
  job: 'turning-points',
  isFound: isTurningPoints,
};

/**
 * Plays on from the worlds that it is given, on plain objects: a worker that has re-executed a game on
 * Immer's drafts is slower on these ever after.
 *
 * @param shelf with the charts that continuations are to use
 */
export function turningJob(shelf: Shelf): Job {
  return function* (input) {
    if (!isOrder(input)) throw new Error('expected decisions of a game, got something else');
    const found = bookFor(input.header, shelf);
    if (!found.ok) throw new Error(found.fault.message);
    const other = otherRules(input.header, found.book);
    if (other !== null)
      throw new Error(`expected a game by the ${other.what} ${other.expected}, got ${other.found}`);
    return yield* turningPoints(input.decisions, found.book);
  };
}

/** Both come from our own side: a glance tells them from anything else. */
function isOrder(value: unknown): value is TurningOrder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'header' in value &&
    typeof value.header === 'object' &&
    'decisions' in value &&
    Array.isArray(value.decisions)
  );
}

function isTurningPoints(value: unknown): value is TurningPoints {
  return (
    typeof value === 'object' &&
    value !== null &&
    'points' in value &&
    Array.isArray(value.points) &&
    'settled' in value &&
    typeof value.settled === 'number'
  );
}

/** What two workers found, as one: points in the order of the game. */
export function joined(left: TurningPoints, right: TurningPoints): TurningPoints {
  return {
    points: [...left.points, ...right.points].toSorted((one, other) => one.step - other.step),
    settled: left.settled + right.settled,
    decisions: left.decisions + right.decisions,
    continuations: left.continuations + right.continuations,
  };
}
