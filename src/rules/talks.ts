import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { CauseId } from '../model/causes.ts';
import type { Clause, Table } from '../model/table.ts';
import type { Invitation } from '../model/world.ts';
import { milli } from './arithmetic.ts';
import { draw } from './chance.ts';
import { refuse } from './refusals.ts';
import { move, moveTrust } from './scores.ts';
import { sittingOf, type Sitting } from './sitting.ts';
import { because, known, tell, type Turn } from './turn.ts';

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

/** Takes exchanges of the clock: one, unless the move takes more. */
export function spend(turn: Turn, talks: Talks, exchanges = 1): void {
  for (let spent = 0; spent < exchanges; spent += 1) passExchange(turn, talks);
}

/**
 * One exchange passes. Slow talks ease everybody as they go; quiet talks of many leak now and then,
 * and are announced talks from then on.
 */
function passExchange(turn: Turn, { table, invitation }: Talks): void {
  const { rules } = turn.book;
  table.exchangesLeft -= 1;
  if (table.pace === 'slow') {
    for (const party of table.present) ease(table, party, milli(rules.slowRelief));
  }
  const many = table.present.length >= rules.leakFrom;
  if (!many || invitation.proposal.publicity !== 'quiet') return;
  if (draw(turn.world, 'leak', 'table') < rules.leakChance) leak(turn, { table, invitation });
}

/** The talks are in the papers: louder from here on, and those who shun publicity hold the host to it. */
function leak(turn: Turn, { table, invitation }: Talks): void {
  const { rules, mediator } = turn.book;
  const cause = because(turn.book, 'leak');
  invitation.proposal = { ...invitation.proposal, publicity: 'announced' };
  move(turn, { score: 'limelight' }, milli(rules.limelightAnnounced), cause);
  for (const party of table.present) {
    const shy = Math.max(0, known(turn.book.parties, party).publicityAversion);
    moveTrust(turn, party, mediator, milli(shy * rules.leakTrust), cause);
  }
  tell(turn, { type: 'leaked' });
}

export function ease(table: Table, party: PartyId, relief: Milli): void {
  table.strain[party] = Math.max(0, (table.strain[party] ?? 0) - relief);
}

/** Adds to what a party makes of an option, and why, milli points. */
export function favour(
  table: Table,
  party: PartyId,
  { item, option }: Pick<Clause, 'item' | 'option'>,
  amount: Milli,
  cause: CauseId,
): void {
  if (amount === 0) return;
  table.favours[party] = [...(table.favours[party] ?? []), { item, option, amount, cause }];
}

/** Puts a text on the table in the place of the one that stood there; nobody has answered it yet. */
export function replaceText(table: Table, text: Clause[], author: PartyId): void {
  if (table.text !== null && table.author !== null) {
    const { text: clauses, author: wrote, stances } = table;
    table.past.push({ clauses, author: wrote, stances });
  }
  table.text = text;
  table.author = author;
  table.stances = {};
}

/** Puts the text on the table before `parties` again; without a text there is nothing to answer. */
export function askAbout(turn: Turn, { table }: Talks, parties: readonly PartyId[]): void {
  if (table.text === null || parties.length === 0) return;
  turn.world.question = 'text';
  turn.world.waiting = table.present.filter((party) => parties.includes(party));
}

/** Puts the text again before those of `among` who object to it. */
export function askObjectors(turn: Turn, talks: Talks, among: readonly PartyId[]): void {
  askAbout(
    turn,
    talks,
    objectors(talks).filter((party) => among.includes(party)),
  );
}

export function objectors({ table }: Talks): PartyId[] {
  return table.present.filter((party) => table.stances[party]?.answer === 'object');
}

/** The table under way as what decides which options a text can hold. */
export function sittingAt({ world }: Pick<Turn, 'world'>, { table, invitation }: Talks): Sitting {
  return sittingOf(world.round, invitation.proposal, table);
}
