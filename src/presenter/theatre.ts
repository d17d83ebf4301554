import type { Book } from '../model/book.ts';
import type { SeatId } from '../model/ids.ts';
import type { World } from '../model/world.ts';
import { chronicleLines } from './chronicle.ts';
import { capitalised, month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { movedModel, type MovedModel } from './moved.ts';
import { flagModel, partyInSentence, partyName, type FlagModel } from './names.ts';
import type { Passage } from './passage.ts';

/** One step of a game on the stage, from one seat. */
export interface BeatModel {
  /** `Step 61 of 94`. */
  readonly position: string;
  /** `Round 5 · November 2014 · At the table`. */
  readonly when: string;
  readonly headline: string;
  readonly lines: readonly string[];
  /** What happened and the seat did not see; empty where it saw all. */
  readonly hidden: string;
  readonly moved: readonly MovedModel[];
}

/** What a step was, and who looks at it. */
export interface Beat {
  readonly at: number;
  readonly last: number;
  readonly seat: SeatId;
  /** As far as the seat saw it. */
  readonly passage: Passage;
  /** Events that the seat did not see. */
  readonly hidden: number;
  /** Before the step; of the opening, after it. */
  readonly before: World;
  readonly world: World;
}

export function beatModel(beat: Beat, book: Book, t: Translate): BeatModel {
  const { at, last, seat, passage, hidden, before, world } = beat;
  const told = chronicleLines({ book, meetings: world.meetings, t }, passage.events);
  const [headline, ...lines] = told.length > 0 ? told : [t(`chronicle.went-on.${before.phase}`)];
  return {
    position: t('theatre.position', { at, last }),
    when: whenOf(world, book, t),
    headline: headline ?? '',
    lines,
    hidden:
      hidden === 0 ? '' : t('theatre.hidden', { count: hidden, party: partyInSentence(t, seat) }),
    moved: movedModel(
      t,
      book,
      passage.entries.filter(({ cause }) => cause.id !== 'opening'),
    ),
  };
}

/** `Round 5 · November 2014 · At the table`. */
export function whenOf({ round, phase }: World, book: Book, t: Translate): string {
  const { rounds } = book.scenario;
  const n = Math.min(round, rounds.length);
  const opens = rounds[n - 1]?.opens;
  return t('theatre.when', {
    n,
    date: opens === undefined ? '' : month(opens, t.locale),
    phase: t(`theatre.phase.${phase}`),
  });
}

/** A seat from which a game can be watched. */
export interface SeatChoice {
  readonly seat: SeatId;
  readonly flag: FlagModel;
  readonly name: string;
}

export function seatChoices(book: Book, t: Translate): SeatChoice[] {
  return book.seatIds.map((seat) => ({
    seat,
    flag: flagModel(t, book, seat),
    name: capitalised(partyName(t, seat)),
  }));
}
