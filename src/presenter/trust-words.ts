import type { Milli } from '../model/ids.ts';

/** From the broadest ribbon to the frayed one; the thresholds are those of the map. */
export type TrustWord = 'trusting' | 'warm' | 'formal' | 'worn' | 'hostile';

/** Points of trust from which each word holds, the highest first. */
const FROM: readonly (readonly [points: number, word: TrustWord])[] = [
  [55, 'trusting'],
  [20, 'warm'],
  [-10, 'formal'],
  [-45, 'worn'],
];

export function trustWord(trust: Milli): TrustWord {
  return FROM.find(([points]) => trust >= points * 1000)?.[1] ?? 'hostile';
}
