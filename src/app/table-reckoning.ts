import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { World } from '../model/world.ts';
import type { TableReckoning } from '../presenter/table-reckoning.ts';
import { isAdopted } from '../rules/adoption.ts';
import { absentAmong, clauseWorth, depthCap, draftOf, forecastText } from '../rules/endorsement.ts';
import { known } from '../rules/turn.ts';
import { tableTrials } from './table-trial.ts';

/**
 * What the rules make of the table, on what the mediator knows; null while nobody sits. Moves are
 * tried on copies of the world.
 */
export function tableReckoning(view: View, book: Book, world: World): TableReckoning | null {
  const { table, invitation, estimates } = view;
  if (table === null || invitation === null) return null;
  const talks = invitation.proposal;
  return {
    forecast: (changed, clauses) =>
      forecastText({ ...view, estimates, table: changed }, clauses, book),
    attempt: tableTrials(world, view, book),
    worth: (party, clause) =>
      clauseWorth(
        { known: view, book, party, table, talks, mandate: known(estimates, party) },
        clause,
      ),
    draftOf: (party) => draftOf(view, book, party, talks, table.present, known(estimates, party)),
    isAdopted: (changed) => isAdopted(book, changed, talks.track),
    absentee: (option) => absentAmong(book, option, table.present),
    depthCap: depthCap(book, talks.publicity),
  };
}
