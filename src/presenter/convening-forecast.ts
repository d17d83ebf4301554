import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { ReplyForecast } from '../model/view.ts';
import { leadingCause, reasonsOf } from './convening-lead.ts';
import { change, level } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel } from './names.ts';
import type { FlagModel } from './names.ts';
import type { ReasonModel } from './reasons.ts';

export type AnswerWord = 'yes' | 'conditional' | 'no';
export type Tone = 'moss' | 'gold' | 'red';

const TONES: Readonly<Record<AnswerWord, Tone>> = {
  yes: 'moss',
  conditional: 'gold',
  no: 'red',
};

/** From so many chances in ten up a yes is likely; up to so few, unlikely. */
const LIKELY = 6;
const UNLIKELY = 3;

/** What the beads say, in a word: likely, unlikely, or open. Conditions are not foretold. */
function outlook({ odds }: Pick<ReplyForecast, 'odds'>): AnswerWord {
  if (odds.low >= LIKELY) return 'yes';
  return odds.high <= UNLIKELY ? 'no' : 'conditional';
}

/** How a change that is only considered would move an expected answer. */
export interface ShiftModel {
  readonly to: 'up' | 'down' | 'same' | 'new';
  /** `likelier`, for those who do not see the arrow. */
  readonly word: string;
  /** `was 4 to 6 in 10`; empty where nothing was asked before. */
  readonly was: string;
}

export interface SumModel {
  /** All terms together, points. */
  readonly low: number;
  readonly high: number;
  readonly needed: number;
  readonly scale: readonly [number, number];
  readonly text: string;
}

/** What a party is expected to answer, and why. */
export interface Expectation {
  readonly answer: AnswerWord;
  readonly answerText: string;
  readonly tone: Tone;
  readonly low: number;
  readonly high: number;
  readonly lead: string;
  readonly reasons: readonly ReasonModel[];
  readonly sum: SumModel;
}

export interface ForecastRow {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly name: string;
  /** Null for a party that is not asked. */
  readonly expected: Expectation | null;
  /** Null while nothing is considered. */
  readonly shift: ShiftModel | null;
}

/** One row for each party of the scenario, asked or not, in their order. */
export function forecastRows(
  t: Translate,
  book: Book,
  expected: readonly ReplyForecast[],
  before: readonly ReplyForecast[] | null,
): ForecastRow[] {
  return book.partyIds.map((party) => {
    const now = expected.find((forecast) => forecast.party === party);
    const was = before?.find((forecast) => forecast.party === party);
    return {
      party,
      flag: flagModel(t, book, party),
      name: flagModel(t, book, party).name,
      expected: now === undefined ? null : expectation(t, book, now),
      shift: before === null ? null : shiftModel(t, now, was),
    };
  });
}

/** @param needed points that a yes needs */
export function expectation(
  t: Translate,
  book: Book,
  forecast: Pick<ReplyForecast, 'party' | 'odds' | 'terms'>,
  needed = book.rules.yesAt,
): Expectation {
  const { party, odds, terms } = forecast;
  const answer = outlook(forecast);
  return {
    answer,
    answerText: t(`outlook.${answer}`),
    tone: TONES[answer],
    low: odds.low,
    high: odds.high,
    lead: leadingCause(t, book, forecast, answer === 'yes' ? 1 : -1),
    reasons: reasonsOf(t, book, party, terms),
    sum: sumModel(t, book, terms, needed),
  };
}

/** Everything added up, chance included, against what a yes needs. */
export function sumModel(
  t: Translate,
  book: Book,
  terms: ReplyForecast['terms'],
  needed = book.rules.yesAt,
): SumModel {
  const low = terms.reduce((sum, term) => sum + term.low, 0);
  const high = terms.reduce((sum, term) => sum + term.high, 0);
  const facts = { low: change(low), high: change(high), needed: level(needed * 1000) };
  const reach = Math.max(30, Math.abs(low / 1000 - needed), Math.abs(high / 1000 - needed));
  return {
    low: low / 1000,
    high: high / 1000,
    needed,
    scale: [needed - reach, needed + reach],
    text: low === high ? t('convening.row.sum.known', facts) : t('convening.row.sum', facts),
  };
}

export function oddsText(t: Translate, { low, high }: ReplyForecast['odds']): string {
  return low === high ? t('beads.label.known', { low }) : t('beads.label', { low, high });
}

function shiftModel(
  t: Translate,
  now: ReplyForecast | undefined,
  was: ReplyForecast | undefined,
): ShiftModel {
  if (was === undefined) {
    const to = now === undefined ? 'same' : 'new';
    return { to, word: t(`convening.row.${to}`), was: '' };
  }
  const to = now === undefined ? 'down' : directionOf(was, now);
  return {
    to,
    word: t(`convening.row.${to}`),
    was: wasText(t, was.odds),
  };
}

function wasText(t: Translate, { low, high }: ReplyForecast['odds']): string {
  return low === high
    ? t('convening.row.was.known', { low })
    : t('convening.row.was', { low, high });
}

function directionOf(was: ReplyForecast, now: ReplyForecast): 'up' | 'down' | 'same' {
  const by = now.odds.low + now.odds.high - was.odds.low - was.odds.high;
  return by > 0 ? 'up' : by < 0 ? 'down' : 'same';
}

/** `4 likely, 1 open`. */
export function summaryOf(t: Translate, forecasts: readonly ReplyForecast[]): string {
  if (forecasts.length === 0) return t('convening.summary.nobody');
  const count = (answer: AnswerWord) =>
    forecasts.filter((forecast) => outlook(forecast) === answer).length;
  const facts = { yes: count('yes'), conditional: count('conditional'), no: count('no') };
  const { yes, conditional, no } = facts;
  if (yes === forecasts.length) return t('convening.summary.all');
  if (no === forecasts.length) return t('convening.summary.none');
  if (conditional === forecasts.length) return t('convening.summary.conditional', facts);
  if (no === 0) return t('convening.summary.yes-conditional', facts);
  if (conditional === 0) return t('convening.summary.yes-no', facts);
  if (yes === 0) return t('convening.summary.conditional-no', facts);
  return t('convening.summary.mixed', facts);
}
