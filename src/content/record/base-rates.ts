/** A share of the record with its 95% interval, and how many cases it rests on. */
interface BaseRate {
  rate: 'agreement' | 'noNewCrisis5y';
  /** What was done by whoever stood between. */
  mediation: string;
  share: number;
  low: number;
  high: number;
  n: number;
}

/**
 * How often crises of the record ended in a formal or semi-formal agreement, and stayed without a new
 * one for five years: International Crisis Behavior data v14, 1918–2018. Mediated crises were not
 * chosen by chance, so that a difference between rows is no effect.
 */
export const baseRates: readonly BaseRate[] = [
  { rate: 'agreement', mediation: 'none', share: 0.216, low: 0.17, high: 0.26, n: 329 },
  { rate: 'agreement', mediation: 'facilitation', share: 0.41, low: 0.22, high: 0.64, n: 17 },
  {
    rate: 'agreement',
    mediation: 'up to formulation, one state',
    share: 0.55,
    low: 0.34,
    high: 0.74,
    n: 20,
  },
  {
    rate: 'noNewCrisis5y',
    mediation: 'up to formulation, one state',
    share: 0.47,
    low: 0.27,
    high: 0.68,
    n: 20,
  },
];
