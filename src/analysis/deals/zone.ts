import { openDeals, type AdoptionRule, type Deals } from './deal-space.ts';

/** How many parties a set of signers holds. */
export function countSigners(signers: number): number {
  let count = 0;
  for (let rest = signers; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Positions of the parties in a set of signers, in order. */
export function signersOf(signers: number, parties: number): number[] {
  return Array.from({ length: parties }, (_, party) => party).filter(
    (party) => (signers & (1 << party)) !== 0,
  );
}

/** Whether those who sign are enough, and none with a veto is missing. */
export function isAdoptedBy({ atLeast, vetoes }: AdoptionRule, signers: number): boolean {
  return (
    countSigners(signers) >= atLeast && vetoes.every((party) => (signers & (1 << party)) !== 0)
  );
}

/** The rule under which everybody must sign. */
export function unanimity(parties: number): AdoptionRule {
  return { atLeast: parties, vetoes: [] };
}

/** The zone of agreement: the numbers of all deals that a rule would adopt, ascending. */
export function zoneOf(deals: Deals, rule: AdoptionRule): number[] {
  return [...openDeals(deals)].filter((deal) => isAdoptedBy(rule, deals.signers[deal] ?? 0));
}

/** How many deals have 0, 1, 2, … signers. */
export function dealsBySigners(deals: Deals): number[] {
  const counts = Array.from({ length: deals.space.parties.length + 1 }, () => 0);
  for (const deal of openDeals(deals)) {
    const size = countSigners(deals.signers[deal] ?? 0);
    counts[size] = (counts[size] ?? 0) + 1;
  }
  return counts;
}

/** Per party: how many of these deals it would sign. */
export function signedPerParty({ signers, space }: Deals, among: readonly number[]): number[] {
  return space.parties.map(
    (_, party) => among.filter((deal) => ((signers[deal] ?? 0) & (1 << party)) !== 0).length,
  );
}

/** Clauses in which a deal differs from the nearest of a zone; null where the zone is empty. */
export function stepsToZone(
  options: readonly number[],
  deal: number,
  zone: readonly number[],
): number | null {
  let least: number | null = null;
  for (const other of zone) {
    const steps = differingClauses(options, deal, other);
    if (least === null || steps < least) least = steps;
    if (least === 0) break;
  }
  return least;
}

/** In how many clauses two deals differ. */
export function differingClauses(options: readonly number[], left: number, right: number): number {
  let count = 0;
  let [restLeft, restRight] = [left, right];
  for (let issue = options.length - 1; issue >= 0; issue -= 1) {
    const choices = options[issue] ?? 1;
    if (restLeft % choices !== restRight % choices) count += 1;
    restLeft = Math.floor(restLeft / choices);
    restRight = Math.floor(restRight / choices);
  }
  return count;
}
