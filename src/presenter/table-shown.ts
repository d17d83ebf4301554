import type { Clause } from '../model/world.ts';
import type { TableContext } from './table-context.ts';
import { textAfter } from './table-draft.ts';
import type { SettledDraft } from './table-draft.ts';

export type TextState = 'none' | 'standing' | 'changed' | 'drafted' | 'expected';

export interface Shown {
  readonly state: TextState;
  readonly clauses: readonly Clause[];
}

/** Which text the document shows: the one on the table, or what the move would make of it. */
export function shownText({ book, talks, reckoning }: TableContext, draft: SettledDraft): Shown {
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
