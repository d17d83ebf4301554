import * as v from 'valibot';
import { ScenarioSchema, type Scenario } from '../model/scenario.ts';
import type { Compiled } from './compile.ts';
import { problemsOf } from './issues.ts';
import { keyTwice, placeOf, readJson } from './json.ts';
import { mostProblems, placed, type PlacedProblem } from './placed-problem.ts';
import type { Problem } from './problem.ts';
import type { Book } from '../model/book.ts';

export type ScenarioRead =
  | { ok: true; scenario: Scenario; book: Book }
  | { ok: false; problems: readonly PlacedProblem[] };

/** The largest scenario that is read, characters; the flagship has fewer than forty thousand. */
const mostCharacters = 1_000_000;

/** Reads, checks and compiles the text of a scenario file. Never throws on bad input. */
export function readScenario(
  text: string,
  compileIt: (scenario: Scenario) => Compiled,
): ScenarioRead {
  const json = text.length > mostCharacters ? tooLong(text) : readJson(text);
  if (!json.ok)
    return {
      ok: false,
      problems: [{ path: '', ...placeOf(text, json.offset), message: json.message }],
    };
  const twice = keyTwice(text);
  if (twice !== null) {
    const message = `the key "${twice.key}" stands twice in one object; remove one`;
    return { ok: false, problems: [{ path: '', ...placeOf(text, twice.at), message }] };
  }
  const parsed = v.safeParse(ScenarioSchema, json.value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: placed(
        text,
        toldOnce(parsed.issues.slice(0, mostProblems).flatMap((issue) => problemsOf(issue))),
      ),
    };
  }
  const compiled = compileIt(parsed.output);
  return compiled.ok
    ? { ok: true, scenario: parsed.output, book: compiled.book }
    : { ok: false, problems: placed(text, compiled.problems) };
}

/** Each fault once: a list in the place of an object lacks every key of it. */
function toldOnce(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ path, message }) => {
    const key = `${path.join('.')}: ${message}`;
    return !told.has(key) && told.add(key);
  });
}

function tooLong(text: string): { ok: false; offset: number; message: string } {
  const message = `the text has ${text.length} characters; a scenario has at most ${mostCharacters}. Is it the right file?`;
  return { ok: false, offset: 0, message };
}
