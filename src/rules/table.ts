import type { CommandOf } from '../model/command.ts';
import type { ItemId, PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Clause, Table } from '../model/table.ts';
import { loudness, milli } from './arithmetic.ts';
import { endorsers, isAdopted } from './adoption.ts';
import { draftOf } from './endorsement.ts';
import { optionIndex } from './instructions.ts';
import { exact, learn } from './mandates.ts';
import { closeMeeting } from './outcome.ts';
import { refuse } from './refusals.ts';
import { move, moveTrustBetween } from './scores.ts';
import {
  absent,
  askAbout,
  offAgenda,
  outOfTime,
  replaceText,
  sittingAt,
  spend,
  talksOf,
  type Talks,
} from './talks.ts';
import { exchangesToPut, optionFault } from './sitting.ts';
import { because, known, tellOf, toChart, type Turn, tell } from './turn.ts';

/** Why a text cannot be tabled, or null: one known option per item, none too deep, not empty of change. */
function textFault(turn: Turn, talks: Talks, clauses: readonly Clause[]): Refusal | null {
  const { agenda } = talks.invitation.proposal;
  const sitting = sittingAt(turn, talks);
  for (const clause of clauses) {
    const fault = offAgenda(talks, clause.item) ?? optionFault(turn.book, sitting, clause);
    if (fault !== null) return fault;
  }
  const covered = new Set(clauses.map(({ item }) => item));
  if (covered.size !== agenda.length || clauses.length !== agenda.length)
    return refuse('table/incomplete-text');
  return isEmpty(turn, clauses) ? refuse('table/empty-text') : null;
}

/** A text that changes nothing. */
function isEmpty(turn: Turn, clauses: readonly Clause[]): boolean {
  return clauses.every(
    (clause) =>
      known(turn.book.items, clause.item).options[optionIndex(turn.book, clause)]?.depth === 0,
  );
}

/** Tables a first or a new text: the host's own, or a draft that a party is asked for. */
export function tableText(turn: Turn, { author, clauses }: CommandOf<'tableText'>): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const { book, world } = turn;
  const late = outOfTime(talks);
  if (late !== null) return late;
  const ours = author === book.mediator;
  const fault = ours
    ? clauses === null
      ? refuse('table/incomplete-text')
      : textFault(turn, talks, clauses)
    : absent(talks, author);
  if (fault !== null) return fault;
  const text = ours && clauses !== null ? clauses : partyDraft(turn, talks, author);
  if (isEmpty(turn, text)) return refuse('table/empty-text');
  spend(turn, talks, exchangesToPut(book, sittingAt(turn, talks), text));
  replaceText(
    table,
    text.map((clause) => ({ ...clause })),
    author,
  );
  if (!ours) {
    for (const { item } of text)
      learn(known(world.parties, author).insight, item, book.rules.answerInsight);
  }
  tellOf(turn, talks.invitation.proposal, { type: 'textTabled', author, clauses: [...text] });
  askAbout(turn, talks, table.present);
  return null;
}

function partyDraft(turn: Turn, talks: Talks, author: PartyId): Clause[] {
  const mandate = exact(known(turn.world.parties, author).mandate);
  const { agenda } = talks.invitation.proposal;
  return draftOf(turn.world, turn.book, author, agenda, sittingAt(turn, talks), mandate);
}

/** Changes one clause: what is done, or how it is worded. */
export function amend(turn: Turn, { clause }: CommandOf<'amend'>): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const late = outOfTime(talks);
  if (late !== null) return late;
  if (table.text === null) return refuse('table/no-text');
  const sitting = sittingAt(turn, talks);
  const fault = offAgenda(talks, clause.item) ?? optionFault(turn.book, sitting, clause);
  if (fault !== null) return fault;
  const changed = table.text.map((old) => (old.item === clause.item ? { ...clause } : old));
  if (changed.every((now, index) => sameClause(now, table.text?.[index])))
    return refuse('table/same-text');
  if (isEmpty(turn, changed)) return refuse('table/empty-text');
  spend(turn, talks, exchangesToPut(turn.book, sitting, [clause]));
  replaceText(table, changed, table.author ?? turn.book.mediator);
  tellOf(turn, talks.invitation.proposal, { type: 'clauseAmended', clause });
  askAbout(turn, talks, table.present);
  return null;
}

