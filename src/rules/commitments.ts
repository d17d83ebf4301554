import type { ItemOption } from '../model/catalogue.ts';
import type { GameEvent, Happening } from '../model/event.ts';
import type { ItemId, PartyId } from '../model/ids.ts';
import type { Clause } from '../model/table.ts';
import type { Commitment, MeetingRecord } from '../model/world.ts';
import { milli } from './arithmetic.ts';
import { draw } from './chance.ts';
import { bondOf } from './effects.ts';
import { optionIndex } from './instructions.ts';
import { chanceKept } from './kept-terms.ts';
import { moveOf, moveTrust } from './scores.ts';
import { because, known, tell, toChart, type Turn } from './turn.ts';

function optionOf(turn: Turn, clause: Clause): ItemOption | undefined {
  return known(turn.book.items, clause.item).options[optionIndex(turn.book, clause)];
}

/** Starts the clocks of one clause anew, after it was changed for the better. */
export function remakeCommitments(turn: Turn, meeting: MeetingRecord, item: ItemId): void {
  const { world } = turn;
  world.commitments = world.commitments.filter(
    ({ meeting: id, clause }) => id !== meeting.id || clause.item !== item,
  );
  makeCommitments(
    turn,
    meeting,
    (meeting.text ?? []).filter((clause) => clause.item === item),
  );
}

/** A communiqué of officials starts a clock for each party that a clause obliges. */
export function makeCommitments(
  turn: Turn,
  meeting: MeetingRecord,
  clauses: readonly Clause[] = meeting.text ?? [],
): void {
  for (const clause of clauses) {
    const option = optionOf(turn, clause);
    if (option === undefined || option.depth === 0) continue;
    const obliged = meeting.endorsedBy.filter(
      (id) => option.obliges === 'signatories' || option.obliges.includes(id),
    );
    for (const party of obliged) {
      if (hasPromised(turn, party, clause.item, option.depth)) continue;
      const commitment: Commitment = {
        id: `${meeting.id}/${clause.item}/${party}`,
        meeting: meeting.id,
        party,
        clause: { ...clause },
        made: turn.world.round,
        due: turn.world.round + option.term,
        status: 'running',
      };
      turn.world.commitments.push(commitment);
      tellOfResult(turn, meeting, { type: 'commitmentMade', commitment: { ...commitment } });
    }
  }
}

/** Whether a party's word on an item already goes as far, and still stands. */
function hasPromised(turn: Turn, party: PartyId, item: ItemId, depth: number): boolean {
  return turn.world.commitments.some(
    ({ party: given, clause, status }) =>
      given === party &&
      clause.item === item &&
      status !== 'broken' &&
      status !== 'lapsed' &&
      (optionOf(turn, clause)?.depth ?? 0) >= depth,
  );
}

/** What came of a quiet meeting stays with those who were part of it, until the host tells it. */
function knownTo({ book }: Turn, { told, proposal, attended }: MeetingRecord): GameEvent['seenBy'] {
  return told ? 'all' : [...new Set([book.mediator, proposal.host, ...attended])];
}

function tellOfResult(turn: Turn, meeting: MeetingRecord, happening: Happening): void {
  tell(turn, happening, knownTo(turn, meeting));
}

/** Those to whom a commitment was given. */
function receivers(meeting: MeetingRecord, { party }: Commitment): PartyId[] {
  return meeting.endorsedBy.filter((id) => id !== party);
}

/**
 * Whether a word given is kept, by the chance of it: what is not kept may be late once.
 * @param word the stream that it is drawn from, and whether this is the first time it falls due
 */
export function keeping(
  turn: Turn,
  kept: number,
  word: { stream: string; id: string; first: boolean },
): 'kept' | 'late' | 'broken' {
  const drawn = draw(turn.world, word.stream, word.id);
  if (drawn < kept) return 'kept';
  return word.first && drawn < kept + (1 - kept) * turn.book.rules.lateShare ? 'late' : 'broken';
}

