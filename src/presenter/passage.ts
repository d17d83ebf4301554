import type { GameEvent } from '../model/event.ts';
import type { LedgerEntry } from '../model/ledger.ts';

/** What happened over some steps of a game and why scores moved, as far as the seat may know. */
export interface Passage {
  readonly events: readonly GameEvent[];
  readonly entries: readonly LedgerEntry[];
}

type EventOf<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;

/** The events of one type, in order. */
export function eventsOf<T extends GameEvent['type']>(passage: Passage, type: T): EventOf<T>[] {
  return passage.events.filter((event): event is EventOf<T> => event.type === type);
}
