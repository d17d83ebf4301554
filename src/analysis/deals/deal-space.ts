/**
 * A table reduced to what can be signed at it: issues with options, and for each party what every
 * option is worth and what it needs at least. It knows nothing of the world, so that the game's
 * tables and scoreable games are counted by the same code.
 */
export interface DealSpace {
  /** How many options each issue has; at least one. */
  options: readonly number[];
  parties: readonly DealParty[];
  rule: AdoptionRule;
  /** Numbers of the deals that may not be put, such as a text that changes nothing; they count nowhere. */
  barred?: readonly number[];
}

export interface DealParty {
  id: string;
  /** `values[issue][option]`: integers, in the unit of `reservation`. */
  values: readonly (readonly number[])[];
  /** The least total worth at which it signs. */
  reservation: number;
}

/** A text is adopted when so many sign and every party with a veto is among them. */
export interface AdoptionRule {
  /** 1…number of parties. */
  atLeast: number;
  /** Positions in `parties`. */
  vetoes: readonly number[];
}

/** One option per issue, counted from 0. */
export type Deal = readonly number[];

/** Every deal of a space, numbered in mixed radix with the last issue running fastest. */
export interface Deals {
  space: DealSpace;
  /** How many there are, barred ones included. */
  count: number;
  barred: ReadonlySet<number>;
  /** `worths[party][deal]`: total worth. */
  worths: readonly Int32Array[];
  /** `signers[deal]`: bit p is set when party p reaches its reservation value. */
  signers: Uint32Array;
}

/** More than any table needs, and still counted in seconds. */
const mostDeals = 4_000_000;
const mostParties = 30;

/** How many deals a space holds. */
export function countDeals(options: readonly number[]): number {
  return options.reduce((product, count) => product * count, 1);
}

/** The deal with that number. */
export function dealAt(options: readonly number[], index: number): number[] {
  const deal: number[] = [];
  let rest = index;
  for (const count of options.toReversed()) {
    deal.unshift(rest % count);
    rest = Math.floor(rest / count);
  }
  return deal;
}

/** The number of a deal. */
export function indexOfDeal(options: readonly number[], deal: Deal): number {
  return options.reduce((index, count, issue) => index * count + (deal[issue] ?? 0), 0);
}

/** How a deal is written: a letter per issue and the option from 1, as in `A2,B3,C1`. */
export function dealLabel(deal: Deal): string {
  return deal.map((option, issue) => `${issueLetter(issue)}${option + 1}`).join(',');
}

/** A, B, C, …; no table has more issues than letters. */
export function issueLetter(issue: number): string {
  return String.fromCodePoint(65 + issue);
}

/** What a deal is worth to a party. */
export function worthOf({ values }: DealParty, deal: Deal): number {
  return deal.reduce((sum, option, issue) => sum + (values[issue]?.[option] ?? 0), 0);
}

/** Counts out every deal: what it is worth to each party and who would sign it. */
export function enumerateDeals(space: DealSpace): Deals {
  const count = countDeals(space.options);
  if (count > mostDeals)
    throw new Error(`expected at most ${mostDeals} deals, got ${count}: leave out an issue`);
  if (space.parties.length > mostParties)
    throw new Error(`expected at most ${mostParties} parties, got ${space.parties.length}`);
  const worths = space.parties.map((party) => worthsOf(space.options, party, count));
  const signers = new Uint32Array(count);
  for (const [party, worth] of worths.entries()) {
    const needed = space.parties[party]?.reservation ?? 0;
    const bit = 1 << party;
    for (let deal = 0; deal < count; deal += 1) {
      if ((worth[deal] ?? 0) >= needed) signers[deal] = (signers[deal] ?? 0) | bit;
    }
  }
  return { space, count, barred: new Set(space.barred), worths, signers };
}

/** The numbers of all deals that may be put, ascending. */
export function* openDeals({ count, barred }: Deals): Generator<number> {
  for (let deal = 0; deal < count; deal += 1) if (!barred.has(deal)) yield deal;
}

/** Issue by issue: every deal so far, continued by every option of the next issue. */
function worthsOf(options: readonly number[], { values }: DealParty, count: number): Int32Array {
  let sums = Int32Array.of(0);
  for (const [issue, choices] of options.entries()) {
    const worth = values[issue] ?? [];
    const next = new Int32Array(sums.length * choices);
    for (let deal = 0; deal < sums.length; deal += 1) {
      const sum = sums[deal] ?? 0;
      for (let option = 0; option < choices; option += 1)
        next[deal * choices + option] = sum + (worth[option] ?? 0);
    }
    sums = next;
  }
  if (sums.length !== count) throw new Error(`expected ${count} deals, got ${sums.length}`);
  return sums;
}
