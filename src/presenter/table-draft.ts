import type { Book } from '../model/book.ts';
import type { ItemId, OptionId, PartyId, Wording } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Clause, Table } from '../model/table.ts';
import type { Invitation } from '../model/world.ts';

/** What the mediator may do at the table; the four ways to close it are moves of their own. */
export const tableMoves = [
  'hear',
  'caucus',
  'clarify',
  'message',
  'facts',
  'praise',
  'sealed',
  'suggest',
  'table',
  'amend',
  'save-face',
  'common',
  'issues',
  'pace',
  'recess',
  'offer',
  'vouch',
  'close-text',
  'close-statement',
  'close-meet-again',
  'close-nothing',
] as const;
export type TableMove = (typeof tableMoves)[number];

const TACTICS = new Set<TableMove>([
  'message',
  'facts',
  'praise',
  'sealed',
  'save-face',
  'issues',
  'pace',
  'offer',
  'vouch',
]);

/** Moves that are tried on a copy of the table; what they do is certain but for what others make of it. */
export function isTactic(move: TableMove): boolean {
  return TACTICS.has(move);
}

/** The unfinished choice of the screen. What is null has not been chosen; `settleDraft` fills it in. */
export interface TableDraft {
  readonly move: TableMove | null;
  /** Whom it is about: whose word is carried, who is praised, given something or vouched for, or has something in common. */
  readonly party: PartyId | null;
  /** To whom word is carried or given; with whom something is common. */
  readonly to: PartyId | null;
  readonly item: ItemId | null;
  readonly option: OptionId | null;
  readonly wording: Wording | null;
  /** Whose draft is tabled. */
  readonly author: PartyId | null;
  /** Clauses of the host's own draft, as far as they were touched. */
  readonly clauses: readonly Clause[];
  /** Whether word says more than is known. */
  readonly shaded: boolean;
  readonly means: string | null;
  readonly pace: Pace;
}

export type Pace = 'brisk' | 'slow';

export const emptyTableDraft: TableDraft = {
  move: null,
  party: null,
  to: null,
  item: null,
  option: null,
  wording: null,
  author: null,
  clauses: [],
  shaded: false,
  means: null,
  pace: 'slow',
};

/** A draft with every choice made. */
export interface SettledDraft {
  readonly move: TableMove;
  readonly party: PartyId;
  readonly to: PartyId;
  readonly item: ItemId;
  readonly option: OptionId;
  readonly wording: Wording;
  readonly author: PartyId;
  readonly clauses: readonly Clause[];
  readonly shaded: boolean;
  readonly means: string;
  readonly pace: Pace;
}

/** A table under way and the meeting it belongs to. */
export interface Talks {
  readonly table: Table;
  readonly invitation: Invitation;
}

export function talksOf(view: View): Talks | null {
  const { table, invitation } = view;
  return table === null || invitation === null ? null : { table, invitation };
}

export function depthOf(book: Book, clause: Pick<Clause, 'item' | 'option'>): number {
  return book.items[clause.item]?.options.find(({ id }) => id === clause.option)?.depth ?? 0;
}

/** The text as it would stand after the move; null where the move leaves no text or does not touch it. */
export function textAfter(draft: SettledDraft, book: Book, { table }: Talks): Clause[] | null {
  const { item, option, wording } = draft;
  if (draft.move === 'amend' && table.text !== null) {
    return table.text.map((clause) => (clause.item === item ? { item, option, wording } : clause));
  }
  if (draft.move === 'table' && draft.author === book.mediator) return [...draft.clauses];
  return null;
}
