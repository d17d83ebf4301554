import type { Book } from '../../model/book.ts';
import type { Milli, PartyId } from '../../model/ids.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Clause } from '../../model/table.ts';
import { draftOf, textTerms } from '../../rules/endorsement.ts';
import { exact } from '../../rules/mandates.ts';
import { depthOf } from '../../rules/outcome.ts';
import { sittingOf } from '../../rules/sitting.ts';
import { known } from '../../rules/turn.ts';
import { total } from '../../rules/willingness.ts';
import type { Game } from '../../session/game.ts';
import { talksRecords, type TalksRecord } from './talks-record.ts';

/** What a seat would have written at one table, as far as no text there said it. */
export interface NeverOffered {
  meeting: string;
  /** Its own clauses beyond no change that stood in no text of the talks. */
  clauses: readonly Clause[];
  /** Whether it would have signed its own draft whole: some texts cost more than they bring. */
  signs: boolean;
}

/** One entry of the ledger and the step that brought it. */
export interface SeatEntry {
  step: number;
  entry: LedgerEntry;
}

/** A game as one seat lived through it. */
export interface SeatStory {
  seat: PartyId;
  /** Its trust in every other seat, in the order of seats; milli points. */
  trust: readonly { to: PartyId; start: Milli; end: Milli }[];
  /** What moved its trust, as far as it may know why, in order; what time alone takes back is left out. */
  moved: readonly SeatEntry[];
  /** One for each table at which it sat to the end; empty for the mediator. */
  neverOffered: readonly NeverOffered[];
}

/** @param game one that has ended, since mandates are read */
export function seatStories(game: Game): SeatStory[] {
  const { book, steps, world } = game;
  const opening = steps[0]?.world ?? world;
  const tables = talksRecords(game);
  return book.seatIds.map((seat) => ({
    seat,
    trust: book.seatIds
      .filter((to) => to !== seat)
      .map((to) => ({
        to,
        start: opening.scores.trust[seat]?.[to] ?? 0,
        end: world.scores.trust[seat]?.[to] ?? 0,
      })),
    moved: steps.flatMap(({ entries }, step) =>
      entries.filter((entry) => isOwn(entry, seat)).map((entry) => ({ step, entry })),
    ),
    neverOffered: tables.flatMap((record) => neverOffered(record, book, seat) ?? []),
  }));
}

function isOwn({ ref, cause, seenBy }: LedgerEntry, seat: PartyId): boolean {
  return (
    ref.score === 'trust' &&
    ref.from === seat &&
    cause.id !== 'opening' &&
    cause.id !== 'drift' &&
    (seenBy === 'all' || seenBy.includes(seat))
  );
}

function neverOffered(
  { meeting, closed }: TalksRecord,
  book: Book,
  party: PartyId,
): NeverOffered | null {
  const { table, invitation } = closed;
  if (table === null || invitation === null || !table.present.includes(party)) return null;
  const talks = invitation.proposal;
  const mandate = exact(known(closed.parties, party).mandate);
  // What could have been written at this table at all, had there been the time.
  const sitting = { ...sittingOf(closed.round, talks, table), exchangesLeft: Infinity };
  const draft = draftOf(closed, book, party, talks.agenda, sitting, mandate);
  const put = [...table.past.map(({ clauses }) => clauses), table.text ?? [], meeting.text ?? []];
  const clauses = draft.filter(
    (clause) =>
      depthOf(book, [clause]) > 0 && !put.some((text) => text.some((each) => isSame(each, clause))),
  );
  const terms = textTerms({ known: closed, book, party, clauses: draft, table, talks, mandate });
  return { meeting: meeting.id, clauses, signs: draft.length > 0 && total(terms).low >= 0 };
}

function isSame(one: Clause, other: Clause): boolean {
  return one.item === other.item && one.option === other.option;
}
