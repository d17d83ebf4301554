import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import { ScenarioSchema, type Scenario } from '../model/scenario.ts';
import type { Compiled, Problem } from './compile.ts';
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

/** Reads, checks and compiles the text of a scenario file. Never throws on bad input. */
export function readScenario(
  text: string,
  compileIt: (scenario: Scenario) => Compiled,
): ScenarioRead {
  const json = readJson(text);
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
        parsed.issues.map((issue) => ({ path: pathOf(issue), message: issue.message })),
      ),
    };
  }
  const compiled = compileIt(parsed.output);
  return compiled.ok
    ? { ok: true, scenario: parsed.output, book: compiled.book }
    : { ok: false, problems: place(text, compiled.problems) };
}

/** Keys and indices from the root to the value that an issue is about. */
export function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return keys.filter((key) => typeof key === 'string' || typeof key === 'number');
}

function place(text: string, problems: readonly Problem[]): PlacedProblem[] {
  const tree = parseTree(text);
  return problems.map(({ path, message }) => ({
    path: path.join('.'),
    ...placeOf(text, tree === undefined ? 0 : offsetOf(tree, path)),
    message,
  }));
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
