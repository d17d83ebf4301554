import type { Advice, AdviceReason } from '../model/advice.ts';
import type { Clause } from '../model/table.ts';
import { depthOf } from '../rules/outcome.ts';
import { bestText, expectationOf, middle, type Expected, type Liking } from './drafting.ts';
import type { TableStyle } from './table-play.ts';
import { nextTactic, type Tactic } from './tactics.ts';

/** Tables the text it likes best, tries what may turn an objector, or amends by what was learned. */
export function plainly(liking: Liking, uses: readonly Tactic[]): TableStyle['proposes'] {
  return (view, book, table) => {
    const { seat, legal } = view;
    const expectation = expectationOf(view, book);
    const text = bestText(view, book, liking, expectation);
    // Where nobody present may be obliged to anything, there is no text to put.
    if (depthOf(book, text) === 0) return null;
    const reasons = whyLiked(expectation(text));
    if (table.text === null)
      return legal.includes('tableText')
        ? { command: { seat, type: 'tableText', author: seat, clauses: text }, reasons }
        : null;
    const tactic = table.exchangesLeft > 1 ? nextTactic(view, book, uses) : null;
    if (tactic !== null) return tactic;
    const standing = table.text;
    const change = text.find(
      (clause) =>
        !standing.some((old) => old.item === clause.item && old.option === clause.option) &&
        depthOf(book, [...standing.filter(({ item }) => item !== clause.item), clause]) > 0,
    );
    return change === undefined || !legal.includes('amend') ? null : amended(seat, change, reasons);
  };
}

function amended(seat: string, clause: Clause, reasons: readonly AdviceReason[]): Advice {
  return { command: { seat, type: 'amend', clause }, reasons };
}

/** Who is expected to sign, and who is least satisfied. */
function whyLiked(expected: readonly Expected[]): AdviceReason[] {
  const [first, ...rest] = expected;
  if (first === undefined) return [];
  const least = rest.reduce((left, right) => (middle(right) < middle(left) ? right : left), first);
  return [
    {
      kind: 'following',
      following: expected.filter((each) => middle(each) >= 0).length,
      of: expected.length,
    },
    { kind: 'least-satisfied', party: least.party },
  ];
}
