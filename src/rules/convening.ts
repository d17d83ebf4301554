import type { Book } from '../model/book.ts';
import type { CommandOf } from '../model/command.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { Refusal, RefusalCode } from '../model/refusal.ts';
import type { Convened } from '../model/scenario.ts';
import type { Condition, Invitation, MeetingRecord, Proposal } from '../model/world.ts';
import { milli } from './arithmetic.ts';
import { mindBeingLeftOut, moveByLevers } from './levers.ts';
import { estimate, learn } from './mandates.ts';
import { closeForum, closeMeeting } from './outcome.ts';
import { refuse } from './refusals.ts';
import { applyCondition, fewestGuests, forecastReplies } from './replies.ts';
import { move, moveTrust } from './scores.ts';
import { openTable } from './seating.ts';
import { because, known, tell, tellOf, toChart, type Turn } from './turn.ts';

/** What of the world decides whether an invitation can be sent. */
export interface Standing {
  /** Diplomatic capital in hand. */
  capital: Milli;
  meetings: readonly MeetingRecord[];
}

/** Why a proposal of the mediator cannot be sent, or null. */
export function faultOf(standing: Standing, book: Book, proposal: Proposal): Refusal | null {
  const venue = book.venues[proposal.venue];
  if (venue === undefined) return refuse('convening/unknown-venue', { venue: proposal.venue });
  if (!venue.tracks.includes(proposal.track)) {
    return refuse('convening/venue-track', { venue: venue.id, track: proposal.track });
  }
  if (milli(venue.cost) > standing.capital) {
    return refuse('convening/too-dear', { venue: venue.id, cost: venue.cost });
  }
  return faultOfAgenda(book, proposal) ?? faultOfGuests(standing, book, proposal, venue.seats);
}

function faultOfAgenda(book: Book, { agenda }: Proposal): Refusal | null {
  const most = book.scenario.agendaLimit;
  const unknown = agenda.find((item) => !(item in book.items));
  if (unknown !== undefined) return refuse('convening/unknown-item', { item: unknown });
  if (agenda.length === 0) return refuse('convening/empty-agenda');
  if (agenda.length > most) return refuse('convening/agenda-too-long', { most });
  return new Set(agenda).size < agenda.length ? refuse('convening/repeated') : null;
}

function faultOfGuests(
  { meetings }: Standing,
  book: Book,
  { guests }: Proposal,
  seats: number,
): Refusal | null {
  const unknown = guests.find((guest) => !book.partyIds.includes(guest));
  if (unknown !== undefined) return refuse('convening/unknown-guest', { guest: unknown });
  if (new Set(guests).size < guests.length) return refuse('convening/repeated');
  if (guests.length < fewestGuests)
    return refuse('convening/too-few-guests', { fewest: fewestGuests });
  if (guests.length > seats) return refuse('convening/too-many-guests', { seats });
  return faultOfFullTables(meetings, book, guests);
}

/** The house can carry only so many tables of many guests. */
function faultOfFullTables(
  meetings: Standing['meetings'],
  book: Book,
  guests: readonly PartyId[],
): Refusal | null {
  const { guests: full, most } = book.scenario.fullTables;
  const held = meetings.filter(
    ({ attended, forum }) => forum === null && attended.length >= full,
  ).length;
  return guests.length >= full && held >= most
    ? refuse('convening/no-full-table-left', { most })
    : null;
}

/** Sends the mediator's invitation. */
export function invite(turn: Turn, command: CommandOf<'invite'>): Refusal | null {
  const { world, book } = turn;
  const { venue, track, publicity, agenda, guests } = command;
  const ordered = book.partyIds.filter((id) => guests.includes(id));
  const asked: Proposal = {
    host: book.mediator,
    venue,
    track,
    publicity,
    agenda: [...agenda],
    guests: [...guests],
  };
  const fault = faultOf({ capital: world.scores.capital, meetings: world.meetings }, book, asked);
  if (fault !== null) return fault;
  move(
    turn,
    { score: 'capital' },
    0 - milli(known(book.venues, venue).cost),
    because(book, 'spent', venue),
  );
  sendInvitation(turn, { ...asked, guests: ordered }, null);
  if (publicity !== 'quiet') mindBeingLeftOut(turn, asked);
  return null;
}

