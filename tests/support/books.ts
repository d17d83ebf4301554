import { readdirSync, readFileSync } from 'node:fs';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import type { Book } from '../../src/model/book.ts';
import type { PartyChart } from '../../src/model/chart.ts';
import type { Sanction } from '../../src/model/sanctions.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { charts } from '../../src/parties/registry.ts';
import { compile } from '../../src/session/compile.ts';
import { readScenario } from '../../src/session/read-scenario.ts';
import { shelfWith } from '../../src/session/shelf.ts';
import type { Shelf } from '../../src/session/transcript.ts';

/** One scenario, compiled with each kind of chart. */
export interface Books {
  id: string;
  scenario: Scenario;
  /** Charts stepped by XState. */
  play: Book;
  /** Charts as flattened tables, for bulk. */
  bulk: Book;
}

const root = new URL('../../', import.meta.url);

function compileFile(path: URL, partyCharts: Readonly<Record<string, PartyChart>>): Book {
  const read = readScenario(readFileSync(path, 'utf8'), (scenario) =>
    compile(catalogue, scenario, {}, partyCharts),
  );
  if (read.ok) return read.book;
  const [problem] = read.problems;
  throw new Error(`${path.pathname}: ${problem?.path ?? ''}: ${problem?.message ?? ''}`);
}

function booksOf(path: URL): Books {
  const play = compileFile(path, charts);
  return {
    id: play.scenario.id,
    scenario: play.scenario,
    play,
    bulk: compileFile(path, tableCharts),
  };
}

const folder = new URL('scenarios/', root);

/** Every scenario that the game ships, in the order of the file names. */
export const shipped: readonly Books[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => booksOf(new URL(name, folder)));

function found(id: string): Books {
  const books = shipped.find((each) => each.id === id);
  if (books === undefined) throw new Error(`expected a scenario ${id} among the shipped ones`);
  return books;
}

export const flagship = found('ulaanbaatar-dialogue-2014');

/** A campaign of five parties without charts of their own, none of them one of the six. */
export const fiveNegotiators = booksOf(new URL('tests/support/five-negotiators.json', root));

/** Everything that a campaign can be played of. */
export const allBooks: readonly Books[] = [...shipped, fiveNegotiators];

/** The scenario with parts of it changed, compiled for bulk. */
export function variantOf({ scenario }: Books, change: Partial<Scenario>): Book {
  const compiled = compile(catalogue, { ...scenario, ...change }, {}, tableCharts);
  if (compiled.ok) return compiled.book;
  throw new Error(
    compiled.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  );
}

/** The flagship under one measure of its own alone: laid on the DPRK and older than the game, unless said otherwise. */
export function underSanctions(bears: Sanction['bears'], change: Partial<Sanction> = {}): Book {
  const measure = { id: 'measure', on: 'dprk', from: '2014-01-01', bears, evidence: 'P1' };
  return variantOf(flagship, { sanctions: [{ ...measure, ...change }] });
}

/** What the game ships, as a transcript finds it. */
export const shelf: Shelf = shelfWith(
  Object.fromEntries(allBooks.map(({ id, scenario }) => [id, scenario])),
);
