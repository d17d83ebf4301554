import type { Book } from '../model/book.ts';
import type { SpoilForecast, View } from '../model/view.ts';
import type { Clause } from '../model/table.ts';
import type { MeetingRecord } from '../model/world.ts';
import { capitalised, day } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { movedModel } from './moved.ts';
import type { MovedModel } from './moved.ts';
import { flagModel, insideSentence, optionName, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { eventsOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { spoilerModels } from './spoilers.ts';
import type { SpoilerModel } from './spoilers.ts';
import { hasWordings } from './table-offered.ts';

export interface ClauseLine {
  readonly item: string;
  readonly option: string;
  /** How it reads in the text; empty where nothing was agreed on the item. */
  readonly reading: string;
  readonly wording: string;
}

export interface OutcomeModel {
  readonly title: string;
  readonly note: string;
  /** `Ikh Tenger · Track 1.5 · Quiet · 30 June 2014`. */
  readonly place: string;
  readonly clauses: readonly ClauseLine[];
  readonly groups: readonly { readonly label: string; readonly flags: readonly FlagModel[] }[];
  /** Who may work against the text, the likeliest first. */
  readonly spoilers: readonly SpoilerModel[];
  readonly moved: readonly MovedModel[];
  /** Words of the button that tells a quiet result; null where there is nothing to tell. */
  readonly tell: { readonly label: string; readonly note: string } | null;
  /** What came of the one look for something better; null before it was taken. */
  readonly improvement: { readonly accepted: boolean; readonly sentence: string } | null;
  readonly sentence: string;
  readonly next: string;
}

/**
 * @param closing what happened since the table was last asked, its closing included
 * @param spoilersOf `forecastSpoilers` of the rules, on what the mediator knows
 */
export function outcomeModel(
  view: View,
  book: Book,
  closing: Passage,
  spoilersOf: (meeting: MeetingRecord) => readonly SpoilForecast[],
  t: Translate,
): OutcomeModel {
  const meeting = view.meetings.findLast(({ forum }) => forum === null);
  if (meeting === undefined) throw new Error('expected a meeting in the outcome phase, got none');
  const canTell = view.legal.includes('announce') && !meeting.told && isAdopted(meeting);
  return {
    title: t(`outcome.${meeting.outcome}`),
    note: t(outcomeNote(meeting, closing)),
    place: placeLine(meeting, t),
    clauses: isAdopted(meeting) ? clauseLines(book, meeting.text ?? [], t) : [],
    groups: groups(book, meeting, t),
    spoilers: isAdopted(meeting) ? spoilerModels(t, book, spoilersOf(meeting)) : [],
    moved: movedModel(t, book, closing.entries),
    tell: canTell ? { label: t('outcome.tell'), note: t('outcome.tell.note') } : null,
    improvement: improvementOf(closing, t),
    sentence: eventsOf(closing, 'announced').length > 0 ? t('outcome.told') : t('outcome.sentence'),
    next: t('outcome.next'),
  };
}

function improvementOf(closing: Passage, t: Translate): OutcomeModel['improvement'] {
  const [taken] = eventsOf(closing, 'improved');
  const [refused] = eventsOf(closing, 'improvementRefused');
  if (taken !== undefined) {
    const item = insideSentence(t, 'item', taken.clause.item);
    return { accepted: true, sentence: t('improve.accepted', { item }) };
  }
  if (refused === undefined) return null;
  const item = insideSentence(t, 'item', refused.clause.item);
  const Party = capitalised(partyInSentence(t, refused.by));
  return { accepted: false, sentence: t('improve.refused', { item, Party }) };
}

export function isAdopted({ outcome }: MeetingRecord): boolean {
  return outcome === 'full' || outcome === 'partial';
}

/** A text of scholars is carried home, one of officials binds; the same again is neither. */
function outcomeNote({ id, outcome, proposal }: MeetingRecord, { entries }: Passage) {
  if (outcome !== 'full' && outcome !== 'partial') return `outcome.${outcome}.note` as const;
  const moved = entries.some(({ cause }) => cause.id === 'adopted' && cause.subject === id);
  if (!moved) return 'outcome.again.note' as const;
  return proposal.track === '1'
    ? ('outcome.signed.note' as const)
    : ('outcome.carried.note' as const);
}

export function placeLine(meeting: MeetingRecord, t: Translate): string {
  const { venue, track, publicity } = meeting.proposal;
  return t('outcome.place', {
    venue: t(`venue.${venue}.name`),
    track: t(`track.${track}`),
    publicity: t(`publicity.${publicity}`),
    date: day(meeting.date, t.locale),
  });
}

export function clauseLines(book: Book, clauses: readonly Clause[], t: Translate): ClauseLine[] {
  return clauses.map(({ item, option, wording }) => {
    const reading = `item.${item}.option.${option}.${wording}` as const;
    const depth = book.items[item]?.options.find(({ id }) => id === option)?.depth ?? 0;
    return {
      item: t(`item.${item}.name`),
      option: optionName(t, item, option),
      reading: depth > 0 && t.has(reading) ? t(reading) : '',
      wording: depth > 0 && hasWordings(book, item) ? t(`wording.${wording}`) : '',
    };
  });
}

function groups(book: Book, meeting: MeetingRecord, t: Translate): OutcomeModel['groups'] {
  const { attended, endorsedBy, proposal } = meeting;
  if (meeting.outcome === 'called-off') return [];
  const adopted = isAdopted(meeting);
  const absent = proposal.guests.filter((id) => !attended.includes(id));
  const others = attended.filter((id) => !endorsedBy.includes(id));
  const lists = [
    {
      label: proposal.track === '1' ? t('outcome.signed') : t('outcome.endorsed'),
      ids: endorsedBy,
    },
    { label: adopted ? t('outcome.objected') : t('outcome.attended'), ids: others },
    { label: t('outcome.absent'), ids: absent },
  ];
  return lists
    .filter(({ ids }) => ids.length > 0)
    .map(({ label, ids }) => ({ label, flags: ids.map((id) => flagModel(t, book, id)) }));
}
