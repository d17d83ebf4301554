import type { Book } from '../../model/book.ts';
import type { Question } from '../../model/chart.ts';
import type { Command } from '../../model/command.ts';
import type { SeatId } from '../../model/ids.ts';
import type { Phase, World } from '../../model/world.ts';
import { step } from '../../rules/step.ts';
import type { Game } from '../../session/game.ts';
import type { Mover } from '../campaign.ts';

/** Where a recorded command stands: its round, and its step in the transcript, from 1. */
export interface Place {
  round: number;
  step: number;
}

interface Recorded {
  command: Command;
  step: number;
  /** At what station, and asked what, the command was given. */
  phase: Phase;
  question: Question | null;
}

/** What the mediator and every person did in a game, by seat and round. */
export type Recording = Readonly<Record<SeatId, Readonly<Record<number, readonly Recorded[]>>>>;

/** @param game one whose steps go back to its opening */
export function recordingOf({ steps, book, computers }: Game): Recording {
  const recording: Record<SeatId, Record<number, Recorded[]>> = {};
  for (const [index, { command, round }] of steps.entries()) {
    const before = steps[index - 1]?.world;
    if (command === null || before === undefined) continue;
    const { seat } = command;
    if (seat !== book.mediator && computers[seat] !== undefined) continue;
    const rounds = (recording[seat] ??= {});
    const { phase, question } = before;
    (rounds[round] ??= []).push({ command, step: index, phase, question });
  }
  return recording;
}

/**
 * The command that a seat gave at this place of its round, where the world stands at the same station
 * and asks the same; null where it gave none or does not.
 */
export function nextRecorded(
  recording: Recording,
  { round, phase, question }: Pick<World, 'round' | 'phase' | 'question'>,
  seat: SeatId,
  decision: number,
): Command | null {
  const next = recording[seat]?.[round]?.[decision];
  return next?.phase === phase && next.question === question ? next.command : null;
}

/**
 * Seats that do again what they did. Where a recorded command does not fit (another station, a
 * refusal, or none is left) its seat is another's for the rest of the round; in the next round it
 * goes by the recording again.
 *
 * @param otherwise who moves for seats without a recording, and where one does not fit
 * @param onLeft told of each round in which the mediator's recording did not fit to its end
 */
export function byRecording(
  recording: Recording,
  book: Book,
  otherwise: Mover,
  onLeft: (place: Place) => void,
): Mover {
  const left: Record<SeatId, number> = {};
  return (world, seat, decision) => {
    const given = recording[seat]?.[world.round] ?? [];
    const next = given[decision];
    const command =
      left[seat] === world.round ? null : nextRecorded(recording, world, seat, decision);
    const result = command === null ? null : step(world, command, book);
    if (command !== null && result?.ok === true)
      return { command, events: result.events, entries: result.entries };
    if (seat === book.mediator && left[seat] !== world.round)
      onLeft({ round: world.round, step: next?.step ?? (given.at(-1)?.step ?? 0) + 1 });
    left[seat] = world.round;
    return otherwise(world, seat, decision);
  };
}
