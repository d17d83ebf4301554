import type { World } from '../model/world.ts';

/** A copy of plain data that shares nothing with it. */
function copyOf<T>(value: T): T;
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const all: readonly unknown[] = value;
    return all.map((each) => copyOf(each));
  }
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) copy[key] = copyOf(copy[key]);
  return copy;
}

/** A world to play on from. It shares with the other what never changes, by its type: mandates, and what is remembered of them. */
export function copyOfWorld({ parties, ...others }: World): World {
  const members = Object.entries(parties).map(
    ([id, { mandate, ...own }]) => [id, { ...copyOf(own), mandate }] as const,
  );
  return { ...copyOf(others), parties: Object.fromEntries(members) };
}
