import type { Book } from '../../model/book.ts';
import type { SeatId } from '../../model/ids.ts';
import type { World } from '../../model/world.ts';
import { delegation } from '../../policy/delegation.ts';
import { patientHost } from '../../policy/hosts.ts';
import type { Policy } from '../../policy/policy.ts';
import { openWorld } from '../../rules/open-world.ts';
import type { Game } from '../../session/game.ts';
import { byPolicy, moves, type Taken } from '../campaign.ts';
import { byRecording, recordingOf, type Place, type Recording } from './recording.ts';

/** Who plays the rest of a round in which the mediator's own moves no longer fit. */
const standIn: Policy = patientHost;

/** What a re-run needs of a finished game. */
export interface Original {
  seed: string;
  recording: Recording;
  /** Policies of all seats; those with a recording decide only where it does not fit. */
  seats: Readonly<Record<SeatId, Policy>>;
}

/** What a game comes to when it is played again. */
export interface Rerun {
  world: World;
  /** Rounds in which the mediator's moves did not fit to the end, each from where on. */
  left: readonly Place[];
}

/** @param game one whose steps go back to its opening */
export function originalOf(game: Game): Original {
  const { book, header, computers } = game;
  const parties = book.partyIds.map((id) => [id, computers[id] ?? delegation] as const);
  return {
    seed: header.seed,
    recording: recordingOf(game),
    seats: { ...Object.fromEntries(parties), [book.mediator]: standIn },
  };
}

/**
 * Plays a game again, on plain objects, under a book that may differ in its assumptions: the
 * mediator does what it did as far as that fits, the parties decide anew. Yields after each command.
 *
 * @param luck null draws the same chance as the game did; a number draws another, from after the
 * opening on, so that mandates stay as they were drawn
 */
export function* rerun(
  { seed, recording, seats }: Original,
  book: Book,
  luck: number | null = null,
): Generator<Taken, Rerun> {
  const { world } = openWorld(book, seed);
  if (luck !== null) world.seed = `${seed}/luck ${luck}`;
  const left: Place[] = [];
  const mover = byRecording(recording, book, byPolicy(book, seats), (place) => left.push(place));
  yield* moves(world, book, mover);
  return { world, left };
}
