import type { Path, Problem } from './problem.ts';

/** One problem where `id` is not among `known`. */
export function missing(path: Path, what: string, id: string, known: readonly string[]): Problem[] {
  if (known.includes(id)) return [];
  const choice =
    known.length === 0 ? 'the scenario has none' : `use one of ${known.slice(0, 12).join(', ')}`;
  return [{ path, message: `there is no ${what} "${id}" here; ${choice}` }];
}
