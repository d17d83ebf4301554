import { doNothing } from '../../src/policy/hosts.ts';
import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import type { Clause } from '../../src/model/table.ts';
import type { Phase, Proposal, World } from '../../src/model/world.ts';
import { delegation } from '../../src/policy/delegation.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { openWorld } from '../../src/rules/open-world.ts';
import { step } from '../../src/rules/step.ts';
import { known } from '../../src/rules/turn.ts';
import { chanceFor } from '../../src/session/game.ts';
import { viewFor } from '../../src/session/view.ts';

/** What one accepted command brought about. */
export interface Brought {
  events: readonly GameEvent[];
  entries: readonly LedgerEntry[];
}

/** A plain world on the morning of the first round. */
export function freshWorld(book: Book, seed = '1'): World {
  return openWorld(book, seed).world;
}

function isWorld(value: unknown): value is World {
  return typeof value === 'object' && value !== null && 'scores' in value && 'phase' in value;
}

/** A world as another program hands it back. */
export function fromText(text: string): World {
  const copy: unknown = JSON.parse(text);
  if (isWorld(copy)) return copy;
  throw new Error('expected a world to come back from JSON');
}

/** A copy that shares nothing with the original. */
export function throughJson(world: World): World {
  return fromText(JSON.stringify(world));
}

/** Carries out a command that the rules must accept. */
export function give(world: World, book: Book, command: Command): Brought {
  const result = step(world, command, book);
  if (result.ok) return result;
  throw new Error(`expected ${command.type} to be accepted, got ${result.refusal.code}`);
}

/** Why a command is refused; throws where it is accepted. */
export function refusalOf(world: World, book: Book, command: Command): Refusal {
  const result = step(world, command, book);
  if (!result.ok) return result.refusal;
  throw new Error(`expected ${command.type} to be refused, it was accepted`);
}

/** The seat that must move: the first that is asked, or the mediator. */
export function seatToMove({ question, waiting }: World, book: Book): string {
  return question === null ? book.mediator : (waiting[0] ?? book.mediator);
}

/** What the seat to move decides, with chance of its own for each turn. */
export function decide(
  world: World,
  book: Book,
  turn: number,
  host: Policy,
  party: Policy = delegation,
): Command {
  const seat = seatToMove(world, book);
  const policy = seat === book.mediator ? host : party;
  const rng = chanceFor(world.seed, world.round, seat, turn);
  return policy.decide(viewFor(seat, world, book), book, rng);
}

/** Plays on until a station of a round, with a mediator that does nothing unless told otherwise. */
export function playUntil(
  world: World,
  book: Book,
  phase: Phase,
  round = world.round,
  host: Policy = doNothing,
): World {
  for (let turn = 0; world.phase !== phase || world.round !== round; turn += 1) {
    if (world.phase === 'ended') throw new Error(`expected to come to ${phase} of round ${round}`);
    give(world, book, decide(world, book, turn, host));
  }
  return world;
}

/** The first round whose meeting the mediator convenes itself. */
function ownRound({ scenario }: Book): number {
  return scenario.rounds.findIndex(({ convened }) => convened === undefined) + 1;
}

/** A world in which the mediator may send an invitation. */
export function atConvening(book: Book, { seed = '1', round = ownRound(book) } = {}): World {
  return playUntil(freshWorld(book, seed), book, 'convening', round);
}

/** An invitation that every venue of the capital and every party of the book allow. */
export function usualProposal(book: Book): Omit<Proposal, 'host'> {
  return {
    venue: Object.values(book.venues).find(({ cost }) => cost === 0)?.id ?? 'none',
    track: '1.5',
    publicity: 'announced',
    agenda: Object.keys(book.items).slice(0, 2),
    guests: [...book.partyIds],
  };
}

export function invitation(book: Book, change: Partial<Proposal> = {}): Command {
  const { venue, track, publicity, agenda, guests } = { ...usualProposal(book), ...change };
  return { seat: book.mediator, type: 'invite', venue, track, publicity, agenda, guests };
}

/** Sends an invitation; everybody is still to answer. */
export function invite(world: World, book: Book, change: Partial<Proposal> = {}): Brought {
  return give(world, book, invitation(book, change));
}

/** The yes to what is being asked. */
function agreeing({ question }: World): 'accept' | 'endorse' | 'takeStep' {
  if (question === 'step') return 'takeStep';
  return question === 'text' ? 'endorse' : 'accept';
}

/** Every party that is asked says yes, or what `otherwise` has for it. */
export function answerAll(
  world: World,
  book: Book,
  otherwise: Readonly<Record<string, Command>> = {},
): Brought {
  const brought: { events: GameEvent[]; entries: LedgerEntry[] } = { events: [], entries: [] };
  for (const seat of world.waiting) {
    const { events, entries } = give(
      world,
      book,
      otherwise[seat] ?? { seat, type: agreeing(world) },
    );
    brought.events.push(...events);
    brought.entries.push(...entries);
  }
  return brought;
}

/** A table of the given kind, with everybody who was asked. */
export function atTable(book: Book, change: Partial<Proposal> = {}, seed = '1'): World {
  const world = atConvening(book, { seed });
  invite(world, book, change);
  answerAll(world, book);
  give(world, book, { seat: book.mediator, type: 'openTable' });
  return world;
}

/** A text for the agenda under way: of every item its option of that place, worded plainly. */
export function textOf(world: World, book: Book, place = 1): Clause[] {
  const agenda = world.invitation?.proposal.agenda ?? [];
  return agenda.map((item) => ({
    item,
    option: known(book.items, item).options[place]?.id ?? 'none',
    wording: 'plain',
  }));
}

/** A table with the host's text before everybody. */
export function withText(book: Book, change: Partial<Proposal> = {}, seed = '1'): World {
  const world = atTable(book, change, seed);
  const { mediator: seat } = book;
  give(world, book, { seat, type: 'tableText', author: seat, clauses: textOf(world, book) });
  return world;
}
