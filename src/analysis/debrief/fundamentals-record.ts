import type { PartyId } from '../../model/ids.ts';
import type { Game } from '../../session/game.ts';
import type { Case } from './fundamentals-case.ts';
import { meetingStories, type MeetingStory } from './story-meetings.ts';
import { talksRecords, type TalksRecord } from './talks-record.ts';

/** A table of the mediator's own: the talks, and the meeting that they were. */
export interface TableRecord extends TalksRecord {
  /** The step that closed it. */
  step: number;
}

/** What the criteria read: a game, its meetings and its tables, gathered once. */
export interface GameRecord {
  game: Game;
  /** Meetings of the mediator's own to which somebody came. */
  held: readonly MeetingStory[];
  tables: readonly TableRecord[];
}

export function gatherRecord(game: Game): GameRecord {
  const meetings = meetingStories(game);
  const stepOf = (id: string): number => meetings.find((each) => each.id === id)?.step ?? 0;
  return {
    game,
    held: meetings.filter(
      ({ forum, presence }) =>
        forum === null &&
        Object.values(presence).some((each) => each === 'came' || each === 'left'),
    ),
    tables: talksRecords(game).map((record) => ({ ...record, step: stepOf(record.meeting.id) })),
  };
}

/** A case about a table or a meeting. */
export function atMeeting(
  { step, round, id }: Pick<MeetingStory, 'step' | 'round' | 'id'>,
  good: boolean,
  counts: { n?: number; of?: number; party?: PartyId } = {},
): Case {
  const { n = 0, of = 0, party = null } = counts;
  return { step, round, good, meeting: id, party, n, of };
}

/** A case about a table, placed at its close. */
export function atTable(
  { step, meeting: { id, round } }: TableRecord,
  good: boolean,
  counts: { n?: number; of?: number; party?: PartyId } = {},
): Case {
  return atMeeting({ step, round, id }, good, counts);
}

/** A case about no meeting. */
export function atStep(
  { game: { steps } }: GameRecord,
  step: number,
  good: boolean,
  counts: { n?: number; of?: number; party?: PartyId } = {},
): Case {
  const { n = 0, of = 0, party = null } = counts;
  return { step, round: steps[step]?.round ?? 1, good, meeting: null, party, n, of };
}

/** A share in thousandths; null where there is nothing to share. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole);
}
