import type { Milli, PartyId } from '../../model/ids.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Game } from '../../session/game.ts';

/** What one step did to the trust of one capital in another. */
export interface PairMove {
  step: number;
  /** The round of its entries. */
  round: number;
  /** Their sum, milli points. */
  amount: Milli;
  /** Why, the largest first. */
  entries: readonly LedgerEntry[];
}

/**
 * Every step that moved one capital's trust in another, in order. The opening is where it stood, and
 * what time alone takes back is left out.
 */
export function pairMoves({ steps }: Pick<Game, 'steps'>, from: PartyId, to: PartyId): PairMove[] {
  return steps.flatMap(({ entries }, step) => {
    const own = entries.filter(
      ({ ref, cause }) =>
        ref.score === 'trust' &&
        ref.from === from &&
        ref.to === to &&
        cause.id !== 'opening' &&
        cause.id !== 'drift',
    );
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        step,
        round: first.round,
        amount: own.reduce((sum, { amount }) => sum + amount, 0),
        entries: own.toSorted((left, right) => Math.abs(right.amount) - Math.abs(left.amount)),
      },
    ];
  });
}
