import type { Times } from './race.ts';
import { median, spread } from './statistics.ts';

/** One figure of the bench. */
export interface Figure {
  name: string;
  unit: string;
  /** Median of the samples. */
  value: number;
  /** Half the range in which the middle half of the samples lies, in the same unit. */
  spread: number;
  /** The peer it is held against, measured in the same run. */
  versus: string;
  /** How many times better than the peer: of rates, this by that; of times and sizes, that by this. */
  ratio: number;
}

/** A rate against a peer's, from the times of one race: the ratio is that of each round, so that load cancels out. */
export function rate(name: string, unit: string, own: Times, versus: string, peer: Times): Figure {
  const rates = own.map((time) => 1 / time);
  const ratios = own.map((time, round) => (peer[round] ?? NaN) / time);
  return { name, unit, value: median(rates), spread: spread(rates), versus, ratio: median(ratios) };
}

/** A time or a size against a peer's. */
export function cost(
  name: string,
  unit: string,
  own: readonly number[],
  versus: string,
  peer: readonly number[],
): Figure {
  const value = median(own);
  return { name, unit, value, spread: spread(own), versus, ratio: median(peer) / value };
}

/** A figure as a reader sees it: three digits that count. */
export function shown(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 6));
}
