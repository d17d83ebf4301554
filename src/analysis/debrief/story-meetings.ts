import type { ItemId, PartyId, Publicity, Track, VenueId } from '../../model/ids.ts';
import type { Clause } from '../../model/table.ts';
import type { Commitment, MeetingRecord, Outcome } from '../../model/world.ts';
import type { Game } from '../../session/game.ts';

/** What a party did with an invitation. */
export const presences = ['host', 'came', 'left', 'stayed', 'not-asked'] as const;
export type Presence = (typeof presences)[number];

/** A meeting, or a forum of another state, and who was there. */
export interface MeetingStory {
  id: string;
  /** The step that closed it. */
  step: number;
  round: number;
  date: string;
  /** Null where it was the mediator's own. */
  forum: string | null;
  host: PartyId;
  venue: VenueId;
  track: Track;
  publicity: Publicity;
  agenda: readonly ItemId[];
  outcome: Outcome;
  presence: Readonly<Record<PartyId, Presence>>;
  endorsedBy: readonly PartyId[];
}

/** A promise from the text that made it to where its clock stopped. */
export interface CommitmentStory {
  id: string;
  meeting: string;
  party: PartyId;
  clause: Clause;
  made: { step: number; round: number };
  /** The round in which it fell due, or falls due after the end. */
  due: number;
  /** Where it was put off; null where it never was. */
  late: { step: number; round: number } | null;
  /** Where its clock stopped; null while it runs. */
  settled: { step: number; round: number } | null;
  status: Commitment['status'];
}

/** Every meeting of a game in order, with the step that closed it. */
export function meetingStories({ steps, world, book }: Game): MeetingStory[] {
  const closed = new Map<string, number>();
  const left = new Map<number, PartyId[]>();
  for (const [step, { world: after, events }] of steps.entries()) {
    for (const { id } of after.meetings) if (!closed.has(id)) closed.set(id, step);
    for (const event of events)
      if (event.type === 'walkedOut')
        left.set(after.round, [...(left.get(after.round) ?? []), event.party]);
  }
  return world.meetings.map((meeting) => {
    const { id, round, date, forum, proposal, outcome, endorsedBy } = meeting;
    const { host, venue, track, publicity, agenda } = proposal;
    const walked = forum === null ? (left.get(round) ?? []) : [];
    return {
      id,
      step: closed.get(id) ?? 0,
      round,
      date,
      forum,
      host,
      venue,
      track,
      publicity,
      agenda,
      outcome,
      presence: Object.fromEntries(
        book.partyIds.map((party) => [party, presenceOf(meeting, party, walked)]),
      ),
      endorsedBy,
    };
  });
}

function presenceOf(
  { proposal: { host, guests }, attended }: MeetingRecord,
  party: PartyId,
  left: readonly PartyId[],
): Presence {
  if (host === party) return 'host';
  if (left.includes(party)) return 'left';
  if (attended.includes(party)) return 'came';
  return guests.includes(party) ? 'stayed' : 'not-asked';
}

/** Every promise of a game in the order in which they were made, as they stood at its end. */
export function commitmentStories({ steps, world }: Game): CommitmentStory[] {
  const made = new Map<string, number>();
  const late = new Map<string, number>();
  const settled = new Map<string, number>();
  for (const [step, { world: after }] of steps.entries()) {
    const before = steps[step - 1]?.world.commitments;
    if (after.commitments === before) continue;
    for (const commitment of after.commitments) {
      const { id, status } = commitment;
      // A clause that was improved starts anew under the same name.
      const stood = before?.find((each) => each.id === id);
      if (stood === undefined || stood.clause.option !== commitment.clause.option)
        made.set(id, step);
      if (status === 'late' && !late.has(id)) late.set(id, step);
      if (status !== 'running' && status !== 'late' && !settled.has(id)) settled.set(id, step);
    }
  }
  const placeOf = (of: Map<string, number>, id: string) => {
    const step = of.get(id);
    return step === undefined ? null : { step, round: steps[step]?.round ?? 1 };
  };
  return world.commitments.map(({ id, meeting, party, clause, made: round, due, status }) => ({
    id,
    meeting,
    party,
    clause,
    made: { step: made.get(id) ?? 0, round },
    due,
    late: placeOf(late, id),
    settled: placeOf(settled, id),
    status,
  }));
}
