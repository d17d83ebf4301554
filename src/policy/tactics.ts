import type { Book } from '../model/book.ts';
import type { Means } from '../model/catalogue.ts';
import type { Command, CommandType } from '../model/command.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Clause, Table } from '../model/world.ts';
import { clauseFor, weakestClause } from '../rules/endorsement.ts';
import { optionWorth } from '../rules/instructions.ts';
import { milli } from '../rules/arithmetic.ts';
import { known } from '../rules/turn.ts';
import { capitalOf } from './proposals.ts';

/** The tactics that a skilled host has beside listening, proposing and amending. */
export const tactics = [
  'caucus',
  'suggest',
  'carryMessage',
  'factFind',
  'saveFace',
  'offer',
  'vouch',
  'praise',
  'readSealed',
] as const satisfies readonly CommandType[];
export type Tactic = (typeof tactics)[number];

/** An objector, and the clause that it loses most on as far as the host can tell. */
interface Objection {
  party: PartyId;
  clause: Clause;
}

/** A tactic that could be used now, and what it may move, milli points over all objectors. */
interface Attempt {
  command: Command;
  gain: number;
}

/** The tactic that moves most, of those the host uses, aimed at the first objector; null when none is left. */
export function nextTactic(view: View, book: Book, uses: readonly Tactic[]): Command | null {
  const { table } = view;
  if (table === null || table.text === null) return null;
  const objection = firstObjection(view, book, table);
  if (objection === null) return null;
  const moment = { view, book, table, objection };
  const possible = uses
    .filter((tactic) => view.legal.includes(tactic))
    .map((tactic) => attempts[tactic](moment))
    .filter((each) => each !== null);
  if (possible.length === 0) return null;
  return possible.reduce((left, right) => (right.gain > left.gain ? right : left)).command;
}

function firstObjection(view: View, book: Book, table: Table): Objection | null {
  const { invitation } = view;
  if (invitation === null || table.text === null) return null;
  const party = table.present.find((id) => table.stances[id]?.answer === 'object');
  if (party === undefined) return null;
  const mandate = known(view.estimates, party);
  const talks = invitation.proposal;
  const item = weakestClause({
    known: view,
    book,
    party,
    clauses: table.text,
    table,
    talks,
    mandate,
  });
  const clause = item === null ? null : clauseFor(table, item);
  return clause === null ? null : { party, clause };
}

/** What an attempt is made from. */
interface Moment {
  view: View;
  book: Book;
  table: Table;
  objection: Objection;
}

/** Each tactic aimed at an objection, or null where it was tried, costs too much or fits nobody. */
const attempts: Readonly<Record<Tactic, (moment: Moment) => Attempt | null>> = {
  caucus({ view: { seat }, book, table, objection: { party } }) {
    const { caucusRelief, concessionPrivate } = book.rules;
    const gain =
      Math.min(table.strain[party] ?? 0, milli(caucusRelief)) + milli(concessionPrivate) / 2;
    return table.caucused.includes(party)
      ? null
      : { command: { seat, type: 'caucus', party }, gain };
  },
  suggest({ view, book, table, objection }) {
    const { party, clause } = objection;
    const { concession, concessionPrivate } = book.rules;
    const asked = table.suggested.includes(`${party}/${clause.item}/${clause.option}`);
    if (asked || !likely(view, book, objection)) return null;
    const gain = milli(concession + (table.caucused.includes(party) ? concessionPrivate : 0));
    const { item, option } = clause;
    return { command: { seat: view.seat, type: 'suggest', party, item, option }, gain };
  },
  carryMessage({ view, book, table, objection }) {
    const from = sourceFor(view, table, objection);
    if (from === null) return null;
    const { party: to, clause } = objection;
    const command = {
      seat: view.seat,
      type: 'carryMessage',
      from,
      to,
      item: clause.item,
      shaded: false,
    } as const;
    return { command, gain: milli(book.rules.messageMoves) };
  },
  factFind({ view: { seat }, book, table, objection: { clause } }) {
    const objectors = table.present.filter((id) => table.stances[id]?.answer === 'object').length;
    const gain = milli(book.rules.factMoves) * objectors;
    return table.facts.includes(clause.item)
      ? null
      : { command: { seat, type: 'factFind', item: clause.item }, gain };
  },
  saveFace({ view: { seat }, book, table, objection: { party } }) {
    return table.opening === null
      ? { command: { seat, type: 'saveFace', party }, gain: milli(book.rules.ownWords) }
      : null;
  },
  offer({ view, book, table, objection: { party } }) {
    const means = dearestMeans(view, book);
    if (table.sweetened[party] !== undefined || means === null) return null;
    return {
      command: { seat: view.seat, type: 'offer', party, means: means.id },
      gain: milli(means.worth),
    };
  },
  vouch({ view: { seat }, book, table, objection: { party: to } }) {
    const party = table.present.find((id) => table.stances[id]?.answer === 'endorse');
    if (party === undefined || table.vouched.some((given) => given.to === to)) return null;
    return { command: { seat, type: 'vouch', party, to }, gain: milli(book.rules.vouchMoves) };
  },
  praise({ view: { seat }, book, table, objection: { party } }) {
    const relief = Math.min(table.strain[party] ?? 0, milli(book.rules.praiseRelief));
    const done = table.praised.includes(party) || relief === 0;
    return done ? null : { command: { seat, type: 'praise', party }, gain: relief / 2 };
  },
  readSealed({ view, book, table }) {
    const [party] = sealedGuests(view, book, table);
    return party === undefined
      ? null
      : { command: { seat: view.seat, type: 'readSealed', party }, gain: 0 };
  },
};

/** Whether a suggestion is likely to be considered: not too far below nothing for what the host is believed. */
function likely(view: View, book: Book, { party, clause }: Objection): boolean {
  const worth = optionWorth(view, book, party, known(view.estimates, party), clause);
  const credibility = (view.house?.credibility[party] ?? 0) / milli(100);
  return worth.low >= 0 - milli(book.rules.concessionAt) * credibility;
}

/** A party about which the host has word of its own: facts on the item, or a channel tended this round. */
function sourceFor(
  { round, groundwork }: View,
  table: Table,
  { party, clause }: Objection,
): PartyId | null {
  const others = table.present.filter((id) => id !== party);
  if (table.facts.includes(clause.item)) return others[0] ?? null;
  const visited = groundwork.filter((done) => done.round === round).map(({ target }) => target);
  return others.find((id) => visited.includes(id)) ?? null;
}

/** The means worth most that the host can pay. */
function dearestMeans(view: View, book: Book): Means | null {
  const payable = Object.values(book.means).filter(({ cost }) => milli(cost) <= capitalOf(view));
  const best = payable.toSorted(
    (left, right) => right.worth - left.worth || (left.id < right.id ? -1 : 1),
  );
  return best[0] ?? null;
}

/** Absent guests whose sealed sentence the host holds and has not read. */
export function sealedGuests({ invitation, house }: View, book: Book, table: Table): PartyId[] {
  if (invitation === null) return [];
  return invitation.proposal.guests.filter(
    (id) =>
      invitation.replies[id]?.answer !== 'yes' &&
      !table.sealedRead.includes(id) &&
      (house?.credibility[id] ?? 0) >= milli(book.rules.candidAt),
  );
}
