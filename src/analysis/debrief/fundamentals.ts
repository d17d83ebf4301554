import type { Game } from '../../session/game.ts';
import {
  criteria,
  fundamentals,
  thresholds,
  type CriterionId,
  type FundamentalId,
} from './fundamentals-table.ts';
import type { Found } from './fundamentals-case.ts';
import { gatherRecord } from './fundamentals-record.ts';
import { readings } from './fundamentals-readings.ts';

/** A criterion read on one game. */
export interface CriterionReading extends Found {
  criterion: CriterionId;
  met: boolean;
}

/** How far a fundamental was kept to, by the criteria that are met: 1 none … 4 all three. */
export interface FundamentalReading {
  fundamental: FundamentalId;
  level: number;
  criteria: readonly CriterionReading[];
}

/**
 * Reads the eight fundamentals on a game, each by three criteria. Where a game gave nothing to judge
 * a criterion by, it is not met.
 */
export function readFundamentals(game: Game): FundamentalReading[] {
  const record = gatherRecord(game);
  return fundamentals.map((fundamental) => {
    const own = criteria
      .filter((criterion) => thresholds[criterion].fundamental === fundamental)
      .map((criterion) => {
        const found = readings[criterion](record);
        return { criterion, ...found, met: isMet(criterion, found.figure) };
      });
    return {
      fundamental,
      level: 1 + own.filter(({ met }) => met).length,
      criteria: own,
    };
  });
}

/** Whether a figure passes its threshold; nothing to judge does not. */
export function isMet(criterion: CriterionId, found: number | null): boolean {
  const { test, figure } = thresholds[criterion];
  if (found === null) return false;
  return test === 'at-least' ? found >= figure : found <= figure;
}
