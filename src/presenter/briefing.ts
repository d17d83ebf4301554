import type { Book } from '../model/book.ts';
import type { Incident } from '../model/catalogue.ts';
import type { IncidentId } from '../model/ids.ts';
import type { CauseId } from '../model/causes.ts';
import type { View } from '../model/view.ts';
import type { ConciliatoryStep } from '../model/world.ts';
import { officialsModel } from './briefing-officials.ts';
import type { OfficialsModel } from './briefing-officials.ts';
import { month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import type { Verdict } from './house-verdict.ts';
import { movedModel } from './moved.ts';
import type { MovedModel } from './moved.ts';
import { flagModel } from './names.ts';
import type { FlagModel } from './names.ts';
import { eventsOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel } from './reasons.ts';
import { incidentReadings } from './readings.ts';
import type { ReadingModel } from './readings.ts';
import { relationsModel } from './relations.ts';
import type { RelationsModel } from './relations.ts';
import { openStepModels } from './step-news.ts';
import type { OpenStepModel } from './step-news.ts';

export interface IncidentModel {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** `On the record, 26 May` or `Drawn for this game`. */
  readonly origin: string;
  readonly evidence: EvidenceModel | null;
  /** Who read it how. */
  readonly readings: readonly ReadingModel[];
  /** What it asks of the host; null where it asks nothing. */
  readonly request: RequestModel | null;
  readonly moved: readonly MovedModel[];
}

export interface RequestModel {
  readonly question: string;
  readonly evidence: EvidenceModel | null;
  readonly answers: readonly {
    readonly id: string;
    readonly label: string;
    readonly note: string;
    readonly chosen: boolean;
  }[];
  /** Whether the host has said something. */
  readonly answered: boolean;
}

export interface BriefingModel {
  readonly title: string;
  readonly season: string;
  /** How things stand when the campaign opens; empty in later rounds. */
  readonly intro: string;
  readonly lead: string;
  readonly incidents: readonly IncidentModel[];
  readonly tells: readonly { readonly flag: FlagModel; readonly sentence: string }[];
  /** Steps between two parties that have still to be taken or answered. */
  readonly steps: readonly OpenStepModel[];
  /** What of the host's own house costs something, or nearly does. */
  readonly house: readonly Verdict[];
  /** What drifted, faded and came in since the last round. */
  readonly between: readonly MovedModel[];
  readonly relations: RelationsModel;
  readonly officials: readonly OfficialsModel[];
  readonly sentence: string;
  readonly next: string;
}

const BETWEEN: readonly CauseId[] = [
  'drift',
  'fade',
  'halving',
  'income',
  'home-doubts',
  'one-third',
  'tilt',
  'silence',
];

/**
 * @param round everything since the round began, the time before it included
 * @param open steps that were promised or wait for an answer
 * @param house what of the host's own house is worth a word
 */
export function briefingModel(
  view: View,
  book: Book,
  round: Passage,
  open: readonly ConciliatoryStep[],
  house: readonly Verdict[],
  t: Translate,
): BriefingModel {
  const { scenario } = book;
  const station = scenario.rounds[view.round - 1];
  const title = `round.${view.round}.title` as const;
  const lead = `round.${view.round}.brief` as const;
  const incidents = eventsOf(round, 'incidentHappened');
  return {
    title: t.has(title) || station === undefined ? t(title) : month(station.opens, t.locale),
    season: station === undefined ? '' : t(`season.${station.season}`),
    intro: view.round === 1 && t.has('scenario.intro') ? t('scenario.intro') : '',
    lead: t.has(lead) ? t(lead) : t('briefing.lead', { count: incidents.length }),
    incidents: incidents.map(({ incident, drawn }) =>
      incidentModel(view, book, incident, drawn, round, t),
    ),
    tells: eventsOf(round, 'tellNoticed').map(({ party, leaning }) => ({
      flag: flagModel(t, book, party),
      sentence: t(`leaning.${leaning}.tell`),
    })),
    steps: openStepModels(t, book, open),
    house,
    between: movedModel(
      t,
      book,
      round.entries.filter(({ cause }) => BETWEEN.includes(cause.id)),
    ),
    relations: relationsModel(t, view, book, round.entries),
    officials: officialsModel(view, book, t),
    sentence: sentenceOf(view, book, t),
    next: t(station?.convened === undefined ? 'briefing.next' : 'briefing.convened.next'),
  };
}

/** Who goes on without a word has given the last answer, and is told so before. */
function sentenceOf(view: View, book: Book, t: Translate): string {
  const { rounds, capital } = book.scenario;
  const open = view.requests.filter(({ answer }) => answer === null);
  if (open.length > 0) return t('briefing.sentence.asked', { count: open.length });
  const convened = rounds[view.round - 1]?.convened;
  return convened === undefined
    ? t('briefing.sentence', { perRound: capital.perRound })
    : t('briefing.convened.sentence', { count: convened.guests.length });
}

function incidentModel(
  view: View,
  book: Book,
  id: IncidentId,
  drawn: boolean,
  round: Passage,
  t: Translate,
): IncidentModel {
  const incident = book.incidents[id];
  const entries = round.entries.filter(
    ({ cause }) => (cause.id === 'incident' || cause.id === 'request') && cause.subject === id,
  );
  return {
    id,
    title: t(`incident.${id}.name`),
    text: t(`incident.${id}.text`),
    origin: originOf(book, incident, drawn, t),
    evidence: incident === undefined ? null : evidenceModel(book, incident.evidence),
    request: requestModel(view, book, incident, t),
    readings: incidentReadings(book, id, incident?.effects ?? [], t),
    moved: movedModel(t, book, entries),
  };
}

/** Whether it is on record, was made up for this place, or came up by chance. */
function originOf(
  book: Book,
  incident: Incident | undefined,
  drawn: boolean,
  t: Translate,
): string {
  if (drawn) return t('briefing.drawn');
  const grade = incident === undefined ? undefined : book.evidence[incident.evidence]?.grade;
  return t(grade === 'assumption' ? 'briefing.invented' : 'briefing.dated');
}

function requestModel(
  view: View,
  book: Book,
  incident: Incident | undefined,
  t: Translate,
): RequestModel | null {
  const asked = view.requests.find((request) => request.incident === incident?.id);
  if (asked === undefined || incident?.request === undefined) return null;
  return {
    question: t(`incident.${incident.id}.asks`),
    evidence: evidenceModel(book, incident.request.evidence),
    answers: incident.request.answers.map(({ id }) => ({
      id,
      label: t(`incident.${incident.id}.answer.${id}`),
      note: t(`incident.${incident.id}.answer.${id}.note`),
      chosen: asked.answer === id,
    })),
    answered: asked.answer !== null,
  };
}
