import type { Path, Problem } from './problem.ts';

/** One problem where `id` is not among `known`. */
export function missing(path: Path, what: string, id: string, known: readonly string[]): Problem[] {
  if (known.includes(id)) return [];
  const choice =
    known.length === 0
      ? 'the scenario has none'
      : `use one of ${nearestFirst(id, known).slice(0, 12).join(', ')}`;
  return [{ path, message: `there is no ${what} "${id}" here; ${choice}` }];
}

/** No id is longer; what is written in place of one may be. */
const mostLetters = 60;

/** The known ids, what is spelt most alike first; ties in their order. */
export function nearestFirst(id: string, known: readonly string[]): string[] {
  const word = id.slice(0, mostLetters);
  return known
    .map((each) => ({ each, far: distance(word, each) }))
    .toSorted((left, right) => left.far - right.far)
    .map(({ each }) => each);
}

/** Letters to add, drop or change to make one word the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let index = 0; index < from.length; index += 1) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + (from[index] === to[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
