import * as fc from 'fast-check';
import { createDraft, finishDraft, freeze } from 'immer';
import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import { publicities, stepSizes, tracks, wordings } from '../../src/model/ids.ts';
import type { World } from '../../src/model/world.ts';
import { random } from '../../src/policy/random.ts';
import { openWorld } from '../../src/rules/open-world.ts';
import { step, type StepResult } from '../../src/rules/step.ts';
import { decide } from './games.ts';
import { faultsOf, outOfRange, Tally } from './ledger.ts';
import { randomParty } from './random-party.ts';

/** One move of a fuzzed game: what a seat that plays by the rules would do, or anything at all. */
export type Move = { kind: 'sound'; turn: number } | { kind: 'wild'; command: Command };

/** Ids that no book knows, some of which every object of the language has. */
export const strangers = ['nobody', 'constructor', 'x', '', '__proto__', 'toString', 'a/b'];

function idOf(ids: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom(...strangers) },
  );
}

/** Any command of the right shape: known and unknown ids, in any place, from any seat. */
export function wildCommand(book: Book): fc.Arbitrary<Command> {
  const seat = fc.oneof(
    { weight: 6, arbitrary: fc.constant(book.mediator) },
    { weight: 5, arbitrary: idOf(book.seatIds) },
  );
  const party = idOf(book.seatIds);
  const item = idOf(Object.keys(book.items));
  const venue = idOf(Object.keys(book.venues));
  const option = idOf(
    Object.values(book.items).flatMap(({ options }) => options.map(({ id }) => id)),
  );
  const publicity = fc.constantFrom(...publicities);
  const clause = fc.record({ item, option, wording: fc.constantFrom(...wordings) });
  const condition = fc.oneof(
    fc.record({ change: fc.constant('venue' as const), venue }),
    fc.record({ change: fc.constantFrom('drop-item' as const, 'add-item' as const), item }),
    fc.record({ change: fc.constantFrom('leave-out' as const, 'add-guest' as const), party }),
    fc.record({ change: fc.constant('publicity' as const), publicity }),
  );
  const bare = fc.constantFrom(
    'proceed' as const,
    'openTable' as const,
    'callOff' as const,
    'hearAll' as const,
    'recess' as const,
    'announce' as const,
    'accept' as const,
    'refuse' as const,
    'endorse' as const,
    'walkOut' as const,
    'takeStep' as const,
    'declineStep' as const,
  );
  const aim = fc.option(party, { nil: null });
  return fc.oneof(
    fc.record({ seat, type: bare }),
    fc.record({
      seat,
      type: fc.constant('answerRequest' as const),
      incident: idOf(Object.keys(book.incidents)),
      answer: fc.constantFrom('decline', 'accept', ...strangers),
    }),
    fc.record({
      seat,
      type: fc.constant('prepare' as const),
      groundwork: idOf(Object.keys(book.groundwork)),
      target: aim,
      partner: aim,
    }),
    fc.record({
      seat,
      type: fc.constant('askStep' as const),
      party,
      toward: party,
      size: fc.constantFrom(...stepSizes),
      publicity,
    }),
    fc.record({
      seat,
      type: fc.constant('invite' as const),
      venue,
      track: fc.constantFrom(...tracks),
      publicity,
      agenda: fc.array(item, { maxLength: 5 }),
      guests: fc.array(party, { maxLength: 7 }),
    }),
    fc.record({ seat, type: fc.constantFrom('meetCondition' as const, 'caucus' as const), party }),
    fc.record({ seat, type: fc.constant('clarify' as const), party, item }),
    fc.record({ seat, type: fc.constant('suggest' as const), party, item, option }),
    fc.record({
      seat,
      type: fc.constant('tableText' as const),
      author: party,
      clauses: fc.option(fc.array(clause, { maxLength: 4 }), { nil: null }),
    }),
    fc.record({ seat, type: fc.constant('amend' as const), clause }),
    fc.record({
      seat,
      type: fc.constant('closeTable' as const),
      as: fc.constantFrom(
        'text' as const,
        'statement' as const,
        'meet-again' as const,
        'nothing' as const,
      ),
    }),
    fc.record({ seat, type: fc.constant('setCondition' as const), condition }),
    fc.record({ seat, type: fc.constant('object' as const), item }),
  );
}

/** Moves of a game, sound and wild in turn. */
export function movesOf(book: Book, most: number): fc.Arbitrary<Move[]> {
  const sound = fc.record({ kind: fc.constant('sound' as const), turn: fc.nat(999) });
  const wild = fc.record({ kind: fc.constant('wild' as const), command: wildCommand(book) });
  return fc.array(fc.oneof({ weight: 3, arbitrary: sound }, { weight: 2, arbitrary: wild }), {
    minLength: 1,
    maxLength: most,
    size: 'max',
  });
}

/** How far a fuzzed game came, and everything about it that should not be. */
export interface Fuzzed {
  world: World;
  accepted: number;
  refused: Map<string, number>;
  problems: string[];
}

function same(left: StepResult, right: StepResult): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/**
 * Plays moves with Immer's drafts on a frozen world, and after every one holds what must always hold:
 * a refusal changes neither a draft nor a frozen object, scores stay on their scales, the ledger adds up.
 */
export function playCarefully(book: Book, seed: string, moves: readonly Move[]): Fuzzed {
  const opened = openWorld(book, seed);
  const tally = new Tally();
  tally.add(opened.entries);
  const found: Fuzzed = {
    world: freeze(opened.world, true),
    accepted: 0,
    refused: new Map(),
    problems: faultsOf(opened.entries, book),
  };
  for (const [index, move] of moves.entries()) {
    const { world } = found;
    if (move.kind === 'sound' && world.phase === 'ended') continue;
    const command =
      move.kind === 'wild' ? move.command : decide(world, book, move.turn, random, randomParty);
    const report = (what: string): number =>
      found.problems.push(`move ${index}, ${JSON.stringify(command)}: ${what}`);
    const draft = createDraft(world);
    const result = step(draft, command, book);
    const after = finishDraft(draft);
    if (result.ok) {
      found.world = after;
      found.accepted += 1;
      tally.add(result.entries);
      for (const problem of [
        ...faultsOf(result.entries, book),
        ...tally.differences(after),
        ...outOfRange(after, book),
      ])
        report(problem);
    } else {
      const code = result.refusal.code;
      found.refused.set(code, (found.refused.get(code) ?? 0) + 1);
      if (move.kind === 'sound') report(`a sound move was refused: ${code}`);
      if (after !== world) report(`${code} changed a draft`);
      if (!same(step(world, command, book), result)) report(`${code} only on a draft`);
    }
  }
  return found;
}
