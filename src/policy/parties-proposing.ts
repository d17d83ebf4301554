import type { Advice } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { ItemId } from '../model/ids.ts';
import type { Table } from '../model/table.ts';
import type { View } from '../model/view.ts';
import { isAdopted } from '../rules/adoption.ts';
import { openOptions, sittingOf, type Sitting } from '../rules/sitting.ts';
import { adopt, type TableStyle } from './table-play.ts';
import { nextTactic, type Tactic } from './tactics.ts';

/**
 * Writes nothing itself: the parties put their own drafts in turn, and the first that enough of them
 * endorse stands. The tactics that the host uses are tried on those who object to a draft.
 */
export function byParties(uses: readonly Tactic[]): TableStyle['proposes'] {
  return (view, book, table) => {
    if (view.invitation === null) return null;
    const { proposal } = view.invitation;
    if (table.text !== null && isAdopted(book, table, proposal.track)) return adopt(view, table);
    const tactic = table.exchangesLeft > 1 ? nextTactic(view, book, uses) : null;
    return (
      tactic ??
      (isOpen(book, proposal.agenda, sittingOf(view.round, proposal, table))
        ? nextDraft(view, table)
        : null)
    );
  };
}

/** Whether those present may be obliged to anything, so that there is a text to write. */
function isOpen(book: Book, agenda: readonly ItemId[], sitting: Sitting): boolean {
  return agenda.some((item) => openOptions(book, sitting, item).some(({ depth }) => depth > 0));
}

/** The floor goes round: the next who has not put a draft of its own. */
function nextDraft({ seat, legal }: View, table: Table): Advice | null {
  const heard = [...table.past.map(({ author }) => author), table.author];
  const author = table.present.find((party) => !heard.includes(party));
  return author === undefined || !legal.includes('tableText')
    ? null
    : {
        command: { seat, type: 'tableText', author, clauses: null },
        reasons: [{ kind: 'has-the-floor', party: author }],
      };
}
