import type { MediationBrief } from './brief.ts';

/** How likely every party is to accept one text, given the odds of each. */
export function unanimityOdds(odds: readonly Float64Array[], text: number): number {
  return odds.reduce((product, party) => product * (party[text] ?? 0), 1);
}

/** How likely a text is to be adopted: all with a veto accept, and enough of the others. */
export function adoptionOdds(
  { atLeast, vetoes }: MediationBrief,
  odds: readonly Float64Array[],
  text: number,
): number {
  let product = 1;
  // exactly[k]: how likely k of the parties without a veto are to accept.
  let exactly = [1];
  for (const [party, accepts] of odds.entries()) {
    const chance = accepts[text] ?? 0;
    if (vetoes.includes(party)) product *= chance;
    else exactly = withOneMore(exactly, chance);
  }
  const needed = Math.max(0, atLeast - vetoes.length);
  return product * exactly.slice(needed).reduce((sum, share) => sum + share, 0);
}

function withOneMore(exactly: readonly number[], chance: number): number[] {
  return Array.from(
    { length: exactly.length + 1 },
    (_, count) => (exactly[count] ?? 0) * (1 - chance) + (exactly[count - 1] ?? 0) * chance,
  );
}
