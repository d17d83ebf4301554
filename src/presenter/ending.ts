import type { Book } from '../model/book.ts';
import type { Milli } from '../model/ids.ts';
import type { LedgerEntry, ScoreRef } from '../model/ledger.ts';
import type { CauseId } from '../model/causes.ts';
import type { Measure } from '../model/scenario.ts';
import type { View } from '../model/view.ts';
import type { MeetingRecord } from '../model/world.ts';
import { change, level, month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { merged } from './moved.ts';
import { flagModel, scoreName } from './names.ts';
import type { FlagModel } from './names.ts';
import { entryReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';

/** A measure of the scenario at the opening and at the end. */
export interface Measured {
  readonly measure: Measure;
  readonly start: Milli;
  readonly end: Milli;
}

export interface MeasureRow {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly change: string;
  readonly sign: 'plus' | 'minus' | 'none';
}

export interface MeetingRow {
  readonly id: string;
  readonly date: string;
  readonly place: string;
  readonly profile: string;
  readonly came: readonly FlagModel[];
  readonly stayedAway: readonly FlagModel[];
  readonly outcome: string;
}

export interface EndingModel {
  readonly tone: string;
  readonly title: string;
  readonly text: string;
  readonly facts: readonly { readonly value: string; readonly label: string }[];
  readonly measures: readonly MeasureRow[];
  readonly causes: readonly { readonly score: string; readonly reason: ReasonModel }[];
  readonly meetings: readonly MeetingRow[];
  readonly sentence: string;
}

const LARGEST = 10;
const SCORES: readonly ScoreRef['score'][] = ['trust', 'sovereignty'];
/** Causes that act in many shapes, told up to three times. */
const MANY: readonly CauseId[] = ['incident', 'request', 'groundwork'];
const NOT_TOLD: readonly CauseId[] = ['opening', 'drift', 'fade'];

/** @param entries the whole ledger, as far as the seat may see it */
export function endingModel(
  view: View,
  book: Book,
  measured: readonly Measured[],
  entries: readonly LedgerEntry[],
  t: Translate,
): EndingModel {
  const id = view.ending ?? '';
  return {
    tone: book.scenario.endings.find((ending) => ending.id === id)?.tone ?? 'mixed',
    title: t(`ending.${id}.title`),
    text: t(`ending.${id}.text`),
    facts: endingFacts(view, t),
    measures: measured.map((row) => measureRow(row, t)),
    causes: largestCauses(book, entries, t),
    meetings: view.meetings.map((meeting) => meetingRow(book, meeting, t)),
    sentence: t('ending.sentence'),
  };
}

/** Meetings, texts and promises in figures. */
export function endingFacts(view: View, t: Translate): EndingModel['facts'] {
  const own = view.meetings.filter(({ forum }) => forum === null);
  const held = own.filter(({ attended }) => attended.length > 0).length;
  const adopted = own.filter(({ outcome }) => outcome === 'full' || outcome === 'partial').length;
  const due = view.commitments.filter(({ status }) => status !== 'running');
  const kept = due.filter(({ status }) => status === 'kept').length;
  return [
    { value: `${held}`, label: t('ending.fact.meetings', { count: held }) },
    { value: `${adopted}`, label: t('ending.fact.texts', { count: adopted }) },
    ...(due.length === 0
      ? []
      : [
          {
            value: t('ending.fact.of', { part: kept, whole: due.length }),
            label: t('ending.fact.kept'),
          },
        ]),
  ];
}

function measureRow({ measure, start, end }: Measured, t: Translate): MeasureRow {
  const shown = (value: Milli) =>
    measure.kind === 'attendance' || measure.kind === 'durability'
      ? t('ending.percent', { value: level(value) })
      : level(value);
  const moved = change(end - start);
  return {
    id: measure.id,
    name: t(`measure.${measure.id}`),
    start: shown(start),
    end: shown(end),
    change: moved === '0' ? '' : moved,
    sign: end > start ? 'plus' : end < start ? 'minus' : 'none',
  };
}

/**
 * What moved trust and sovereignty most over the campaign, each cause once, where it moved most. The
 * opening is where it started, not a cause; time is left to the ledger.
 */
function largestCauses(
  book: Book,
  entries: readonly LedgerEntry[],
  t: Translate,
): EndingModel['causes'] {
  const told = entries.filter(
    ({ cause, ref }) => SCORES.includes(ref.score) && !NOT_TOLD.includes(cause.id),
  );
  const sorted = merged(told).toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return sorted
    .filter((entry, at) => isFresh(entry, sorted.slice(0, at)))
    .slice(0, LARGEST)
    .map((entry) => ({
      score: scoreName(t, book, entry.ref),
      reason: entryReason(t, book, entry),
    }));
}

/** Whether a cause has not been told yet about this subject, nor twice about any. */
function isFresh({ cause }: LedgerEntry, before: readonly LedgerEntry[]): boolean {
  const alike = before.filter(({ cause: other }) => other.id === cause.id);
  const many = MANY.includes(cause.id) ? 3 : 1;
  return !alike.some(({ cause: other }) => other.subject === cause.subject) && alike.length < many;
}

function meetingRow(book: Book, meeting: MeetingRecord, t: Translate): MeetingRow {
  const { proposal, attended } = meeting;
  return {
    id: meeting.id,
    date: month(meeting.date, t.locale),
    place:
      meeting.forum === null ? t(`venue.${proposal.venue}.name`) : t(`forum.${meeting.forum}.name`),
    profile: t('ending.profile', {
      track: t(`track.${proposal.track}`),
      publicity: t(`publicity.${proposal.publicity}`),
    }),
    came: attended.map((id) => flagModel(t, book, id)),
    stayedAway: proposal.guests
      .filter((id) => !attended.includes(id))
      .map((id) => flagModel(t, book, id)),
    outcome: t(`outcome.${meeting.outcome}`),
  };
}