/** Settles what has fallen due; a late one comes due once more a round later. */
export function settleCommitments(turn: Turn): void {
  const { world } = turn;
  for (const commitment of world.commitments) {
    if (
      (commitment.status !== 'running' && commitment.status !== 'late') ||
      commitment.due > world.round
    )
      continue;
    const meeting = world.meetings.find(({ id }) => id === commitment.meeting);
    if (meeting === undefined) continue;
    commitment.status = keeping(turn, chanceKept(turn.world, turn.book, commitment, meeting), {
      stream: 'commitment',
      id: commitment.id,
      first: commitment.status === 'running',
    });
    if (commitment.status === 'late') commitment.due += 1;
    settle(turn, commitment, meeting);
  }
}

function settle(turn: Turn, commitment: Commitment, meeting: MeetingRecord): void {
  const { book } = turn;
  const { party, status } = commitment;
  const { keptTrust, lateTrust, brokenTrust, brokenHostTrust, keptCredibility, brokenCredibility } =
    book.rules;
  const shift = { kept: keptTrust, late: lateTrust, broken: brokenTrust, running: 0, lapsed: 0 }[
    status
  ];
  const cause = because(
    book,
    status === 'kept' ? 'kept' : status === 'late' ? 'late' : 'broken',
    commitment.clause.item,
  );
  const seenBy = knownTo(turn, meeting);
  for (const other of receivers(meeting, commitment)) {
    moveTrust(turn, other, party, milli(shift), cause, seenBy);
    if (status === 'kept') bondOf(turn, other, party).kept += 1;
    if (status === 'broken')
      moveTrust(turn, other, book.mediator, milli(brokenHostTrust), cause, seenBy);
    if (status !== 'late') {
      moveOf(
        turn,
        'credibility',
        other,
        milli(status === 'kept' ? keptCredibility : brokenCredibility),
        cause,
      );
      toChart(turn, other, {
        type: status === 'kept' ? 'promiseKept' : 'promiseBroken',
        own: false,
      });
    }
  }
  honourVouches(turn, commitment, meeting);
  if (status !== 'late')
    toChart(turn, party, { type: status === 'kept' ? 'promiseKept' : 'promiseBroken', own: true });
  tellOfResult(turn, meeting, { type: 'commitmentSettled', commitment: { ...commitment } });
}

/** Where the host gave its word for a party, its credibility rises or falls with that party's. */
function honourVouches(
  turn: Turn,
  { party, status, clause }: Commitment,
  meeting: MeetingRecord,
): void {
  const { vouchKept, vouchBroken } = turn.book.rules;
  const stake = { kept: vouchKept, broken: vouchBroken, late: 0, running: 0, lapsed: 0 }[status];
  for (const given of meeting.vouched.filter((each) => each.party === party)) {
    moveOf(turn, 'credibility', given.to, milli(stake), because(turn.book, 'vouched', clause.item));
  }
}

/** What was reached in quiet and neither told nor begun in time lapses; carried texts are forgotten. */
export function lapse(turn: Turn): void {
  const { world, book } = turn;
  const old = (round: number): boolean => world.round - round >= book.rules.lapseAfter;
  for (const { meeting: id, round } of world.carried) {
    const meeting = world.meetings.find((held) => held.id === id);
    if (meeting !== undefined && old(round))
      tellOfResult(turn, meeting, { type: 'textLapsed', meeting: id });
  }
  world.carried = world.carried.filter(({ round }) => !old(round));
  for (const held of world.meetings) {
    const { id } = held;
    if (held.told || !old(held.round)) continue;
    const given = world.commitments.filter(({ meeting }) => meeting === id);
    if (given.some(({ status }) => status === 'kept' || status === 'late')) continue;
    const running = given.filter(({ status }) => status === 'running');
    for (const commitment of running) commitment.status = 'lapsed';
    if (running.length > 0) tellOfResult(turn, held, { type: 'commitmentsLapsed', meeting: id });
  }
}
