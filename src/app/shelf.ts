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

function compileIt(scenario: Scenario): Compiled {
  return compile(catalogue, scenario, {}, charts);
}

const shipped: ReadonlyMap<string, { readonly scenario: Scenario; readonly book: Book }> = new Map(
  Object.entries(files).map(([path, text]) => {
    const read = readScenario(text, compileIt);
    if (!read.ok) {
      const [problem] = read.problems;
      throw new Error(
        `expected ${path} to compile, got ${problem?.path ?? ''}: ${problem?.message ?? ''}`,
      );
    }
    return [read.scenario.id, { scenario: read.scenario, book: read.book }];
  }),
);

/** Everything that the game ships and a saved game may refer to. */
export const shelf = shelfWith(
  Object.fromEntries([...shipped].map(([id, { scenario }]) => [id, scenario])),
);

export function bookOf(scenario: string): Book {
  const found = shipped.get(scenario);
  if (found === undefined) throw new Error(`expected a shipped scenario, got ${scenario}`);
  return found.book;
}

/** A scenario of ours that no file holds, compiled as a file would be, and as it travels in a saved game. */
export function bookFrom(scenario: Scenario): { book: Book; custom: unknown } {
  const text = JSON.stringify(scenario);
  const read = readScenario(text, compileIt);
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
