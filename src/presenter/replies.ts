import type { Book } from '../model/book.ts';
import type { GameEvent } from '../model/event.ts';
import type { PartyId } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { ReplyForecast, View } from '../model/view.ts';
import type { Invitation, Reply } from '../model/world.ts';
import { sumModel } from './convening-forecast.ts';
import type { AnswerWord, SumModel } from './convening-forecast.ts';
import { reasonsOf } from './convening-lead.ts';
import { capitalised, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, forumName, insideSentence, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import type { ReasonModel } from './reasons.ts';
import { conditionModel } from './replies-condition.ts';
import type { ConditionModel, MetCondition } from './replies-condition.ts';
import { replyLine } from './replies-voice.ts';

/** What must be reckoned for the replies, handed in by the app. */
export interface RepliesReckoner {
  /** What is expected of the invitation as it stands. */
  readonly standing: readonly ReplyForecast[];
  /** The proposal with a party's condition met and what is then expected; null where it cannot be. */
  readonly meeting: (party: PartyId) => MetCondition | null;
}

export interface ReplyRow {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly name: string;
  /** Null while it has not answered. */
  readonly answer: AnswerWord | null;
  readonly answerText: string;
  readonly line: string;
  readonly reasons: readonly ReasonModel[];
  readonly sum: SumModel | null;
  readonly condition: ConditionModel | null;
}

export interface RepliesModel {
  /** Changes when everybody is asked again. */
  readonly asking: string;
  readonly title: string;
  readonly asked: string;
  readonly about: string;
  readonly moved: string;
  readonly rows: readonly ReplyRow[];
  readonly sentence: string;
  /** What the one button does; null while answers are awaited. */
  readonly next: { readonly command: 'openTable' | 'callOff' | null; readonly label: string };
  /** Whether calling off stands beside the button. */
  readonly callOff: string | null;
  readonly waiting: boolean;
}

/** A table needs this many guests. */
const FEWEST = 2;

/** @param events what happened since the invitation went out */
export function repliesModel(
  view: View,
  book: Book,
  events: readonly GameEvent[],
  reckoner: RepliesReckoner,
  t: Translate,
): RepliesModel {
  const { invitation } = view;
  if (invitation === null) throw new Error('expected an invitation in the replies phase, got none');
  const { proposal, movedFor, forum } = invitation;
  const asked = book.partyIds.filter((id) => proposal.guests.includes(id));
  const rows = asked.map((party) => replyRow(view, book, invitation, party, events, reckoner, t));
  const waiting = rows.some(({ answer }) => answer === null);
  return {
    asking: `${view.round} ${movedFor ?? ''}`,
    title:
      forum === null
        ? t('replies.title')
        : t('replies.title.forum', { host: capitalised(partyInSentence(t, proposal.host)) }),
    asked: askedWords(t, invitation),
    about: t('replies.about', {
      items: named(
        t,
        proposal.agenda.map((item) => insideSentence(t, 'item', item)),
      ),
    }),
    moved: movedFor === null ? '' : t('replies.moved', { party: partyInSentence(t, movedFor) }),
    rows,
    sentence: sentenceOf(t, view, invitation, rows),
    next: nextOf(t, invitation, rows, waiting),
    callOff: forum === null && !waiting && coming(rows) >= FEWEST ? t('replies.call-off') : null,
    waiting,
  };
}

function named(t: Translate, names: readonly string[]): string {
  return list(names, t.locale);
}

function askedWords(t: Translate, { proposal, forum }: Invitation): string {
  const facts = {
    venue: insideSentence(t, 'venue', proposal.venue),
    publicity: t(`convening.said.${proposal.publicity}`),
    track: t(`track.${proposal.track}`),
  };
  return forum === null
    ? t('replies.asked', facts)
    : t('replies.asked.forum', { ...facts, forum: forumName(t, forum) });
}

function replyRow(
  view: View,
  book: Book,
  invitation: Invitation,
  party: PartyId,
  events: readonly GameEvent[],
  reckoner: RepliesReckoner,
  t: Translate,
): ReplyRow {
  const reply = invitation.replies[party];
  const flag = flagModel(t, book, party);
  const terms = reply === undefined ? [] : termsOf(events, party);
  return {
    party,
    flag,
    name: flag.name,
    answer: reply?.answer ?? null,
    answerText: reply === undefined ? t('replies.waiting') : t(`answer.${reply.answer}`),
    line: reply === undefined ? '' : replyLine(t, view, party, reply),
    reasons: reasonsOf(t, book, party, terms),
    sum: terms.length === 0 ? null : sumModel(t, book, terms),
    condition: conditionOf(view, book, invitation, party, reply, reckoner, t),
  };
}

function conditionOf(
  view: View,
  book: Book,
  invitation: Invitation,
  party: PartyId,
  reply: Reply | undefined,
  reckoner: RepliesReckoner,
  t: Translate,
): ConditionModel | null {
  if (reply?.answer !== 'conditional' || invitation.forum !== null) return null;
  const met = reckoner.meeting(party);
  return conditionModel(t, view, book, party, reply.condition, met, reckoner.standing);
}

/** The latest reading of a party's answer. */
export function termsOf(events: readonly GameEvent[], party: PartyId): readonly Term[] {
  const found = events.findLast(
    (event) => event.type === 'replyExplained' && event.party === party,
  );
  return found?.type === 'replyExplained' ? found.terms : [];
}

function coming(rows: readonly ReplyRow[]): number {
  return rows.filter(({ answer }) => answer === 'yes').length;
}

function sentenceOf(
  t: Translate,
  view: View,
  { forum }: Invitation,
  rows: readonly ReplyRow[],
): string {
  const waiting = rows.filter(({ answer }) => answer === null);
  if (waiting.length > 0)
    return t('replies.sentence.waiting', {
      parties: named(
        t,
        waiting.map(({ party }) => partyInSentence(t, party)),
      ),
    });
  if (forum !== null) return t('replies.sentence.forum');
  const count = coming(rows);
  const conditions = rows.filter(({ answer }) => answer === 'conditional').length;
  const open = view.invitation?.movedFor === null && conditions > 0;
  if (open) return t('replies.sentence.condition', { count: conditions });
  return count < FEWEST
    ? t('replies.sentence.too-few')
    : t('replies.sentence', { count, asked: rows.length });
}

function nextOf(
  t: Translate,
  { forum }: Invitation,
  rows: readonly ReplyRow[],
  waiting: boolean,
): RepliesModel['next'] {
  if (waiting || forum !== null) return { command: null, label: t('replies.wait') };
  const count = coming(rows);
  if (count >= FEWEST) return { command: 'openTable', label: t('replies.open', { count }) };
  return { command: 'callOff', label: t(count === 0 ? 'replies.none' : 'replies.alone') };
}
