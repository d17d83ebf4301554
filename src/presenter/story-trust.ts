import type { PairStory } from '../analysis/debrief/campaign-story.ts';
import type { PartyId } from '../model/ids.ts';
import { capitalised, level } from './format.ts';
import { flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { plotted, ticksOf, type PlotPoint, type StoryContext } from './story-context.ts';
import { trustWord } from './trust-words.ts';

/** How a line of trust is drawn: solid, dashed, dotted. */
export type Weave = 'warm' | 'cool' | 'hostile';

export function weaveOf(points: number): Weave {
  const word = trustWord(points * 1000);
  if (word === 'hostile') return 'hostile';
  return word === 'trusting' || word === 'warm' ? 'warm' : 'cool';
}

export interface PairCell {
  readonly from: PartyId;
  readonly to: PartyId;
  /** Change since the opening. */
  readonly line: readonly PlotPoint[];
  readonly weave: Weave;
  readonly level: string;
  readonly says: string;
}

export interface MatrixModel {
  readonly seats: readonly { readonly id: PartyId; readonly flag: FlagModel }[];
  /** One row for each seat that trusts; null where a row meets itself. */
  readonly rows: readonly (readonly (PairCell | null)[])[];
  /** Half the height of every cell, points. */
  readonly scale: number;
  readonly rounds: number;
  readonly note: string;
  readonly notePhone: string;
}

/** Smallest scale of the cells, points: less than this is not worth a slope. */
const FLATTEST = 5;

/** Every pair at a glance: change on one scale, level as a number. */
export function matrixModel(context: StoryContext): MatrixModel {
  const { t, book, story } = context;
  const { seatIds } = book;
  const ticks = ticksOf(context);
  const dates = { start: ticks[0]?.label ?? '', end: ticks.at(-1)?.label ?? '' };
  const cells = story.trust.map((pair) => cellOf(context, pair));
  const largest = Math.max(
    FLATTEST,
    ...cells.flatMap(({ line }) => line.map(({ value }) => Math.abs(value))),
  );
  return {
    seats: seatIds.map((id) => ({ id, flag: flagModel(t, book, id) })),
    rows: seatIds.map((from) =>
      seatIds.map((to) => cells.find((cell) => cell.from === from && cell.to === to) ?? null),
    ),
    scale: Math.ceil(largest / 5) * 5,
    rounds: story.rounds,
    note: t('story.trust.every.note', dates),
    notePhone: t('story.trust.every.note.phone', dates),
  };
}

function cellOf(context: StoryContext, pair: PairStory): PairCell {
  const { t } = context;
  const line = plotted(context, pair);
  const [start, end] = [line[0]?.value ?? 0, line.at(-1)?.value ?? 0];
  return {
    from: pair.from,
    to: pair.to,
    line: line.map((point) => ({ ...point, value: point.value - start })),
    weave: weaveOf(end),
    level: level(end * 1000),
    says: t('story.trust.cell', {
      From: capitalised(partyInSentence(t, pair.from)),
      to: partyInSentence(t, pair.to),
      start: level(start * 1000),
      end: level(end * 1000),
      word: t(`trust.${trustWord(end * 1000)}`),
    }),
  };
}

/** The pair that is large at first: of two parties the one that moved most. */
export function firstPair({ story, book }: StoryContext): { from: PartyId; to: PartyId } {
  const among = story.trust.filter(
    ({ from, to }) => from !== book.mediator && to !== book.mediator,
  );
  const [first] = among.toSorted((left, right) => movedBy(right) - movedBy(left));
  return { from: first?.from ?? book.mediator, to: first?.to ?? book.mediator };
}

function movedBy({ points }: PairStory): number {
  return Math.abs((points.at(-1)?.value ?? 0) - (points[0]?.value ?? 0));
}
