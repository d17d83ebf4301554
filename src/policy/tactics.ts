import type { Advice, AdviceReason } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Table } from '../model/table.ts';
import { milli } from '../rules/arithmetic.ts';
import { clauseFor, weakestClause } from '../rules/endorsement.ts';
import { known } from '../rules/turn.ts';
import {
  chances,
  objectors,
  turningTactics,
  type Chance,
  type Objection,
} from './tactic-chances.ts';

/**
 * The tactics that a skilled host has beside listening, proposing and amending: the sealed sentence of
 * an absent party turns nobody here.
 */
export const tactics = [...turningTactics, 'readSealed'] as const;
export type Tactic = (typeof tactics)[number];

/** A tactic that could be used now, what it may move whom, milli points, and why it fits. */
export interface Attempt {
  advice: Advice;
  moves: Readonly<Record<PartyId, Milli>>;
}

/** The tactic that moves most, of those the host uses, aimed at the first objector; null when none is left. */
export function nextTactic(view: View, book: Book, uses: readonly Tactic[]): Advice | null {
  const [objection] = objectionsTo(view, book);
  const possible = objection === undefined ? [] : attemptsOn(view, book, uses, objection);
  const [first, ...rest] = possible;
  if (first === undefined) return null;
  return rest.reduce((left, right) => (gainOf(right) > gainOf(left) ? right : left), first).advice;
}

/** Every tactic of a host that may turn somebody who objects. */
export function allAttempts(view: View, book: Book, uses: readonly Tactic[]): Attempt[] {
  return objectionsTo(view, book).flatMap((each) => attemptsOn(view, book, uses, each));
}

function attemptsOn(
  view: View,
  book: Book,
  uses: readonly Tactic[],
  objection: Objection,
): Attempt[] {
  const { table } = view;
  if (table === null) return [];
  const moment = { view, book, table, objection };
  return uses
    .filter((tactic) => tactic !== 'readSealed')
    .filter((tactic) => view.legal.includes(tactic))
    .flatMap((tactic) => {
      const chance = chances[tactic](moment);
      return chance === null ? [] : [attemptOf(objection, chance)];
    });
}

function attemptOf(
  { party, clause: { item } }: Objection,
  { command, moves, why, about = party }: Chance,
): Attempt {
  const gain = moves[party] ?? 0;
  const reasons: AdviceReason[] = [
    { kind: 'objects', party, item },
    { kind: 'fits', why, party: about },
  ];
  if (gain > 0) reasons.push({ kind: 'may-move', party, gain });
  return { advice: { command, reasons }, moves };
}

/** What an attempt may move in all. */
export function gainOf({ moves }: Attempt): Milli {
  return Object.values(moves).reduce((sum, gain) => sum + gain, 0);
}

function objectionsTo(view: View, book: Book): Objection[] {
  const { table, invitation, estimates } = view;
  if (invitation === null || table === null || table.text === null) return [];
  const { text } = table;
  return objectors(table).flatMap((party) => {
    const mandate = known(estimates, party);
    const talks = invitation.proposal;
    const item = weakestClause({ known: view, book, party, clauses: text, table, talks, mandate });
    const clause = item === null ? null : clauseFor(table, item);
    return clause === null ? [] : [{ party, clause }];
  });
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
