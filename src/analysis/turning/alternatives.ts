import type { Book } from '../../model/book.ts';
import type { Command, CommandOf } from '../../model/command.ts';
import { publicities, tracks, type PartyId, type SeatId } from '../../model/ids.ts';
import type { Clause } from '../../model/table.ts';
import type { View } from '../../model/view.ts';
import type { World } from '../../model/world.ts';
import { ambition, bestText, consensus, expectationOf } from '../../policy/drafting.ts';
import { bestVenue, byShyness, oddsOf, welcomeItems } from '../../policy/proposals.ts';
import { draftOf } from '../../rules/endorsement.ts';
import { canonical } from '../../rules/hash.ts';
import { fewestGuests, forecastReplies } from '../../rules/replies.ts';
import { openOptions, sittingOf } from '../../rules/sitting.ts';
import { step } from '../../rules/step.ts';
import { known } from '../../rules/turn.ts';
import { viewFor } from '../../session/view.ts';
import { copyOfWorld } from '../copy.ts';

/** Alternatives that are weighed against what was done, at most. */
const mostAlternatives = 6;

/**
 * What the mediator could have done instead, on what it knew then: commands that the rules would have
 * accepted, the nearest to what was done first. At a convening another tone, place, track, company or
 * agenda, or nobody; on a text another draft, another clause, or another way to close. Where the time
 * of a meeting is up, the rules leave the ways to close alone.
 */
export function alternativesTo(world: World, book: Book, command: Command): Command[] {
  const view = viewFor(book.mediator, world, book);
  const seen = new Set([canonical(command)]);
  const found: Command[] = [];
  for (const other of conceivable(view, book, command)) {
    const name = canonical(other);
    if (seen.has(name)) continue;
    seen.add(name);
    if (!step(copyOfWorld(world), other, book).ok) continue;
    found.push(other);
    if (found.length === mostAlternatives) break;
  }
  return found;
}

function conceivable(view: View, book: Book, command: Command): Iterable<Command> {
  switch (command.type) {
    case 'invite':
      return invitations(view, book, command);
    case 'proceed':
      return view.phase === 'convening' ? firstInvitations(view, book) : [];
    case 'tableText':
    case 'amend':
    case 'closeTable':
      return texts(view, book, command);
    default:
      return [];
  }
}

type Invitation = CommandOf<'invite'>;

function* invitations(view: View, book: Book, sent: Invitation): Generator<Command> {
  const { seat } = view;
  const louder = publicities.filter((publicity) => publicity !== sent.publicity);
  const [first, ...others] = louder;
  if (first !== undefined) yield { ...sent, publicity: first };
  const venues = Object.keys(book.venues).filter((venue) => venue !== sent.venue);
  const byDraw = venues
    .map((venue) => ({ venue, come: expected(view, book, { ...sent, venue }) }))
    .toSorted((left, right) => right.come - left.come)
    .map(({ venue }) => venue);
  for (const venue of byDraw.slice(0, 2)) yield { ...sent, venue };
  const least = leastWilling(view, book, sent);
  if (least !== null) yield { ...sent, guests: sent.guests.filter((id) => id !== least) };
  for (const track of tracks) if (track !== sent.track) yield { ...sent, track };
  yield { seat, type: 'proceed' };
  for (const publicity of others) yield { ...sent, publicity };
  const welcome = welcomeItems(view, book, sent.guests).filter((id) => !sent.agenda.includes(id));
  for (const item of welcome) yield { ...sent, agenda: [...sent.agenda.slice(0, -1), item] };
}

/** Where nobody was convened: many, few or two at a time, to what they mind least, in several ways. */
function* firstInvitations(view: View, book: Book): Generator<Command> {
  const companies = companiesOf(book);
  for (const publicity of ['quiet', 'announced'] as const) {
    for (const track of ['1.5', '2', '1'] as const) {
      for (const guests of companies) {
        const agenda = welcomeItems(view, book, guests);
        const best = bestVenue(view, book, { track, publicity, agenda, guests, why: [] });
        if (best === null) continue;
        const { host: seat, ...sent } = best.proposal;
        yield { seat, type: 'invite', ...sent };
      }
    }
  }
}

/** Everybody; of those who shun company, and of those who like it, as many as are no full table, which a house can carry only so often; and two. */
function companiesOf(book: Book): PartyId[][] {
  const [shy, bold] = [byShyness(book, 'shy'), byShyness(book, 'bold')];
  const few = Math.max(fewestGuests, Math.min(book.scenario.fullTables.guests, shy.length) - 1);
  return [[...book.partyIds], shy.slice(0, few), bold.slice(0, few), shy.slice(0, fewestGuests)];
}

/** How many would come, in tenths of a guest, as the mediator forecasts it. */
function expected(view: View, book: Book, sent: Invitation): number {
  return forecastOf(view, book, sent).reduce((sum, forecast) => sum + oddsOf(forecast), 0);
}

function forecastOf(
  view: View,
  book: Book,
  { venue, track, publicity, agenda, guests }: Invitation,
) {
  return forecastReplies(view, { host: view.seat, venue, track, publicity, agenda, guests }, book);
}

function leastWilling(view: View, book: Book, sent: Invitation): SeatId | null {
  if (sent.guests.length < 3) return null;
  const [first, ...rest] = forecastOf(view, book, sent);
  if (first === undefined) return null;
  return rest.reduce((least, each) => (oddsOf(each) < oddsOf(least) ? each : least), first).party;
}

type OnText = CommandOf<'tableText'> | CommandOf<'amend'> | CommandOf<'closeTable'>;

function* texts(view: View, book: Book, done: OnText): Generator<Command> {
  const { seat, table, invitation, legal } = view;
  if (table === null || invitation === null) return;
  if (done.type === 'closeTable')
    for (const as of ['meet-again', 'statement', 'nothing', 'text'] as const)
      yield { seat, type: 'closeTable', as };
  if (legal.includes('tableText')) {
    const expectation = expectationOf(view, book);
    for (const liking of [consensus, ambition]) {
      const clauses = bestText(view, book, liking, expectation);
      yield { seat, type: 'tableText', author: seat, clauses };
    }
  }
  yield* otherClauses(view, book, done);
  if (legal.includes('tableText')) {
    const { agenda } = invitation.proposal;
    const sitting = sittingOf(view.round, invitation.proposal, table);
    for (const author of table.present) {
      const mandate = known(view.estimates, author);
      const clauses = draftOf(view, book, author, agenda, sitting, mandate);
      yield { seat, type: 'tableText', author: seat, clauses };
    }
  }
  yield { seat, type: 'closeTable', as: 'meet-again' };
  yield { seat, type: 'recess' };
  yield { seat, type: 'closeTable', as: 'nothing' };
}

/** The text that was put, or stands, with one clause a step deeper or shallower. */
function* otherClauses(view: View, book: Book, done: OnText): Generator<Command> {
  const { seat, table, invitation } = view;
  if (table === null || invitation === null) return;
  const put = done.type === 'tableText' ? (done.clauses ?? []) : (table.text ?? []);
  const sitting = sittingOf(view.round, invitation.proposal, table);
  for (const clause of put) {
    const options = openOptions(book, sitting, clause.item);
    const at = options.findIndex(({ id }) => id === clause.option);
    for (const near of [options[at + 1], options[at - 1]]) {
      if (near === undefined) continue;
      const changed: Clause = { ...clause, option: near.id };
      yield done.type === 'tableText'
        ? { ...done, clauses: put.map((old) => (old.item === clause.item ? changed : old)) }
        : { seat, type: 'amend', clause: changed };
    }
  }
}
