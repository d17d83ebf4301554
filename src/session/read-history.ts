import * as v from 'valibot';
import { HistorySchema, type HistoryCase } from '../model/history.ts';
import { problemsOf } from './issues.ts';
import { placeOf, readJson } from './json.ts';
import { placed, type PlacedProblem } from './placed-problem.ts';
import type { Path, Problem } from './problem.ts';

export type HistoryRead =
  | { ok: true; cases: readonly HistoryCase[] }
  | { ok: false; problems: readonly PlacedProblem[] };

/** Reads and checks the text of a file of documented meetings. Never throws on bad input. */
export function readHistory(text: string): HistoryRead {
  const json = readJson(text);
  if (!json.ok)
    return {
      ok: false,
      problems: [{ path: '', ...placeOf(text, json.offset), message: json.message }],
    };
  const parsed = v.safeParse(HistorySchema, json.value);
  const problems = parsed.success
    ? twice(parsed.output.cases)
    : parsed.issues.flatMap((issue) => problemsOf(issue));
  if (parsed.success && problems.length === 0) return { ok: true, cases: parsed.output.cases };
  return {
    ok: false,
    problems: placed(
      text,
      problems.map((each) => naming(json.value, each)),
    ),
  };
}

/** Cases are told apart by their ids. */
function twice(cases: readonly HistoryCase[]): Problem[] {
  return cases.flatMap(({ id }, index) =>
    cases.findIndex((each) => each.id === id) === index
      ? []
      : [{ path: ['cases', index, 'id'], message: `"${id}" stands twice; give each case its own` }],
  );
}

/** Says of which case a problem is, where it has an id already. */
function naming(value: unknown, { path, message }: Problem): Problem {
  const [list, index] = path;
  const id = list === 'cases' && index !== undefined ? idAt(value, ['cases', index, 'id']) : null;
  return { path, message: id === null ? message : `case ${id}: ${message}` };
}

function idAt(value: unknown, path: Path): string | null {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return null;
    found = Reflect.get(found, key);
  }
  return typeof found === 'string' && found.length <= 300 ? found : null;
}