/** Puts an invitation before its guests, whoever convenes. */
export function sendInvitation(turn: Turn, proposal: Proposal, forum: string | null): void {
  tellOf(turn, proposal, { type: 'invitationSent', proposal, forum });
  ask(turn, { proposal, replies: {}, movedFor: null, forum });
  moveByLevers(turn, proposal, askedOf(turn.book, proposal));
}

/** The guests who must answer: the mediator itself always goes where it is asked. */
function askedOf(book: Book, proposal: Proposal): PartyId[] {
  return book.partyIds.filter((id) => proposal.guests.includes(id));
}

function ask(turn: Turn, invitation: Invitation): void {
  const { world, book } = turn;
  const { proposal } = invitation;
  const asked = askedOf(book, proposal);
  world.invitation = invitation;
  world.phase = 'replies';
  world.question = 'invitation';
  world.waiting = asked;
  for (const party of asked) putBefore(turn, proposal, party);
}

/** What a party's chart makes of being asked, and about what. */
function putBefore(turn: Turn, { publicity, agenda }: Proposal, party: PartyId): void {
  toChart(turn, party, { type: 'invited', publicity });
  for (const item of agenda) {
    toChart(turn, party, { type: 'raised', theme: known(turn.book.items, item).theme, publicity });
  }
}

/**
 * Opens a meeting that was agreed before the round: nothing is paid and nobody is asked any more.
 * All guests are there but those whose chart lets them come to nothing.
 */
export function openConvened(turn: Turn, convened: Convened): Refusal | null {
  const { world, book } = turn;
  const { venue, track, publicity, agenda } = convened;
  const guests = book.partyIds.filter((id) => convened.guests.includes(id));
  const proposal = { host: book.mediator, venue, track, publicity, agenda: [...agenda], guests };
  const replies: Invitation['replies'] = {};
  world.invitation = { proposal, replies, movedFor: null, forum: null };
  for (const party of guests) {
    putBefore(turn, proposal, party);
    const { chart } = known(world.parties, party);
    const comes = known(book.charts, party).legal(chart, 'invitation').includes('accept');
    toChart(turn, party, { type: comes ? 'accepted' : 'refused' });
    replies[party] = { answer: comes ? 'yes' : 'no' };
  }
  return open(turn);
}

type Answer = CommandOf<'accept'> | CommandOf<'setCondition'> | CommandOf<'refuse'>;

/** A party answers an invitation. */
export function reply(turn: Turn, command: Answer): Refusal | null {
  const { world, book } = turn;
  const { invitation } = world;
  if (invitation === null) return refuse('game/wrong-phase');
  const party = command.seat;
  if (
    command.type === 'setCondition' &&
    applyCondition(book, invitation.proposal, command.condition) === null
  ) {
    return refuse('replies/condition-impossible');
  }
  if (turn.unwatched !== true) explain(turn, invitation.proposal, party);
  const { insight } = known(world.parties, party);
  for (const item of invitation.proposal.agenda) learn(insight, item, book.rules.answerInsight);
  switch (command.type) {
    case 'accept':
      invitation.replies[party] = { answer: 'yes' };
      toChart(turn, party, { type: 'accepted' });
      break;
    case 'setCondition':
      invitation.replies[party] = { answer: 'conditional', condition: command.condition };
      toChart(turn, party, { type: 'conditioned' });
      break;
    case 'refuse':
      invitation.replies[party] = { answer: 'no' };
      toChart(turn, party, { type: 'refused' });
      bePublicAbout(turn, invitation, party);
      break;
  }
  const answered = known(invitation.replies, party);
  tellOf(turn, invitation.proposal, { type: 'replied', party, reply: answered });
  world.waiting = world.waiting.filter((id) => id !== party);
  if (world.waiting.length > 0) return null;
  world.question = null;
  if (invitation.forum !== null) closeForum(turn, invitation, invitation.forum);
  return null;
}

