import type { Decision } from '../../src/analysis/turning/decisions.ts';
import { otherLuck } from '../../src/analysis/turning/turning-points.ts';
import type { Book } from '../../src/model/book.ts';
import type { World } from '../../src/model/world.ts';
import { patientHost } from '../../src/policy/hosts.ts';
import { lastStep, newGame, play } from '../../src/session/game.ts';
import { seatsWith } from '../../tests/support/measure.ts';

/** What was done at a decision played on to the end as in play: charts stepped by XState, drafts of Immer, checksums. */
export function playedOnInPlay({ before, taken }: Decision, book: Book, luck: number): World {
  const seed = otherLuck(before, luck);
  const opened = newGame(book, { seed, computers: seatsWith(book, patientHost) });
  const world = { ...before, seed };
  const played = play({ ...opened, world, steps: [{ ...lastStep(opened), world }] }, taken);
  if (!played.ok) throw new Error(`expected ${taken.type} to be accepted again`);
  return played.game.world;
}
