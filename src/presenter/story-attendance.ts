import type { MeetingStory, Presence } from '../analysis/debrief/story-meetings.ts';
import type { PartyId } from '../model/ids.ts';
import { capitalised, shortMonth } from './format.ts';
import { flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { meetingName, placeOf, type StoryContext } from './story-context.ts';
import { joined } from './join.ts';

/** What a cell shows: what a party did, and whether it put its name to a text. */
export type Attended = Presence | 'signed';

const attendances: readonly Attended[] = ['signed', 'came', 'left', 'stayed', 'host', 'not-asked'];

export interface AttendanceModel {
  readonly meetings: readonly {
    readonly id: string;
    readonly step: number;
    readonly date: string;
    readonly place: string;
    /** In full, for a reader who only hears. */
    readonly name: string;
    readonly profile: string;
    readonly outcome: string;
    readonly forum: boolean;
  }[];
  readonly rows: readonly {
    readonly party: PartyId;
    readonly flag: FlagModel;
    readonly cells: readonly { readonly kind: Attended; readonly says: string }[];
    /** `3 of 4`, by the host; empty where it was never asked. */
    readonly rate: string;
  }[];
  readonly legend: readonly { readonly kind: Attended; readonly label: string }[];
  readonly says: string;
}

/** Null where nobody convened anything. */
export function attendanceModel(context: StoryContext): AttendanceModel | null {
  const { t, book, story } = context;
  if (story.meetings.length === 0) return null;
  const rows = book.partyIds.map((party) => {
    const { n, of } = rateOf(story.meetings, party);
    return {
      party,
      flag: flagModel(t, book, party),
      cells: story.meetings.map((meeting) => {
        const kind = kindOf(meeting, party);
        return { kind, says: t(`story.presence.${kind}`) };
      }),
      rate: of === 0 ? '' : t('story.attendance.rate.of', { n, of }),
      line: t('story.attendance.line', {
        Party: capitalised(partyInSentence(t, party)),
        n,
        of,
      }),
    };
  });
  return {
    meetings: story.meetings.map((meeting) => ({
      id: meeting.id,
      step: meeting.step,
      date: shortMonth(meeting.date, t.locale),
      place: placeOf(context, meeting),
      name: meetingName(context, meeting),
      profile: t('ending.profile', {
        track: t(`track.${meeting.track}`),
        publicity: t(`publicity.${meeting.publicity}`),
      }),
      outcome: t(`outcome.${meeting.outcome}`),
      forum: meeting.forum !== null,
    })),
    rows: rows.map(({ party, flag, cells, rate }) => ({ party, flag, cells, rate })),
    legend: attendances.map((kind) => ({ kind, label: t(`story.presence.${kind}`) })),
    says: t('story.attendance.says', {
      meetings: story.meetings.length,
      lines: joined(
        t,
        'sentences',
        rows.map(({ line }) => line),
      ),
    }),
  };
}

function kindOf({ presence, endorsedBy }: MeetingStory, party: PartyId): Attended {
  return endorsedBy.includes(party) ? 'signed' : (presence[party] ?? 'not-asked');
}

/** How many invitations of the host a party followed; what was called off does not count. */
export function rateOf(
  meetings: readonly MeetingStory[],
  party: PartyId,
): { n: number; of: number } {
  const asked = meetings.filter(
    ({ forum, outcome, presence }) =>
      forum === null && outcome !== 'called-off' && presence[party] !== 'not-asked',
  );
  return {
    n: asked.filter(({ presence }) => presence[party] !== 'stayed').length,
    of: asked.length,
  };
}
