/** Shares of the results 1, 2 and 3 among meetings that were held, 0…1 each. */
export type HeldShares = readonly [met: number, partial: number, agreement: number];

/** The few general weights that documented meetings were fitted with, and on what. */
export interface Calibration {
  fittedOn: string;
  /** Points of willingness that a meeting on the record has over one that is merely proposed: it was sounded out. */
  soundedOut: number;
  /** What nobody can foresee in a reply, points, at most either way. */
  tremor: number;
  /** Share of the rules’ weight of trust in who convenes, 0…1. */
  hostShare: number;
  /** Share of the rules’ weight of interest in the agenda, 0…1. */
  interestShare: number;
  /** Share of replies that turn on what no rule knows, either way, 0…1. */
  surprise: number;
  /** How far a played table is believed beside the record’s own shares, 0…1. */
  tableShare: number;
  /** The record’s shares, of officials’ meetings and of others. */
  held: { officials: HeldShares; others: HeldShares };
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

/** A calibration with what it changed: by the rules as they stand, fitted, and by weights fitted without the meeting. */
export interface RecordedCalibration extends Calibration {
  figures: {
    before: CalibrationFigures;
    after: CalibrationFigures;
    crossValidated: CalibrationFigures;
  };
  /** Cross-validated: how often the DPRK came where it was foretold with about the same chance. */
  reliability: readonly ReliabilityBin[];
}
