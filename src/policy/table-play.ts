import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Table } from '../model/world.ts';
import { milli } from '../rules/arithmetic.ts';
import { endorsers, isAdopted, weakestClause } from '../rules/endorsement.ts';
import { known } from '../rules/turn.ts';
import { bestText, type Liking } from './drafting.ts';

/** How a host plays a table. */
export interface TableStyle {
  liking: Liking;
  /** Hears all, takes objectors aside and calls recesses before it proposes again. */
  patient: boolean;
  /** How it closes when nothing can be adopted. */
  otherwise: 'statement' | 'meet-again' | 'nothing';
}

/** The next move of a host at its table. */
export function playTable(view: View, book: Book, style: TableStyle): Command {
  const { seat, table, invitation } = view;
  if (table === null || invitation === null) throw new Error('expected a table to play, got none');
  const adopted = table.text !== null && isAdopted(book, table, invitation.proposal.track);
  const everybody = endorsers(table).length === table.present.length;
  if (adopted && (everybody || table.exchangesLeft === 0))
    return { seat, type: 'closeTable', as: 'text' };
  if (table.exchangesLeft === 0) return close(view, table, style);
  return listen(view, book, table, style) ?? propose(view, book, table, style);
}

function close({ seat }: View, table: Table, style: TableStyle): Command {
  const as = style.otherwise === 'statement' && table.text === null ? 'nothing' : style.otherwise;
  return { seat, type: 'closeTable', as };
}

/** What a patient host does before it proposes: hear all, talk in private, let tempers cool. */
function listen(view: View, book: Book, table: Table, style: TableStyle): Command | null {
  const { seat } = view;
  if (!style.patient) return null;
  if (!table.heard) return { seat, type: 'hearAll' };
  const hot = table.present.filter(
    (party) => (table.strain[party] ?? 0) >= milli(book.rules.walkOutAt - 1),
  );
  if (hot.length > 0 && table.exchangesLeft > 2) return { seat, type: 'recess' };
  const aside =
    objectorNotYetAside(table) ?? (table.text === null ? leastKnown(view, book, table) : null);
  return aside !== null && table.exchangesLeft > 2 ? { seat, type: 'caucus', party: aside } : null;
}

function objectorNotYetAside(table: Table): PartyId | null {
  return (
    table.present.find(
      (id) => table.stances[id]?.answer === 'object' && !table.caucused.includes(id),
    ) ?? null
  );
}

/** The party whose reservation value is least known, once, before a text is tabled. */
function leastKnown(view: View, book: Book, table: Table): PartyId | null {
  if (table.caucused.length > 1) return null;
  const room = (id: PartyId): number => {
    const { low, high } = known(view.estimates, id).reservation;
    return high - low + (known(book.parties, id).publicityAversion > 0 ? 100 : 0);
  };
  const open = table.present.filter((id) => !table.caucused.includes(id));
  return open.length === 0
    ? null
    : open.reduce((left, right) => (room(right) > room(left) ? right : left));
}

/** Tables a text, asks an objector for a concession once, or amends by what was learned. */
function propose(view: View, book: Book, table: Table, style: TableStyle): Command {
  const { seat } = view;
  const text = bestText(view, book, style.liking);
  if (table.text === null) return { seat, type: 'tableText', author: seat, clauses: text };
  const ask = style.patient ? askForConcession(view, book, table) : null;
  if (ask !== null) return ask;
  const change = text.find(
    (clause) =>
      !table.text?.some((old) => old.item === clause.item && old.option === clause.option),
  );
  if (change !== undefined) return { seat, type: 'amend', clause: change };
  if (style.patient && table.exchangesLeft > 1) return { seat, type: 'recess' };
  return close(view, table, style);
}

/** Suggests to the first objector the option it objects to, in private, unless it was asked before. */
function askForConcession(view: View, book: Book, table: Table): Command | null {
  const { seat, invitation } = view;
  if (invitation === null || table.text === null) return null;
  for (const party of table.present) {
    if (table.stances[party]?.answer !== 'object' || !table.caucused.includes(party)) continue;
    const mandate = known(view.estimates, party);
    const item = weakestClause({
      book,
      party,
      clauses: table.text,
      table,
      talks: invitation.proposal,
      mandate,
    });
    const clause = table.text.find((each) => each.item === item);
    if (
      clause === undefined ||
      table.suggested.includes(`${party}/${clause.item}/${clause.option}`)
    )
      continue;
    return { seat, type: 'suggest', party, item: clause.item, option: clause.option };
  }
  return null;
}
