import type { Book } from '../../model/book.ts';
import type { Milli } from '../../model/ids.ts';
import { measure } from '../../rules/endings.ts';
import { canonical } from '../../rules/hash.ts';
import type { Game } from '../../session/game.ts';
import { bookFor, type Shelf } from '../../session/transcript.ts';
import { partingOf, type Parting } from './parting.ts';
import type { Place } from './recording.ts';
import { originalOf, rerun, type Original, type Rerun } from './rerun.ts';

/** How often a game is played again with other luck, under each setting. */
export const mostDraws = 20;

/** What became of the game under another setting, with the same chance. */
export interface SameChance {
  ending: string;
  /** Whether it ended as the game did. */
  holds: boolean;
  /** Whether no figure of the world came out otherwise. */
  same: boolean;
  /** How far each measure that changed came out above or below the game's, largest change first. */
  moved: readonly { measure: string; by: Milli }[];
  parting: Parting | null;
  /** Rounds in which the mediator's moves did not fit to the end, each from where on. */
  left: readonly Place[];
}

/** The same moves with other luck, under the rule in force and under the other setting. */
export interface OtherLuck {
  draws: number;
  /** In how many draws both settings led to the same ending. */
  holds: number;
  /** Endings under the other setting: how often each. */
  endings: Readonly<Record<string, number>>;
}

/** One setting of an assumption that was not in force, as far as it has been tried. */
export interface SwitchReading {
  assumption: string;
  inForce: string;
  setting: string;
  /** Whether the scenario sets the numbers of the rule itself, so that the setting changes nothing. */
  idle: boolean;
  /** Null until it is played; an idle setting never is. */
  sameChance: SameChance | null;
  otherLuck: OtherLuck;
}

/** All of them, and how many of the re-runs that it takes are done. */
export interface SwitchTable {
  readings: readonly SwitchReading[];
  done: number;
  whole: number;
}

/** A setting that was not in force, with the rules of the game under it. */
interface Trial {
  reading: SwitchReading;
  readonly book: Book;
}

/**
 * Plays a finished game again under every setting that was not in force: once with the same chance,
 * then `mostDraws` times with other luck. Yields null after each command and the table so far after
 * each re-run; whoever has waited long enough may stop anywhere.
 *
 * @param game finished and whole (`isWhole`)
 */
export function* switchTable(game: Game, shelf: Shelf): Generator<SwitchTable | null, void> {
  const original = originalOf(game);
  const all: Trial[] = [];
  for (const found of untried(game.book, shelf)) {
    const book = bookUnder(game, found, shelf);
    const idle = canonical(book.rules) === canonical(game.book.rules);
    all.push({ reading: { ...found, idle }, book });
    yield null;
  }
  const trials = all.filter(({ reading }) => !reading.idle);
  const whole = trials.length === 0 ? 0 : trials.length + mostDraws * (trials.length + 1);
  let done = 0;
  const table = (): SwitchTable => ({ readings: all.map(({ reading }) => reading), done, whole });
  yield table();
  for (const trial of trials) {
    const again = yield* quietly(original, trial.book, null);
    trial.reading = { ...trial.reading, sameChance: compared(game, trial.book, again) };
    done += 1;
    yield table();
  }
  for (let luck = 1; trials.length > 0 && luck <= mostDraws; luck += 1) {
    const inForce = (yield* quietly(original, game.book, luck)).world.ending;
    done += 1;
    for (const trial of trials) {
      const { ending } = (yield* quietly(original, trial.book, luck)).world;
      trial.reading = withDraw(trial.reading, ending, inForce);
      done += 1;
      yield table();
    }
  }
}

/** The whole table at once. */
export function wholeTable(game: Game, shelf: Shelf): SwitchTable {
  let last: SwitchTable | null = null;
  for (const table of switchTable(game, shelf)) last = table ?? last;
  if (last === null) throw new Error('expected a table of switches, got none');
  return last;
}

/** A re-run whose commands are nobody's concern. */
function* quietly(original: Original, book: Book, luck: number | null): Generator<null, Rerun> {
  const play = rerun(original, book, luck);
  for (let next = play.next(); ; next = play.next()) {
    if (next.done === true) return next.value;
    yield null;
  }
}

/** Every setting that was not in force, in the order of the catalogue. */
function untried(book: Book, { catalogue }: Shelf): SwitchReading[] {
  return catalogue.assumptions.flatMap(({ id, usual, settings }) => {
    const inForce = book.assumptions[id] ?? usual;
    return settings
      .filter((setting) => setting !== inForce)
      .map((setting) => ({
        assumption: id,
        inForce,
        setting,
        idle: false,
        sameChance: null,
        otherLuck: { draws: 0, holds: 0, endings: {} },
      }));
  });
}

/** The game's book, but for one assumption. */
function bookUnder(
  { header, book }: Game,
  { assumption, setting }: SwitchReading,
  shelf: Shelf,
): Book {
  const assumptions = { ...book.assumptions, [assumption]: setting };
  const compiled = bookFor({ ...header, assumptions }, shelf);
  if (compiled.ok) return compiled.book;
  throw new Error(
    `expected ${header.scenario} to compile under ${assumption}: ${setting}, got ${compiled.fault.message}`,
  );
}

function compared({ world: was, book: inForce }: Game, book: Book, again: Rerun): SameChance {
  const { world, left } = again;
  const moved = book.scenario.measures
    .map((what) => ({
      measure: what.id,
      by: measure(world, book, what) - measure(was, inForce, what),
    }))
    .filter(({ by }) => by !== 0);
  return {
    ending: ended(world.ending),
    holds: world.ending === was.ending,
    same: canonical(world) === canonical(was),
    moved: moved.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)),
    parting: partingOf(was.meetings, world.meetings),
    left,
  };
}

function withDraw(
  reading: SwitchReading,
  other: string | null,
  inForce: string | null,
): SwitchReading {
  const { draws, holds, endings } = reading.otherLuck;
  const ending = ended(other);
  return {
    ...reading,
    otherLuck: {
      draws: draws + 1,
      holds: holds + (other === inForce ? 1 : 0),
      endings: { ...endings, [ending]: (endings[ending] ?? 0) + 1 },
    },
  };
}

function ended(ending: string | null): string {
  if (ending === null) throw new Error('expected a campaign that was played to its end, got none');
  return ending;
}
