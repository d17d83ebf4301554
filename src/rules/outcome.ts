import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Clause, Table } from '../model/table.ts';
import type { Invitation, MeetingRecord, Outcome, World } from '../model/world.ts';
import { loudness, milli } from './arithmetic.ts';
import { makeCommitments } from './commitments.ts';
import { endorsers } from './adoption.ts';
import { optionIndex } from './instructions.ts';
import { mindBeingLeftOut, moveByLevers } from './levers.ts';
import { leaveMood } from './moods.ts';
import { refuse } from './refusals.ts';
import { move, moveOf, moveTrust } from './scores.ts';
import { because, known, roundOf, tell, tellOf, toChart, type Turn } from './turn.ts';

/** Sum of the depths of a text's clauses. */
export function depthOf(book: Book, clauses: readonly Pick<Clause, 'item' | 'option'>[]): number {
  return clauses.reduce(
    (sum, clause) =>
      sum + (known(book.items, clause.item).options[optionIndex(book, clause)]?.depth ?? 0),
    0,
  );
}

export function isAdoptedOutcome(outcome: Outcome): boolean {
  return outcome === 'full' || outcome === 'partial';
}

/** Ends the mediator's meeting: what came of it, and what that moves. */
export function closeMeeting(turn: Turn, outcome: Outcome): void {
  const { world } = turn;
  const { invitation, table } = world;
  if (invitation === null) throw new Error('expected a meeting to close, got none');
  const meeting = recordMeeting(turn, invitation, table, outcome);
  world.phase = 'outcome';
  release(turn, meeting, table?.present ?? []);
  if (isAdoptedOutcome(outcome)) adopt(turn, meeting);
  else if (meeting.attended.length > 0) partWithout(turn, meeting);
  meet(turn, meeting);
  world.invitation = null;
  world.table = null;
  world.question = null;
  world.waiting = [];
}

/** Adds the meeting to the record. */
function recordMeeting(
  turn: Turn,
  invitation: Invitation,
  table: Table | null,
  outcome: Outcome,
): MeetingRecord {
  const { world, book } = turn;
  const attended = table === null ? [] : [...table.present, ...table.walkedOut];
  const meeting: MeetingRecord = {
    id: `meeting-${world.round}`,
    round: world.round,
    date: roundOf(turn).closes,
    forum: null,
    proposal: invitation.proposal,
    replies: invitation.replies,
    attended: book.partyIds.filter((id) => attended.includes(id)),
    outcome,
    text: table?.text ?? null,
    endorsedBy: table !== null && isAdoptedOutcome(outcome) ? endorsers(table) : [],
    told: invitation.proposal.publicity !== 'quiet',
    vouched: table?.vouched ?? [],
    sealedRead: table?.sealedRead ?? [],
    improved: false,
  };
  world.meetings.push(meeting);
  tellOf(turn, meeting.proposal, { type: 'tableClosed', outcome, meeting });
  return meeting;
}

/** Those who came go home with the result; those who were asked and stayed away are released. */
function release(turn: Turn, meeting: MeetingRecord, present: readonly PartyId[]): void {
  const broken = present.length < meeting.attended.length;
  const result = isAdoptedOutcome(meeting.outcome) ? 'adopted' : broken ? 'breakdown' : 'nothing';
  for (const party of meeting.proposal.guests) {
    if (present.includes(party)) toChart(turn, party, { type: 'adjourned', result });
    else if (!meeting.attended.includes(party)) toChart(turn, party, { type: 'released' });
  }
}

/** Having met is something by itself: across the table, and with the host. */
function meet(turn: Turn, { attended, proposal }: MeetingRecord): void {
  const { book } = turn;
  const { metHost, metEachOther, metQuietly } = book.rules;
  const quiet = proposal.publicity === 'quiet' ? milli(metQuietly) : 0;
  for (const party of attended) {
    if (party !== proposal.host)
      moveTrust(turn, party, proposal.host, milli(metHost), because(book, 'met', proposal.host));
    for (const other of attended) {
      if (other === party || other === proposal.host) continue;
      moveTrust(turn, party, other, milli(metEachOther), because(book, 'met', other));
      moveTrust(turn, party, other, quiet, because(book, 'met-quietly', other));
    }
  }
}

/**
 * Depth of a meeting's text beyond what these parties have adopted together before, at tables at
 * least as binding: to sign the same again takes nobody further.
 */
function newGround(
  { meetings }: Pick<World, 'meetings'>,
  book: Book,
  meeting: MeetingRecord,
  parties: readonly PartyId[],
): number {
  const { id, text, proposal } = meeting;
  const before = meetings.filter(
    (held) =>
      held.id !== id &&
      (held.proposal.track === '1' || proposal.track !== '1') &&
      parties.every((party) => held.endorsedBy.includes(party)),
  );
  let fresh = 0;
  for (const clause of text ?? []) {
    let reached = 0;
    for (const held of before) {
      for (const old of held.text ?? [])
        if (old.item === clause.item) reached = Math.max(reached, depthOf(book, [old]));
    }
    fresh += Math.max(0, depthOf(book, [clause]) - reached);
  }
  return fresh;
}

