import type { PartyId } from '../../model/ids.ts';

/** One thing in the game that speaks for a criterion or against it. */
export interface Case {
  /** The step at which it can be seen. */
  step: number;
  round: number;
  good: boolean;
  /** The meeting that it is about; null where it is about none. */
  meeting: string | null;
  /** Whom it is about; null where it is about nobody in particular. */
  party: PartyId | null;
  /** Counts that belong to it: so many, of so many. */
  n: number;
  of: number;
}

/** What a criterion found; in the unit of its threshold. */
export interface Found {
  /** Null where the game gave nothing to judge. */
  figure: number | null;
  cases: readonly Case[];
}
