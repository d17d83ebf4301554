import type { Book } from '../model/book.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { World } from '../model/world.ts';
import type { HouseReckoning } from '../presenter/groundwork-house.ts';
import type { ActChoice } from '../presenter/groundwork.ts';
import { balanceOf } from '../rules/neighbours.ts';
import { silences } from '../rules/silence.ts';
import { step } from '../rules/step.ts';

/**
 * What the rules say about the host's own house, with the act under consideration tried on a copy.
 * @param entries the ledger as far as the host may see it
 */
export function houseReckoning(
  world: World,
  book: Book,
  entries: readonly LedgerEntry[],
  choice: ActChoice,
): HouseReckoning {
  return {
    balance: balanceOf(world.scores, book),
    balanceAfter: balanceAfter(world, book, choice),
    silences: silences(world, book),
    entries,
  };
}

function balanceAfter(
  world: World,
  book: Book,
  { act, target, partner }: ActChoice,
): HouseReckoning['balanceAfter'] {
  if (act === null) return null;
  const copy = structuredClone(world);
  const seat = book.mediator;
  const tried = step(copy, { seat, type: 'prepare', groundwork: act, target, partner }, book);
  return tried.ok ? balanceOf(copy.scores, book) : null;
}
