import { loadTranscript, type Shelf } from '../../session/transcript.ts';
import type { Job } from '../jobs/carry-out.ts';
import type { JobKind } from '../jobs/give-job.ts';
import { turningPoints, type Share, type TurningPoints } from './turning-points.ts';

/** A finished game as it travels to a worker, and which of its decisions that worker weighs. */
export interface TurningOrder {
  transcript: string;
  share: Share;
}

export const turningKind: JobKind<TurningPoints> = {
  job: 'turning-points',
  isFound: isTurningPoints,
};

/** @param shelf with the charts that continuations are to use */
export function turningJob(shelf: Shelf): Job {
  return function* (input) {
    if (!isOrder(input)) throw new Error('expected a game and a share of it, got something else');
    const loaded = loadTranscript(input.transcript, shelf);
    if (!loaded.ok) throw new Error(loaded.fault.message);
    const { game, firstDifference } = loaded.verified;
    if (firstDifference !== null)
      throw new Error(`the game does not hold at step ${firstDifference.step}`);
    return yield* turningPoints(game, game.book, input.share);
  };
}

/** Both come from our own side: a glance tells them from anything else. */
function isOrder(value: unknown): value is TurningOrder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'transcript' in value &&
    typeof value.transcript === 'string' &&
    'share' in value &&
    typeof value.share === 'object'
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
