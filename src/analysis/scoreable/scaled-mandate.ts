import type { Points } from '../../model/ids.ts';
import { worthOf, type DealParty } from '../deals/deal-space.ts';

/** A party's scores as a mandate: what each option is worth against its best, and what a text needs per issue. */
export interface Scaled {
  /** `values[issue][option]`, points, none above 0. */
  values: readonly (readonly Points[])[];
  reservation: Points;
}

/** Thousandths of a point that one unit of score can be; each at least the number of issues. */
const scales = [1000, 100, 10] as const;
type Scale = (typeof scales)[number];

/** The largest figure of a mandate, thousandths of a point. */
const largest = 100_000;

/** The coarsest unit in which the scores of all parties fit a mandate; null where none does. */
export function scaleOf(parties: readonly DealParty[]): Scale | null {
  const spread = Math.max(
    1,
    ...parties.flatMap(({ values }) => values.map((row) => Math.max(...row) - Math.min(...row))),
  );
  return scales.find((scale) => spread * scale <= largest) ?? null;
}

/**
 * Shifts a party's scores so that its best option of each issue is worth 0, and its minimum alike.
 * No answer changes by it, and the clause of least worth is the one on which most is lost. The
 * minimum is shared among the issues and rounded down to a thousandth; as a unit of score is at
 * least as many thousandths as there are issues, what is lost in rounding is less than one unit
 * and flips no answer. A minimum that every text reaches, or none, is put at the edge of what can be.
 */
export function scaledMandate(party: DealParty, scale: Scale): Scaled {
  const { values, reservation } = party;
  const points = (score: number): Points => (score * scale) / 1000;
  const best = values.map((row) => Math.max(...row));
  const worst = values.map((row) => row.indexOf(Math.min(...row)));
  const most = best.reduce((sum, score) => sum + score, 0);
  const least = worthOf(party, worst) - most;
  const needed = Math.min(Math.max(reservation - most, least), 1);
  return {
    values: values.map((row, issue) => row.map((score) => points(score - (best[issue] ?? 0)))),
    reservation: Math.floor((needed * scale) / values.length) / 1000,
  };
}
