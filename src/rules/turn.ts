import type { Book } from '../model/book.ts';
import type { ChartEvent } from '../model/chart.ts';
import type { GameEvent, Happening } from '../model/event.ts';
import type { EvidenceId, PartyId, SeatId } from '../model/ids.ts';
import type { Cause, LedgerEntry } from '../model/ledger.ts';
import type { CauseId } from '../model/causes.ts';
import type { Round } from '../model/scenario.ts';
import type { Proposal, World } from '../model/world.ts';

/** What a recipe works on: a draft of the world, the book, and what it has brought about so far. */
export interface Turn {
  readonly world: World;
  readonly book: Book;
  readonly events: GameEvent[];
  readonly entries: LedgerEntry[];
  /** Nobody looks on, as in bulk: what the mediator makes of each answer, which moves nothing, is left out. */
  readonly unwatched?: boolean;
}

/** Records what happened. */
export function tell(
  turn: Turn,
  happening: Happening,
  seenBy: 'all' | readonly SeatId[] = 'all',
): void {
  turn.events.push({ ...happening, seenBy });
}

/** Records what passed about a meeting, for those who may know of it. */
export function tellOf(turn: Turn, proposal: Proposal, happening: Happening): void {
  tell(turn, happening, audienceOf(turn, proposal));
}

/** Everybody, or where a meeting is quiet those who are part of it: who is asked, then who came. */
export function audienceOf(
  { world: { table }, book }: { world: Pick<World, 'table'>; book: Book },
  { host, guests, publicity }: Proposal,
): GameEvent['seenBy'] {
  if (publicity !== 'quiet') return 'all';
  const seats = [book.mediator];
  const add = (seat: SeatId): void => {
    if (!seats.includes(seat)) seats.push(seat);
  };
  add(host);
  for (const guest of table?.present ?? guests) add(guest);
  for (const gone of table?.walkedOut ?? []) add(gone);
  return seats;
}

/** Who may know why something moves now: while a quiet meeting is under way, those who are part of it. */
export function audienceNow(turn: Turn): GameEvent['seenBy'] {
  const { invitation } = turn.world;
  return invitation === null ? 'all' : audienceOf(turn, invitation.proposal);
}

/** A cause with the evidence of its rule, unless the content it is about has its own. */
export function because(
  book: Book,
  id: CauseId,
  subject: string | null = null,
  evidence?: EvidenceId,
): Cause {
  return { id, subject, evidence: evidence ?? book.causes[id] };
}

/** Reads an entry of a record that the book or the opening of the world guarantees. */
export function known<T>(record: Readonly<Record<string, T>>, key: string): T {
  const value = record[key];
  if (value === undefined) throw new Error(`expected an entry for ${key}, got none`);
  return value;
}

/** The round of the scenario that is under way. */
export function roundOf({ world, book }: { world: Pick<World, 'round'>; book: Book }): Round {
  const round = book.scenario.rounds[world.round - 1];
  if (round === undefined)
    throw new Error(`expected a round ${world.round} in the scenario, got none`);
  return round;
}

/** Sends an event to a party's chart and tells which regions moved. */
export function toChart(turn: Turn, party: PartyId, event: ChartEvent): void {
  const state = known(turn.world.parties, party);
  const before = state.chart;
  const chart = known(turn.book.charts, party);
  const after = chart.next(before, event);
  if (after === before) return;
  state.chart = after;
  for (const region of Object.keys(chart.regions)) {
    const [from, to] = [before.value[region], after.value[region]];
    if (from !== undefined && to !== undefined && from !== to)
      tell(turn, { type: 'chartMoved', party, region, from, to });
  }
}