function sameClause(left: Clause, right: Clause | undefined): boolean {
  return left.option === right?.option && left.wording === right.wording;
}

type Answer = CommandOf<'endorse'> | CommandOf<'object'> | CommandOf<'walkOut'>;

/** A party answers the text before it. */
export function answer(turn: Turn, command: Answer): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const party = command.seat;
  if (command.type === 'object') {
    const fault = offAgenda(talks, command.item);
    if (fault !== null) return refuse('party/unknown-item', { item: command.item });
  }
  turn.world.waiting = turn.world.waiting.filter((id) => id !== party);
  if (turn.world.waiting.length === 0) turn.world.question = null;
  switch (command.type) {
    case 'endorse':
      table.stances[party] = { answer: 'endorse', item: null };
      break;
    case 'object':
      object(turn, talks, party, command.item);
      break;
    case 'walkOut':
      leave(turn, talks, party);
      return null;
  }
  const stance = known(table.stances, party);
  tellOf(turn, talks.invitation.proposal, { type: 'answered', party, stance });
  return null;
}

/** A refusal said aloud is harder to take back, the louder the talks; it shows what a party minds. */
function object(turn: Turn, { table, invitation }: Talks, party: PartyId, item: ItemId): void {
  const { rules } = turn.book;
  const aloud = milli(rules.strainRefusal) * loudness(invitation.proposal.publicity);
  table.stances[party] = { answer: 'object', item };
  table.strain[party] = (table.strain[party] ?? 0) + aloud;
  findOut(turn, table, party, item);
  learn(known(turn.world.parties, party).insight, item, rules.answerInsight);
}

/** Shaded word about a party is found out when it objects to the very clause. */
function findOut(turn: Turn, table: Table, from: PartyId, item: ItemId): void {
  const { rules, mediator } = turn.book;
  for (const { to } of table.shaded.filter((word) => word.from === from && word.item === item)) {
    const cause = because(turn.book, 'shaded-message', item);
    move(turn, { score: 'credibility', of: to }, milli(rules.shadedFoundOut), cause);
    tell(turn, { type: 'messageFoundOut', from, to, item }, [mediator, to]);
  }
  table.shaded = table.shaded.filter((word) => word.from !== from || word.item !== item);
}

/** A party leaves: everybody takes note, and with fewer than two left the meeting is over. */
function leave(turn: Turn, { table, invitation }: Talks, party: PartyId): void {
  const { book } = turn;
  const { rules } = book;
  table.present = table.present.filter((id) => id !== party);
  table.walkedOut.push(party);
  delete table.stances[party];
  toChart(turn, party, { type: 'walkedOut' });
  for (const other of table.present) {
    moveTrustBetween(
      turn,
      party,
      other,
      milli(rules.walkOutTrust),
      because(book, 'walk-out', party),
    );
  }
  move(
    turn,
    { score: 'credibility', of: party },
    milli(rules.walkOutCredibility),
    because(book, 'walk-out', party),
  );
  const light = milli(rules.limelightWalkOut) * loudness(invitation.proposal.publicity);
  move(turn, { score: 'limelight' }, light, because(book, 'walk-out', party));
  tellOf(turn, invitation.proposal, { type: 'walkedOut', party });
  if (table.present.length < 2) closeMeeting(turn, 'collapse');
}

/** The host closes the meeting. */
export function closeTable(turn: Turn, { as }: CommandOf<'closeTable'>): Refusal | null {
  const { table, invitation } = talksOf(turn);
  switch (as) {
    case 'text': {
      if (table.text === null) return refuse('table/no-text');
      if (!isAdopted(turn.book, table, invitation.proposal.track))
        return refuse('table/not-adopted');
      const everybody =
        endorsers(table).length === table.present.length && table.walkedOut.length === 0;
      closeMeeting(turn, everybody ? 'full' : 'partial');
      return null;
    }
    case 'statement':
      if (table.text === null) return refuse('table/no-text');
      closeMeeting(turn, 'chair-statement');
      return null;
    case 'meet-again':
      closeMeeting(turn, table.walkedOut.length > 0 ? 'walk-out' : 'meet-again');
      return null;
    case 'nothing':
      closeMeeting(turn, table.walkedOut.length > 0 ? 'walk-out' : 'no-result');
  }
  return null;
}
