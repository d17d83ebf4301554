import type { Book } from '../model/book.ts';
import type { SpoilForecast } from '../model/view.ts';
import { capitalised } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { oddsInHundred } from './odds.ts';
import { termReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';

/** One who may work against an adopted text, why, and what would answer it. */
export interface SpoilerModel {
  readonly key: string;
  readonly flag: FlagModel;
  readonly sentence: string;
  /** `10 to 25 in 100`. */
  readonly odds: string;
  readonly reasons: readonly ReasonModel[];
  readonly remedy: string;
}

/** From this chance in a hundred on it is called likely; below the other, unlikely. */
const LIKELY = 30;
const UNLIKELY = 12;
const REASONS = 4;

export function spoilerModels(
  t: Translate,
  book: Book,
  forecasts: readonly SpoilForecast[],
): SpoilerModel[] {
  return forecasts.map((forecast) => {
    const { party, terms } = forecast;
    const wasTended = terms.some(({ cause }) => cause.id === 'spoil-briefed');
    const facts = { party: partyInSentence(t, party) };
    return {
      key: party,
      flag: flagModel(t, book, party),
      sentence: spoilerSentence(t, forecast),
      odds: oddsInHundred(t, forecast.odds),
      reasons: terms.slice(0, REASONS).map((term) => against(termReason(t, book, party, term))),
      remedy: t(wasTended ? 'spoiler.remedy.tended' : 'spoiler.remedy', facts),
    };
  });
}

/** What makes it likelier is bad news. */
function against(reason: ReasonModel): ReasonModel {
  const sign = { plus: 'minus', minus: 'plus', unknown: 'unknown' } as const;
  return { ...reason, sign: sign[reason.sign] };
}

export function spoilerSentence(t: Translate, { party, odds, terms }: SpoilForecast): string {
  const middle = (odds.low + odds.high) / 2;
  const word = middle >= LIKELY ? 'likely' : middle < UNLIKELY ? 'unlikely' : 'possible';
  const place = PLACES.find((id) => terms.some(({ cause }) => cause.id === id)) ?? 'spoil-outvoted';
  return t(`spoiler.${word}`, {
    Party: capitalised(partyInSentence(t, party)),
    place: t(`spoiler.place.${place}`),
  });
}

const PLACES = ['spoil-left-out', 'spoil-stayed-away', 'spoil-outvoted'] as const;
