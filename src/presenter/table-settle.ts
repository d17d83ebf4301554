import type { Book } from '../model/book.ts';
import type { ItemId, OptionId, PartyId, Wording } from '../model/ids.ts';
import type { Clause, Table } from '../model/table.ts';
import {
  depthOf,
  type SettledDraft,
  type TableDraft,
  type TableMove,
  type Talks,
} from './table-draft.ts';
import { settleGrudge, settlePair } from './table-pairs.ts';
import { hasWordings, isOffered } from './table-offered.ts';
import type { TableReckoning } from './table-reckoning.ts';

/** The lightest option that changes something; a host's draft begins there. */
function lightest(book: Book, item: ItemId, reckoning: TableReckoning): OptionId {
  const options = book.items[item]?.options ?? [];
  const open = options.find(
    ({ id, depth }) => depth > 0 && isOpen({ item, option: id }, reckoning),
  );
  return (open ?? options[0])?.id ?? '';
}

/** Whether a text of these talks can hold an option. */
function isOpen(clause: Pick<Clause, 'item' | 'option'>, { optionFault }: TableReckoning): boolean {
  return optionFault(clause) === null;
}

/** Whether to suggest a clause asks nothing of anybody. */
function isIdle(book: Book, move: TableMove, clause: Clause): boolean {
  return move === 'suggest' && depthOf(book, clause) === 0;
}

/** The clause that most parties object to; the first where none is objected to. */
function mostContested(table: Table, agenda: readonly ItemId[]): ItemId {
  const against = (item: ItemId): number =>
    table.present.filter((party) => table.stances[party]?.item === item).length;
  const [first = ''] = agenda;
  return agenda.reduce((worst, item) => (against(item) > against(worst) ? item : worst), first);
}

/** What a mediator would most likely do next: hear them, put a text, mend it, adopt it. */
function likelyMove(book: Book, { table }: Talks, adopted: boolean): TableMove {
  if (adopted) return 'close-text';
  if (table.exchangesLeft === 0)
    return table.text === null ? 'close-meet-again' : 'close-statement';
  if (table.text === null) return table.heard || !isOffered(book, 'hear') ? 'table' : 'hear';
  return isOffered(book, 'amend') ? 'amend' : 'table';
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
  const move = draft.move ?? likelyMove(book, talks, reckoning.isAdopted(table));
  const pair =
    move === 'common'
      ? settleGrudge(draft, talks, reckoning.isCold)
      : settlePair(draft, move, talks);
  const { to } = pair;
  const item =
    draft.item !== null && agenda.includes(draft.item)
      ? draft.item
      : move === 'common'
        ? sharedItem(pair, talks, reckoning)
        : naturalItem(book, move, pair.party, to, talks);
  const party =
    move === 'message' && draft.party === null
      ? (sender(book, talks, reckoning, to, item) ?? pair.party)
      : pair.party;
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
    (standing !== undefined && isIdle(book, move, standing) ? null : standing?.option) ??
    lightest(book, item, reckoning);
  const wording = free?.wording ?? firstWording(book, move, standing, option);
  const means = move === 'offer' ? settleMeans(draft, book, reckoning, party) : '';
  const { shaded, pace } = draft;
  return { move, party, to, item, option, wording, author, clauses, shaded, means, pace };
}

/** Clauses in plain words that somebody minds come first in an amendment: other words may do. */
function mendable(
  book: Book,
  table: Table,
  agenda: readonly ItemId[],
  move: TableMove,
): readonly ItemId[] {
  const minded = table.present.map((party) => table.stances[party]?.item);
  const plain = agenda.filter(
    (id) =>
      minded.includes(id) &&
      hasWordings(book, id) &&
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
  const mended =
    depthOf(book, standing) > 0 && standing.wording === 'plain' && hasWordings(book, standing.item);
  if (mended) return null;
  const others = (book.items[standing.item]?.options ?? []).filter(
    ({ id }) => id !== standing.option && isOpen({ item: standing.item, option: id }, reckoning),
  );
  return (others.find(({ depth }) => depth > 0) ?? others[0])?.id ?? null;
}

/** An amendment begins with words that save face, so that it changes something; a moved option keeps its words. */
function firstWording(
  book: Book,
  move: TableMove,
  standing: Clause | undefined,
  option: OptionId,
): Wording {
  const words = standing?.wording ?? 'plain';
  const same = standing?.option === option && hasWordings(book, standing.item);
  const fresh = move === 'amend' && same && words === 'plain';
  return fresh ? 'face-saving' : words;
}

/** Somebody whose word the host has from a source of its own. */
function sender(
  { mediator: seat }: Book,
  { table }: Talks,
  { attempt }: TableReckoning,
  to: PartyId,
  item: ItemId,
): PartyId | null {
  const believed = (from: PartyId): boolean => {
    const trial = attempt({ seat, type: 'carryMessage', from, to, item, shaded: false });
    return trial.ok && trial.believed;
  };
  return table.present.find(believed) ?? null;
}

/** The item that a move is most likely about: what the one addressed minds, what most mind, what is not yet looked into. */
function naturalItem(
  book: Book,
  move: TableMove,
  party: PartyId,
  to: PartyId,
  { table, invitation }: Talks,
): ItemId {
  const { agenda } = invitation.proposal;
  const asked = move === 'suggest' ? party : move === 'message' ? to : null;
  const minded = asked === null ? null : (table.stances[asked]?.item ?? null);
  if (minded !== null) return minded;
  const open = agenda.filter((item) => !table.facts.includes(item));
  const fitting = move === 'facts' && open.length > 0 ? open : mendable(book, table, agenda, move);
  return mostContested(table, fitting);
}

/** The item on which two most surely both gain, of those not named to them yet. */
function sharedItem(
  { party, to }: { party: PartyId; to: PartyId },
  { table, invitation }: Talks,
  { common }: TableReckoning,
): ItemId {
  const { agenda } = invitation.proposal;
  const fresh = agenda.filter((item) => !table.common.some((each) => each.item === item));
  const items = [...fresh, ...agenda];
  const best = (['yes', 'perhaps'] as const)
    .map((odds) => items.find((item) => common(party, to, item) === odds))
    .find((item) => item !== undefined);
  return best ?? items[0] ?? '';
}

/** What was chosen; else the first of the host's means that it can give. */
function settleMeans(
  draft: TableDraft,
  { means }: Book,
  { meansFault }: TableReckoning,
  party: PartyId,
): string {
  const ids = Object.keys(means);
  if (draft.means !== null && ids.includes(draft.means)) return draft.means;
  const open = Object.values(means).find((each) => meansFault(party, each) === null);
  return open?.id ?? ids[0] ?? '';
}
