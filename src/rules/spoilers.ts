import type { Book } from '../model/book.ts';
import type { GameEvent } from '../model/event.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { Known, MandateEstimate, Range, SpoilForecast, View } from '../model/view.ts';
import type { Table } from '../model/table.ts';
import type { Invitation, MeetingRecord, World } from '../model/world.ts';
import { endorsers } from './adoption.ts';
import { clamp, milli, roundHalfAway } from './arithmetic.ts';
import { draw } from './chance.ts';
import { optionWorth, type Circumstances } from './instructions.ts';
import { exact } from './mandates.ts';
import { isAdoptedOutcome } from './outcome.ts';
import { weight } from './replies.ts';
import { move, moveTrust } from './scores.ts';
import { because, known, tell, type Turn } from './turn.ts';
import { collect, total } from './willingness.ts';

/*
 * Spoilers (Stedman 1997): a party that was left out of a text, or did not endorse it, that stands
 * hostile or guarded and would pay for its clauses, may work against it while it is fresh.
 */

/** An adopted text, or one about to be. */
export type Spoilable = Pick<
  MeetingRecord,
  'id' | 'proposal' | 'attended' | 'endorsedBy' | 'told' | 'vouched' | 'sealedRead'
> & { text: NonNullable<MeetingRecord['text']> };

/** What the chance is read from: the world has it, and so has the mediator's view. */
interface Ground extends Circumstances {
  scores: Pick<Known['scores'], 'limelight'>;
  groundwork: World['groundwork'];
}

/** What the one who reckons knows of the party. */
interface Standing {
  mandate: Pick<MandateEstimate, 'values'>;
  credibility: Milli;
}

/**
 * What speaks for and against a party's working against a text in this round, named terms in
 * thousandths of a percentage point; empty where it has no cause to or cannot know of it.
 */
export function spoilTerms(
  now: Ground,
  book: Book,
  party: PartyId,
  text: Spoilable,
  { mandate, credibility }: Standing,
): Term[] {
  const { rules } = book;
  const { terms, add } = collect();
  const posture = known(now.parties, party).chart.value['posture'] ?? '';
  const cost = costOf(now, book, party, text, mandate);
  if (!isOutside(text, party) || cost.high <= 0) return terms;
  if (posture !== 'hostile' && posture !== 'guarded') return terms;
  addPlace(book, party, text, add);
  const stance = posture === 'hostile' ? rules.spoilHostile : rules.spoilGuarded;
  add(because(book, 'spoil-posture', `posture.${posture}`), milli(stance));
  add(because(book, 'spoil-cost', party), cost.low * rules.spoilCost, cost.high * rules.spoilCost);
  add(because(book, 'spoil-light'), (now.scores.limelight / 100) * rules.spoilLight);
  if (isBriefed(now, book, party))
    add(because(book, 'spoil-briefed', party), milli(rules.spoilBriefed));
  if (text.sealedRead.includes(party))
    add(because(book, 'spoil-sealed', party), milli(rules.spoilSealed));
  if (text.vouched.some(({ to }) => to === party))
    add(because(book, 'spoil-vouched', party), milli(rules.spoilVouched));
  add(because(book, 'spoil-believed', party), (credibility / 100) * rules.spoilBelieved);
  return terms;
}

/** Whether a party is no part of a text and may know of it. */
function isOutside({ endorsedBy, attended, proposal, told }: Spoilable, party: PartyId): boolean {
  const knows = told || attended.includes(party) || proposal.guests.includes(party);
  return knows && !endorsedBy.includes(party);
}

function addPlace(
  book: Book,
  party: PartyId,
  { proposal, attended }: Spoilable,
  add: ReturnType<typeof collect>['add'],
): void {
  const { spoilLeftOut, spoilOutvoted, spoilStayedAway } = book.rules;
  if (attended.includes(party)) add(because(book, 'spoil-outvoted', party), milli(spoilOutvoted));
  else if (proposal.guests.includes(party))
    add(because(book, 'spoil-stayed-away', party), milli(spoilStayedAway));
  else add(because(book, 'spoil-left-out', party), milli(spoilLeftOut));
}

