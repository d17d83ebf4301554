/**
 * How far a wrong answer is forgiven. The share of wrong answers of a party is unknown and its
 * prior a Beta(1/2, 15): small, but with a long tail. Integrated out, the likelihood of a guess
 * depends only on how many answers it does not explain, and is a product of fractions.
 */
const wrong = 0.5;
const right = 15;

/** `table[k]`: likelihood of k unexplained answers among `count`, that of none being 1. */
export function likelihoods(count: number): Float64Array {
  const table = new Float64Array(count + 1);
  table[0] = 1;
  for (let misses = 0; misses < count; misses += 1)
    table[misses + 1] = ((table[misses] ?? 0) * (wrong + misses)) / (right + count - misses - 1);
  return table;
}

/** Likelihood that all of `count` answers are right. */
export function likelihoodOf(count: number): number {
  let product = 1;
  for (let index = 0; index < count; index += 1)
    product *= (right + index) / (wrong + right + index);
  return product;
}

/** `most[k]`: the largest entry of a table from k on; one place longer than the table. */
export function mostFrom(table: Float64Array): Float64Array {
  const most = new Float64Array(table.length + 1);
  for (let index = table.length - 1; index >= 0; index -= 1)
    most[index] = Math.max(table[index] ?? 0, most[index + 1] ?? 0);
  return most;
}
