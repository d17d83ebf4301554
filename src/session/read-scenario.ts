import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import { ScenarioSchema, type Scenario } from '../model/scenario.ts';
import type { Compiled } from './compile.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './issues.ts';
import { placeOf, readJson } from './json.ts';
import type { Book } from '../model/book.ts';

/** A problem of a scenario file, with its place in the text (from 1). */
export interface PlacedProblem {
  path: string;
  line: number;
  column: number;
  message: string;
}

export type ScenarioRead =
  | { ok: true; scenario: Scenario; book: Book }
  | { ok: false; problems: readonly PlacedProblem[] };

/** The largest scenario that is read, characters; the flagship has fewer than forty thousand. */
const mostCharacters = 1_000_000;
/** A file with more faults than this is told of these only. */
const mostProblems = 100;

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
      problems: place(
        text,
        parsed.issues.slice(0, mostProblems).flatMap((issue) => problemsOf(issue)),
      ),
    };
  }
  const compiled = compileIt(parsed.output);
  return compiled.ok
    ? { ok: true, scenario: parsed.output, book: compiled.book }
    : { ok: false, problems: place(text, compiled.problems) };
}

function tooLong(text: string): { ok: false; offset: number; message: string } {
  const message = `the text has ${text.length} characters; a scenario has at most ${mostCharacters}. Is it the right file?`;
  return { ok: false, offset: 0, message };
}

/** Problems in the order of the file. */
function place(text: string, problems: readonly Problem[]): PlacedProblem[] {
  const tree = parseTree(text);
  return problems
    .slice(0, mostProblems)
    .map(({ path, message }) => {
      const { line, column } = placeOf(text, tree === undefined ? 0 : offsetOf(tree, path));
      return { path: path.join('.'), line, column, message };
    })
    .toSorted((left, right) => left.line - right.line || left.column - right.column);
}

/** Where a value stands, or the nearest thing around it that exists. */
function offsetOf(tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined)
      return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree.offset;
}
