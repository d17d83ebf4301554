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
  /** `June 2014`; of a scenario of one round, its title. */
  readonly heading: string;
  /** `Round 2 of 8`. */
  readonly note: string;
  readonly steps: readonly StepModel[];
  /** Null where nothing in the scenario costs any. */
  readonly capital: {
    readonly held: number;
    readonly most: number;
    readonly text: string;
    readonly label: string;
  } | null;
  readonly limelight: { readonly lamps: number; readonly word: string; readonly label: string };
}

const STATIONS = ['briefing', 'groundwork', 'convening', 'table', 'aftermath'] as const;
type Station = (typeof STATIONS)[number];
/** What is left of them where the meeting is convened already. */
const CONVENED: readonly Station[] = ['briefing', 'table', 'aftermath'];
/** The station of the bar that each phase belongs to; `ended` is past them all. */
const STATION_OF: Readonly<Record<Phase, Station | null>> = {
  briefing: 'briefing',
  groundwork: 'groundwork',
  convening: 'convening',
  replies: 'convening',
  table: 'table',
  outcome: 'table',
  aftermath: 'aftermath',
  ended: null,
};
const LAMPS = 5;
const POINTS_PER_LAMP = 20_000;

export function topBarModel(view: View, book: Book, t: Translate): TopBarModel {
  const { rounds } = book.scenario;
  const ended = view.phase === 'ended';
  const round = rounds[Math.min(view.round, rounds.length) - 1];
  const stations = round?.convened === undefined ? STATIONS : CONVENED;
  const station = STATION_OF[view.phase];
  const now = station === null ? stations.length : stations.indexOf(station);
  return {
    heading: headingOf(book, ended ? round?.closes : round?.opens, t),
    note: ended ? t('bar.over') : t('bar.round', { round: view.round, rounds: rounds.length }),
    steps: stations.map((id, at) => ({
      id,
      label: t(`step.${id}`),
      state: at < now ? 'done' : at === now ? 'now' : 'ahead',
    })),
    capital: hasPrices(book) ? capitalModel(view.house?.capital ?? 0, book, t) : null,
    limelight: limelightModel(view.scores.limelight, book, t),
  };
}

function headingOf({ scenario }: Book, date: string | undefined, t: Translate): string {
  if (scenario.rounds.length === 1 && t.has('scenario.title')) return t('scenario.title');
  return date === undefined ? '' : month(date, t.locale);
}

/** Whether anything can be had for diplomatic capital. */
function hasPrices({ groundwork, venues, means }: Book): boolean {
  return [groundwork, venues, means].some((shelf) =>
    Object.values(shelf).some(({ cost }) => cost > 0),
  );
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
