import type { Moment } from '../analysis/debrief/moment.ts';
import type { PartyId } from '../model/ids.ts';
import type { Range } from '../model/view.ts';
import {
  marginsAt,
  middle,
  momentOf,
  putAt,
  textsOf,
  type DebriefContext,
  type DebriefDraft,
} from './debrief-context.ts';
import { list } from './format.ts';
import { partyName } from './names.ts';

/** Whether a text would be adopted under the rule of the table: surely, possibly, or not. */
export type Zone = 'in' | 'maybe' | 'out';

/** One text in the pictures. Places are points beyond reservation values, along the chosen parties. */
export interface Dot {
  readonly deal: number;
  readonly place: readonly number[];
  readonly zone: Zone;
  /** Nobody could have more without another having less; never set while mandates are guesses. */
  readonly pareto: boolean;
}

/** A text of the talks, or a point that scholars compare. */
export interface PictureMark {
  readonly deal: number;
  readonly place: readonly number[];
  /** How far it may lie to either side along each axis, while mandates are guesses. */
  readonly reach: readonly Range[];
  /** `2`, `N`. */
  readonly label: string;
  readonly name: string;
}

export interface PictureModel {
  /** The parties along the axes, with their names and the words at the ends. */
  readonly axes: readonly {
    readonly party: PartyId;
    readonly name: string;
    readonly words: string;
    /** Beside the line of zero. */
    readonly zero: string;
  }[];
  readonly dots: readonly Dot[];
  readonly path: readonly PictureMark[];
  readonly marks: readonly PictureMark[];
  /** The best that one of the first two parties can have for each thing the other has; from left to right. */
  readonly frontier: readonly (readonly [number, number])[];
  /** The whole in words, for those who do not see it. */
  readonly says: string;
  readonly bothWords: string;
}

export function pictureModel(context: DebriefContext, draft: DebriefDraft): PictureModel {
  const { t, found } = context;
  const moment = momentOf(context, draft);
  const places = draft.axes.map((party) => moment.space.parties.indexOf(party));
  const along = (deal: number): Range[] => {
    const margins = marginsAt(moment, deal);
    return places.map((party) => points(margins[party] ?? { low: 0, high: 0 }));
  };
  const mark = (deal: number, label: string, name: string): PictureMark => {
    const reach = along(deal);
    return { deal, place: reach.map(middle), reach, label, name };
  };
  const pareto = new Set(found.exact ? moment.low.pareto : []);
  const zone = zonesOf(moment);
  const dots = textsOf(moment).map((deal) => ({
    deal,
    place: along(deal).map(middle),
    zone: zone(deal),
    pareto: pareto.has(deal),
  }));
  const names = draft.axes.map((party) => partyName(t, party));
  return {
    axes: draft.axes.map((party, at) => ({
      party,
      name: names[at] ?? '',
      words: t('debrief.axis', { party: names[at] ?? '' }),
      zero: t('debrief.zero', { party: names[at] ?? '' }),
    })),
    dots,
    path: putAt(context, draft).flatMap((deal, at) =>
      deal === null ? [] : [mark(deal, `${at + 1}`, t('debrief.text-number', { number: at + 1 }))],
    ),
    marks: found.exact ? fairMarks(context, moment, mark) : [],
    frontier: found.exact ? frontier(dots) : [],
    says: says(context, moment, names),
    bothWords: t('debrief.both'),
  };
}

/** Where a text stands to the rule of the table. */
export function zonesOf({ low, high }: Moment): (deal: number) => Zone {
  const [sure, possible] = [new Set(low.adoptable), new Set(high.adoptable)];
  return (deal) => (sure.has(deal) ? 'in' : possible.has(deal) ? 'maybe' : 'out');
}

function fairMarks(
  { t }: DebriefContext,
  { low: { nash, egalitarian } }: Moment,
  mark: (deal: number, label: string, name: string) => PictureMark,
): PictureMark[] {
  const [fairest] = egalitarian.deals;
  return [
    ...(nash === null ? [] : [mark(nash.deal, t('debrief.nash.letter'), t('debrief.nash'))]),
    ...(fairest === undefined
      ? []
      : [mark(fairest, t('debrief.egalitarian.letter'), t('debrief.egalitarian'))]),
  ];
}

/** The texts than which none is better for both of the first two parties. */
function frontier(dots: readonly Dot[]): [number, number][] {
  const at = ({ place }: Dot): [number, number] => [place[0] ?? 0, place[1] ?? 0];
  const sorted = dots.map(at).toSorted((left, right) => right[0] - left[0] || right[1] - left[1]);
  const kept: [number, number][] = [];
  for (const [x, y] of sorted)
    if (kept.length === 0 || y > (kept.at(-1)?.[1] ?? 0)) kept.push([x, y]);
  return kept.toReversed();
}

function says(
  { t, found }: DebriefContext,
  { low, high }: Moment,
  names: readonly string[],
): string {
  const texts = low.deals.count - low.deals.barred.size;
  const facts = {
    texts,
    sure: low.adoptable.length,
    possible: high.adoptable.length,
    count: found.texts.length,
    parties: list(names, t.locale),
  };
  return t(found.exact ? 'debrief.picture.says' : 'debrief.picture.says.guess', facts);
}

function points({ low, high }: Range): Range {
  return { low: low / 1000, high: high / 1000 };
}
