/** Mean, standard deviation and percentiles of a sample, in the units of the sample. */
export interface Spread {
  mean: number;
  sd: number;
  p5: number;
  p50: number;
  p95: number;
}

/** An interval around a share or a mean. */
export interface Interval {
  low: number;
  high: number;
}

export function mean(sample: readonly number[]): number {
  return sample.reduce((sum, value) => sum + value, 0) / Math.max(1, sample.length);
}

/** Sample standard deviation (n − 1). */
export function deviation(sample: readonly number[]): number {
  const middle = mean(sample);
  const squares = sample.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(squares / Math.max(1, sample.length - 1));
}

/** The value below which a share of the sample lies; nearest rank. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function spreadOf(sample: readonly number[]): Spread {
  const sorted = sample.toSorted((left, right) => left - right);
  return {
    mean: mean(sample),
    sd: deviation(sample),
    p5: percentile(sorted, 0.05),
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
  };
}

/** 95% interval of a mean, by the normal approximation; fit for samples of a hundred and more. */
export function intervalOf(sample: readonly number[]): Interval {
  const half = (1.96 * deviation(sample)) / Math.sqrt(Math.max(1, sample.length));
  return { low: mean(sample) - half, high: mean(sample) + half };
}
