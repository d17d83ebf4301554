import type { ScoreRef } from '../../src/model/ledger.ts';
import type { Scores } from '../../src/model/world.ts';

/** One change of one score. */
export interface Change {
  ref: ScoreRef;
  amount: number;
}

/** Scores as they stood after the opening, in the shape of others. */
export function openedScores(scores: Scores, opening: readonly Change[]): Scores {
  const fresh = structuredClone(scores);
  for (const row of Object.values(fresh.trust)) for (const to of Object.keys(row)) row[to] = 0;
  for (const of of Object.keys(fresh.credibility)) fresh.credibility[of] = 0;
  for (const of of Object.keys(fresh.support)) fresh.support[of] = 0;
  Object.assign(fresh, { limelight: 0, capital: 0, sovereignty: 0 });
  for (const change of opening) write(fresh, change);
  return fresh;
}

/** Writes a change of a score, and reckons nothing. */
export function write(scores: Scores, { ref, amount }: Change): void {
  switch (ref.score) {
    case 'trust': {
      const row = scores.trust[ref.from];
      if (row !== undefined) row[ref.to] = (row[ref.to] ?? 0) + amount;
      return;
    }
    case 'credibility':
    case 'support':
      scores[ref.score][ref.of] = (scores[ref.score][ref.of] ?? 0) + amount;
      return;
    default:
      scores[ref.score] += amount;
  }
}
