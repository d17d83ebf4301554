import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { tableScreenModel } from '../presenter/table.ts';
import type { TableReckoning } from '../presenter/table-reckoning.ts';
import {
  absentAmong,
  clauseWorth,
  depthCap,
  draftOf,
  forecastText,
  isAdopted,
} from '../rules/endorsement.ts';
import { known } from '../rules/turn.ts';
import type { Game } from '../session/game.ts';
import type { Frame } from '../ui/kit/screen.ts';
import { TableScreen } from '../ui/table/table-screen.tsx';
import { thisRound } from './passages.ts';

/** The table screen with the reckoning that it may not do itself. */
export function TableRoom(props: { game: Game; view: View; frame: Frame; t: Translate }) {
  const { game, view, frame, t } = props;
  const { events } = thisRound(game);
  const reckoning = tableReckoning(view, game.book);
  if (reckoning === null) return null;
  return (
    <TableScreen
      frame={frame}
      modelFor={(draft) => tableScreenModel(view, game.book, events, draft, reckoning, t)}
    />
  );
}

/** What the rules make of the table, on what the mediator knows; null while nobody sits. */
function tableReckoning(view: View, book: Book): TableReckoning | null {
  const { table, invitation, estimates } = view;
  if (table === null || invitation === null) return null;
  const talks = invitation.proposal;
  return {
    forecast: (changed, clauses) =>
      forecastText({ ...view, estimates, table: changed }, clauses, book),
    worth: (party, clause) =>
      clauseWorth({ book, party, table, talks, mandate: known(estimates, party) }, clause),
    draftOf: (party) => draftOf(book, talks, table.present, known(estimates, party).values),
    isAdopted: (changed) => isAdopted(book, changed, talks.track),
    absentee: (option) => absentAmong(book, option, table.present),
    depthCap: depthCap(book, talks.publicity),
  };
}
