import { castDraft, createDraft, finishDraft, freeze } from 'immer';
import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { GameEvent } from '../model/event.ts';
import type { SeatId } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Refusal } from '../model/refusal.ts';
import { transcriptFormat, type Header } from '../model/transcript.ts';
import type { World } from '../model/world.ts';
import type { Policy } from '../policy/policy.ts';
import { stream, type Rng } from '../rules/chance.ts';
import { canonical, checksum } from '../rules/hash.ts';
import { openWorld } from '../rules/open-world.ts';
import { step } from '../rules/step.ts';
import { known } from '../rules/turn.ts';
import { rulesVersion } from './compile.ts';
import { viewFor } from './view.ts';

/** One accepted command and what it brought about. The opening of the game has no command. */
export interface GameStep {
  command: Command | null;
  /** The round in which it was given. */
  round: number;
  events: readonly GameEvent[];
  entries: readonly LedgerEntry[];
  /** The world after it. Worlds share structure. */
  world: World;
  /** Chains the checksum before, the world and the entries. */
  checksum: string;
}

/** A running game: a value; every function returns another. */
export interface Game {
  readonly book: Book;
  readonly header: Header;
  /** Policies of the seats that no person holds. */
  readonly computers: Readonly<Record<SeatId, Policy>>;
  /** The opening, then one for each accepted command. */
  readonly steps: readonly GameStep[];
  /** The world now. */
  readonly world: World;
}

export type Played = { ok: true; game: Game } | { ok: false; refusal: Refusal };

export interface Setup {
  seed: string;
  /** Policies by seat; a seat that is left out is a person's. */
  computers: Readonly<Record<SeatId, Policy>>;
  /** The scenario as it travels, when the game does not ship it. */
  custom?: unknown;
}

/** Opens a game. Computer seats do not move until the first command, or `runComputers`. */
export function newGame(book: Book, { seed, computers, custom }: Setup): Game {
  const { world, events, entries } = openWorld(book, seed);
  const seats = Object.fromEntries(book.seatIds.map((id) => [id, computers[id]?.id ?? 'person']));
  const header: Header = {
    format: transcriptFormat,
    rules: rulesVersion,
    scenario: book.scenario.id,
    book: book.hash,
    seed,
    seats,
    assumptions: { ...book.assumptions },
    ...(custom === undefined ? {} : { custom }),
  };
  const opening = freeze(world, true);
  const first: GameStep = {
    command: null,
    round: 1,
    events,
    entries,
    world: opening,
    checksum: checksum(book.hash, world, entries),
  };
  return { book, header, computers, steps: [first], world: opening };
}

/** Carries out one command of a seat, and nothing else. A refusal changes nothing. */
export function apply(game: Game, command: Command): Played {
  const draft = createDraft<{ world: World; events: GameEvent[] }>({
    world: game.world,
    events: [],
  });
  const result = step(draft.world, command, game.book);
  if (!result.ok) return result;
  // Events may point into the draft: they are finished with it.
  draft.events = castDraft([...result.events]);
  const { world, events } = finishDraft(draft);
  const { entries } = result;
  const taken: GameStep = {
    command,
    round: game.world.round,
    events,
    entries,
    world,
    checksum: checksum(lastStep(game).checksum, world, entries),
  };
  return { ok: true, game: { ...game, world, steps: [...game.steps, taken] } };
}

export function lastStep(game: Pick<Game, 'steps'>): GameStep {
  const last = game.steps.at(-1);
  if (last === undefined) throw new Error('expected a game to have an opening, got none');
  return last;
}

/** Whether the steps of a game go back to its opening: where it goes on from a snapshot they do not. */
export function isWhole({ book, header, steps }: Game): boolean {
  const { world, entries } = openWorld(book, header.seed);
  return steps[0]?.checksum === checksum(book.hash, world, entries);
}

/** The seat of a computer that must move now, or null where it is a person's turn or the game is over. */
function computerToMove({ world, computers, book }: Game): SeatId | null {
  const askedFirst = world.waiting.find((seat) => computers[seat] !== undefined);
  if (world.question !== null) return askedFirst ?? null;
  return world.phase !== 'ended' && computers[book.mediator] !== undefined ? book.mediator : null;
}

/** A policy's own chance: outside the world, apart for every decision, so that undo and branching need no memory of it. */
export function chanceFor(seed: string, round: number, seat: SeatId, decision: number): Rng {
  return stream(seed, 'policy', round, `${seat}/${decision}`);
}

/** How many commands a seat has given in the round under way. */
function decisionsOf({ steps, world }: Game, seat: SeatId): number {
  return steps.filter((each) => each.command?.seat === seat && each.round === world.round).length;
}

/** Lets computer seats move until a person must. */
export function runComputers(game: Game): Game {
  let now = game;
  for (let seat = computerToMove(now); seat !== null; seat = computerToMove(now)) {
    const rng = chanceFor(now.header.seed, now.world.round, seat, decisionsOf(now, seat));
    const command = known(now.computers, seat).decide(
      viewFor(seat, now.world, now.book),
      now.book,
      rng,
    );
    const played = apply(now, command);
    if (!played.ok)
      throw new Error(
        `expected ${seat} to give a legal command, got ${command.type}: ${played.refusal.code}`,
      );
    now = played.game;
  }
  return now;
}

/** Carries out a person's command, then lets the computer seats answer. */
export function play(game: Game, command: Command): Played {
  const played = apply(game, command);
  return played.ok ? { ok: true, game: runComputers(played.game) } : played;
}

/** What has been shown since a step cannot be unseen: undo stops there. */
const revealing = new Set<GameEvent['type']>([
  'roundBegan',
  'tellNoticed',
  'stepPromised',
  'stepDeclined',
  'replied',
  'positionStated',
  'caucusHeld',
  'clarified',
  'concessionConsidered',
  'concessionRefused',
  'answered',
  'walkedOut',
  'commitmentSettled',
  'campaignEnded',
]);

/** Whether the mediator came to know more of a mandate: its estimates have shown it. */
function hasLearned(before: World, after: World): boolean {
  return Object.entries(after.parties).some(
    ([id, { insight }]) => canonical(insight) !== canonical(before.parties[id]?.insight),
  );
}

/** Takes back the last command of the seat, within its round; null where something was shown since. */
export function undo(game: Game, seat: SeatId): Game | null {
  const at = game.steps.findLastIndex(({ command }) => command?.seat === seat);
  if (at < 1) return null;
  const shown = game.steps
    .slice(at)
    .some(({ events }) => events.some(({ type }) => revealing.has(type)));
  const before = game.steps[at - 1];
  if (shown || before === undefined || hasLearned(before.world, game.world)) return null;
  return { ...game, steps: game.steps.slice(0, at), world: before.world };
}
