import type { CommandOf } from '../model/command.ts';
import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Clause, Invitation, Mandate, Table } from '../model/world.ts';
import { loudness, milli } from './arithmetic.ts';
import {
  absentAmong,
  depthCap,
  draftOf,
  endorsers,
  isAdopted,
  optionIndex,
} from './endorsement.ts';
import { exact, learn, learnReservation } from './mandates.ts';
import { closeMeeting } from './outcome.ts';
import { refuse } from './refusals.ts';
import { move, moveTrust, moveTrustBetween } from './scores.ts';
import { because, known, tell, toChart, type Turn } from './turn.ts';

interface Talks {
  table: Table;
  invitation: Invitation;
}

/** The table under way; `step` has checked that there is one. */
function talksOf(turn: Turn): Talks {
  const { table, invitation } = turn.world;
  if (table === null || invitation === null)
    throw new Error('expected a table under way, got none');
  return { table, invitation };
}

/** Refuses a move when time is up. */
function outOfTime({ table }: Talks): Refusal | null {
  return table.exchangesLeft > 0 ? null : refuse('table/no-exchange-left');
}

function absent({ table }: Talks, party: PartyId): Refusal | null {
  return table.present.includes(party) ? null : refuse('table/not-present', { party });
}

function offAgenda({ invitation }: Talks, item: ItemId): Refusal | null {
  return invitation.proposal.agenda.includes(item) ? null : refuse('table/unknown-item', { item });
}

function ease(table: Table, party: PartyId, relief: Milli): void {
  table.strain[party] = Math.max(0, (table.strain[party] ?? 0) - relief);
}

/** Puts the text on the table before `parties` again; without a text there is nothing to answer. */
function askAbout(turn: Turn, { table }: Talks, parties: readonly PartyId[]): void {
  if (table.text === null || parties.length === 0) return;
  turn.world.question = 'text';
  turn.world.waiting = table.present.filter((party) => parties.includes(party));
}

function objectors({ table }: Talks): PartyId[] {
  return table.present.filter((party) => table.stances[party]?.answer === 'object');
}

/** What a party most wants and most minds among the items of the agenda, at its best and worst option. */
function position(
  agenda: readonly ItemId[],
  mandate: Mandate,
): { wants: ItemId | null; minds: ItemId | null } {
  let wants: ItemId | null = null;
  let minds: ItemId | null = null;
  let most = 0;
  let least = 0;
  for (const item of agenda) {
    const values = known(mandate.values, item);
    const best = Math.max(...values);
    const worst = Math.min(...values);
    if (best > most) [most, wants] = [best, item];
    if (worst < least) [least, minds] = [worst, item];
  }
  return { wants, minds };
}

/** Every party is heard: each names what it wants and what it minds, and is the easier for it. */
export function hearAll(turn: Turn): Refusal | null {
  const talks = talksOf(turn);
  const fault = outOfTime(talks) ?? (talks.table.heard ? refuse('table/already-heard') : null);
  if (fault !== null) return fault;
  const { table, invitation } = talks;
  const { rules } = turn.book;
  table.exchangesLeft -= 1;
  table.heard = true;
  for (const party of table.present) {
    const { mandate, insight } = known(turn.world.parties, party);
    const { wants, minds } = position(invitation.proposal.agenda, mandate);
    for (const item of [wants, minds]) if (item !== null) learn(insight, item, rules.hearInsight);
    ease(table, party, milli(rules.hearRelief));
    moveTrust(
      turn,
      party,
      turn.book.mediator,
      milli(rules.hearTrust),
      because(turn.book, 'heard', party),
    );
    tell(turn, { type: 'positionStated', party, wants, minds });
  }
  return null;
}

/** A private talk: a party that believes the mediator shows part of its mandate. */
export function caucus(turn: Turn, { party }: CommandOf<'caucus'>): Refusal | null {
  const talks = talksOf(turn);
  const fault = outOfTime(talks) ?? absent(talks, party);
  if (fault !== null) return fault;
  const { table, invitation } = talks;
  const { rules, mediator } = turn.book;
  const candid = known(turn.world.scores.credibility, party) >= milli(rules.candidAt);
  const share = candid ? 1 : 0.5;
  const { insight } = known(turn.world.parties, party);
  table.exchangesLeft -= 1;
  if (!table.caucused.includes(party)) table.caucused.push(party);
  for (const item of invitation.proposal.agenda) learn(insight, item, rules.caucusInsight * share);
  learnReservation(insight, rules.caucusReservationInsight * share);
  ease(table, party, milli(rules.caucusRelief));
  tell(turn, { type: 'caucusHeld', party, candid }, [mediator, party]);
  askAbout(
    turn,
    talks,
    objectors(talks).filter((id) => id === party),
  );
  return null;
}

/** Asks a party to say before all what it means by an item: misreadings go, the others follow better. */
export function clarify(turn: Turn, { party, item }: CommandOf<'clarify'>): Refusal | null {
  const talks = talksOf(turn);
  const fault = outOfTime(talks) ?? absent(talks, party) ?? offAgenda(talks, item);
  if (fault !== null) return fault;
  const { rules } = turn.book;
  talks.table.exchangesLeft -= 1;
  learn(known(turn.world.parties, party).insight, item, rules.clarifyInsight);
  for (const other of talks.table.present) {
    if (other === party) continue;
    moveTrust(turn, other, party, milli(rules.clarifyTrust), because(turn.book, 'clarified', item));
  }
  tell(turn, { type: 'clarified', party, item });
  return null;
}

