import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Table } from '../model/world.ts';
import { milli } from '../rules/arithmetic.ts';
import { endorsers, isAdopted } from '../rules/adoption.ts';
import { known } from '../rules/turn.ts';
import { bestText, type Liking } from './drafting.ts';
import { nextTactic, type Tactic } from './tactics.ts';

/** How a host plays a table. */
export interface TableStyle {
  liking: Liking;
  /** Hears all and calls recesses; how many it takes aside before a text is tabled. */
  patient: boolean;
  asides: number;
  /** What it tries on an objector, in this order. */
  tactics: readonly Tactic[];
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
  const { seat, legal } = view;
  if (!style.patient) return null;
  if (!table.heard && legal.includes('hearAll')) return { seat, type: 'hearAll' };
  const hot = table.present.filter(
    (party) => (table.strain[party] ?? 0) >= milli(book.rules.walkOutAt - 1),
  );
  if (hot.length > 0 && table.exchangesLeft > 2 && legal.includes('recess'))
    return { seat, type: 'recess' };
  const asides = legal.includes('caucus') ? style.asides : 0;
  const aside = table.text === null ? leastKnown(view, book, table, asides) : null;
  return aside !== null && table.exchangesLeft > 2 ? { seat, type: 'caucus', party: aside } : null;
}

/** The party whose reservation value is least known, once, before a text is tabled. */
function leastKnown(view: View, book: Book, table: Table, most: number): PartyId | null {
  if (table.caucused.length >= most) return null;
  const room = (id: PartyId): number => {
    const { low, high } = known(view.estimates, id).reservation;
    return high - low + (known(book.parties, id).publicityAversion > 0 ? 100 : 0);
  };
  const open = table.present.filter((id) => !table.caucused.includes(id));
  return open.length === 0
    ? null
    : open.reduce((left, right) => (room(right) > room(left) ? right : left));
}

/** Tables a text, tries what may turn an objector, or amends by what was learned. */
function propose(view: View, book: Book, table: Table, style: TableStyle): Command {
  const { seat, legal } = view;
  const text = bestText(view, book, style.liking);
  if (table.text === null)
    return legal.includes('tableText')
      ? { seat, type: 'tableText', author: seat, clauses: text }
      : close(view, table, style);
  const tactic = table.exchangesLeft > 1 ? nextTactic(view, book, style.tactics) : null;
  if (tactic !== null) return tactic;
  const change = text.find(
    (clause) =>
      !table.text?.some((old) => old.item === clause.item && old.option === clause.option),
  );
  if (change !== undefined && legal.includes('amend'))
    return { seat, type: 'amend', clause: change };
  if (style.patient && table.exchangesLeft > 1 && legal.includes('recess'))
    return { seat, type: 'recess' };
  return close(view, table, style);
}
