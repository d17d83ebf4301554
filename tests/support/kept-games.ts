import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../replays/', import.meta.url);

/** Names of the games that `record.ts` keeps, in order. */
export const keptNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted();

/** The text of a kept game, or of an older file beside it. */
export function keptText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** A kept game whose mediator was a person, as a player would have saved it. */
export function keptByHand(name: string): string {
  return keptText(name).replace(/"mongolia":"[^"]+"/, '"mongolia":"person"');
}