/** What the clauses that a party would rather not have cost it, milli points, never below 0. */
function costOf(
  now: Ground,
  book: Book,
  party: PartyId,
  { text }: Spoilable,
  mandate: Standing['mandate'],
): Range {
  const worths = text.map((clause) => optionWorth(now, book, party, mandate, clause));
  const sum = (end: keyof Range): Milli =>
    worths.reduce((cost, worth) => cost + Math.max(0, 0 - worth[end]), 0);
  return { low: sum('high'), high: sum('low') };
}

/** Whether the mediator has tended a party's channel this round. */
function isBriefed({ groundwork, round }: Ground, book: Book, party: PartyId): boolean {
  return groundwork.some(
    (act) => act.round === round && act.target === party && book.groundwork[act.groundwork]?.tends,
  );
}

/** Chance of it, 0…1, at least and at most. */
function chanceOf(book: Book, terms: readonly Term[]): Range {
  const { low, high } = total(terms);
  const share = (sum: Milli): number => clamp(sum / milli(100), 0, book.rules.spoilMost / 100);
  return { low: share(low), high: share(high) };
}

/** The text on a table as it would stand in the record, were it adopted by those who endorse it now. */
export function spoilableAt(book: Book, table: Table, { proposal }: Invitation): Spoilable {
  const { present, walkedOut, text, vouched, sealedRead } = table;
  const attended = book.partyIds.filter((id) => present.includes(id) || walkedOut.includes(id));
  return {
    id: '',
    proposal,
    attended,
    endorsedBy: endorsers(table),
    told: proposal.publicity !== 'quiet',
    vouched,
    sealedRead,
    text: text ?? [],
  };
}

/** Those who may work against a text, on what the mediator knows, the likeliest first. */
export function forecastSpoilers(view: View, text: Spoilable, book: Book): SpoilForecast[] {
  const already = view.spoiled.filter(({ meeting }) => meeting === text.id);
  return book.partyIds
    .filter((id) => !already.some(({ party }) => party === id))
    .map((party) => {
      const mandate = known(view.estimates, party);
      const credibility = view.house?.credibility[party] ?? 0;
      const terms = spoilTerms(view, book, party, text, { mandate, credibility });
      const chance = chanceOf(book, terms);
      // What costs a party nothing, it leaves alone.
      const free = costOf(view, book, party, text, mandate).low === 0;
      const odds = {
        low: free ? 0 : roundHalfAway(100 * chance.low),
        high: roundHalfAway(100 * chance.high),
      };
      return { party, odds, terms: terms.toSorted((a, b) => weight(b) - weight(a)) };
    })
    .filter(({ odds }) => odds.high > 0)
    .toSorted((a, b) => b.odds.low + b.odds.high - a.odds.low - a.odds.high);
}

/** Who works against the texts of this round and the last ones, and what that does to them. */
export function workAgainstTexts(turn: Turn): void {
  const { world, book } = turn;
  for (const meeting of world.meetings) {
    const { text, round, outcome } = meeting;
    const fresh = world.round - round < book.rules.spoilRounds;
    if (text === null || !isAdoptedOutcome(outcome) || !fresh) continue;
    for (const party of book.partyIds) {
      const done = world.spoiled.some(
        (each) => each.meeting === meeting.id && each.party === party,
      );
      if (done) continue;
      const mandate = exact(known(world.parties, party).mandate);
      const credibility = known(world.scores.credibility, party);
      const terms = spoilTerms(world, book, party, { ...meeting, text }, { mandate, credibility });
      const chance = chanceOf(book, terms).low;
      if (chance > 0 && draw(world, 'spoil', `${meeting.id}/${party}`) < chance)
        spoil(turn, meeting, party);
    }
  }
}

function spoil(turn: Turn, meeting: MeetingRecord, party: PartyId): void {
  const { world, book } = turn;
  const { told, attended, proposal, endorsedBy, id } = meeting;
  const cause = because(book, 'spoiled', party);
  const part = [...new Set([book.mediator, proposal.host, ...attended, party])];
  const seenBy: GameEvent['seenBy'] = told ? 'all' : part;
  world.spoiled.push({ round: world.round, meeting: id, party });
  for (const one of endorsedBy) {
    for (const other of endorsedBy)
      if (one !== other) moveTrust(turn, one, other, milli(book.rules.spoilTrust), cause, seenBy);
  }
  move(turn, { score: 'limelight' }, milli(book.rules.spoilLimelight), cause);
  tell(turn, { type: 'textSpoiled', meeting: id, party }, seenBy);
}
