import type { Book } from '../../model/book.ts';
import type { PartyId } from '../../model/ids.ts';
import type { Term } from '../../model/ledger.ts';
import type { Result } from '../../model/history.ts';
import type { World } from '../../model/world.ts';
import type { Policy } from '../../policy/policy.ts';
import { delegation } from '../../policy/delegation.ts';
import { consensus } from '../../policy/drafting.ts';
import { plainly } from '../../policy/plain-proposing.ts';
import { playTable, type TableStyle } from '../../policy/table-play.ts';
import { chanceKept } from '../../rules/kept-terms.ts';
import { sendInvitation } from '../../rules/convening.ts';
import { openWorld } from '../../rules/open-world.ts';
import { depthOf, isAdoptedOutcome } from '../../rules/outcome.ts';
import { forecastReplies } from '../../rules/replies.ts';
import { viewFor } from '../../session/view.ts';
import { playOn } from '../campaign.ts';
import { mean } from '../summary.ts';
import type { CaseBook } from './case-book.ts';

/** What one term weighs with one party, points, in the middle of what a mediator may suppose. */
export interface Reason {
  party: PartyId;
  cause: string;
  subject: string | null;
  points: number;
}

/** What the rules expect of a documented meeting. */
export interface CaseForecast {
  id: string;
  era: string | null;
  /** Chance that each of those who were asked comes to the table, 0…1. */
  attendance: Record<PartyId, number>;
  /** Chances of the results 0…3. */
  result: [number, number, number, number];
  /** Share of what was signed that is kept when it falls due, a mean; null where nothing was. */
  kept: number | null;
  reasons: Reason[];
}

/** A text at Track 1 is an agreement on substance from so much depth in all. */
const substance = 2;

/** How a table is played plainly: hears, takes one aside, proposes what all may sign. */
const plain: TableStyle = {
  patient: true,
  asides: 1,
  reads: false,
  proposes: plainly(consensus, ['caucus', 'suggest']),
  otherwise: 'nothing',
};

/** Opens the table for whoever comes, and plays it plainly. */
const plainHost: Policy = {
  id: 'plain-host',
  decide(view, book) {
    const { seat, phase } = view;
    return phase === 'table' ? playTable(view, book, plain).command : { seat, type: 'openTable' };
  },
};

/** Puts the invitation of a documented meeting before its guests. */
export function invited({ book, proposal }: CaseBook, seed: string): World {
  const turn = openWorld(book, seed);
  sendInvitation(turn, proposal, null);
  return turn.world;
}

interface Played {
  attended: readonly PartyId[];
  result: Result;
  kept: number | null;
}

/** Plays a documented meeting once: replies by the parties' own seats, the table by a plain host. */
function playOnce(given: CaseBook, seed: string): Played {
  const { book } = given;
  const world = invited(given, seed);
  const seats = Object.fromEntries(book.partyIds.map((id) => [id, delegation]));
  playOn(world, book, { ...seats, [book.mediator]: plainHost }, ({ phase }) => phase === 'outcome');
  const meeting = world.meetings.at(-1);
  if (meeting === undefined) throw new Error('expected a meeting on the record, got none');
  const { attended, outcome, text, proposal } = meeting;
  const aim = aimOf(book);
  const missed = aim === null ? attended.length === 0 : !attended.includes(aim);
  if (missed) return { attended, result: 0, kept: null };
  if (!isAdoptedOutcome(outcome)) return { attended, result: 1, kept: null };
  const deep = proposal.track === '1' && depthOf(book, text ?? []) >= substance;
  return { attended, result: deep ? 3 : 2, kept: keptShare(world, book) };
}

/** Whom a meeting is aimed at: the party that it is hardest to bring, where it is asked. */
function aimOf(book: Book): PartyId | null {
  return book.partyIds.includes('dprk') ? 'dprk' : null;
}

function keptShare(world: World, book: Book): number | null {
  const chances = world.commitments.flatMap((commitment) => {
    const meeting = world.meetings.find(({ id }) => id === commitment.meeting);
    return meeting === undefined ? [] : [chanceKept(world, book, commitment, meeting)];
  });
  return chances.length === 0 ? null : mean(chances);
}

/** What the rules expect of a documented meeting, over so many seeds from 1. */
export function forecastCase(given: CaseBook, seeds: number): CaseForecast {
  const { history, book, era } = given;
  const played = Array.from({ length: seeds }, (_, index) => playOnce(given, String(index + 1)));
  const share = (of: (each: Played) => boolean): number => played.filter(of).length / seeds;
  const kept = played.flatMap((each) => (each.kept === null ? [] : [each.kept]));
  const asked = [...new Set(history.invited)];
  const comes = (id: PartyId): number =>
    id === book.mediator ? 1 : share(({ attended }) => attended.includes(id));
  const chance = (result: Result): number => share((each) => each.result === result);
  return {
    id: history.id,
    era: era?.id ?? null,
    attendance: Object.fromEntries(asked.map((id) => [id, comes(id)])),
    result: [chance(0), chance(1), chance(2), chance(3)],
    kept: kept.length === 0 ? null : mean(kept),
    reasons: reasonsOf(given),
  };
}

const strongest = 4;

/** The terms that weigh most with each guest, strongest first. */
function reasonsOf(given: CaseBook): Reason[] {
  const { book, proposal } = given;
  const view = viewFor(book.mediator, invited(given, '1'), book);
  return forecastReplies(view, proposal, book).flatMap(({ party, terms }) =>
    terms
      .filter((term) => middle(term) !== 0)
      .slice(0, strongest)
      .map((term) => ({
        party,
        cause: term.cause.id,
        subject: term.cause.subject,
        points: middle(term) / 1000,
      })),
  );
}

function middle({ low, high }: Term): number {
  return (low + high) / 2;
}