/** Notes the mediator's own reading of an answer, as it stood before. */
function explain(turn: Turn, proposal: Proposal, party: PartyId): void {
  const { world, book } = turn;
  const { mandate, insight } = known(world.parties, party);
  const estimates = { [party]: estimate(book, party, mandate, insight) };
  const [forecast] = forecastReplies({ ...world, estimates }, proposal, book, [party]);
  if (forecast !== undefined) {
    tell(turn, { type: 'replyExplained', party, terms: [...forecast.terms] }, [book.mediator]);
  }
}

/** A refusal of a public invitation is news: the host and everybody else who was asked take note. */
function bePublicAbout(turn: Turn, { proposal }: Invitation, party: PartyId): void {
  if (proposal.publicity !== 'public') return;
  const cause = because(turn.book, 'refused-publicly', party);
  for (const other of [proposal.host, ...proposal.guests]) {
    if (other !== party)
      moveTrust(turn, other, party, milli(turn.book.rules.refusedPublicly), cause);
  }
}

function impossible(
  code: RefusalCode,
  facts: Refusal['facts'] = {},
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: refuse(code, facts) };
}

/** The invitation as it would read once a party's condition is met, and what that costs more; or why it cannot be met. */
export function metCondition(
  { capital, meetings }: Standing,
  book: Book,
  invitation: Invitation,
  party: PartyId,
):
  | { ok: true; proposal: Proposal; condition: Condition; extra: Milli }
  | { ok: false; refusal: Refusal } {
  const asked = invitation.replies[party];
  if (asked?.answer !== 'conditional') return impossible('replies/no-condition', { party });
  if (invitation.movedFor !== null)
    return impossible('replies/already-moved', { party: invitation.movedFor });
  const proposal = applyCondition(book, invitation.proposal, asked.condition);
  if (proposal === null) return impossible('replies/condition-impossible');
  const cost = (venue: string): Milli => milli(known(book.venues, venue).cost);
  const extra = Math.max(0, cost(proposal.venue) - cost(invitation.proposal.venue));
  if (extra > capital)
    return impossible('convening/too-dear', { venue: proposal.venue, cost: extra / 1000 });
  const crowded = faultOfFullTables(meetings, book, proposal.guests);
  return crowded === null
    ? { ok: true, proposal, condition: asked.condition, extra }
    : { ok: false, refusal: crowded };
}

/** Meets the condition of one party, once for each invitation, and asks everybody again. */
export function meetCondition(turn: Turn, { party }: CommandOf<'meetCondition'>): Refusal | null {
  const { world, book } = turn;
  const { invitation } = world;
  if (invitation === null) return refuse('game/wrong-phase');
  const standing = { capital: world.scores.capital, meetings: world.meetings };
  const met = metCondition(standing, book, invitation, party);
  if (!met.ok) return met.refusal;
  move(turn, { score: 'capital' }, 0 - met.extra, because(book, 'spent', met.proposal.venue));
  for (const guest of invitation.proposal.guests) {
    if (!met.proposal.guests.includes(guest)) toChart(turn, guest, { type: 'released' });
  }
  tellOf(turn, met.proposal, { type: 'conditionMet', party, condition: met.condition });
  ask(turn, { ...invitation, proposal: met.proposal, replies: {}, movedFor: party });
  return null;
}

/** Opens the table for those who said yes; with fewer than two guests nobody came. */
export function open(turn: Turn): Refusal | null {
  const { invitation } = turn.world;
  if (invitation === null) return refuse('game/wrong-phase');
  const coming = invitation.proposal.guests.filter(
    (party) => invitation.replies[party]?.answer === 'yes',
  );
  if (coming.length < fewestGuests) closeMeeting(turn, 'nobody-came');
  else openTable(turn, invitation, coming);
  return null;
}

export function callOff(turn: Turn): Refusal | null {
  const { invitation } = turn.world;
  if (invitation === null) return refuse('game/wrong-phase');
  tellOf(turn, invitation.proposal, { type: 'meetingCalledOff' });
  closeMeeting(turn, 'called-off');
  return null;
}
