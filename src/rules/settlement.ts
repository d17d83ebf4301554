import type { CommandOf } from '../model/command.ts';
import type { PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Clause } from '../model/table.ts';
import type { MeetingRecord } from '../model/world.ts';
import { milli } from './arithmetic.ts';
import { remakeCommitments } from './commitments.ts';
import { clauseValue } from './endorsement.ts';
import { exact } from './mandates.ts';
import { isAdoptedOutcome } from './outcome.ts';
import { refuse } from './refusals.ts';
import { moveOf } from './scores.ts';
import { optionFault, settledSitting } from './sitting.ts';
import { because, known, tell, type Turn } from './turn.ts';

/**
 * One look, after adoption, for a clause that is better for somebody and worse for nobody
 * (Raiffa's post-settlement settlement). Each who endorsed judges by its own instructions.
 */
export function improve(turn: Turn, { clause }: CommandOf<'improve'>): Refusal | null {
  const { world, book } = turn;
  const meeting = world.meetings.findLast(
    ({ round, forum }) => forum === null && round === world.round,
  );
  if (meeting === undefined || !isAdoptedOutcome(meeting.outcome) || meeting.text === null) {
    return refuse('outcome/nothing-to-improve');
  }
  if (meeting.improved) return refuse('outcome/improved-already');
  const old = meeting.text.find(({ item }) => item === clause.item);
  if (old === undefined) return refuse('table/unknown-item', { item: clause.item });
  const fault = optionFault(book, settledSitting(meeting), clause);
  if (fault !== null) return fault;
  if (old.option === clause.option && old.wording === clause.wording)
    return refuse('table/same-text');
  meeting.improved = true;
  const against = loser(turn, meeting, old, clause);
  if (against !== null) {
    tell(turn, { type: 'improvementRefused', meeting: meeting.id, clause, by: against });
    return null;
  }
  meeting.text = meeting.text.map((each) => (each.item === clause.item ? { ...clause } : each));
  for (const carried of world.carried)
    if (carried.meeting === meeting.id) carried.clauses = meeting.text;
  if (meeting.proposal.track === '1') remakeCommitments(turn, meeting, clause.item);
  for (const party of meeting.endorsedBy) {
    moveOf(
      turn,
      'credibility',
      party,
      milli(book.rules.improvedCredibility),
      because(book, 'improved', clause.item),
    );
  }
  tell(turn, { type: 'improved', meeting: meeting.id, clause });
  return null;
}

/** One of those who endorsed that would lose by the change; null where nobody does. */
function loser(
  turn: Turn,
  { endorsedBy, proposal }: MeetingRecord,
  old: Clause,
  now: Clause,
): PartyId | null {
  const { world, book } = turn;
  const worth = (party: PartyId, clause: Clause): number => {
    const mandate = exact(known(world.parties, party).mandate);
    return clauseValue(world, book, party, mandate, proposal.publicity, clause).low;
  };
  return endorsedBy.find((party) => worth(party, now) < worth(party, old)) ?? null;
}
