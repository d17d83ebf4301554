import type { Book } from '../model/book.ts';
import type { Groundwork } from '../model/catalogue.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import { reached } from './groundwork-effects.ts';
import type { Aim } from './groundwork-effects.ts';

/** Support by source if the act under consideration were done. */
export function supportAfter(
  support: Readonly<Record<PartyId, Milli>>,
  book: Book,
  act: Groundwork | null,
  aim: Aim,
): Record<PartyId, Milli> {
  const after: Record<PartyId, Milli> = { ...support };
  for (const effect of act?.effects ?? []) {
    if (effect.kind !== 'support') continue;
    for (const party of reached(book, effect.who, aim)) {
      const moved = (after[party] ?? 0) + effect.points * 1000;
      after[party] = Math.max(0, Math.min(100_000, moved));
    }
  }
  return after;
}
