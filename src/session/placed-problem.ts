import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { placeOf } from './json.ts';
import type { Path, Problem } from './problem.ts';

/** A problem of a file, with its place in the text (from 1). */
export interface PlacedProblem {
  path: string;
  line: number;
  column: number;
  message: string;
}

/** A file with more faults than this is told of these only. */
export const mostProblems = 100;

/** Problems in the order of the file. */
export function placed(text: string, problems: readonly Problem[]): PlacedProblem[] {
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
function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined)
      return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree.offset;
}
