import type { EvidenceId, Milli, PartyId, SeatId } from './ids.ts';
import type { CauseId } from './causes.ts';

/** The scores of the world, by what they run between. */
export const pairScores = ['trust'] as const;
export const partyScores = ['credibility', 'support'] as const;
export const hostScores = ['limelight', 'capital', 'sovereignty'] as const;
export type PairScore = (typeof pairScores)[number];
export type PartyScore = (typeof partyScores)[number];
export type HostScore = (typeof hostScores)[number];

/**
 * Names one score. `trust` runs from a party to another; `credibility` is what `of` believes of the
 * mediator; `support` is what `of` lends to the initiative; the rest belong to the mediator.
 */
export type ScoreRef =
  | { score: PairScore; from: PartyId; to: PartyId }
  | { score: PartyScore; of: PartyId }
  | { score: HostScore };

/** Why a score moved: the rule, what it was about, and what it rests on. */
export interface Cause {
  /** A cause of the rule table, e.g. `venue`, `publicity`, `drift`. */
  id: CauseId;
  /** Venue, item, groundwork, incident or party that the cause is about. */
  subject: string | null;
  evidence: EvidenceId;
}

/** One change of one score. The sum of all entries of a score is that score. */
export interface LedgerEntry {
  round: number;
  ref: ScoreRef;
  /** The amount applied, after sizes, caps and bounds. Never zero. */
  amount: Milli;
  cause: Cause;
  seenBy: 'all' | readonly SeatId[];
}

/**
 * One term of a decision. `low` and `high` are equal when the one who reckons knows the term;
 * a wider range is what it has no grounds to know.
 */
export interface Term {
  cause: Cause;
  low: Milli;
  high: Milli;
}
