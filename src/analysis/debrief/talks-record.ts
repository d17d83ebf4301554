import type { PartyId } from '../../model/ids.ts';
import type { MeetingRecord, World } from '../../model/world.ts';
import type { Game } from '../../session/game.ts';

/** One meeting of the mediator's own at which parties sat down: the world before and after the talks. */
export interface TalksRecord {
  meeting: MeetingRecord;
  /** When the table stood and nothing had been said. */
  opened: World;
  /** The last moment of the table, before it was closed or broke up. */
  closed: World;
  /** Who left before the end, in order. */
  left: readonly PartyId[];
}

/**
 * The meetings of a game that have ended, in order. A meeting is read from its steps: where a game
 * goes on from a snapshot, meetings before it are not among them.
 */
export function talksRecords({ steps, world }: Pick<Game, 'steps' | 'world'>): TalksRecord[] {
  const records: TalksRecord[] = [];
  let sat: World[] = [];
  let left: PartyId[] = [];
  for (const step of steps) {
    for (const event of step.events) if (event.type === 'walkedOut') left.push(event.party);
    if (step.world.table !== null) {
      sat.push(step.world);
      continue;
    }
    const [opened] = sat;
    const closed = sat.at(-1);
    const meeting = meetingOf(world, step.world.round);
    if (opened !== undefined && closed !== undefined && meeting !== undefined)
      records.push({ meeting, opened, closed, left });
    sat = [];
    left = [];
  }
  return records;
}

/** The record of the mediator's own meeting in a round, as it stands at the end: improved, told. */
function meetingOf({ meetings }: World, round: number): MeetingRecord | undefined {
  return meetings.findLast((meeting) => meeting.forum === null && meeting.round === round);
}
