import type { Advice, AdviceReason } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { Clause } from '../model/table.ts';
import { forecastText } from '../rules/endorsement.ts';
import { depthOf } from '../rules/outcome.ts';
import { bestText, middle, type Liking } from './drafting.ts';
import type { TableStyle } from './table-play.ts';
import { nextTactic, type Tactic } from './tactics.ts';

/** Tables the text it likes best, tries what may turn an objector, or amends by what was learned. */
export function plainly(liking: Liking, uses: readonly Tactic[]): TableStyle['proposes'] {
  return (view, book, table) => {
    const { seat, legal } = view;
    const text = bestText(view, book, liking);
    // Where nobody present may be obliged to anything, there is no text to put.
    if (depthOf(book, text) === 0) return null;
    const reasons = whyLiked(view, book, text);
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
function whyLiked(view: View, book: Book, text: readonly Clause[]): AdviceReason[] {
  const forecasts = forecastText(view, text, book);
  const [first, ...rest] = forecasts;
  if (first === undefined) return [];
  const least = rest.reduce((left, right) => (middle(right) < middle(left) ? right : left), first);
  return [
    {
      kind: 'following',
      following: forecasts.filter((forecast) => middle(forecast) >= 0).length,
      of: forecasts.length,
    },
    { kind: 'least-satisfied', party: least.party },
  ];
}
