import type { ItemId, Milli, PartyId } from './ids.ts';

/** How evenly the mediator stands between its neighbours. */
export interface NeighbourBalance {
  /** Every neighbour, in the order of parties, and how much nearer it has come since the opening. */
  neighbours: readonly { party: PartyId; nearer: Milli }[];
  near: PartyId;
  far: PartyId;
  /** By how much more the nearest has come nearer than the farthest, at least 0. */
  gap: Milli;
}

/** Something that friends of the initiative wait for the mediator to speak of. */
export interface Silence {
  item: ItemId;
  /** Whole rounds since the mediator last spoke of it, the one under way not counted. */
  rounds: number;
  /** Whether it has spoken of it in the round under way. */
  spoken: boolean;
  /** What a further silent round costs of the support of each who waits, in the order of parties; positive. */
  costs: readonly { party: PartyId; support: Milli }[];
}
