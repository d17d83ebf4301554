import type { MeetingRecord } from '../../model/world.ts';
import { canonical } from '../../rules/hash.ts';

const stages = ['proposal', 'attended', 'outcome', 'text', 'endorsedBy'] as const;
type Stage = (typeof stages)[number];

/**
 * The first meeting at which two plays of a game differ: held in one of them only, or other from a
 * stage on, in the order in which a meeting goes.
 */
export type Parting =
  | { what: 'held-before' | 'held-after'; meeting: MeetingRecord }
  | { what: Stage; before: MeetingRecord; after: MeetingRecord };

/** Null where all meetings went alike. */
export function partingOf(
  before: readonly MeetingRecord[],
  after: readonly MeetingRecord[],
): Parting | null {
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    const parting = compared(before[at], after[at]);
    if (parting !== null) return parting;
  }
  return null;
}

function compared(one?: MeetingRecord, other?: MeetingRecord): Parting | null {
  if (one !== undefined && (other === undefined || one.round < other.round))
    return { what: 'held-before', meeting: one };
  if (other !== undefined && (one === undefined || other.round < one.round))
    return { what: 'held-after', meeting: other };
  if (one === undefined || other === undefined) return null;
  const what = stages.find((stage) => canonical(one[stage]) !== canonical(other[stage]));
  return what === undefined ? null : { what, before: one, after: other };
}
