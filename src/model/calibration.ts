import type { RuleId } from './rule-table.ts';

/** The numbers of the rules that documented meetings set: who follows an invitation, and how surely. */
export const fittedRuleIds = [
  'yesAt',
  'tremor',
  'surprise',
  'hostTrustWeight',
  'mediatorTrustWeight',
  'firstItemWeight',
  'secondItemWeight',
  'thirdItemWeight',
] as const satisfies readonly RuleId[];
export type FittedRuleId = (typeof fittedRuleIds)[number];

/** Shares of the results 1, 2 and 3 among meetings that were held, 0…1 each. */
export type HeldShares = readonly [met: number, partial: number, agreement: number];

/** What the back-test makes of a table that the rules played. */
export interface Tempering {
  /** How far a played table is believed beside the record’s own shares, 0…1. */
  tableShare: number;
  /** The record’s shares, of officials’ meetings and of others. */
  held: { officials: HeldShares; others: HeldShares };
}

/** What documented meetings were fitted with, and on how many. */
export interface Calibration extends Tempering {
  fittedOn: string;
  /** What the game plays by, in the units of the rule table. */
  rules: Readonly<Record<FittedRuleId, number>>;
}

/** Meetings foretold with a chance of `from` to `to`: how many, the mean chance, and how often it then happened. */
export interface ReliabilityBin {
  from: number;
  to: number;
  n: number;
  mean: number;
  happened: number;
}

/** Figures of a back-test, by name. */
export type CalibrationFigures = Readonly<Record<string, number>>;

/** A calibration with what it changed: by the rules as designed, fitted, and by numbers fitted without the meeting. */
export interface RecordedCalibration extends Calibration {
  figures: {
    before: CalibrationFigures;
    after: CalibrationFigures;
    crossValidated: CalibrationFigures;
  };
  /** Cross-validated: how often the DPRK came where it was foretold with about the same chance. */
  reliability: readonly ReliabilityBin[];
}
