import { mean } from '../summary.ts';

/** A chance that was foretold, 0…1, and whether it happened. */
export interface Foretold {
  chance: number;
  happened: boolean;
}

/** Mean squared distance of chances from what happened, 0 (perfect) … 1; 0 for none. */
export function brier(sample: readonly Foretold[]): number {
  return mean(sample.map(({ chance, happened }) => squared(chance - (happened ? 1 : 0))));
}

/** Brier score of foretelling the sample's own share every time. */
export function brierOfBaseRate(sample: readonly Foretold[]): number {
  const share = shareOf(sample.map(({ happened }) => happened));
  return share * (1 - share);
}

/** Share of a sample in which something holds, 0…1. */
export function shareOf(sample: readonly boolean[]): number {
  return mean(sample.map((each) => (each ? 1 : 0)));
}

/** How many forecasts point to the side on which it fell; even odds count as a yes. */
export function hits(sample: readonly Foretold[]): number {
  return sample.filter(({ chance, happened }) => chance >= 0.5 === happened).length;
}

/**
 * Spearman's rank correlation, −1…1: Pearson's on ranks, ties sharing their mean rank. Null where a
 * side does not vary.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  const left = ranks(pairs.map(([one]) => one));
  const right = ranks(pairs.map(([, other]) => other));
  const [middleLeft, middleRight] = [mean(left), mean(right)];
  let [both, one, other] = [0, 0, 0];
  left.forEach((rank, index) => {
    const x = rank - middleLeft;
    const y = (right[index] ?? 0) - middleRight;
    both += x * y;
    one += x * x;
    other += y * y;
  });
  return one === 0 || other === 0 ? null : both / Math.sqrt(one * other);
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((each) => each < value).length;
    const ties = values.filter((each) => each === value).length;
    return below + (ties + 1) / 2;
  });
}

/** 95% interval of a share (Wilson), 0…1. */
export function intervalOfShare(count: number, of: number): { low: number; high: number } {
  const z = 1.96;
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { low: middle - half, high: middle + half };
}

export function squared(value: number): number {
  return value * value;
}
