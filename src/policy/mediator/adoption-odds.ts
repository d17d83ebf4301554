import type { MediationBrief } from './brief.ts';

/** How likely every party is to accept one text, given the odds of each. */
export function unanimityOdds(odds: readonly Float64Array[], text: number): number {
  let product = 1;
  for (const party of odds) product *= party[text] ?? 0;
  return product;
}

/** How likely texts are to be adopted: all with a veto accept, and enough of the others. */
export function adoptionOdds(
  { atLeast, vetoes, parties }: MediationBrief,
  odds: readonly Float64Array[],
): (text: number) => number {
  const veto = odds.filter((_, party) => vetoes.includes(party));
  const others = odds.filter((_, party) => !vetoes.includes(party));
  const needed = Math.max(0, atLeast - vetoes.length);
  // exactly[k]: how likely k of the parties without a veto are to accept; used anew for each text.
  const exactly = new Float64Array(parties + 1);
  return (text) => {
    exactly.fill(0);
    exactly[0] = 1;
    for (const [before, party] of others.entries()) addOne(exactly, before + 1, party[text] ?? 0);
    let enough = 0;
    for (let count = needed; count <= others.length; count += 1) enough += exactly[count] ?? 0;
    return enough * unanimityOdds(veto, text);
  };
}

/** One more party, in place, from the largest count down. */
function addOne(exactly: Float64Array, most: number, chance: number): void {
  for (let count = most; count > 0; count -= 1)
    exactly[count] = (exactly[count] ?? 0) * (1 - chance) + (exactly[count - 1] ?? 0) * chance;
  exactly[0] = (exactly[0] ?? 0) * (1 - chance);
}
