import { catalogue } from '../content/catalogue.ts';
import type { Book } from '../model/book.ts';
import type { Scenario } from '../model/scenario.ts';
import { charts } from '../parties/registry.ts';
import { compile } from '../session/compile.ts';
import type { Compiled } from '../session/compile.ts';
import { readScenario } from '../session/read-scenario.ts';
import { shelfWith, usualSeats } from '../session/shelf.ts';

const files = import.meta.glob<string>('../../scenarios/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function asUsual(scenario: Scenario): Compiled {
  return compile(catalogue, scenario, {}, charts);
}

const shipped: Readonly<Record<string, Scenario>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => {
    const read = readScenario(text, asUsual);
    if (!read.ok) {
      const [problem] = read.problems;
      throw new Error(
        `expected ${path} to compile, got ${problem?.path ?? ''}: ${problem?.message ?? ''}`,
      );
    }
    return [read.scenario.id, read.scenario];
  }),
);

/** Everything that the game ships and a saved game may refer to. */
export const shelf = shelfWith(shipped);

/** The rules of a shipped scenario, under the disputed rules that are set otherwise than usual. */
export function bookOf(scenario: string, settings: Readonly<Record<string, string>>): Book {
  const found = shipped[scenario];
  if (found === undefined) throw new Error(`expected a shipped scenario, got ${scenario}`);
  const compiled = compile(catalogue, found, settings, charts);
  if (compiled.ok) return compiled.book;
  throw new Error(`expected ${scenario} to compile, got ${compiled.problems[0]?.message ?? ''}`);
}

/** A scenario of ours that no file holds, compiled as a file would be, and as it travels in a saved game. */
export function bookFrom(scenario: Scenario): { book: Book; custom: unknown } {
  const text = JSON.stringify(scenario);
  const read = readScenario(text, asUsual);
  if (read.ok) return { book: read.book, custom: JSON.parse(text) };
  const [problem] = read.problems;
  throw new Error(
    `expected a sound scenario, got ${problem?.path ?? ''}: ${problem?.message ?? ''}`,
  );
}

/** The parties' own policies for every seat but the mediator's, which the player holds. */
export function computersFor(book: Book) {
  return usualSeats(book.partyIds);
}
