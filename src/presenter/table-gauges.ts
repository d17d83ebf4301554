import type { PartyId } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { TextForecast } from '../model/view.ts';
import type { Stance } from '../model/table.ts';
import { partyName } from './names.ts';
import { termReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';
import { isKnown } from './table-cells.ts';
import type { TableContext } from './table-context.ts';
import type { Shown } from './table-shown.ts';

export type GaugeWord = 'signs' | 'likely' | 'unsure' | 'short';

/** The whole text against what one party needs. Places run from 0 to 100 on one scale for all. */
export interface GaugeModel {
  readonly party: PartyId;
  readonly name: string;
  readonly dot: number;
  /** Where the text on the table stands, while another is considered; null otherwise. */
  readonly ghost: number | null;
  readonly low: number;
  readonly high: number;
  /** What it needs is known to the point. */
  readonly known: boolean;
  readonly word: GaugeWord;
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'unsure';
  /** It has said so itself. */
  readonly said: boolean;
  readonly label: string;
  readonly sentence: string;
  readonly reasons: readonly ReasonModel[];
}

/** Terms that say what a text is worth; the others say what it must be worth. */
const WORTH = new Set<string>([
  'clause',
  'state-mandate',
  'instructed',
  'exposure',
  'concession',
  'carried-word',
  'shaded-message',
  'facts',
  'carried-clause',
  'binding',
  'public-commitment',
  'own-words',
  'means',
  'vouched',
]);
const TONES = { signs: 'good', likely: 'good', unsure: 'unsure', short: 'bad' } as const;
const MIN_SPAN = 20_000;
const MARGIN = 8;

interface Standing {
  readonly forecast: TextForecast;
  readonly worth: number;
  readonly before: number | null;
}

export function gaugeModels(context: TableContext, shown: Shown): readonly GaugeModel[] {
  const { talks, reckoning } = context;
  const { table } = talks;
  const changed = shown.state !== 'standing';
  const before = changed && table.text !== null ? reckoning.forecast(table, table.text) : [];
  const standings = reckoning.forecast(table, shown.clauses).map((forecast): Standing => {
    const old = before.find(({ party }) => party === forecast.party);
    return {
      forecast,
      worth: worthOf(forecast.terms),
      before: old === undefined ? null : worthOf(old.terms),
    };
  });
  const scale = scaleOf(standings);
  return standings.map((standing) => gaugeModel(context, standing, changed, scale));
}

function worthOf(terms: readonly Term[]): number {
  return terms
    .filter(({ cause }) => WORTH.has(cause.id))
    .reduce((sum, { low, high }) => sum + (low + high) / 2, 0);
}

/** What a party needs, with all that is not known about it: the text is then a single dot. */
function needOf({ forecast, worth }: Standing): { low: number; high: number } {
  return { low: worth - forecast.margin.high, high: worth - forecast.margin.low };
}

type Scale = (milli: number) => number;

function scaleOf(standings: readonly Standing[]): Scale {
  const places = standings.flatMap((standing) => {
    const { low, high } = needOf(standing);
    return [low, high, standing.worth, standing.before ?? standing.worth];
  });
  const least = Math.min(...places);
  const most = Math.max(...places);
  const span = Math.max(MIN_SPAN, most - least);
  const start = (least + most - span) / 2;
  return (milli) => MARGIN + ((milli - start) / span) * (100 - 2 * MARGIN);
}

function gaugeModel(
  context: TableContext,
  standing: Standing,
  changed: boolean,
  at: Scale,
): GaugeModel {
  const { t, book, talks } = context;
  const { forecast, worth, before } = standing;
  const { party, margin } = forecast;
  const stance = changed ? undefined : talks.table.stances[party];
  const need = needOf(standing);
  const word = gaugeWord(forecast, stance);
  const binding = talks.invitation.proposal.track === '1' ? 'sign' : 'carry';
  const text = word === 'signs' ? t(`table.gauge.signs.${binding}`) : t(`table.gauge.${word}`);
  const known = isKnown(margin);
  const sentence = gaugeSentence(context, forecast, known, stance !== undefined);
  return {
    party,
    name: partyName(t, party),
    dot: at(worth),
    ghost: before === null || before === worth ? null : at(before),
    low: at(need.low),
    high: at(need.high),
    known,
    word,
    text,
    tone: TONES[word],
    said: stance !== undefined,
    label: t('table.gauge.label', { party: partyName(t, party), word: text, sentence }),
    sentence,
    reasons: forecast.terms
      .filter(({ low, high }) => low !== 0 || high !== 0)
      .map((term) => termReason(t, book, party, term)),
  };
}

function gaugeWord({ likely }: TextForecast, stance: Stance | undefined): GaugeWord {
  if (stance?.answer === 'endorse') return 'signs';
  if (stance?.answer === 'object') return 'short';
  return ({ endorse: 'likely', object: 'short', unsure: 'unsure' } as const)[likely];
}

/** Points with one decimal, without a sign. */
function points(milli: number): number {
  return Math.round(Math.abs(milli) / 100) / 10;
}

function gaugeSentence(
  { t }: TableContext,
  { margin }: TextForecast,
  known: boolean,
  said: boolean,
): string {
  const kind = said ? 'said' : 'guess';
  if (known) {
    const n = points((margin.low + margin.high) / 2);
    return margin.low < 0
      ? t('table.gauge.known.short', { n })
      : t('table.gauge.known.over', { n });
  }
  if (margin.low >= 0)
    return t(`table.gauge.${kind}.over`, { low: points(margin.low), high: points(margin.high) });
  if (margin.high < 0)
    return t(`table.gauge.${kind}.short`, { low: points(margin.high), high: points(margin.low) });
  return t(`table.gauge.${kind}.either`, { short: points(margin.low), over: points(margin.high) });
}
