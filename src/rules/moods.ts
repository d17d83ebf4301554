import type { Milli, PartyId } from '../model/ids.ts';
import type { Cause } from '../model/ledger.ts';
import { roundHalfAway } from './arithmetic.ts';
import type { Turn } from './turn.ts';

/** Moods lighter than this, in milli points, are forgotten. */
const forgotten: Milli = 250;

/** Leaves a lasting impression on a party's readiness to come. */
export function leaveMood(turn: Turn, party: PartyId, amount: Milli, cause: Cause): void {
  if (amount !== 0) turn.world.moods.push({ party, amount, cause });
}

/** Between rounds every mood keeps a share of its weight. */
export function fadeMoods(turn: Turn): void {
  const share = turn.book.rules.moodHalving;
  turn.world.moods = turn.world.moods
    .map((mood) => ({ ...mood, amount: roundHalfAway(mood.amount * share) }))
    .filter((mood) => Math.abs(mood.amount) >= forgotten);
}
