import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { World } from '../model/world.ts';
import type { TableReckoning } from '../presenter/table-reckoning.ts';
import { isAdopted } from '../rules/adoption.ts';
import { clauseWorth, draftOf, forecastText } from '../rules/endorsement.ts';
import { counselFor, concessionGain } from '../rules/counsel.ts';
import { commonOn, isCold } from '../rules/framing.ts';
import { optionWorth } from '../rules/instructions.ts';
import { giftStanding, meansFault } from '../rules/means.ts';
import { forecastSpoilers, spoilableAt } from '../rules/spoilers.ts';
import { depthCap, exchangesToPut, optionFault, sittingOf, standingAt } from '../rules/sitting.ts';
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
  const sitting = sittingOf(view.round, talks, table);
  return {
    forecast: (changed, clauses) =>
      forecastText({ ...view, estimates, table: changed }, clauses, book),
    attempt: tableTrials(world, view, book),
    worth: (party, clause) =>
      clauseWorth(
        { known: view, book, party, table, talks, mandate: known(estimates, party) },
        clause,
      ),
    draftOf: (party) => draftOf(view, book, party, talks.agenda, sitting, known(estimates, party)),
    counsel: (party, clause) => {
      const believed = view.house?.credibility[party] ?? 0;
      return {
        worth: optionWorth(view, book, party, known(estimates, party), clause),
        ...counselFor(book, view.scores.trust, believed, table.present, party),
        gain: concessionGain(book, table.caucused.includes(party)),
      };
    },
    common: (party, to, item) => {
      const pair = [party, to].map((id) => ({ party: id, mandate: known(estimates, id) }));
      return commonOn(view, book, sitting, pair, item);
    },
    isCold: (one, other) => isCold(view.scores.trust, book, one, other),
    spoilers: () => forecastSpoilers(view, spoilableAt(book, table, invitation), book),
    isAdopted: (changed) => isAdopted(book, changed, talks.track),
    optionFault: (clause) => optionFault(book, sitting, clause),
    standing: (clause) => standingAt(book, sitting, clause),
    exchangesToPut: (clauses) => exchangesToPut(book, sitting, clauses),
    meansFault: (party, means) => {
      const capital = view.house?.capital ?? 0;
      const giving = { round: view.round, capital, exchangesLeft: table.exchangesLeft };
      return meansFault(book, giving, party, means);
    },
    giftStanding: (party, means) => giftStanding(book, view.round, party, means),
    depthCap: depthCap(book, talks.publicity),
  };
}
