import type { Command } from '../../model/command.ts';
import { patientHost } from '../../policy/hosts.ts';
import { takenOver } from '../../session/branches.ts';
import { play, runComputers, type Game } from '../../session/game.ts';
import { viewFor } from '../../session/view.ts';
import { nextRecorded, recordingOf } from '../other-rules/recording.ts';

/** Commands of the mediator in a game that is played to its end, at most. */
const mostMoves = 2_000;

/**
 * The same game with one choice changed: at a step something else is done. From there on the mediator
 * does what it did as far as that fits, round by round; the reference host `patient-host` does the rest.
 *
 * @param at the step whose command is changed, from 1
 * @returns null where the rules do not accept the command there
 */
export function experiment(game: Game, at: number, command: Command): Game | null {
  const changed = play(runComputers(takenOver(game, at - 1)), command);
  if (!changed.ok) return null;
  const { mediator } = game.book;
  const recording = recordingOf(game);
  let now = changed.game;
  /** The round in which the recorded moves no longer fit. */
  let left: number | null = null;
  for (let count = 0; now.world.phase !== 'ended' && count < mostMoves; count += 1) {
    const { world, book } = now;
    const decision = now.steps.filter(
      (each) => each.command?.seat === mediator && each.round === world.round,
    ).length;
    const recorded =
      left === world.round ? null : nextRecorded(recording, world, mediator, decision);
    const again = recorded === null ? null : play(now, recorded);
    if (again?.ok === true) {
      now = again.game;
      continue;
    }
    left = world.round;
    const own = patientHost.advise(viewFor(mediator, world, book), book).command;
    const played = play(now, own);
    if (!played.ok)
      throw new Error(`expected a legal command, got ${own.type}: ${played.refusal.code}`);
    now = played.game;
  }
  return now;
}
