import type { Book } from '../model/book.ts';
import type { PartyId, SeatId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Table } from '../model/table.ts';
import type { ConciliatoryStep, MeetingRecord, World } from '../model/world.ts';
import { estimate, exact } from '../rules/mandates.ts';
import { legalMoves } from '../rules/step.ts';
import { audienceOf, known } from '../rules/turn.ts';

/**
 * What one seat may see of the world. Mandates, other caucuses and undrawn incidents stay where they
 * are. The view shares structure with the world.
 */
export function viewFor(seat: SeatId, world: World, book: Book): View {
  const host = seat === book.mediator;
  const meetings = host
    ? world.meetings
    : world.meetings.filter((meeting) => seesMeeting(seat, meeting));
  const sees = (id: string): boolean => host || meetings.some((meeting) => meeting.id === id);
  const sight = sightOf(seat, world, book);
  return {
    seat,
    round: world.round,
    phase: world.phase,
    question: sight.question ? world.question : null,
    waiting: sight.question ? world.waiting : [],
    legal: legalMoves(world, seat, book),
    scores: { trust: world.scores.trust, limelight: world.scores.limelight },
    house: host ? houseOf(world) : null,
    parties: chartsOf(world, book),
    shifts: world.shifts.filter(
      ({ party, seenBy }) => party === seat || seenBy === 'all' || seenBy.includes(seat),
    ),
    moods: host ? world.moods : world.moods.filter(({ party }) => party === seat),
    estimates: estimatesFor(seat, world, book),
    mandate: world.parties[seat]?.mandate ?? null,
    invitation: sight.invitation ? world.invitation : null,
    table: world.table !== null && sight.table ? tableFor(seat, world.table, host) : null,
    meetings,
    carried: host ? world.carried : world.carried.filter(({ meeting }) => sees(meeting)),
    commitments: host
      ? world.commitments
      : world.commitments.filter(({ meeting }) => sees(meeting)),
    steps: host ? world.steps : world.steps.filter((step) => seesStep(seat, step)),
    spoiled: world.spoiled.filter(({ meeting, party }) => sees(meeting) || party === seat),
    bonds: world.bonds,
    incidents: world.incidents,
    requests: world.requests,
    voiced: host ? world.voiced : {},
    groundwork: host
      ? world.groundwork
      : world.groundwork.filter((act) => hearsOf(seat, act, book)),
    ending: world.ending,
  };
}

/** A quiet act stays with whom it was aimed at. */
function hearsOf(
  seat: SeatId,
  { groundwork, target, partner }: World['groundwork'][number],
  book: Book,
): boolean {
  const quiet = known(book.groundwork, groundwork).publicity === 'quiet';
  return !quiet || target === seat || partner === seat;
}

/** What a party was asked for stays with it; what it promised is known to whom it is for, or to all. */
function seesStep(seat: SeatId, { from, to, status, publicity }: ConciliatoryStep): boolean {
  if (from === seat) return true;
  const said = status !== 'asked' && status !== 'declined';
  return said && (to === seat || publicity !== 'quiet');
}

/** A quiet meeting stays with those who came; with those who were asked, where it was not held. */
function seesMeeting(seat: SeatId, { told, attended, proposal }: MeetingRecord): boolean {
  const part = attended.length > 0 ? attended : proposal.guests;
  return told || seat === proposal.host || part.includes(seat);
}

/**
 * What a seat sees of the meeting under way. Who declined a quiet invitation knows of it, and not of
 * the table that came of it; what step a party is asked for is between it and the mediator.
 */
function sightOf(
  seat: SeatId,
  world: World,
  book: Book,
): { invitation: boolean; table: boolean; question: boolean } {
  const { invitation, question, waiting } = world;
  const own = question !== 'step' || seat === book.mediator || waiting.includes(seat);
  if (invitation === null) return { invitation: true, table: true, question: own };
  const { proposal } = invitation;
  const audience = audienceOf({ world, book }, proposal);
  const table = audience === 'all' || audience.includes(seat);
  return { invitation: table || proposal.guests.includes(seat), table, question: table };
}

function houseOf({ scores }: World): View['house'] {
  const { credibility, support, limelight, capital, sovereignty } = scores;
  return { credibility, support, limelight, capital, sovereignty };
}

function chartsOf(world: World, book: Book): View['parties'] {
  const parties: View['parties'] = {};
  for (const id of book.partyIds) parties[id] = { chart: known(world.parties, id).chart };
  return parties;
}

function estimatesFor(seat: SeatId, world: World, book: Book): View['estimates'] {
  if (seat !== book.mediator) return { [seat]: exact(known(world.parties, seat).mandate) };
  const estimates: View['estimates'] = {};
  for (const id of book.partyIds) {
    const { mandate, insight } = known(world.parties, id);
    estimates[id] = estimate(book, id, mandate, insight);
  }
  return estimates;
}

/** A party does not see who was taken aside, what others were brought to consider, or how strained they are. */
function tableFor(seat: SeatId, table: Table, host: boolean): Table {
  if (host) return table;
  const own = <T>(record: Record<PartyId, T>): Record<PartyId, T> => {
    const value = record[seat];
    return value === undefined ? {} : { [seat]: value };
  };
  return {
    ...table,
    strain: own(table.strain),
    favours: own(table.favours),
    caucused: [],
    ...hidden(seat, table),
  };
}

/** What the host keeps to itself, or between itself and two parties. */
function hidden(
  seat: SeatId,
  table: Table,
): Pick<Table, 'suggested' | 'shaded' | 'sweetened' | 'vouched'> {
  const { sweetened, vouched } = table;
  const added = sweetened[seat];
  return {
    suggested: [],
    shaded: [],
    sweetened: added === undefined ? {} : { [seat]: added },
    vouched: vouched.filter(({ party, to }) => party === seat || to === seat),
  };
}
