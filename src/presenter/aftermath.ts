import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { MeetingRecord } from '../model/world.ts';
import { capitalised, month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { movedModel } from './moved.ts';
import type { MovedModel } from './moved.ts';
import { flagModel, forumName, optionName, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { clauseLines, isAdopted, placeLine } from './outcome.ts';
import type { ClauseLine } from './outcome.ts';
import { eventsOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { relationsModel } from './relations.ts';
import type { RelationsModel } from './relations.ts';
import { stepNews } from './step-news.ts';

export interface CarriedModel {
  readonly key: string;
  readonly from: string;
  readonly flags: readonly FlagModel[];
  readonly clauses: readonly ClauseLine[];
  readonly until: string;
}

export interface ForumModel {
  readonly name: string;
  readonly place: string;
  readonly came: readonly FlagModel[];
  readonly stayedAway: readonly FlagModel[];
}

export interface AftermathModel {
  readonly title: string;
  readonly lead: string;
  /** What came due and what lapsed in this round, one sentence each. */
  readonly news: readonly string[];
  readonly carried: readonly CarriedModel[];
  readonly forums: readonly ForumModel[];
  readonly moved: readonly MovedModel[];
  readonly relations: RelationsModel;
  readonly tell: { readonly label: string; readonly note: string } | null;
  readonly sentence: string;
  readonly next: string;
}

/**
 * @param settling what the step into the aftermath brought about
 * @param round everything since the round began
 */
export function aftermathModel(
  view: View,
  book: Book,
  settling: Passage,
  round: Passage,
  t: Translate,
): AftermathModel {
  const last = view.round >= book.scenario.rounds.length;
  const station = book.scenario.rounds[view.round - 1];
  const quiet = view.meetings.findLast((meeting) => meeting.forum === null && isAdopted(meeting));
  const canTell = view.legal.includes('announce') && quiet !== undefined && !quiet.told;
  return {
    title: station === undefined ? '' : month(station.closes, t.locale),
    lead: t(view.commitments.length > 0 ? 'aftermath.lead.clocks' : 'aftermath.lead.none'),
    news: settledNews(view.meetings, settling, t),
    carried: carried(view, book, t),
    forums: forums(view, book, t),
    moved: movedModel(t, book, settling.entries),
    relations: relationsModel(t, view, book, round.entries),
    tell: canTell ? { label: t('outcome.tell'), note: t('outcome.tell.note') } : null,
    sentence: last ? t('aftermath.sentence.last') : t('aftermath.sentence'),
    next: last ? t('aftermath.next.last') : t('aftermath.next'),
  };
}

/** What came due, was kept, broken or lapsed, and what became of steps; a sentence each. */
export function settledNews(
  meetings: readonly MeetingRecord[],
  settling: Passage,
  t: Translate,
): string[] {
  const settled = eventsOf(settling, 'commitmentSettled').flatMap(({ commitment }) => {
    const { party, clause, status } = commitment;
    if (status === 'running') return [];
    const facts = {
      party: capitalised(partyInSentence(t, party)),
      item: t(`item.${clause.item}.name`),
      option: optionName(t, clause.item, clause.option),
    };
    return [t(`aftermath.news.${status}`, facts)];
  });
  const lapsed = eventsOf(settling, 'textLapsed').map(() => t('aftermath.news.text-lapsed'));
  const forgotten = eventsOf(settling, 'commitmentsLapsed').map(() =>
    t('aftermath.news.promises-lapsed'),
  );
  const spoiled = eventsOf(settling, 'textSpoiled').map(({ party, meeting }) => {
    const named = partyInSentence(t, party);
    const record = meetings.find(({ id }) => id === meeting);
    const place = record === undefined ? '' : t(`venue.${record.proposal.venue}.name`);
    return t('aftermath.news.spoiled', { party: named, Party: capitalised(named), place });
  });
  const pledged = eventsOf(settling, 'pledgeSettled').map(({ party, forum, kept }) =>
    t(kept ? 'aftermath.news.pledge-kept' : 'aftermath.news.pledge-broken', {
      party: capitalised(partyInSentence(t, party)),
      forum: forumName(t, forum),
    }),
  );
  return [...spoiled, ...settled, ...pledged, ...stepNews(settling, t), ...lapsed, ...forgotten];
}

function carried(view: View, book: Book, t: Translate): CarriedModel[] {
  const rounds = book.rules.lapseAfter;
  return view.carried.map(({ meeting, round, parties, clauses }) => {
    const record = view.meetings.find(({ id }) => id === meeting);
    const left = round + rounds - view.round;
    return {
      key: meeting,
      from: record === undefined ? '' : placeLine(record, t),
      flags: parties.map((id) => flagModel(t, book, id)),
      clauses: clauseLines(book, clauses, t),
      until: t('aftermath.carried.until', { count: Math.max(0, left) }),
    };
  });
}

function forums(view: View, book: Book, t: Translate): ForumModel[] {
  return view.meetings
    .filter(({ forum, round }) => forum !== null && round === view.round)
    .map((meeting) => ({
      name: t(`forum.${meeting.forum ?? ''}.name`),
      place: placeLine(meeting, t),
      came: meeting.attended.map((id) => flagModel(t, book, id)),
      stayedAway: meeting.proposal.guests
        .filter((id) => !meeting.attended.includes(id))
        .map((id) => flagModel(t, book, id)),
    }));
}
