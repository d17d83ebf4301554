import type { Calibration } from '../../model/calibration.ts';

/** The numbers as they were designed, before any meeting on the record was read: where every fit starts from. */
export const designedRules: Calibration['rules'] = {
  yesAt: 3,
  tremor: 8,
  surprise: 0,
  hostTrustWeight: 0.28,
  mediatorTrustWeight: 0.12,
  firstItemWeight: 0.6,
  secondItemWeight: 0.45,
  thirdItemWeight: 0.3,
};

/** The few general weights that a fit chooses, and that set the numbers above. */
export interface Weights {
  /** Points by which less is needed for a yes: whoever is asked was sounded out before. */
  soundedOut: number;
  tremor: number;
  surprise: number;
  /** Share of the designed weight of trust in who convenes, 0…1. */
  hostShare: number;
  /** Share of the designed weight of interest in the agenda, 0…1. */
  interestShare: number;
}

/** Numbers of the rules under such weights. */
export function weightedRules(weights: Weights): Calibration['rules'] {
  const { soundedOut, tremor, surprise, hostShare, interestShare } = weights;
  const designed = designedRules;
  return {
    yesAt: designed.yesAt - soundedOut,
    tremor,
    surprise,
    hostTrustWeight: designed.hostTrustWeight * hostShare,
    mediatorTrustWeight: designed.mediatorTrustWeight * hostShare,
    firstItemWeight: designed.firstItemWeight * interestShare,
    secondItemWeight: designed.secondItemWeight * interestShare,
    thirdItemWeight: designed.thirdItemWeight * interestShare,
  };
}
