import { itemId, optionId } from '../../src/analysis/scoreable/plain-ids.ts';
import type { Deal } from '../../src/analysis/deals/deal-space.ts';
import type { ScoreableGame } from '../../src/analysis/scoreable/scoreable-game.ts';
import { toScenario } from '../../src/analysis/scoreable/to-scenario.ts';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import type { Book } from '../../src/model/book.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Clause } from '../../src/model/table.ts';
import type { World } from '../../src/model/world.ts';
import { compile } from '../../src/session/compile.ts';
import { readScenario } from '../../src/session/read-scenario.ts';
import { freshWorld, give } from './games.ts';

/** A game as a scenario that was written to a file and read again. */
export function scenarioOf(game: ScoreableGame): { scenario: Scenario; book: Book } {
  const made = toScenario(game);
  if (!made.ok) throw new Error(made.message);
  const read = readScenario(JSON.stringify(made.scenario), (scenario) =>
    compile(catalogue, scenario, {}, tableCharts),
  );
  if (read.ok) return read;
  throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('; '));
}

/** The table of a game, all parties seated and nothing said. */
export function plainTable(book: Book, seed = '1'): World {
  const world = freshWorld(book, seed);
  give(world, book, { seat: book.mediator, type: 'proceed' });
  return world;
}

/** A deal as a text for the table. */
export function textFor(deal: Deal): Clause[] {
  return deal.map((option, issue) => ({
    item: itemId(issue),
    option: optionId(issue, option),
    wording: 'plain',
  }));
}
