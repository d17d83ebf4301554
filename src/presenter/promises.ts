import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { KeptForecast, View } from '../model/view.ts';
import type { Commitment, MeetingRecord } from '../model/world.ts';
import { capitalised, list, month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, optionName, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { oddsInHundred } from './odds.ts';
import { isAdopted } from './outcome.ts';
import { termReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';

type Status = Commitment['status'];

/** One who promised: how surely it keeps its word, and what the host can do about it. */
export interface PromisorModel {
  readonly flag: FlagModel;
  readonly odds: string;
  /** What speaks for and against it beside what holds for all who promised the same. */
  readonly reasons: readonly ReasonModel[];
  /** Empty where nothing that the host can change speaks against it. */
  readonly remedy: string;
}

/** One clause and those who promised it, as far as they stand alike. */
export interface PromiseLine {
  readonly key: string;
  readonly flags: readonly FlagModel[];
  /** `to each other`, `to Japan and the ROK`. */
  readonly to: string;
  readonly what: string;
  readonly status: Status;
  readonly statusText: string;
  /** Share of its time that has passed, from 0 to less than 1; of a promise that runs. */
  readonly passed: number;
  /** What threatens all of the text; empty where nothing does. */
  readonly warning: string;
  /** How surely it is kept, `58 to 71 in 100`; empty once it is settled. */
  readonly odds: string;
  /** What speaks for and against it for all alike, chances in a hundred. */
  readonly reasons: readonly ReasonModel[];
  readonly promisors: readonly PromisorModel[];
}

/** What was promised to whom, and how the clocks stand. */
export interface PromisesModel {
  /** How many stand how; only what there is. */
  readonly tally: readonly { readonly status: Status; readonly text: string }[];
  /** Of those that fell due, how many were kept; empty before the first. */
  readonly share: string;
  /** Running or late, the soonest first. */
  readonly open: readonly PromiseLine[];
  readonly settled: readonly PromiseLine[];
}

/** What a promise is told from. */
interface Ground {
  readonly view: View;
  readonly book: Book;
  readonly keptOf: (commitment: Commitment) => KeptForecast | null;
  readonly t: Translate;
}

/** Half a chance in a hundred: less is not worth a line. */
const FELT = 500;

const ORDER: readonly Status[] = ['running', 'late', 'kept', 'broken', 'lapsed'];

/**
 * The promises of one meeting, or of all where none is named; null where nothing was promised.
 * Parties that stand alike share a line.
 *
 * @param keptOf `forecastKept` of the rules, on what the mediator knows
 */
export function promisesModel(
  view: View,
  book: Book,
  meeting: string | null,
  keptOf: Ground['keptOf'],
  t: Translate,
): PromisesModel | null {
  const ground: Ground = { view, book, keptOf, t };
  const given = view.commitments.filter((each) => meeting === null || each.meeting === meeting);
  if (given.length === 0) return null;
  const open = given.filter(isOpen).toSorted((one, other) => one.due - other.due);
  return {
    ...tallied(given, t),
    open: linesOf(ground, open),
    settled: linesOf(
      ground,
      given.filter((each) => !isOpen(each)),
    ),
  };
}

function isOpen({ status }: Commitment): boolean {
  return status === 'running' || status === 'late';
}

function tallied(
  given: readonly Commitment[],
  t: Translate,
): Pick<PromisesModel, 'tally' | 'share'> {
  const count = (status: Status): number => given.filter((each) => each.status === status).length;
  const fell = count('kept') + count('late') + count('broken');
  return {
    tally: ORDER.filter((status) => count(status) > 0).map((status) => ({
      status,
      text: t(`promise.tally.${status}`, { n: count(status) }),
    })),
    share: fell === 0 ? '' : t('promise.share', { kept: count('kept'), fell }),
  };
}

/** Several who promised the same, and stand alike. */
type Group = [Commitment, ...Commitment[]];

function linesOf(ground: Ground, given: readonly Commitment[]): PromiseLine[] {
  const groups = new Map<string, Group>();
  for (const commitment of given) {
    const { meeting, clause, status, due } = commitment;
    const key = `${meeting} ${clause.item} ${status} ${due}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [commitment]);
    else group.push(commitment);
  }
  return [...groups].map(([key, group]) => lineOf(ground, key, group));
}

function lineOf(ground: Ground, key: string, group: Group): PromiseLine {
  const { view, book, t } = ground;
  const [{ meeting: from, clause, status, made, due }] = group;
  const meeting = view.meetings.find(({ id }) => id === from);
  return {
    key,
    flags: group.map(({ party }) => flagModel(t, book, party)),
    to: toWhom(meeting, group, t),
    what: t('promise.what', {
      item: t(`item.${clause.item}.name`),
      option: optionName(t, clause.item, clause.option),
    }),
    status,
    statusText: statusText(ground, status, due),
    passed: (view.round - made) / (due - made + 1),
    warning: meeting === undefined || !group.every(isOpen) ? '' : lapseWarning(ground, meeting),
    ...keptModel(ground, group, meeting),
  };
}

/** Everybody who endorsed the text holds everybody else to it. */
function toWhom(meeting: MeetingRecord | undefined, group: Group, t: Translate): string {
  const promised = group.map(({ party }) => party);
  const others = (meeting?.endorsedBy ?? []).filter((id) => !promised.includes(id));
  const named = namesOf(others, t);
  if (promised.length === 1) return others.length === 0 ? '' : t('promise.to', { named });
  return others.length === 0
    ? t('promise.to.each-other')
    : t('promise.to.each-other-and', { named });
}

function namesOf(parties: readonly PartyId[], t: Translate): string {
  return list(
    parties.map((id) => partyInSentence(t, id)),
    t.locale,
  );
}

function statusText({ view, book, t }: Ground, status: Status, due: number): string {
  const station = book.scenario.rounds[due - 1];
  if (status !== 'running' && status !== 'late') return t(`promise.${status}`);
  if (station === undefined) return t(`promise.${status}.after-the-end`);
  return t(`promise.${status}`, {
    due: month(station.closes, t.locale),
    left: t('promise.left', { count: Math.max(0, due - view.round) }),
  });
}

/** A quiet text that nobody was told of lapses, unless a promise of it has begun to be kept. */
function lapseWarning({ view, book, t }: Ground, meeting: MeetingRecord): string {
  const begun = view.commitments.some(
    (each) => each.meeting === meeting.id && (each.status === 'kept' || each.status === 'late'),
  );
  if (meeting.told || begun) return '';
  const latest = view.meetings.findLast((each) => each.forum === null && isAdopted(each));
  const left = meeting.round + book.rules.lapseAfter - view.round;
  return t(latest?.id === meeting.id ? 'promise.untold' : 'promise.untold.past', {
    left: t('promise.left', { count: Math.max(0, left) }),
  });
}

/** A promisor with the forecast of its word. */
interface Forecast extends KeptForecast {
  readonly party: PartyId;
}

function keptModel(
  ground: Ground,
  group: Group,
  meeting: MeetingRecord | undefined,
): Pick<PromiseLine, 'odds' | 'reasons' | 'promisors'> {
  const { book, keptOf, t } = ground;
  const forecasts = group.filter(isOpen).flatMap((commitment): Forecast[] => {
    const kept = keptOf(commitment);
    return kept === null ? [] : [{ ...kept, party: commitment.party }];
  });
  const [first] = forecasts;
  if (first === undefined) return { odds: '', reasons: [], promisors: [] };
  const isShared = (term: Term): boolean =>
    forecasts.every(({ terms }) => terms.some((other) => isSame(term, other)));
  const reasonsOf = ({ party, terms }: Forecast, shared: boolean): ReasonModel[] =>
    terms
      .filter((term) => isShared(term) === shared && Math.abs(term.low) >= FELT)
      .map((term) => termReason(t, book, party, term));
  const odds = forecasts.map((each) => each.odds);
  return {
    odds: oddsInHundred(t, { low: Math.min(...odds), high: Math.max(...odds) }),
    reasons: reasonsOf(first, true),
    promisors: forecasts.map((each) => ({
      flag: flagModel(t, book, each.party),
      odds: oddsInHundred(t, { low: each.odds, high: each.odds }),
      reasons: reasonsOf(each, false),
      remedy: remedy(ground, each, meeting),
    })),
  };
}

function isSame(one: Term, other: Term): boolean {
  return (
    one.cause.id === other.cause.id &&
    one.cause.subject === other.cause.subject &&
    one.low === other.low
  );
}

/** Of what makes a promise unsure, distrust is what a host can work on once the text stands. */
function remedy(
  { view, book, t }: Ground,
  { party, terms }: Forecast,
  meeting: MeetingRecord | undefined,
): string {
  const isUnsure = terms.some(({ cause, low }) => cause.id === 'keeping-trust' && low < 0);
  const canExchange = Object.values(book.groundwork).some(({ aim }) => aim === 'pair');
  const distrusted = (meeting?.endorsedBy ?? []).filter(
    (id) => (view.scores.trust[party]?.[id] ?? 0) < 0,
  );
  if (!isUnsure || !canExchange || distrusted.length === 0) return '';
  const named = partyInSentence(t, party);
  const facts = { party: named, Party: capitalised(named), others: namesOf(distrusted, t) };
  return t('promise.remedy.trust', { ...facts, count: distrusted.length });
}