/** A text was adopted: those who endorse it come closer, the host is believed more, and clocks start or a text is carried home. */
function adopt(turn: Turn, meeting: MeetingRecord): void {
  const { world, book } = turn;
  const { rules } = book;
  const clauses = meeting.text ?? [];
  const cause = because(book, 'adopted', meeting.id);
  for (const party of meeting.endorsedBy) {
    for (const other of meeting.endorsedBy) {
      if (other === party) continue;
      const ground = newGround(world, book, meeting, [party, other]);
      moveTrust(turn, party, other, milli(rules.adoptedTrust) * ground, cause);
    }
    if (newGround(world, book, meeting, [party]) === 0) continue;
    moveTrust(turn, party, book.mediator, milli(rules.adoptedHostTrust), cause);
    moveOf(turn, 'credibility', party, milli(rules.adoptedCredibility), cause);
    lendSupport(
      turn,
      party,
      rules.adoptedSupport + rules.publicSupport * loudness(meeting.proposal.publicity),
      meeting.id,
    );
  }
  for (const party of meeting.attended.filter((id) => !meeting.endorsedBy.includes(id))) {
    moveTrust(
      turn,
      party,
      book.mediator,
      milli(rules.objectorTrust),
      because(book, 'objected', meeting.id),
    );
  }
  if (meeting.proposal.track === '1') makeCommitments(turn, meeting);
  else
    world.carried.push({
      meeting: meeting.id,
      round: world.round,
      parties: [...meeting.endorsedBy],
      clauses,
    });
}

function lendSupport(turn: Turn, party: PartyId, points: number, meeting: string): void {
  const weight = known(turn.book.parties, party).rank === 'great' ? 2 : 1;
  moveOf(turn, 'support', party, milli(points) * weight, because(turn.book, 'adopted', meeting));
}

/** Nothing was adopted: a chair's statement, a date to meet again, nothing, or a door closing. */
function partWithout(turn: Turn, meeting: MeetingRecord): void {
  const { book } = turn;
  const { rules, mediator } = book;
  for (const party of meeting.attended) {
    switch (meeting.outcome) {
      case 'chair-statement':
        moveTrust(
          turn,
          party,
          mediator,
          milli(rules.statementTrust),
          because(book, 'statement', meeting.id),
        );
        break;
      case 'meet-again':
        leaveMood(turn, party, milli(rules.meetAgainMood), because(book, 'meet-again', meeting.id));
        break;
      default: {
        const cause = because(book, 'no-result', meeting.id);
        moveOf(turn, 'credibility', party, milli(rules.noResultCredibility), cause);
      }
    }
  }
}

type Convened = Pick<
  MeetingRecord,
  'id' | 'round' | 'date' | 'forum' | 'proposal' | 'replies' | 'attended' | 'outcome'
>;

/** A meeting that no text of ours came from: it is known to all, and nothing is left to improve. */
export function meetingWithoutText(meeting: Convened): MeetingRecord {
  return {
    ...meeting,
    text: null,
    endorsedBy: [],
    told: true,
    vouched: [],
    sealedRead: [],
    improved: true,
  };
}

/** Another state's forum is over: who came met, and the record says so; its table is not ours. */
export function closeForum(turn: Turn, invitation: Invitation, forum: string): void {
  const { world, book } = turn;
  const { proposal, replies } = invitation;
  const came = (id: PartyId): boolean =>
    id === proposal.host || id === book.mediator || replies[id]?.answer === 'yes';
  const attended = book.seatIds.filter(
    (id) => (proposal.guests.includes(id) || id === proposal.host) && came(id),
  );
  const refused = book.partyIds.filter((id) => proposal.guests.includes(id) && !came(id));
  const meeting = meetingWithoutText({
    id: forum,
    round: world.round,
    date: known(book.forums, forum).date,
    forum,
    proposal,
    replies,
    attended,
    outcome: 'held',
  });
  world.meetings.push(meeting);
  world.phase = 'convening';
  for (const party of proposal.guests.filter((id) => id in world.parties))
    toChart(turn, party, { type: 'released' });
  moveByLevers(
    turn,
    proposal,
    attended.filter((id) => id in world.parties),
  );
  meet(turn, meeting);
  world.invitation = null;
  tell(turn, { type: 'forumHeld', forum, attended, refused });
}

/** Tells the public of a quiet result: it no longer lapses, it lights up the host, and the shy resent it. */
export function announce(turn: Turn): Refusal | null {
  const { world, book } = turn;
  const meeting = world.meetings.findLast(
    ({ forum, outcome }) => forum === null && isAdoptedOutcome(outcome),
  );
  if (meeting === undefined) return refuse('outcome/nothing-to-tell');
  if (meeting.told) return refuse('outcome/told-already');
  const { announceSupport, announceAversion, limelightAnnounced } = book.rules;
  const cause = because(book, 'announced', meeting.id);
  meeting.told = true;
  mindBeingLeftOut(turn, meeting.proposal);
  move(turn, { score: 'limelight' }, milli(limelightAnnounced), cause);
  for (const party of meeting.endorsedBy) {
    moveOf(turn, 'support', party, milli(announceSupport), cause);
    const shy = Math.max(0, known(book.parties, party).publicityAversion);
    moveTrust(turn, party, book.mediator, milli(shy * announceAversion), cause);
  }
  tell(turn, { type: 'announced', meeting: meeting.id });
  return null;
}
