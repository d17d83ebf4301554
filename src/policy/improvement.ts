import type { Advice } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { Range, View } from '../model/view.ts';
import type { Clause } from '../model/table.ts';
import type { MeetingRecord } from '../model/world.ts';
import { clauseValue } from '../rules/endorsement.ts';
import { isAdoptedOutcome } from '../rules/outcome.ts';
import { openOptions, settledSitting } from '../rules/sitting.ts';
import { known } from '../rules/turn.ts';

/** What a party would gain by one clause of an adopted text in place of another, as far as the host knows. */
export function shiftOf(
  view: View,
  book: Book,
  { proposal }: MeetingRecord,
  party: PartyId,
  [old, now]: readonly [Clause, Clause],
): Range {
  const worth = (end: 'low' | 'high', clause: Clause): number =>
    clauseValue(view, book, party, known(view.estimates, party), proposal.publicity, clause)[end];
  const reworded = old.option === now.option;
  // What is not known of an option is the same before and after it is only reworded.
  const low = worth('low', now) - worth(reworded ? 'low' : 'high', old);
  const high = worth('high', now) - worth(reworded ? 'high' : 'low', old);
  return { low, high };
}

/**
 * The change to the text just adopted that is likely to suit all who endorsed it, best for whom it
 * suits least; null where none is, or the one look was taken.
 */
export function adviseImprovement(view: View, book: Book): Advice | null {
  const { seat, meetings, round } = view;
  const meeting = meetings.findLast((each) => each.forum === null && each.round === round);
  if (meeting === undefined || meeting.improved || !isAdoptedOutcome(meeting.outcome)) return null;
  const changes = (meeting.text ?? []).flatMap((old) =>
    openOptions(book, settledSitting(meeting), old.item)
      .filter(({ id }) => id !== old.option)
      .map(({ id }) => changed(view, book, meeting, [old, { ...old, option: id }])),
  );
  const fit = changes.filter(({ least, most }) => least >= 0 && most > 0);
  const [first, ...rest] = fit;
  if (first === undefined) return null;
  const { clause, party } = rest.reduce(
    (left, right) => (right.least > left.least ? right : left),
    first,
  );
  return {
    command: { seat, type: 'improve', clause },
    reasons: [{ kind: 'better-for', party, item: clause.item }],
  };
}

/** A change, and what the one it suits least and the one it suits best are expected to gain. */
function changed(
  view: View,
  book: Book,
  meeting: MeetingRecord,
  pair: readonly [Clause, Clause],
): { clause: Clause; least: number; most: number; party: PartyId } {
  const gains = meeting.endorsedBy.map((party) => {
    const { low, high } = shiftOf(view, book, meeting, party, pair);
    return { party, gain: (low + high) / 2 };
  });
  const sorted = gains.toSorted((left, right) => left.gain - right.gain);
  return {
    clause: pair[1],
    least: sorted.at(0)?.gain ?? -1,
    most: sorted.at(-1)?.gain ?? -1,
    party: sorted.at(-1)?.party ?? '',
  };
}
