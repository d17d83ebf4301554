import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { Range, View } from '../model/view.ts';
import type { Clause } from '../model/table.ts';
import { margins } from '../rules/endorsement.ts';
import { depthOf } from '../rules/outcome.ts';
import { openOptions, sittingOf } from '../rules/sitting.ts';
import { known } from '../rules/turn.ts';

/** What a host expects a text to be worth to a party beyond what it needs, milli points. */
export interface Expected {
  party: PartyId;
  margin: Range;
}

/** How good a text looks to a host: larger is better. */
export type Liking = (expected: readonly Expected[], depth: number) => number;

/** What to expect of texts: of any, each party at the table. */
export type Expectation = (clauses: readonly Clause[]) => Expected[];

/** What a host expects of texts at the table as it stands, on its own estimates. */
export function expectationOf(view: View, book: Book): Expectation {
  const { invitation, table } = view;
  if (invitation === null || table === null)
    throw new Error('expected talks to draft for, got none');
  const talks = invitation.proposal;
  const each = table.present.map((party) => {
    const mandate = known(view.estimates, party);
    return { party, marginOf: margins({ known: view, book, party, table, talks, mandate }) };
  });
  return (clauses) => each.map(({ party, marginOf }) => ({ party, margin: marginOf(clauses) }));
}

/** The middle of what a text is expected to be worth to a party beyond what it needs. */
export function middle({ margin }: Expected): number {
  return (margin.low + margin.high) / 2;
}

/** Everybody should sign: the least satisfied first, then a little depth. */
export const consensus: Liking = (expected, depth) => {
  const least = Math.min(...expected.map(middle));
  return Math.min(least, 1500) + depth * 250;
};

/** Much should be signed: depth as long as most are expected to follow. */
export const ambition: Liking = (expected, depth) => {
  const following = expected.filter((each) => middle(each) >= 0).length;
  return following * 4000 + depth * 1500 + Math.min(...expected.map(middle)) / 10;
};

/** The text a host likes best, found by changing one clause at a time until nothing improves. */
export function bestText(
  view: View,
  book: Book,
  liking: Liking,
  expectation: Expectation,
): Clause[] {
  const { invitation, table } = view;
  if (invitation === null || table === null)
    throw new Error('expected talks to draft for, got none');
  const { agenda, publicity } = invitation.proposal;
  const wording = publicity === 'quiet' ? 'plain' : 'face-saving';
  const sitting = sittingOf(view.round, invitation.proposal, table);
  const choices = agenda.map((item) =>
    openOptions(book, sitting, item).map((option): Clause => ({
      item,
      option: option.id,
      wording,
    })),
  );
  let text = choices
    .map((options) => options[1] ?? options[0])
    .filter((clause) => clause !== undefined);
  const worth = (clauses: readonly Clause[]): number => {
    const depth = depthOf(book, clauses);
    return depth === 0 ? -Infinity : liking(expectation(clauses), depth);
  };
  let most = worth(text);
  // How many items in a row no change was better for: after all of them none can be.
  let settled = 0;
  for (let pass = 0; pass < 3; pass += 1) {
    for (const options of choices) {
      if (settled === choices.length) return text;
      settled += 1;
      const before = text;
      for (const option of options) {
        const changed = before.map((clause) => (clause.item === option.item ? option : clause));
        const value = worth(changed);
        if (value > most) [text, most, settled] = [changed, value, 1];
      }
    }
  }
  return text;
}
