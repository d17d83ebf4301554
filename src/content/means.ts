import type { Means } from '../model/catalogue.ts';

/** What Ulaanbaatar can add to a text of its own: little, and its own. */
export const means: readonly Means[] = [
  { id: 'aid-corridor', cost: 2, worth: 3, ownSupport: -3, offers: ['aid'], evidence: 'R3' },
  { id: 'training', cost: 1, worth: 1.8, ownSupport: -2, offers: ['know-how'], evidence: 'P10' },
  { id: 'host-again', cost: 1, worth: 1.2, ownSupport: -1, offers: [], evidence: 'P15' },
];
