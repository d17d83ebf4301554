import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { GameEvent } from '../model/event.ts';
import type { SeatId } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { World } from '../model/world.ts';
import type { Policy } from '../policy/policy.ts';
import { openWorld } from '../rules/open-world.ts';
import { step } from '../rules/step.ts';
import { known } from '../rules/turn.ts';
import { chanceFor } from '../session/game.ts';
import { viewFor } from '../session/view.ts';

/** Who watches a bulk campaign: called after the opening (no command) and after every command. */
export type Watcher = (
  world: World,
  command: Command | null,
  events: readonly GameEvent[],
  entries: readonly LedgerEntry[],
) => void;

/** No campaign of the largest scenario takes more; one that does is stuck. */
const mostCommands = 20_000;

/** One command that a campaign took, and what it brought about. */
export interface Taken {
  command: Command;
  events: readonly GameEvent[];
  entries: readonly LedgerEntry[];
}

/**
 * How a seat whose turn it is moves: chooses a command and carries it out on the world.
 *
 * @param decision how many commands the seat has given in the round before this one
 */
export type Mover = (world: World, seat: SeatId, decision: number) => Taken;

/** Seats that move as their policies decide. */
export function byPolicy(
  book: Book,
  seats: Readonly<Record<SeatId, Policy>>,
  unwatched = false,
): Mover {
  return (world, seat, decision) => {
    const command = known(seats, seat).decide(
      viewFor(seat, world, book),
      book,
      chanceFor(world.seed, world.round, seat, decision),
    );
    const result = step(world, command, book, unwatched);
    if (!result.ok)
      throw new Error(
        `expected ${seat} to give a legal command, got ${command.type}: ${result.refusal.code}`,
      );
    return { command, events: result.events, entries: result.entries };
  };
}

/** Moves a world on, one command at a time, until the campaign has ended; who asks for no more leaves it there. */
export function* moves(world: World, book: Book, mover: Mover): Generator<Taken, void> {
  let decisions: Record<SeatId, number> = {};
  let round = world.round;
  for (let count = 0; world.phase !== 'ended'; count += 1) {
    if (count > mostCommands)
      throw new Error(
        `expected a campaign to end within ${mostCommands} commands, got stuck in ${world.phase}`,
      );
    if (world.round !== round) [decisions, round] = [{}, world.round];
    const seat = world.question === null ? book.mediator : (world.waiting[0] ?? book.mediator);
    const decision = decisions[seat] ?? 0;
    decisions[seat] = decision + 1;
    yield mover(world, seat, decision);
  }
}

/**
 * Plays a whole campaign on plain objects: the same recipes as in play, no drafts, no checksums,
 * charts as the book has them. The world that comes back is the one that ended.
 */
export function playCampaign(
  book: Book,
  seed: string,
  seats: Readonly<Record<SeatId, Policy>>,
  watch?: Watcher,
): World {
  const { world, events, entries } = openWorld(book, seed);
  watch?.(world, null, events, entries);
  playOn(world, book, seats, ({ phase }) => phase === 'ended', watch);
  return world;
}

/** Plays on from where a world stands until it is over; the seats decide in turn. */
export function playOn(
  world: World,
  book: Book,
  seats: Readonly<Record<SeatId, Policy>>,
  over: (world: World) => boolean,
  watch?: Watcher,
): void {
  const play = moves(world, book, byPolicy(book, seats, watch === undefined));
  while (!over(world)) {
    const { value: taken, done } = play.next();
    if (done === true) return;
    watch?.(world, taken.command, taken.events, taken.entries);
  }
}
