import type { Book } from '../model/book.ts';
import type { ItemOption } from '../model/catalogue.ts';
import type { Command } from '../model/command.ts';
import type { ItemId, OptionId, PartyId, SeatId, Wording } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Clause, Invitation, Table } from '../model/world.ts';
import type { TableReckoning } from './table-reckoning.ts';

/** What the mediator may do at the table; the four ways to close it are moves of their own. */
export const tableMoves = [
  'hear',
  'caucus',
  'clarify',
  'suggest',
  'table',
  'amend',
  'recess',
  'close-text',
  'close-statement',
  'close-meet-again',
  'close-nothing',
] as const;
export type TableMove = (typeof tableMoves)[number];

/** The unfinished choice of the screen. What is null has not been chosen; `settleDraft` fills it in. */
export interface TableDraft {
  readonly move: TableMove | null;
  readonly party: PartyId | null;
  readonly item: ItemId | null;
  readonly option: OptionId | null;
  readonly wording: Wording | null;
  /** Whose draft is tabled. */
  readonly author: PartyId | null;
  /** Clauses of the host's own draft, as far as they were touched. */
  readonly clauses: readonly Clause[];
}

export const emptyTableDraft: TableDraft = {
  move: null,
  party: null,
  item: null,
  option: null,
  wording: null,
  author: null,
  clauses: [],
};

