import type { Advice, AdviceReason } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Table } from '../model/table.ts';
import { milli } from '../rules/arithmetic.ts';
import { endorsers, isAdopted } from '../rules/adoption.ts';
import { known } from '../rules/turn.ts';
import { sealedGuests } from './tactics.ts';

/** How a host plays a table. */
export interface TableStyle {
  /** Hears all and calls recesses; how many it takes aside before a text is tabled. */
  patient: boolean;
  asides: number;
  /** Reads, when time is left over, the sentence that an absent guest left. */
  reads: boolean;
  /** A text, a change to it or what may turn an objector; null when nothing is left to try. */
  proposes: (view: View, book: Book, table: Table) => Advice | null;
  /** How it closes when nothing can be adopted. */
  otherwise: 'statement' | 'meet-again' | 'nothing';
}

/** The next move of a host at its table. */
export function playTable(view: View, book: Book, style: TableStyle): Advice {
  const { table, invitation } = view;
  if (table === null || invitation === null) throw new Error('expected a table to play, got none');
  const adopted = table.text !== null && isAdopted(book, table, invitation.proposal.track);
  const everybody = endorsers(table).length === table.present.length;
  if (adopted && (everybody || table.exchangesLeft === 0))
    return readLeft(view, book, table, style) ?? adopt(view, table);
  if (table.exchangesLeft === 0) return close(view, table, style, { kind: 'time-is-up' });
  return (
    listen(view, book, table, style) ??
    style.proposes(view, book, table) ??
    readLeft(view, book, table, style) ??
    (style.patient && table.exchangesLeft > 1 && view.legal.includes('recess')
      ? recess(view, [{ kind: 'nothing-left' }])
      : close(view, table, style, { kind: 'nothing-left' }))
  );
}

/** Time that is left over goes to the sentence of one who stayed away. */
function readLeft(view: View, book: Book, table: Table, style: TableStyle): Advice | null {
  if (!style.reads || table.exchangesLeft === 0 || !view.legal.includes('readSealed')) return null;
  const [party] = sealedGuests(view, book, table);
  if (party === undefined) return null;
  return {
    command: { seat: view.seat, type: 'readSealed', party },
    reasons: [{ kind: 'fits', why: 'left-word', party }],
  };
}

/** Closes on the text as it stands. */
export function adopt({ seat }: View, table: Table): Advice {
  const signing = endorsers(table).length;
  return {
    command: { seat, type: 'closeTable', as: 'text' },
    reasons: [{ kind: 'adopted', signing, of: table.present.length }],
  };
}

function close({ seat }: View, table: Table, style: TableStyle, why: AdviceReason): Advice {
  const as = style.otherwise === 'statement' && table.text === null ? 'nothing' : style.otherwise;
  return { command: { seat, type: 'closeTable', as }, reasons: [why] };
}

function recess({ seat }: View, reasons: readonly AdviceReason[]): Advice {
  return { command: { seat, type: 'recess' }, reasons };
}

/** What a patient host does before it proposes: hear all, talk in private, let tempers cool. */
function listen(view: View, book: Book, table: Table, style: TableStyle): Advice | null {
  const { seat, legal } = view;
  if (!style.patient) return null;
  if (!table.heard && legal.includes('hearAll'))
    return { command: { seat, type: 'hearAll' }, reasons: [{ kind: 'not-heard' }] };
  if (table.exchangesLeft <= 2) return null;
  const hot = hottest(table, milli(book.rules.walkOutAt - 1));
  if (hot !== null && legal.includes('recess')) {
    const { party, strain } = hot;
    const leavesAt = milli(book.rules.walkOutAt);
    return recess(view, [{ kind: 'tempers', party, strain, leavesAt }]);
  }
  const asides = legal.includes('caucus') ? style.asides : 0;
  const aside = table.text === null ? leastKnown(view, book, table, asides) : null;
  return aside === null
    ? null
    : { command: { seat, type: 'caucus', party: aside.party }, reasons: [aside] };
}

/** The party most strained, if it is at least so much. */
function hottest({ present, strain }: Table, least: number) {
  const hot = present
    .map((party) => ({ party, strain: strain[party] ?? 0 }))
    .toSorted((left, right) => right.strain - left.strain);
  const [first] = hot;
  return first !== undefined && first.strain >= least ? first : null;
}

/** The party whose reservation value is least known, once, before a text is tabled. */
function leastKnown(view: View, book: Book, table: Table, most: number) {
  if (table.caucused.length >= most) return null;
  const width = (id: PartyId): number => {
    const { low, high } = known(view.estimates, id).reservation;
    return high - low;
  };
  // Of two as little known, the one that shuns publicity speaks more freely aside.
  const room = (id: PartyId): number =>
    width(id) + (known(book.parties, id).publicityAversion > 0 ? 100 : 0);
  const open = table.present.filter((id) => !table.caucused.includes(id));
  const [first, ...rest] = open;
  if (first === undefined) return null;
  const party = rest.reduce((left, right) => (room(right) > room(left) ? right : left), first);
  return { kind: 'least-known', party, width: width(party) } as const;
}
