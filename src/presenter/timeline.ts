import type { Book } from '../model/book.ts';
import type { GameEvent } from '../model/event.ts';
import type { World } from '../model/world.ts';
import { month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { forumName, venueName } from './names.ts';

/** What of a step the timeline needs. */
export interface TimelineStep {
  readonly events: readonly GameEvent[];
  readonly world: World;
}

/** A game on the timeline. */
export interface TimelineGame {
  readonly key: string;
  readonly name: string;
  readonly steps: readonly TimelineStep[];
  /** Place in the list of the game that it parts from, and the steps both share; null for a game of its own. */
  readonly parted: { readonly from: number; readonly shared: number } | null;
}

export type MarkIcon = 'landmark' | 'octagon-x' | 'log-out' | 'newspaper' | 'zap' | 'flag';

/** Something worth going to. */
export interface MarkModel {
  readonly step: number;
  /** Share of the width, 0…1. */
  readonly x: number;
  readonly icon: MarkIcon;
  readonly label: string;
  /** The one of its round whose label is always shown, where there is room for it. */
  readonly leading: boolean;
}

export interface TrackModel {
  readonly key: string;
  readonly name: string;
  /** Letter on the line: A, B, … */
  readonly letter: string;
  readonly from: number;
  readonly to: number;
  /** Row of the game that it parts from; null for the first. */
  readonly parent: number | null;
  readonly marks: readonly MarkModel[];
  readonly chosen: boolean;
}

export interface TimelineModel {
  readonly rounds: readonly { readonly n: number; readonly label: string }[];
  readonly tracks: readonly TrackModel[];
  /** Where the step on stage lies on its track, 0…1. */
  readonly cursor: number;
}

export function timelineModel(
  games: readonly TimelineGame[],
  chosen: number,
  at: number,
  book: Book,
  t: Translate,
): TimelineModel {
  const { rounds } = book.scenario;
  const places = games.map(({ steps }) => placesOf(steps, rounds.length));
  return {
    rounds: rounds.map(({ opens }, index) => ({ n: index + 1, label: month(opens, t.locale) })),
    tracks: games.map(({ key, name, steps, parted }, row) => {
      const own = places[row] ?? [];
      const first = parted === null ? 0 : Math.max(0, parted.shared - 1);
      return {
        key,
        name,
        letter: letterOf(row),
        from: own[first] ?? 0,
        to: own.at(-1) ?? 1,
        parent: parted?.from ?? null,
        marks: marksOf(steps, own, first, t),
        chosen: row === chosen,
      };
    }),
    cursor: places[chosen]?.[at] ?? 0,
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A, B, …; from the 27th on a number. */
export function letterOf(row: number): string {
  return LETTERS[row] ?? String(row + 1);
}

/** Where each step lies, 0…1: all rounds are equally wide, the steps of each spread evenly within it. */
export function placesOf(steps: readonly TimelineStep[], rounds: number): number[] {
  const roundOf = ({ world }: TimelineStep): number => Math.min(world.round, rounds);
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(roundOf(step), (counts.get(roundOf(step)) ?? 0) + 1);
  const seen = new Map<number, number>();
  return steps.map((step) => {
    const round = roundOf(step);
    const before = seen.get(round) ?? 0;
    seen.set(round, before + 1);
    return (round - 1 + (before + 0.5) / (counts.get(round) ?? 1)) / rounds;
  });
}

/** The step whose place lies nearest. */
export function nearestStep(places: readonly number[], x: number): number {
  return places.reduce(
    (best, place, step) => (Math.abs(place - x) < Math.abs((places[best] ?? 0) - x) ? step : best),
    0,
  );
}

/** From one label to the next at least, as a share of the width. */
const LABEL_ROOM = 0.11;

/** How much a mark says of its round; the most telling one keeps its label. */
const TELLING: Readonly<Record<MarkIcon, number>> = {
  flag: 5,
  landmark: 4,
  'log-out': 3,
  newspaper: 2,
  'octagon-x': 2,
  zap: 1,
};

function marksOf(
  steps: readonly TimelineStep[],
  places: readonly number[],
  first: number,
  t: Translate,
): MarkModel[] {
  const found = steps.flatMap(({ events, world }, step) => {
    if (step < first) return [];
    return events.flatMap((event) => {
      const mark = markOf(event, t);
      return mark === null ? [] : [{ ...mark, step, round: world.round }];
    });
  });
  const leading = new Map<number, (typeof found)[number]>();
  for (const mark of found) {
    const best = leading.get(mark.round);
    if (best === undefined || TELLING[mark.icon] > TELLING[best.icon])
      leading.set(mark.round, mark);
  }
  let labelled = -Infinity;
  return found.map((mark) => {
    const x = places[mark.step] ?? 0;
    const leads = leading.get(mark.round) === mark && x - labelled >= LABEL_ROOM;
    if (leads) labelled = x;
    return { step: mark.step, x, icon: mark.icon, label: mark.label, leading: leads };
  });
}

function markOf(event: GameEvent, t: Translate): { icon: MarkIcon; label: string } | null {
  switch (event.type) {
    case 'tableClosed':
      return { icon: 'landmark', label: venueName(t, event.meeting.proposal.venue) };
    case 'forumHeld':
      return { icon: 'landmark', label: forumName(t, event.forum) };
    case 'meetingCalledOff':
      return { icon: 'octagon-x', label: t('theatre.mark.called-off') };
    case 'walkedOut':
      return { icon: 'log-out', label: t('theatre.mark.walk-out') };
    case 'leaked':
      return { icon: 'newspaper', label: t('theatre.mark.leak') };
    case 'commitmentSettled':
      return event.commitment.status === 'broken'
        ? { icon: 'zap', label: t('theatre.mark.broken') }
        : null;
    case 'campaignEnded':
      return { icon: 'flag', label: t(`ending.${event.ending}.title`) };
    default:
      return null;
  }
}
