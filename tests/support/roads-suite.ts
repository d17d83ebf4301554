import { describe, expect, it } from 'vitest';
import { lastStep } from '../../src/session/game.ts';
import { allBooks } from './books.ts';
import { ofComputers } from './of-computers.ts';
import { strayed, type Taken } from './roads.ts';

/** So many random campaigns, dealt out among all scenarios. JSON after every step is held by `lockstep`. */
export function roadsSuite(campaigns: number, stride: number): void {
  const seeds = Math.ceil(campaigns / allBooks.length);

  describe.each(allBooks)(`$id, ${seeds} random campaigns`, ({ id, play: book }) => {
    it('should come to the same world and ledger by file, undo and branch', () => {
      const taken: Taken = { saved: 0, undone: 0, branched: 0 };
      const began = performance.now();
      let steps = 0;
      for (let seed = 1; seed <= seeds; seed += 1) {
        const game = ofComputers(book, 'random', String(7_000 + seed));
        steps += game.steps.length;
        expect(strayed(game, stride, taken), `seed ${7_000 + seed}`).toEqual([]);
        expect(lastStep(game).world.phase).toBe('ended');
      }
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.info(
        `${id}: ${seeds} campaigns, ${steps} steps, ${taken.saved} through a file, ${taken.undone} through undo, ${taken.branched} as branches, ${seconds} s`,
      );
    }, 3_600_000);
  });
}
