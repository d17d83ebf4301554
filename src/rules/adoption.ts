import type { Book } from '../model/book.ts';
import type { PartyId, Track } from '../model/ids.ts';
import type { Table } from '../model/table.ts';

/** What a track asks of those at a table before a text counts as adopted. */
export interface AdoptionNeed {
  /** How many must endorse; at least two. */
  atLeast: number;
  /** Those at the table who must be among them. */
  vetoes: PartyId[];
}

/** The adoption rule of a track, for those who are at the table. */
export function adoptionNeed(book: Book, track: Track, present: readonly PartyId[]): AdoptionNeed {
  const { atLeast, vetoes } = book.scenario.adoption[track];
  const all = present.length;
  const needed = atLeast === 'all' ? all : atLeast === 'all-but-one' ? all - 1 : atLeast;
  return {
    atLeast: Math.max(2, needed),
    vetoes: vetoes.filter((party) => present.includes(party)),
  };
}

/** Whether those who endorse are enough, and none with a veto is missing. */
export function isAdopted(book: Book, table: Table, track: Track): boolean {
  const { atLeast, vetoes } = adoptionNeed(book, track, table.present);
  const endorsing = endorsers(table);
  return endorsing.length >= atLeast && vetoes.every((party) => endorsing.includes(party));
}

export function endorsers(table: Table): PartyId[] {
  return table.present.filter((party) => table.stances[party]?.answer === 'endorse');
}