/**
 * Suggests that a party come to an option it would not choose. It considers it when the option is
 * not too far below nothing for what it believes of the mediator; in private it can give more.
 */
export function suggest(turn: Turn, { party, item, option }: CommandOf<'suggest'>): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const fault =
    outOfTime(talks) ??
    absent(talks, party) ??
    offAgenda(talks, item) ??
    optionFault(turn, talks, { item, option });
  if (fault !== null) return fault;
  const asked = table.eased[party]?.[`${item}/${option}`];
  if (asked !== undefined) return refuse('table/asked-already', { party, item });
  const { rules, mediator } = turn.book;
  const inPrivate = table.caucused.includes(party);
  const { mandate } = known(turn.world.parties, party);
  const worth = known(mandate.values, item)[optionIndex(turn.book, { item, option })] ?? 0;
  const credibility = known(turn.world.scores.credibility, party) / milli(100);
  const considered = worth >= 0 - milli(rules.concessionAt) * credibility;
  table.exchangesLeft -= 1;
  const gain = considered
    ? milli(rules.concession) + (inPrivate ? milli(rules.concessionPrivate) : 0)
    : 0;
  table.eased[party] = { ...table.eased[party], [`${item}/${option}`]: gain };
  if (considered) {
    tell(
      turn,
      { type: 'concessionConsidered', party, item, option, inPrivate },
      inPrivate ? [mediator, party] : 'all',
    );
    askAbout(
      turn,
      talks,
      objectors(talks).filter((id) => id === party),
    );
  } else {
    const cause = because(turn.book, 'suggestion-refused', item);
    move(turn, { score: 'credibility', of: party }, milli(rules.suggestRefusedCredibility), cause);
    tell(
      turn,
      { type: 'concessionRefused', party, item, option },
      inPrivate ? [mediator, party] : 'all',
    );
  }
  return null;
}

function optionFault(
  turn: Turn,
  { table, invitation }: Talks,
  clause: Pick<Clause, 'item' | 'option'>,
): Refusal | null {
  const option = known(turn.book.items, clause.item).options[optionIndex(turn.book, clause)];
  if (option === undefined)
    return refuse('table/unknown-option', { item: clause.item, option: clause.option });
  const cap = depthCap(turn.book, invitation.proposal.publicity);
  if (option.depth > cap) return refuse('table/too-deep', { item: clause.item, cap });
  const missing = absentAmong(turn.book, option, table.present);
  return missing === null
    ? null
    : refuse('table/obliges-absent', { item: clause.item, party: missing });
}

/** Why a text cannot be tabled, or null: one known option per item, none too deep, not empty of change. */
function textFault(turn: Turn, talks: Talks, clauses: readonly Clause[]): Refusal | null {
  const { agenda } = talks.invitation.proposal;
  for (const clause of clauses) {
    const fault = offAgenda(talks, clause.item) ?? optionFault(turn, talks, clause);
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
  table.exchangesLeft -= 1;
  table.text = text.map((clause) => ({ ...clause }));
  table.author = author;
  table.stances = {};
  if (!ours) {
    for (const { item } of text)
      learn(known(world.parties, author).insight, item, book.rules.answerInsight);
  }
  tell(turn, { type: 'textTabled', author, clauses: [...text] });
  askAbout(turn, talks, table.present);
  return null;
}

function partyDraft(turn: Turn, { table, invitation }: Talks, author: PartyId): Clause[] {
  const { values } = exact(known(turn.world.parties, author).mandate);
  return draftOf(turn.book, invitation.proposal, table.present, values);
}

/** Changes one clause: what is done, or how it is worded. */
export function amend(turn: Turn, { clause }: CommandOf<'amend'>): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const late = outOfTime(talks);
  if (late !== null) return late;
  if (table.text === null) return refuse('table/no-text');
  const fault = offAgenda(talks, clause.item) ?? optionFault(turn, talks, clause);
  if (fault !== null) return fault;
  const changed = table.text.map((old) => (old.item === clause.item ? { ...clause } : old));
  if (changed.every((now, index) => sameClause(now, table.text?.[index])))
    return refuse('table/same-text');
  if (isEmpty(turn, changed)) return refuse('table/empty-text');
  table.exchangesLeft -= 1;
  table.text = changed;
  table.stances = {};
  tell(turn, { type: 'clauseAmended', clause });
  askAbout(turn, talks, table.present);
  return null;
}

function sameClause(left: Clause, right: Clause | undefined): boolean {
  return left.option === right?.option && left.wording === right.wording;
}

/** Time away from the table: strain goes down, and those who objected are asked once more. */
export function recess(turn: Turn): Refusal | null {
  const talks = talksOf(turn);
  const late = outOfTime(talks);
  if (late !== null) return late;
  talks.table.exchangesLeft -= 1;
  for (const party of talks.table.present)
    ease(talks.table, party, milli(turn.book.rules.recessRelief));
  tell(turn, { type: 'recessTaken' });
  askAbout(turn, talks, objectors(talks));
  return null;
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
  tell(turn, { type: 'answered', party, stance: known(table.stances, party) });
  return null;
}

/** A refusal said aloud is harder to take back, the louder the talks; it shows what a party minds. */
function object(turn: Turn, { table, invitation }: Talks, party: PartyId, item: ItemId): void {
  const { rules } = turn.book;
  const aloud = milli(rules.strainRefusal) * loudness(invitation.proposal.publicity);
  table.stances[party] = { answer: 'object', item };
  table.strain[party] = (table.strain[party] ?? 0) + aloud;
  learn(known(turn.world.parties, party).insight, item, rules.answerInsight);
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
  tell(turn, { type: 'walkedOut', party });
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
