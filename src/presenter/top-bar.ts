import type { Book } from '../model/book.ts';
import type { Milli } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Phase } from '../model/world.ts';
import { level, month } from './format.ts';
import type { Translate } from './messages/translate.ts';

export interface StepModel {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'now' | 'ahead';
}

export interface TopBarModel {
  /** `June 2014`. */
  readonly heading: string;
  /** `Round 2 of 8`. */
  readonly note: string;
  readonly steps: readonly StepModel[];
  readonly capital: {
    readonly held: number;
    readonly most: number;
    readonly text: string;
    readonly label: string;
  };
  readonly limelight: { readonly lamps: number; readonly word: string; readonly label: string };
}

const STATIONS = ['briefing', 'groundwork', 'convening', 'table', 'aftermath'] as const;
/** Where each phase stands among the five stations of the bar; `ended` is past them all. */
const STATION_OF: Readonly<Record<Phase, number>> = {
  briefing: 0,
  groundwork: 1,
  convening: 2,
  replies: 2,
  table: 3,
  outcome: 3,
  aftermath: 4,
  ended: 5,
};
const LAMPS = 5;
const POINTS_PER_LAMP = 20_000;

export function topBarModel(view: View, book: Book, t: Translate): TopBarModel {
  const { rounds } = book.scenario;
  const ended = view.phase === 'ended';
  const round = rounds[Math.min(view.round, rounds.length) - 1];
  const now = STATION_OF[view.phase];
  return {
    heading: round === undefined ? '' : month(ended ? round.closes : round.opens, t.locale),
    note: ended ? t('bar.over') : t('bar.round', { round: view.round, rounds: rounds.length }),
    steps: STATIONS.map((id, at) => ({
      id,
      label: t(`step.${id}`),
      state: at < now ? 'done' : at === now ? 'now' : 'ahead',
    })),
    capital: capitalModel(view.house?.capital ?? 0, book, t),
    limelight: limelightModel(view.scores.limelight, book, t),
  };
}

function capitalModel(milli: Milli, book: Book, t: Translate): TopBarModel['capital'] {
  const { most } = book.scenario.capital;
  const text = level(milli);
  return { held: milli / 1000, most, text, label: t('bar.capital.long', { held: text, most }) };
}

function limelightModel(milli: Milli, book: Book, t: Translate): TopBarModel['limelight'] {
  const lamps = lampsLit(milli);
  const points = milli / 1000;
  const { levelGlaring, levelLit } = book.rules;
  const name = points >= levelGlaring ? 'glaring' : points >= levelLit ? 'lit' : 'dim';
  const word = t(`limelight.${name}`);
  return { lamps, word, label: t('bar.limelight.long', { word, lamps }) };
}

/** Press lamps lit, 0…5. */
export function lampsLit(limelight: Milli): number {
  return Math.min(LAMPS, Math.round(limelight / POINTS_PER_LAMP));
}
