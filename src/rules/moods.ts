import type { Milli, PartyId } from '../model/ids.ts';
import type { Cause } from '../model/ledger.ts';
import { milli, roundHalfAway } from './arithmetic.ts';
import type { Turn } from './turn.ts';

/** Leaves a lasting impression on a party's readiness to come. */
export function leaveMood(turn: Turn, party: PartyId, amount: Milli, cause: Cause): void {
  if (amount !== 0) turn.world.moods.push({ party, amount, cause });
}

/**
 * Between rounds every mood, and everything that has moved a mandate, keeps a share of its weight,
 * until it is too light to be remembered.
 */
export function fadeImpressions(turn: Turn): void {
  turn.world.moods = faded(turn, turn.world.moods);
  turn.world.shifts = faded(turn, turn.world.shifts);
}

function faded<T extends { amount: Milli }>(turn: Turn, impressions: readonly T[]): T[] {
  const { moodHalving, moodForgotten } = turn.book.rules;
  const least = milli(moodForgotten);
  for (const each of impressions) each.amount = roundHalfAway(each.amount * moodHalving);
  return impressions.filter(({ amount }) => Math.abs(amount) >= least);
}
