import type { Milli, PartyId } from '../model/ids.ts';
import type { Cause } from '../model/ledger.ts';
import { milli, roundHalfAway } from './arithmetic.ts';
import type { Turn } from './turn.ts';

/** Leaves a lasting impression on a party's readiness to come. */
export function leaveMood(turn: Turn, party: PartyId, amount: Milli, cause: Cause): void {
  if (amount !== 0) turn.world.moods.push({ party, amount, cause });
}

/** Between rounds every mood keeps a share of its weight, until it is too light to be remembered. */
export function fadeMoods(turn: Turn): void {
  const { moodHalving, moodForgotten } = turn.book.rules;
  turn.world.moods = turn.world.moods
    .map((mood) => ({ ...mood, amount: roundHalfAway(mood.amount * moodHalving) }))
    .filter((mood) => Math.abs(mood.amount) >= milli(moodForgotten));
}
