import type { Book } from '../model/book.ts';
import type { GameEvent } from '../model/event.ts';
import type { View } from '../model/view.ts';
import type { MeetingRecord } from '../model/world.ts';
import { leadingCause, reasonsOf } from './convening-lead.ts';
import { capitalised, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, forumName, insideSentence, noteOf, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import type { ReasonModel } from './reasons.ts';
import { termsOf } from './replies.ts';

export interface ForumGuest {
  readonly flag: FlagModel;
  readonly name: string;
  /** The strongest cause of its answer; empty where nothing is known. */
  readonly lead: string;
  readonly reasons: readonly ReasonModel[];
}

/** What came of a meeting that another state convened this round. */
export interface ForumModel {
  readonly id: string;
  /** Words of the button that opens it again. */
  readonly open: string;
  readonly title: string;
  readonly lead: string;
  readonly about: string;
  readonly note: string;
  readonly host: FlagModel;
  readonly went: readonly ForumGuest[];
  readonly refused: readonly ForumGuest[];
}

/**
 * The forum of the round under way; null where none was held.
 *
 * @param events what happened since its invitation went out
 */
export function forumModel(
  view: View,
  book: Book,
  events: readonly GameEvent[],
  t: Translate,
): ForumModel | null {
  const meeting = view.meetings.findLast(
    ({ forum, round }) => forum !== null && round === view.round,
  );
  if (meeting === undefined || meeting.forum === null) return null;
  const { proposal, forum } = meeting;
  const facts = { forum: forumName(t, forum) };
  const items = proposal.agenda.map((item) => insideSentence(t, 'item', item));
  return {
    id: meeting.id,
    open: t('convening.forum.open', { host: partyInSentence(t, proposal.host) }),
    title: t('forum.result.title', facts),
    lead: t('forum.result.lead', {
      Host: capitalised(partyInSentence(t, proposal.host)),
      venue: insideSentence(t, 'venue', proposal.venue),
      publicity: t(`convening.said.${proposal.publicity}`),
      track: t(`track.${proposal.track}`),
    }),
    about: t('replies.about', { items: list(items, t.locale) }),
    note: noteOf(t, 'forum', forum),
    host: flagModel(t, book, proposal.host),
    went: guests(book, meeting, events, true, t),
    refused: guests(book, meeting, events, false, t),
  };
}

function guests(
  book: Book,
  { proposal, attended }: MeetingRecord,
  events: readonly GameEvent[],
  went: boolean,
  t: Translate,
): ForumGuest[] {
  const asked = book.partyIds.filter(
    (party) => party !== proposal.host && proposal.guests.includes(party),
  );
  return asked
    .filter((party) => attended.includes(party) === went)
    .map((party) => {
      const terms = termsOf(events, party);
      const flag = flagModel(t, book, party);
      return {
        flag,
        name: flag.name,
        lead: terms.length === 0 ? '' : leadingCause(t, book, { party, terms }, went ? 1 : -1),
        reasons: reasonsOf(t, book, party, terms),
      };
    });
}
