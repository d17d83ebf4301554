import { lastStep, type Game } from './game.ts';

/** A game as it stood after a step, 0 for the opening. The steps after it are gone from this value only. */
export function gameAt(game: Game, step: number): Game {
  const steps = game.steps.slice(0, step + 1);
  return { ...game, steps, world: lastStep({ steps }).world };
}

/** A game to play on from a step: from there on a person decides for the mediator. */
export function takenOver(game: Game, step: number): Game {
  const { mediator } = game.book;
  const { [mediator]: _, ...computers } = game.computers;
  const seats = { ...game.header.seats, [mediator]: 'person' };
  return { ...gameAt(game, step), computers, header: { ...game.header, seats } };
}

/**
 * The first step at which two games are no longer the same, as a count of the steps they share: none
 * where they began otherwise; where one is the beginning of the other, all of the shorter.
 */
export function sharedSteps(left: Game, right: Game): number {
  // Checksums chain: where one differs, all that follow do.
  let same = 0;
  let differs = Math.min(left.steps.length, right.steps.length);
  while (same < differs) {
    const middle = (same + differs) >> 1;
    if (left.steps[middle]?.checksum === right.steps[middle]?.checksum) same = middle + 1;
    else differs = middle;
  }
  return same;
}

/** Where a game parts from an earlier one of the list. */
export interface Parted {
  /** Place of the game that it shares most with; null where it began otherwise than all before it. */
  from: number | null;
  /** Steps that both share. */
  shared: number;
}

/** The tree of some games: each hangs on the earlier one that it shares most steps with. */
export function branchTree(games: readonly Game[]): Parted[] {
  return games.map((game, at) => {
    const [first, ...rest] = games
      .slice(0, at)
      .map((earlier, from) => ({ from, shared: sharedSteps(earlier, game) }));
    if (first === undefined) return { from: null, shared: 0 };
    const most = rest.reduce((best, each) => (each.shared > best.shared ? each : best), first);
    return most.shared === 0 ? { from: null, shared: 0 } : most;
  });
}
