import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Clause, Invitation, Table } from '../model/world.ts';
import { absentAmong, depthCap, optionIndex } from './endorsement.ts';
import { refuse } from './refusals.ts';
import { known, type Turn } from './turn.ts';

export interface Talks {
  table: Table;
  invitation: Invitation;
}

/** The table under way; `step` has checked that there is one. */
export function talksOf(turn: Turn): Talks {
  const { table, invitation } = turn.world;
  if (table === null || invitation === null)
    throw new Error('expected a table under way, got none');
  return { table, invitation };
}

/** Refuses a move when time is up. */
export function outOfTime({ table }: Talks): Refusal | null {
  return table.exchangesLeft > 0 ? null : refuse('table/no-exchange-left');
}

export function absent({ table }: Talks, party: PartyId): Refusal | null {
  return table.present.includes(party) ? null : refuse('table/not-present', { party });
}

export function offAgenda({ invitation }: Talks, item: ItemId): Refusal | null {
  return invitation.proposal.agenda.includes(item) ? null : refuse('table/unknown-item', { item });
}

export function ease(table: Table, party: PartyId, relief: Milli): void {
  table.strain[party] = Math.max(0, (table.strain[party] ?? 0) - relief);
}

/** Puts the text on the table before `parties` again; without a text there is nothing to answer. */
export function askAbout(turn: Turn, { table }: Talks, parties: readonly PartyId[]): void {
  if (table.text === null || parties.length === 0) return;
  turn.world.question = 'text';
  turn.world.waiting = table.present.filter((party) => parties.includes(party));
}

export function objectors({ table }: Talks): PartyId[] {
  return table.present.filter((party) => table.stances[party]?.answer === 'object');
}

export function optionFault(
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
