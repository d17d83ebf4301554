import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configFile } from '../analysis/scoreable/read-scoreable.ts';
import { toScenario } from '../analysis/scoreable/to-scenario.ts';
import { catalogue } from '../content/catalogue.ts';
import type { Book } from '../model/book.ts';
import type { PartyChart } from '../model/chart.ts';
import type { Scenario } from '../model/scenario.ts';
import { compile } from '../session/compile.ts';
import { placeOf, readJson } from '../session/json.ts';
import { readScenario, type ScenarioRead } from '../session/read-scenario.ts';
import { findGames } from './mediate-read.ts';
import { readText } from './read-text.ts';
import { bad, good, quoted, type Result } from './result.ts';

type Charts = Readonly<Record<string, PartyChart>>;
/** Settings of disputed rules by id; those left out are the scenario's, or as usual. */
type Settings = Readonly<Record<string, string>>;

/** A scenario ready to be played. */
export interface Opened {
  scenario: Scenario;
  book: Book;
  /** The scenario as it travels in a transcript; undefined for one that the game ships. */
  custom: unknown;
}

/** Where the game's own scenarios lie, wherever the command is given. */
const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** Ids of the scenarios that the game ships. */
export function shippedIds(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .toSorted();
}

/** Reads the text of a scenario. */
export function read(text: string, charts: Charts, settings: Settings = {}): ScenarioRead {
  return readScenario(text, (scenario) => compile(catalogue, scenario, settings, charts));
}

/** Opens a scenario by the id of a shipped one, by the path of a file, or by the folder of a scoreable game. */
export function openScenario(
  name: string,
  cwd: string,
  charts: Charts,
  settings: Settings = {},
): Result<Opened> {
  const readIt = (text: string): ScenarioRead => read(text, charts, settings);
  const shipped = shippedIds();
  if (shipped.includes(name)) return openFile(`${name}.json`, folder, readIt, false);
  const isPath = /[./\\]/.test(name) || existsSync(resolve(cwd, name));
  if (isPath && existsSync(resolve(cwd, name, configFile))) return openGame(name, cwd, readIt);
  if (isPath) return openFile(name, cwd, readIt, true);
  return bad(
    `there is no scenario ${quoted(name)}; known ones are ${shipped.join(', ')}, or give the path of a file`,
  );
}

type Read = (text: string) => ScenarioRead;

function openFile(path: string, from: string, readIt: Read, custom: boolean): Result<Opened> {
  const text = readText(path, from);
  if (!text.ok) return text;
  const scenario = readIt(text.value);
  if (!scenario.ok) {
    const [first] = scenario.problems;
    const place = first === undefined ? '' : `, line ${first.line}, column ${first.column}`;
    const about = first === undefined || first.path === '' ? '' : `${first.path}: `;
    return bad(`${quoted(path)}${place}: ${about}${first?.message ?? 'this is no scenario'}`);
  }
  const json = custom ? readJson(text.value) : null;
  return good({
    scenario: scenario.scenario,
    book: scenario.book,
    custom: json?.ok === true ? json.value : undefined,
  });
}

/** A scoreable game as a scenario, compiled as a file would be. */
function openGame(path: string, cwd: string, readIt: Read): Result<Opened> {
  const found = findGames(path, cwd);
  if (!found.ok) return found;
  const [game] = found.value.games.values();
  if (game === undefined) throw new Error(`expected a game in ${path}, got none`);
  const made = toScenario(game);
  if (!made.ok) return bad(`${quoted(path)} cannot be played at a table: ${made.message}`);
  const text = JSON.stringify(made.scenario);
  const scenario = readIt(text);
  if (!scenario.ok)
    throw new Error(`expected a sound scenario, got ${scenario.problems[0]?.message ?? ''}`);
  const custom: unknown = JSON.parse(text);
  return good({ ...scenario, custom });
}

/** Where a text is not even JSON that may be read; null where it is. */
export function unreadable(text: string): { line: number; column: number; message: string } | null {
  const json = readJson(text);
  return json.ok ? null : { ...placeOf(text, json.offset), message: json.message };
}
