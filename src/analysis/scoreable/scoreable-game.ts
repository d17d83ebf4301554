import type { DealSpace } from '../deals/deal-space.ts';

/** A scoreable game in the format of Abdelnabi et al. 2023, read or generated. */
export interface ScoreableGame {
  /** As shown: the folder's name, or the seed of a generated game. */
  name: string;
  /** Who proposes and who else may not be outvoted, as positions in `space.parties`. */
  proposer: number;
  second: number;
  /** Parties' full names, in the order of the configuration; `space` has their short ids. */
  partyNames: readonly string[];
  space: DealSpace;
}
