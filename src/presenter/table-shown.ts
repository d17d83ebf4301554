import type { PartyId } from '../model/ids.ts';
import type { Clause } from '../model/table.ts';
import type { TableContext } from './table-context.ts';
import { textAfter } from './table-draft.ts';
import type { SettledDraft } from './table-draft.ts';

export type TextState = 'none' | 'standing' | 'changed' | 'drafted' | 'expected';

export interface Shown {
  readonly state: TextState;
  readonly clauses: readonly Clause[];
  /** Whose words open it, and whether they do so only if the move is made; null where nobody's do. */
  readonly opening: { readonly party: PartyId; readonly proposed: boolean } | null;
}

/** Which text the document shows: the one on the table, or what the move would make of it. */
export function shownText(context: TableContext, draft: SettledDraft): Shown {
  return { ...clausesShown(context, draft), opening: openingShown(context, draft) };
}

function openingShown({ talks }: TableContext, { move, party }: SettledDraft): Shown['opening'] {
  const { opening, text } = talks.table;
  if (opening !== null) return { party: opening, proposed: false };
  return move === 'save-face' && text !== null ? { party, proposed: true } : null;
}

function clausesShown(
  { book, talks, reckoning }: TableContext,
  draft: SettledDraft,
): Omit<Shown, 'opening'> {
  const { text } = talks.table;
  const after = textAfter(draft, book, talks);
  if (draft.move === 'table' && after === null)
    return { state: 'expected', clauses: reckoning.draftOf(draft.author) };
  if (after !== null && draft.move === 'table') return { state: 'drafted', clauses: after };
  if (after !== null && text !== null && differs(after, text))
    return { state: 'changed', clauses: after };
  return text === null ? { state: 'none', clauses: [] } : { state: 'standing', clauses: text };
}

function differs(one: readonly Clause[], other: readonly Clause[]): boolean {
  return one.some((clause, at) => !sameClause(clause, other[at]));
}

export function sameClause(one: Clause, other: Clause | undefined): boolean {
  return one.option === other?.option && one.wording === other.wording;
}
