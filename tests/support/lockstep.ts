import { freeze } from 'immer';
import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import type { World } from '../../src/model/world.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { canonical } from '../../src/rules/hash.ts';
import { openWorld } from '../../src/rules/open-world.ts';
import { step } from '../../src/rules/step.ts';
import { apply, lastStep, newGame, type Game } from '../../src/session/game.ts';
import type { Books } from './books.ts';
import { decide, fromText, throughJson } from './games.ts';

/** The game after a command that it must accept. */
export function accepted(game: Game, command: Command): Game {
  const result = apply(game, command);
  if (result.ok) return result.game;
  throw new Error(`expected ${command.type} to be accepted, got ${result.refusal.code}`);
}

/** A game that nobody but the caller moves. */
export function openGame(book: Book, seed: string): Game {
  return newGame(book, { seed, computers: {} });
}

/** Plays a game to its end, or for so many commands. */
export function played(
  game: Game,
  host: Policy,
  party: Policy,
  most = Infinity,
  onStep: (game: Game) => Game = (same) => same,
): Game {
  let now = game;
  for (let turn = 0; now.world.phase !== 'ended' && turn < most; turn += 1)
    now = onStep(accepted(now, decide(now.world, now.book, turn, host, party)));
  return now;
}

/** The same game on a world that has been to JSON and back. */
export function throughSave(game: Game): Game {
  return { ...game, world: freeze(throughJson(game.world), true) };
}

/**
 * Plays one game twice in lockstep, the second through JSON after every command; says where they
 * differ in world, checksum, events or entries. Empty when they do not.
 */
export function lockstep(book: Book, seed: string, host: Policy, party: Policy): string[] {
  let one = openGame(book, seed);
  let other = throughSave(openGame(book, seed));
  for (let turn = 0; one.world.phase !== 'ended'; turn += 1) {
    const command = decide(one.world, book, turn, host, party);
    const again = decide(other.world, book, turn, host, party);
    if (canonical(command) !== canonical(again))
      return [`turn ${turn}: ${canonical(command)} against ${canonical(again)}`];
    one = accepted(one, command);
    other = throughSave(accepted(other, command));
    const [left, right] = [lastStep(one), lastStep(other)];
    const same =
      left.checksum === right.checksum &&
      JSON.stringify(left.events) === JSON.stringify(right.events) &&
      JSON.stringify(left.entries) === JSON.stringify(right.entries) &&
      JSON.stringify(left.world) === JSON.stringify(right.world);
    if (!same) return [`turn ${turn}: ${command.type} leads to another world through JSON`];
  }
  return [];
}

/**
 * Plays one game at two speeds: Immer's drafts with charts of XState, and plain objects with tables.
 * Says where they differ in world, events or entries. Empty when they do not.
 */
export function twoSpeeds(books: Books, seed: string, host: Policy, party: Policy): string[] {
  let game = openGame(books.play, seed);
  const bulk = openWorld(books.bulk, seed);
  const world: World = bulk.world;
  const same = (events: unknown, entries: unknown): boolean =>
    canonical(world) === canonical(game.world) &&
    JSON.stringify(events) === JSON.stringify(lastStep(game).events) &&
    JSON.stringify(entries) === JSON.stringify(lastStep(game).entries);
  if (!same(bulk.events, bulk.entries)) return ['the opening differs'];
  for (let turn = 0; world.phase !== 'ended'; turn += 1) {
    const command = decide(world, books.bulk, turn, host, party);
    game = accepted(game, command);
    const result = step(world, command, books.bulk);
    if (!result.ok) return [`turn ${turn}: ${command.type} is refused on plain objects`];
    if (!same(result.events, result.entries))
      return [`turn ${turn}: ${command.type} leads to another world at the other speed`];
  }
  return [];
}

/**
 * Plays one game twice, the second from a world whose keys a store has put in another order after every
 * command. Says where they differ in world, events or entries. Empty when they do not.
 */
export function reordered(book: Book, seed: string, host: Policy, party: Policy): string[] {
  const one = openWorld(book, seed).world;
  let other = fromText(canonical(one));
  for (let turn = 0; one.phase !== 'ended'; turn += 1) {
    const command = decide(one, book, turn, host, party);
    const [left, right] = [step(one, command, book), step(other, command, book)];
    if (canonical(left) !== canonical(right))
      return [`turn ${turn}: ${command.type} brings about something else`];
    if (canonical(one) !== canonical(other))
      return [`turn ${turn}: ${command.type} leads to another world`];
    other = fromText(canonical(other));
  }
  return [];
}
