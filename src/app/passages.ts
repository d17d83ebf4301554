import type { GameEvent } from '../model/event.ts';
import type { SeatId } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Passage } from '../presenter/passage.ts';
import type { Game, GameStep } from '../session/game.ts';

function seenBy(seat: SeatId, who: GameEvent['seenBy']): boolean {
  return who === 'all' || who.includes(seat);
}

/** What a seat saw of some steps. */
export function passageOf(steps: readonly GameStep[], seat: SeatId): Passage {
  return {
    events: steps.flatMap(({ events }) => events.filter((event) => seenBy(seat, event.seenBy))),
    entries: steps.flatMap(({ entries }) => entries.filter((entry) => seenBy(seat, entry.seenBy))),
  };
}

/** Steps that were lived through. A game that goes on from a snapshot opens with one that only carries the ledger. */
function lived({ steps }: Game): readonly GameStep[] {
  return steps.filter(({ events, command }) => command !== null || events.length > 0);
}

/** Everything since the round under way began, as far as a seat saw it. */
export function thisRound(game: Game, seat: SeatId = game.book.mediator): Passage {
  const steps = lived(game);
  const from = steps.findLastIndex(({ events }) =>
    events.some(({ type }) => type === 'roundBegan'),
  );
  return passageOf(steps.slice(Math.max(0, from)), seat);
}

/** The step that led into the present phase, and all that came after it. */
export function thisPhase(game: Game): Passage {
  const steps = lived(game);
  const before = steps.findLastIndex(({ world }) => world.phase !== game.world.phase);
  return passageOf(steps.slice(before + 1), game.book.mediator);
}

/** The whole ledger as far as the mediator may see it. */
export function wholeLedger(game: Game): readonly LedgerEntry[] {
  return passageOf(game.steps, game.book.mediator).entries;
}
