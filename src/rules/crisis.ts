import type { Book } from '../model/book.ts';
import type { RiskTerm } from '../model/epilogue.ts';
import type { PartyId } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { World } from '../model/world.ts';
import { clamp, milli } from './arithmetic.ts';
import { because, known } from './turn.ts';
import { addStates, collect, total } from './willingness.ts';

/** The two whose crises are counted. */
export type Pair = readonly [PartyId, PartyId];

type Standing = Pick<World, 'scores' | 'parties' | 'commitments' | 'meetings' | 'round'>;

/**
 * What speaks for and against a new crisis between two parties in one season, named terms in
 * thousandths of a hundredth: distrust, what each chart is in, agreements of both in force, words kept
 * and broken between them, whether both came to the host's table lately, and the limelight.
 * @param season rounds that a season lasts
 */
export function crisisTerms(world: Standing, book: Book, pair: Pair, season: number): RiskTerm[] {
  const { rules } = book;
  const [one, other] = pair;
  const { terms, add } = collect();
  add(because(book, 'crisis-base'), milli(rules.crisisBase));
  const felt = trustBetween(world, pair);
  add(because(book, 'crisis-distrust', other), 0 - felt * rules.crisisDistrust);
  const sworn = wordsBetween(world, pair);
  const inForce = new Set(
    sworn
      .filter(({ status }) => status !== 'broken' && status !== 'lapsed')
      .map(({ meeting }) => meeting),
  );
  add(
    because(book, 'crisis-in-force'),
    milli(rules.crisisInForce) * Math.min(inForce.size, rules.crisisInForceMost),
  );
  const broken = sworn.filter(({ status }) => status === 'broken').length;
  add(because(book, 'crisis-broken'), milli(rules.crisisBroken) * broken);
  const year = 4 * season;
  const lately = world.meetings.some(
    ({ round, proposal, attended }) =>
      proposal.host === book.mediator &&
      round > world.round - year &&
      attended.includes(one) &&
      attended.includes(other),
  );
  if (lately) add(because(book, 'crisis-met'), milli(rules.crisisMet));
  add(
    because(book, 'crisis-light'),
    (milli(rules.crisisLight) * world.scores.limelight) / milli(100),
  );
  return [
    ...terms.map((term) => ({ ...term, of: one })),
    ...pair.flatMap((party) => stateTerms(world, book, party)),
  ];
}

/** The more the states of a chart keep its party from a table, the likelier a crisis. */
function stateTerms(world: Standing, book: Book, party: PartyId): RiskTerm[] {
  const { terms, add } = collect();
  addStates(world, book, party, 'willingness', (cause, low) => {
    add(cause, 0 - low * book.rules.crisisState);
  });
  return terms.map((term) => ({ ...term, of: party }));
}

/** Chance of a new crisis in a season, 0…1: the sum of its terms within bounds. */
export function chanceOfCrisis(book: Book, terms: readonly Term[]): number {
  const { crisisLeast, crisisMost } = book.rules;
  return clamp(total(terms).low / milli(100), crisisLeast, crisisMost);
}

/** Mean of the trust of two in each other, milli points. */
export function trustBetween({ scores }: Pick<World, 'scores'>, [one, other]: Pair): number {
  return (known(known(scores.trust, one), other) + known(known(scores.trust, other), one)) / 2;
}

/** What each of two has promised in texts that both endorsed. */
function wordsBetween({ commitments, meetings }: Standing, pair: Pair): World['commitments'] {
  return commitments.filter(({ party, meeting }) => {
    const signed = meetings.find(({ id }) => id === meeting)?.endorsedBy ?? [];
    return pair.includes(party) && pair.every((each) => signed.includes(each));
  });
}
