import * as v from 'valibot';
import { ScenarioSchema, type Scenario } from '../model/scenario.ts';
import type { Compiled } from './compile.ts';
import { problemsOf } from './issues.ts';
import { placeOf, readJson } from './json.ts';
import { mostProblems, placed, type PlacedProblem } from './placed-problem.ts';
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
  const parsed = v.safeParse(ScenarioSchema, json.value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: placed(
        text,
        parsed.issues.slice(0, mostProblems).flatMap((issue) => problemsOf(issue)),
      ),
    };
  }
  const compiled = compileIt(parsed.output);
  return compiled.ok
    ? { ok: true, scenario: parsed.output, book: compiled.book }
    : { ok: false, problems: placed(text, compiled.problems) };
}

function tooLong(text: string): { ok: false; offset: number; message: string } {
  const message = `the text has ${text.length} characters; a scenario has at most ${mostCharacters}. Is it the right file?`;
  return { ok: false, offset: 0, message };
}