/** A draft with every choice made. */
export interface SettledDraft {
  readonly move: TableMove;
  readonly party: PartyId;
  readonly item: ItemId;
  readonly option: OptionId;
  readonly wording: Wording;
  readonly author: PartyId;
  readonly clauses: readonly Clause[];
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

/** The lightest option that changes something; a host's draft begins there. */
function lightest(book: Book, item: ItemId, reckoning: TableReckoning): OptionId {
  const options = book.items[item]?.options ?? [];
  const open = options.find((option) => option.depth > 0 && isOpen(option, reckoning));
  return (open ?? options[0])?.id ?? '';
}

/** Whether a text of these talks can hold an option. */
function isOpen(option: ItemOption, { depthCap, absentee }: TableReckoning): boolean {
  return option.depth <= depthCap && absentee(option) === null;
}

function objectors({ present, stances }: Table): PartyId[] {
  return present.filter((party) => stances[party]?.answer === 'object');
}

/** The clause that most parties object to; the first where none is objected to. */
function mostContested(table: Table, agenda: readonly ItemId[]): ItemId {
  const against = (item: ItemId): number =>
    objectors(table).filter((party) => table.stances[party]?.item === item).length;
  const [first = ''] = agenda;
  return agenda.reduce((worst, item) => (against(item) > against(worst) ? item : worst), first);
}

/** What a mediator would most likely do next: hear them, put a text, mend it, adopt it. */
function likelyMove({ table }: Talks, adopted: boolean): TableMove {
  if (adopted) return 'close-text';
  if (table.exchangesLeft === 0)
    return table.text === null ? 'close-meet-again' : 'close-statement';
  if (table.text === null) return table.heard ? 'table' : 'hear';
  return 'amend';
}

function settleParty(draft: TableDraft, move: TableMove, { table }: Talks): PartyId {
  const { present } = table;
  if (draft.party !== null && present.includes(draft.party)) return draft.party;
  const against = objectors(table);
  const fresh = (ids: readonly PartyId[]): PartyId | undefined =>
    move === 'caucus' ? ids.find((id) => !table.caucused.includes(id)) : ids[0];
  return fresh(against) ?? fresh(present) ?? present[0] ?? '';
}

function settleClauses(
  draft: TableDraft,
  book: Book,
  { table, invitation }: Talks,
  reckoning: TableReckoning,
): Clause[] {
  return invitation.proposal.agenda.map((item) => {
    const chosen = draft.clauses.find((clause) => clause.item === item);
    const standing = table.text?.find((clause) => clause.item === item);
    return (
      chosen ?? standing ?? { item, option: lightest(book, item, reckoning), wording: 'plain' }
    );
  });
}

/** Fills in what has not been chosen, and drops what can no longer be: a party that left, say. */
export function settleDraft(
  draft: TableDraft,
  book: Book,
  talks: Talks,
  reckoning: TableReckoning,
): SettledDraft {
  const { table, invitation } = talks;
  const { agenda } = invitation.proposal;
  const move = draft.move ?? likelyMove(talks, reckoning.isAdopted(table));
  const party = settleParty(draft, move, talks);
  const minded = table.stances[party]?.item ?? null;
  const natural =
    move === 'suggest' && minded !== null
      ? minded
      : mostContested(table, mendable(table, agenda, move));
  const item = draft.item !== null && agenda.includes(draft.item) ? draft.item : natural;
  const clauses = settleClauses(draft, book, talks, reckoning);
  const author =
    draft.author !== null && table.present.includes(draft.author) ? draft.author : book.mediator;
  const standing = (move === 'table' ? clauses : (table.text ?? [])).find(
    (clause) => clause.item === item,
  );
  const free = move === 'table' ? null : draft;
  const offered = book.items[item]?.options ?? [];
  const option =
    offered.find(({ id }) => id === free?.option)?.id ??
    (move === 'amend' ? amendedOption(book, standing, free?.wording ?? null, reckoning) : null) ??
    standing?.option ??
    lightest(book, item, reckoning);
  const wording = free?.wording ?? firstWording(move, standing, option);
  return { move, party, item, option, wording, author, clauses };
}

/** Clauses in plain words that somebody minds come first in an amendment: other words may do. */
function mendable(table: Table, agenda: readonly ItemId[], move: TableMove): readonly ItemId[] {
  const minded = objectors(table).map((party) => table.stances[party]?.item);
  const plain = agenda.filter(
    (id) =>
      minded.includes(id) &&
      table.text?.some(({ item, wording }) => item === id && wording === 'plain') === true,
  );
  return move === 'amend' && plain.length > 0 ? plain : agenda;
}

/** What an amendment begins with where other words do not help: another option; null to keep the one that stands. */
function amendedOption(
  book: Book,
  standing: Clause | undefined,
  wording: Wording | null,
  reckoning: TableReckoning,
): OptionId | null {
  if (standing === undefined || wording !== null) return null;
  if (depthOf(book, standing) > 0 && standing.wording === 'plain') return null;
  const others = (book.items[standing.item]?.options ?? []).filter(
    (option) => option.id !== standing.option && isOpen(option, reckoning),
  );
  return (others.find(({ depth }) => depth > 0) ?? others[0])?.id ?? null;
}

/** An amendment begins with words that save face, so that it changes something; a moved option keeps its words. */
function firstWording(move: TableMove, standing: Clause | undefined, option: OptionId): Wording {
  const words = standing?.wording ?? 'plain';
  const fresh = move === 'amend' && standing?.option === option && words === 'plain';
  return fresh ? 'face-saving' : words;
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

export function commandOf(draft: SettledDraft, seat: SeatId, book: Book): Command {
  const { party, item, option, wording, author, clauses } = draft;
  switch (draft.move) {
    case 'hear':
      return { seat, type: 'hearAll' };
    case 'caucus':
      return { seat, type: 'caucus', party };
    case 'clarify':
      return { seat, type: 'clarify', party, item };
    case 'suggest':
      return { seat, type: 'suggest', party, item, option };
    case 'table':
      return {
        seat,
        type: 'tableText',
        author,
        clauses: author === book.mediator ? [...clauses] : null,
      };
    case 'amend':
      return { seat, type: 'amend', clause: { item, option, wording } };
    case 'recess':
      return { seat, type: 'recess' };
    case 'close-text':
      return { seat, type: 'closeTable', as: 'text' };
    case 'close-statement':
      return { seat, type: 'closeTable', as: 'statement' };
    case 'close-meet-again':
      return { seat, type: 'closeTable', as: 'meet-again' };
    case 'close-nothing':
      return { seat, type: 'closeTable', as: 'nothing' };
  }
}
