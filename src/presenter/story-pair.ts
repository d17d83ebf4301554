import type { PairMove } from '../analysis/debrief/story-moves.ts';
import type { TrustBands } from '../analysis/debrief/trust-bands.ts';
import type { PartyId } from '../model/ids.ts';
import type { CauseId } from '../model/causes.ts';
import { capitalised, change, level } from './format.ts';
import { partyInSentence, subjectName } from './names.ts';
import { entryReason, type ReasonModel } from './reasons.ts';
import {
  placeOf,
  plotted,
  roundDate,
  ticksOf,
  type PlotPoint,
  type StoryContext,
  type Tick,
} from './story-context.ts';
import { weaveOf, type Weave } from './story-trust.ts';
import { joined } from './join.ts';

/** A change of the line with its name, and whether the line rose or fell with it. */
export interface NamedPoint extends PlotPoint {
  readonly name: string;
  readonly rose: boolean;
}

export interface BandModel {
  readonly points: readonly {
    readonly at: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
  }[];
  readonly says: string;
}

export interface MoveRow {
  readonly step: number;
  readonly date: string;
  readonly name: string;
  readonly amount: string;
  readonly reason: ReasonModel;
}

/** Trust of one capital in another, large. */
export interface PairModel {
  readonly title: string;
  readonly note: string;
  readonly says: string;
  readonly line: readonly PlotPoint[];
  /** How the line is drawn from each of its points on. */
  readonly weaves: readonly Weave[];
  /** Points that carry a name, the weightiest first. */
  readonly named: readonly NamedPoint[];
  /** What a reader hears at each point of the line. */
  readonly told: readonly string[];
  readonly end: string;
  readonly ticks: readonly Tick[];
  readonly rounds: number;
  /** Lowest and highest of the axis, points. */
  readonly range: readonly [number, number];
  readonly band: BandModel | null;
  readonly moves: readonly MoveRow[];
}

/** Names on the line keep this share of the whole time between them, and half of it from the end, which has its own. */
const APART = 0.15;
const NAMED = 5;
const ROWS = 8;
/** Smallest height of the axis, points. */
const HEIGHT = 12;

/** @param moves `pairMoves` of the analysis for this pair */
export function pairModel(
  context: StoryContext,
  { from, to }: { from: PartyId; to: PartyId },
  moves: readonly PairMove[],
  bands: TrustBands | null,
): PairModel {
  const { t, story } = context;
  const pair = story.trust.find((each) => each.from === from && each.to === to);
  const line = plotted(context, pair ?? { points: [] });
  const [start, end] = [line[0]?.value ?? 0, line.at(-1)?.value ?? 0];
  const facts = {
    from: partyInSentence(t, from),
    From: capitalised(partyInSentence(t, from)),
    to: partyInSentence(t, to),
    start: level(start * 1000),
    end: level(end * 1000),
    rounds: story.rounds,
  };
  const band = bandModel(context, { from, to }, bands);
  return {
    title: t('story.trust.large', facts),
    note: t('story.trust.large.note', facts),
    says: joined(t, 'sentences', [
      t('story.trust.large.says', facts),
      ...(band === null ? [] : [band.says]),
    ]),
    line,
    weaves: line.map(({ value }) => weaveOf(value)),
    named: namedPoints(context, line, moves),
    told: line.map((point) => toldAt(context, point, moves)),
    end: t('story.trust.you', { value: facts.end }),
    ticks: ticksOf(context),
    rounds: story.rounds,
    range: rangeOf(line, band),
    band,
    moves: moves
      .toSorted((left, right) => Math.abs(right.amount) - Math.abs(left.amount))
      .slice(0, ROWS)
      .toSorted((left, right) => left.step - right.step)
      .flatMap((move) => rowOf(context, move)),
  };
}

/** The weightiest moves, as far apart as their names need. */
function namedPoints(
  context: StoryContext,
  line: readonly PlotPoint[],
  moves: readonly PairMove[],
): NamedPoint[] {
  const gap = APART * context.story.rounds;
  const found: NamedPoint[] = [];
  for (const move of moves.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))) {
    const point = line.find(({ step }) => step === move.step);
    if (point === undefined || point.at > context.story.rounds - gap / 2) continue;
    if (found.some(({ at }) => Math.abs(at - point.at) < gap)) continue;
    found.push({ ...point, name: moveName(context, move), rose: move.amount > 0 });
    if (found.length === NAMED) break;
  }
  return found;
}

function toldAt(context: StoryContext, point: PlotPoint, moves: readonly PairMove[]): string {
  const { t, story } = context;
  const move = moves.find(({ step }) => step === point.step);
  const facts = {
    date: roundDate(context, story.time[point.step]?.round ?? 1),
    value: level(point.value * 1000),
  };
  return move === undefined
    ? t('story.trust.point', facts)
    : t('story.trust.point.named', {
        ...facts,
        name: moveName(context, move),
        amount: change(move.amount),
      });
}

function rowOf(context: StoryContext, move: PairMove): MoveRow[] {
  const { t, book } = context;
  const [largest] = move.entries;
  if (largest === undefined) return [];
  return [
    {
      step: move.step,
      date: roundDate(context, move.round),
      name: moveName(context, move),
      amount: change(move.amount),
      reason: entryReason(t, book, largest),
    },
  ];
}

const NAMED_BY_SUBJECT: readonly CauseId[] = ['incident', 'groundwork', 'request'];
const OF_STEPS: readonly CauseId[] = [
  'step-asked',
  'step-declined',
  'step-announced',
  'step-done',
  'step-failed',
];
const OF_HOUSE: readonly CauseId[] = ['one-third', 'tilt'];

/** What to call a move: the incident, the act, the meeting, or the kind of thing that it was. */
function moveName(context: StoryContext, { entries, round, step }: PairMove): string {
  const { t, book, story } = context;
  const cause = entries[0]?.cause;
  if (cause === undefined) return '';
  const { id, subject } = cause;
  if (NAMED_BY_SUBJECT.includes(id) && subject !== null)
    return capitalised(subjectName(t, book, subject) ?? t('story.move.round'));
  if (id === 'kept' || id === 'late' || id === 'broken') return t(`story.move.${id}`);
  if (OF_STEPS.includes(id)) return t('story.move.step');
  if (OF_HOUSE.includes(id)) return t('story.move.house');
  const meeting = story.meetings.find((each) => each.round === round && each.step >= step);
  return meeting === undefined ? t('story.move.round') : placeOf(context, meeting);
}

function bandModel(
  { t }: StoryContext,
  { from, to }: { from: PartyId; to: PartyId },
  bands: TrustBands | null,
): BandModel | null {
  const found = bands?.pairs.find((pair) => pair.from === from && pair.to === to);
  const end = found?.points.at(-1);
  if (bands === null || found === undefined || end === undefined) return null;
  return {
    points: found.points.map(({ at, low, middle, high }) => ({
      at,
      low: low / 1000,
      middle: middle / 1000,
      high: high / 1000,
    })),
    says: t('story.trust.large.band', {
      games: bands.done,
      low: level(end.low),
      high: level(end.high),
    }),
  };
}

function rangeOf(line: readonly PlotPoint[], band: BandModel | null): [number, number] {
  const values = [
    ...line.map(({ value }) => value),
    ...(band?.points.flatMap(({ low, high }) => [low, high]) ?? []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(2, (HEIGHT - (high - low)) / 2);
  return [Math.max(-100, Math.floor(low - room)), Math.min(100, Math.ceil(high + room))];
}
