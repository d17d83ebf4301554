import type { Command } from '../../model/command.ts';
import type { World } from '../../model/world.ts';
import type { Game } from '../../session/game.ts';

/** A decision of the mediator that is weighed. Plain data: it travels to a worker. */
export interface Decision {
  /** Step of the game, from 1. */
  step: number;
  round: number;
  /** The world in which it was taken. */
  before: World;
  taken: Command;
}

/** Whether a command of the mediator is one that is weighed: a convening, or a decision on a text. */
function isWeighed({ phase }: World, command: Command): boolean {
  switch (command.type) {
    case 'invite':
    case 'tableText':
    case 'amend':
    case 'closeTable':
      return true;
    case 'proceed':
      return phase === 'convening';
    default:
      return false;
  }
}

/** Every decision of a game that is weighed, in its order. */
export function decisionsOf({ steps, book: { mediator } }: Game): Decision[] {
  return steps.flatMap(({ command, round }, step) => {
    const before = steps[step - 1]?.world;
    if (command === null || before === undefined || command.seat !== mediator) return [];
    return isWeighed(before, command) ? [{ step, round, before, taken: command }] : [];
  });
}
